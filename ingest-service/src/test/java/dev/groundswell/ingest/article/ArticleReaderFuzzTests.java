package dev.groundswell.ingest.article;

import java.time.LocalDate;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the bytes: an article with a text, or word that they cannot be read. Kept
 * inputs are tried in each build; with {@code JAZZER_FUZZ=1} new ones are looked for.
 */
class ArticleReaderFuzzTests {

	private static final LocalDate DAY = LocalDate.of(2025, 12, 6);

	private static final String[] KINDS = { "text/html", "text/html; charset=gb18030", "application/xhtml+xml",
			"text/markdown", "text/plain; charset=utf-16", "application/pdf" };

	@FuzzTest(maxDuration = "5m")
	void anyBytesAreReadOrRefused(FuzzedDataProvider data) {
		String kind = data.pickValue(KINDS);
		try {
			Article article = new ArticleReader().read(new Original(data.consumeRemainingAsBytes(), kind, null), DAY);
			assertThat(article.text()).isNotBlank();
		}
		catch (UnreadableArticleException ex) {
			assertThat(ex.reason()).isNotBlank();
		}
	}

}
