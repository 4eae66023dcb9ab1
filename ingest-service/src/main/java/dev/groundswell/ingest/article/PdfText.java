package dev.groundswell.ingest.article;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF, its lines joined to paragraphs again. */
final class PdfText extends PDFTextStripper {

	/** A line so much shorter than the longest ends a paragraph. */
	private static final double FULL = 0.7;

	private final long nanos;

	private long deadline;

	private int operators;

	PdfText(Duration most) {
		this.nanos = most.toNanos();
		setParagraphEnd("\n");
		setPageEnd("\n");
		setLineSeparator("\n");
	}

	String read(PDDocument pdf) throws IOException {
		this.deadline = System.nanoTime() + this.nanos;
		String text = getText(pdf);
		if (text.length() > ArticleReader.LONGEST) {
			throw new UnreadableArticleException("the text of the PDF is too long");
		}
		return joined(text);
	}

	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		this.operators++;
		if (this.operators % 1000 == 0 && System.nanoTime() > this.deadline) {
			throw new UnreadableArticleException("reading the PDF takes too long");
		}
		super.processOperator(operator, operands);
	}

	static String joined(String text) {
		int longest = text.lines().mapToInt((line) -> line.strip().length()).filter((n) -> n < 400).max().orElse(0);
		StringBuilder joined = new StringBuilder();
		String before = "";
		for (String raw : text.lines().toList()) {
			String line = raw.strip();
			if (line.isEmpty() || before.isEmpty()) {
				joined.append((line.isEmpty() && !before.isEmpty()) ? "\n\n" : "");
			}
			else {
				joined.append(separator(before, line, longest));
			}
			joined.append(line);
			before = line;
		}
		return joined.toString().strip();
	}

	private static String separator(String before, String line, int longest) {
		boolean full = before.length() >= FULL * longest;
		boolean starts = line.matches("[•▪◦*·–-]\\s.*|\\d{1,2}[.)]\\s.*");
		if (!full || starts) {
			return "\n";
		}
		boolean cjk = isIdeograph(before.codePointBefore(before.length())) && isIdeograph(line.codePointAt(0));
		return (before.endsWith("-") || cjk) ? "" : " ";
	}

	private static boolean isIdeograph(int point) {
		return Character.isIdeographic(point) || (point >= 0x3000 && point <= 0x303F)
				|| (point >= 0xFF00 && point <= 0xFFEF);
	}

}
