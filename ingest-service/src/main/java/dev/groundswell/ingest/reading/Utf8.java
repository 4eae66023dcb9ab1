package dev.groundswell.ingest.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Says where bytes stop being UTF-8. */
public final class Utf8 {

	private Utf8() {
	}

	/**
	 * Reads to the end.
	 * @throws UnreadablePayloadException naming the first byte that is not UTF-8
	 */
	public static void check(InputStream bytes) throws IOException {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.allocate(65_536);
		CharBuffer out = CharBuffer.allocate(65_536);
		long before = 0;
		boolean last = false;
		while (!last) {
			int read = bytes.read(in.array(), in.position(), in.remaining());
			last = read < 0;
			in.position(in.position() + Math.max(read, 0)).flip();
			CoderResult result = decoder.decode(in, out.clear(), last);
			if (result.isError()) {
				throw new UnreadablePayloadException(
						"The body is not UTF-8 at byte %d (counted from 0).".formatted(before + in.position()));
			}
			before += in.position();
			in.compact();
		}
	}

}
