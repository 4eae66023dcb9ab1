package dev.groundswell.ingest.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.Deflater;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OtherKindsTests {

	private static final LocalDate TODAY = LocalDate.of(2025, 12, 6);

	private static Article read(byte[] bytes, String mediaType) {
		return new ArticleReader().read(new Original(bytes, mediaType, null), TODAY);
	}

	private static Article read(String text, String mediaType) {
		return read(text.getBytes(StandardCharsets.UTF_8), mediaType);
	}

	@Test
	void plainTextStaysAsItIs() {
		String text = "  One\r\n\r\n🔹 Two\u00a0\u202f \n";

		assertThat(read(text, "text/plain").text()).isEqualTo(text);
		assertThat(read("\uFEFFOne", "text/plain; charset=UTF-8").text()).isEqualTo("One");
	}

	@Test
	void textInOtherBytesThanItSaysIsRefused() {
		assertThatExceptionOfType(UnreadableArticleException.class)
			.isThrownBy(() -> read(new byte[] { 'a', (byte) 0xFF }, "text/plain"))
			.withMessage("its bytes are not UTF-8");
		assertThat(read(new byte[] { 'a', (byte) 0xE9 }, "text/plain; charset=ISO-8859-1").text()).isEqualTo("aé");
	}

	@Test
	void nothingAndTooMuchAreRefused() {
		assertThatExceptionOfType(UnreadableArticleException.class).isThrownBy(() -> read(" \n ", "text/plain"));
		assertThatExceptionOfType(UnreadableArticleException.class)
			.isThrownBy(() -> read("x".repeat(ArticleReader.LONGEST + 1), "text/plain"));
		assertThatExceptionOfType(UnreadableArticleException.class).isThrownBy(() -> read("x", "image/png"));
	}

	@Test
	void markdownBecomesTheTextOfItsPage() {
		Article article = read("""
				---
				draft: true
				---
				# Zibble grows

				Posted on December 5, 2025

				Zibble has **12** million
				[users](https://example.com).

				* one
				* two

				| App | Users |
				| --- | ----: |
				| Zibble | 12 |

				<script>alert(1)</script>
				""", "text/markdown");

		assertThat(article.text())
			.startsWith("Zibble grows\n\nPosted on December 5, 2025\n\nZibble has 12 million users.");
		assertThat(article.text().lines()).contains("one", "two", "App | Users", "Zibble | 12");
		assertThat(article.text()).doesNotContain("draft");
		assertThat(article.facts().title()).isEqualTo("Zibble grows");
		assertThat(article.facts().publishedAt()).isEqualTo("2025-12-05");
	}

	@Test
	void deepMarkdownIsRead() {
		assertThat(read(">".repeat(100_000) + " x", "text/markdown").text()).contains("x");
		assertThat(read("[".repeat(100_000) + "x", "text/markdown").text()).contains("x");
	}

	private interface Making {

		void with(PDDocument pdf) throws IOException;

	}

	private static byte[] pdf(List<String> lines, Making making) throws IOException {
		try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			PDPage page = new PDPage();
			pdf.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
				content.beginText();
				content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
				content.setLeading(14);
				content.newLineAtOffset(50, 700);
				for (String line : lines) {
					content.showText(line);
					content.newLine();
				}
				content.endText();
			}
			making.with(pdf);
			pdf.save(out);
			return out.toByteArray();
		}
	}

	@Test
	void linesOfAPdfBecomeParagraphsAgain() throws IOException {
		byte[] bytes = pdf(List.of("Zibble reached twelve million monthly users in the last month, its", "makers said.",
				"Wobble has 9 million."), (pdf) -> {
					Calendar made = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
					made.setTimeInMillis(java.time.Instant.parse("2025-11-20T10:00:00Z").toEpochMilli());
					pdf.getDocumentInformation().setCreationDate(made);
					pdf.getDocumentInformation().setTitle("Quarterly report");
				});

		Article article = read(bytes, "application/pdf");

		assertThat(article.text()).isEqualTo(
				"Zibble reached twelve million monthly users in the last month, its makers said.\nWobble has 9 million.");
		assertThat(article.facts().title()).isEqualTo("Quarterly report");
		assertThat(article.facts().publishedAt()).isEqualTo("2025-11-20");
		assertThat(article.facts().rules()).containsEntry("publishedAt", "pdf creation date");
	}

	@Test
	void whatThePdfSaysCountsBeforeWhenItWasMade() throws IOException {
		byte[] bytes = pdf(List.of("Published 3 December 2025", "Wobble has 9 million."),
				(pdf) -> pdf.getDocumentInformation().setCreationDate(new GregorianCalendar(2025, Calendar.MAY, 1)));

		assertThat(read(bytes, "application/pdf").facts().publishedAt()).isEqualTo("2025-12-03");
	}

	@Test
	void lockedBrokenAndEmptyPdfsAreNamedAsSuch() throws IOException {
		byte[] locked = pdf(List.of("secret"),
				(pdf) -> pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission())));
		byte[] empty = pdf(List.of(), (pdf) -> {
		});

		assertRefused(locked, "encrypted");
		assertRefused(empty, "no text");
		assertRefused("%PDF-1.7 and then nothing".getBytes(StandardCharsets.US_ASCII), "broken");
		assertRefused(pdf(List.of("x"), (pdf) -> {
			for (int i = 0; i < PdfReader.MOST_PAGES; i++) {
				pdf.addPage(new PDPage());
			}
		}), "pages");
	}

	@Test
	void pdfThatUnpacksWithoutEndIsRefusedBeforeItDoes() throws IOException {
		Deflater deflater = new Deflater(9);
		deflater.setInput(new byte[(int) Inflation.MOST_BYTES + (1 << 20)]);
		deflater.finish();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write("%PDF-1.4\n1 0 obj\n<</Filter/FlateDecode>>\nstream\n".getBytes(StandardCharsets.US_ASCII));
		byte[] buffer = new byte[65_536];
		for (int n = deflater.deflate(buffer); n > 0; n = deflater.deflate(buffer)) {
			out.write(buffer, 0, n);
		}
		out.write("\nendstream".getBytes(StandardCharsets.US_ASCII));
		deflater.end();

		assertThat(out.size()).isLessThan(200_000);
		assertRefused(out.toByteArray(), "unpacks");
	}

	private static void assertRefused(byte[] pdf, String reason) {
		assertThatExceptionOfType(UnreadableArticleException.class).isThrownBy(() -> read(pdf, "application/pdf"))
			.withMessageContaining(reason);
	}

}
