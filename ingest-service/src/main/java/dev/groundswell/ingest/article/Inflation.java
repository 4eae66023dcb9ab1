package dev.groundswell.ingest.article;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks at how large the packed streams of a PDF become before anything holds them in
 * memory: a thousand to one is what deflate can do.
 */
final class Inflation {

	/** All streams together. */
	static final long MOST_BYTES = 96L << 20;

	private static final byte[] STREAM = { 's', 't', 'r', 'e', 'a', 'm' };

	private Inflation() {
	}

	/**
	 * Unpacks and forgets.
	 * @throws UnreadableArticleException if it is too much
	 */
	static void check(byte[] pdf) {
		long unpacked = 0;
		byte[] sink = new byte[65_536];
		try (Inflater inflater = new Inflater()) {
			for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
				inflater.reset();
				inflater.setInput(pdf, at, pdf.length - at);
				unpacked += unpack(inflater, sink, MOST_BYTES - unpacked);
				if (unpacked > MOST_BYTES) {
					throw new UnreadableArticleException(
							"the PDF unpacks to more than %d MB".formatted(MOST_BYTES >> 20));
				}
			}
		}
	}

	private static long unpack(Inflater inflater, byte[] sink, long most) {
		long unpacked = 0;
		try {
			for (int n = inflater.inflate(sink); n > 0 && unpacked <= most; n = inflater.inflate(sink)) {
				unpacked += n;
			}
		}
		catch (DataFormatException _) {
			// not deflated, or broken further on: PDFBox decides
		}
		return unpacked;
	}

	/** Where the bytes behind the next keyword start; negative if there is none. */
	private static int next(byte[] pdf, int from) {
		for (int i = from; i + STREAM.length + 2 < pdf.length; i++) {
			if (pdf[i] == 's' && java.util.Arrays.equals(pdf, i, i + STREAM.length, STREAM, 0, STREAM.length)
					&& (i < 3 || pdf[i - 1] != 'd')) {
				int at = i + STREAM.length;
				at += (pdf[at] == '\r') ? 1 : 0;
				return at + ((pdf[at] == '\n') ? 1 : 0);
			}
		}
		return -1;
	}

}
