package dev.groundswell.ingest.article;

import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Calendar;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads PDF, within bounds of pages, unpacked bytes and time. What the file says about
 * itself is believed only where the text says nothing: the day is that of its making.
 */
final class PdfReader {

	/** No article has more; a report's later pages are tables of tables. */
	static final int MOST_PAGES = 200;

	private static final Duration LONGEST = Duration.ofSeconds(20);

	Article read(Original original, WrittenDates dates) {
		Inflation.check(original.bytes());
		try (PDDocument pdf = Loader.loadPDF(original.bytes())) {
			if (pdf.getNumberOfPages() > MOST_PAGES) {
				throw new UnreadableArticleException(
						"the PDF has %d pages, at most %d are read".formatted(pdf.getNumberOfPages(), MOST_PAGES));
			}
			String text = new PdfText(LONGEST).read(pdf);
			if (text.isBlank()) {
				throw new UnreadableArticleException("the PDF holds no text, only pictures");
			}
			return article(pdf.getDocumentInformation(), text, dates);
		}
		catch (InvalidPasswordException _) {
			throw new UnreadableArticleException("the PDF is encrypted with a password");
		}
		catch (IOException | RuntimeException ex) {
			throw (ex instanceof UnreadableArticleException stated) ? stated
					: new UnreadableArticleException("the PDF is broken");
		}
	}

	private static Article article(PDDocumentInformation made, String text, WrittenDates dates) {
		Findings findings = new Findings().offer(Findings.TEXT, "pdf", "pdf")
			.offer(Findings.TITLE, made.getTitle(), "pdf title")
			.offer(Findings.AUTHOR, made.getAuthor(), "pdf author");
		Article article = ArticleReader.article(text, findings, dates);
		Calendar day = made.getCreationDate();
		findings.offer(Findings.PUBLISHED_AT,
				(day != null) ? dates.read(day.toInstant().atOffset(ZoneOffset.UTC).toLocalDate().toString()) : null,
				"pdf creation date");
		return new Article(article.text(), findings.facts());
	}

}
