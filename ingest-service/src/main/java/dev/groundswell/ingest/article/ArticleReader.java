package dev.groundswell.ingest.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.time.LocalDate;
import java.util.Set;

/**
 * Reads articles: HTML, plain text, Markdown and PDF. Plain text stays as it is,
 * character by character, but for a byte order mark.
 */
public final class ArticleReader {

	/** The kinds of bytes that are read. */
	public static final Set<String> KINDS = Set.of("text/html", "application/xhtml+xml", "text/plain", "text/markdown",
			"application/pdf");

	/** The longest text of an article, in UTF-16 units; a longer one is a data dump. */
	public static final int LONGEST = 2_000_000;

	private final HtmlReader html = new HtmlReader(new ReadabilityMainText());

	/**
	 * Reads an article.
	 * @param today no article can have been published more than a day after it
	 * @throws UnreadableArticleException if there is no text in it, or too much
	 */
	public Article read(Original original, LocalDate today) {
		WrittenDates dates = new WrittenDates(today);
		Article article = switch (original.kind()) {
			case "text/html", "application/xhtml+xml" -> this.html.read(original, dates);
			case "text/plain" -> {
				String text = decode(original);
				yield article(text, new Findings().offer(Findings.TEXT, "as sent", "as sent"), dates);
			}
			case "text/markdown" -> {
				String markdown = decode(original);
				yield article(MarkdownReader.text(markdown), new Findings().offer(Findings.TEXT, "markdown", "markdown")
					.offer(Findings.TITLE, MarkdownReader.title(markdown), "first heading"), dates);
			}
			case "application/pdf" -> new PdfReader().read(original, dates);
			default -> throw new UnreadableArticleException("%s is not read".formatted(original.kind()));
		};
		if (article.text().isBlank()) {
			throw new UnreadableArticleException("there is no text in it");
		}
		if (article.text().length() > LONGEST) {
			throw new UnreadableArticleException("its text is longer than %,d characters".formatted(LONGEST));
		}
		return article;
	}

	static Article article(String text, Findings findings, WrittenDates dates) {
		findings.offer(Findings.PUBLISHED_AT, new Dateline(dates).find(text).orElse(null), "dateline")
			.offer(Findings.LANGUAGE, Script.language(text), "words of the text");
		return new Article(text, findings.facts());
	}

	private static String decode(Original original) {
		String named = original.charset();
		Charset charset = (named != null) ? Charset.forName(named) : java.nio.charset.StandardCharsets.UTF_8;
		try {
			String text = charset.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(original.bytes()))
				.toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		}
		catch (CharacterCodingException _) {
			throw new UnreadableArticleException("its bytes are not " + charset.name());
		}
	}

}
