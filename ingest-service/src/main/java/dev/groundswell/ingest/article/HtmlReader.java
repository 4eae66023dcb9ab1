package dev.groundswell.ingest.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads an article out of a page. Readability says what belongs to it; where an
 * {@code article} or {@code main} element holds about the same, that element is taken,
 * because Readability drops tables and lists.
 */
final class HtmlReader {

	/** Deeper levels are flattened; browsers do so at 512. */
	private static final int DEEPEST = 256;

	/** A main text of fewer characters is a teaser or a mistake. */
	private static final int SHORTEST = 200;

	private final MainText mainText;

	HtmlReader(MainText mainText) {
		this.mainText = mainText;
	}

	Article read(Original original, WrittenDates dates) {
		Document page = parse(original);
		JsonLd article = JsonLd.of(page);
		Chosen chosen = choose(page, article);
		Findings findings = new Findings();
		findings.offer(Findings.TEXT, chosen.rule, chosen.rule);
		new PageFacts(page, original.url(), article, dates).find(chosen.text, findings);
		return new Article(chosen.text, findings.facts());
	}

	private static Document parse(Original original) {
		String base = (original.url() != null) ? original.url().toString() : "";
		try {
			return Jsoup.parse(new ByteArrayInputStream(original.bytes()), original.charset(), base,
					Parser.htmlParser().setMaxDepth(DEEPEST));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record Chosen(String text, String rule) {
	}

	private Chosen choose(Document page, JsonLd article) {
		Optional<Chosen> scored = this.mainText.find(page)
			.map((element) -> new Chosen(PageText.of(element), "readability"));
		Optional<Chosen> named = named(page);
		Chosen seen = scored.filter((text) -> text.text.length() >= SHORTEST)
			.map((text) -> named.filter((other) -> isAboutAsLong(other.text, text.text)).orElse(text))
			.or(() -> named.filter((text) -> text.text.length() >= SHORTEST / 4))
			.orElseGet(() -> new Chosen(PageText.of(page.body()), "body"));
		String body = article.text("articleBody");
		return (body != null && body.length() > SHORTEST && body.length() > 1.5 * seen.text.length())
				? new Chosen(body, "json-ld articleBody") : seen;
	}

	private static Optional<Chosen> named(Document page) {
		for (String name : new String[] { "article", "main", "[role=main]" }) {
			Optional<Chosen> longest = page.select(name)
				.stream()
				.filter((element) -> element.parents().stream().noneMatch((parent) -> parent.is(name)))
				.limit(50)
				.map((element) -> new Chosen(PageText.of(element), element.is("article") ? "article" : "main"))
				.max(Comparator.comparingInt((text) -> text.text.length()));
			if (longest.isPresent() && !longest.get().text.isEmpty()) {
				return longest;
			}
		}
		return Optional.empty();
	}

	private static boolean isAboutAsLong(String named, String scored) {
		return named.length() >= 0.9 * scored.length() && named.length() <= 1.5 * scored.length() + SHORTEST;
	}

	/** The text of a page that is nothing but its article. */
	static String text(String html) {
		Element body = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST)).body();
		return PageText.of(body);
	}

}
