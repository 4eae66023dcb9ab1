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
	private static final Duration BOUND = Duration.ofSeconds(20);

	static Stream<Map.Entry<String, String>> pages() {
		int length = 1 << 20;
		return Stream.of(Map.entry("nested divs", "<div>".repeat(length / 5) + "x"),
				Map.entry("nested inline", "<b><i><a href=x>".repeat(length / 16) + "x"),
				Map.entry("nested tables", "<table><tr><td>".repeat(length / 15) + "x"),
				Map.entry("nested lists", "<ul><li>x".repeat(length / 9)),
				Map.entry("many paragraphs", "<p>word, word and words".repeat(length / 23)),
				Map.entry("one attribute", "<p title='" + "x".repeat(length) + "'>text"),
				Map.entry("many attributes", "<p " + "a=1 ".repeat(length / 4) + ">text"),
				Map.entry("one word", "<p>" + "x".repeat(length)),
				Map.entry("blanks", "<p>a" + " ".repeat(length) + "b"),
				Map.entry("open tags", "<".repeat(length) + "p>text"),
				Map.entry("entities", "<p>" + "&amp;".repeat(length / 5)),
				Map.entry("comments", "<!--".repeat(length / 4) + "--><p>text"),
				Map.entry("articles", "<article>x".repeat(length / 10)),
				Map.entry("one row", "<table><tr>" + "<td>x".repeat(length / 5)),
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
