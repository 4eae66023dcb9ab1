package dev.groundswell.ingest.article;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Pages made to cost time, memory or the stack. */
class HostilePageTests {

	/** Far more than is needed, for machines that do much else beside. */
	private static final Duration BOUND = Duration.ofSeconds(60);

	static Stream<Map.Entry<String, String>> pages() {
		int five = 5 << 20;
		return Stream.of(Map.entry("nested divs", "<div>".repeat(five / 5) + "x"),
				Map.entry("nested inline", "<b><i><a href=x>".repeat(five / 16) + "x"),
				Map.entry("nested tables", "<table><tr><td>".repeat(five / 15) + "x"),
				Map.entry("nested lists", "<ul><li>x".repeat(five / 9)),
				Map.entry("many paragraphs", "<p>word, word and words".repeat(five / 23)),
				Map.entry("one attribute", "<p title='" + "x".repeat(five) + "'>text"),
				Map.entry("many attributes", "<p " + "a=1 ".repeat(five / 4) + ">text"),
				Map.entry("one word", "<p>" + "x".repeat(five)), Map.entry("blanks", "<p>a" + " ".repeat(five) + "b"),
				Map.entry("open tags", "<".repeat(five) + "p>text"),
				Map.entry("entities", "<p>" + "&amp;".repeat(five / 5)),
				Map.entry("comments", "<!--".repeat(five / 4) + "--><p>text"),
				Map.entry("articles", "<article>x".repeat(five / 10)),
				Map.entry("one row", "<table><tr>" + "<td>x".repeat(five / 5)),
				Map.entry("json-ld", "<script type='application/ld+json'>" + "[".repeat(500_000) + "</script><p>text"),
				Map.entry("objects",
						"<script type='application/ld+json'>" + "{\"a\":".repeat(200_000) + "</script><p>text"));
	}

	@ParameterizedTest
	@MethodSource("pages")
	void costNoMoreThanTheirSize(Map.Entry<String, String> page) {
		byte[] bytes = page.getValue().getBytes(StandardCharsets.UTF_8);

		assertTimeoutPreemptively(BOUND, () -> {
			try {
				Article article = new ArticleReader().read(new Original(bytes, "text/html", null),
						LocalDate.of(2025, 12, 6));
				assertThat(article.text()).isNotEmpty();
			}
			catch (UnreadableArticleException ex) {
				assertThat(ex.reason()).matches("there is no text in it|its text is longer than .*");
			}
		}, page.getKey());
	}

}
