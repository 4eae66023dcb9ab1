package dev.groundswell.ingest.article;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages of our own making; nothing in them happened. */
class HtmlArticleTests {

	private static final LocalDate TODAY = LocalDate.of(2025, 12, 6);

	private static final String WORDS = "The assistant Zibble was used by more people in the last month than ever before, "
			+ "its makers said, and the number of those who pay has grown as well. ".repeat(4);

	private static Article read(String html) {
		return read(html, "https://www.example.com/news/zibble");
	}

	private static Article read(String html, @Nullable String url) {
		return new ArticleReader().read(new Original(html.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8",
				(url != null) ? URI.create(url) : null), TODAY);
	}

	private static String page(String head, String body) {
		return "<!DOCTYPE html><html><head>%s</head><body>%s</body></html>".formatted(head, body);
	}

	@Test
	void articleIsTakenAndItsSurroundingsAreLeft() {
		Article article = read(page("<title>Zibble grows | Example</title>", """
				<nav><a href="/">Home</a> <a href="/tech">Technology</a></nav>
				<div class="cookie-banner">We use cookies.</div>
				<article><h1>Zibble grows</h1><p>%s</p><p>%s</p></article>
				<aside>Most read: a storm is coming</aside><footer>Copyright 2025</footer>""".formatted(WORDS, WORDS)));

		assertThat(article.text()).contains("The assistant Zibble")
			.doesNotContain("cookies", "Technology", "storm", "Copyright");
		assertThat(article.facts().title()).isEqualTo("Zibble grows");
	}

	@Test
	void headingsListItemsAndTableRowsAreLinesOfTheirOwn() {
		Article article = read(page("", """
				<main><h2>Users</h2><p>%s<br>Next line.</p>
				<ul><li>Zibble: <b>12</b> million</li><li>Wobble: 9 million</li></ul>
				<table><thead><tr><th>App</th><th>Users</th></tr></thead>
				<tr><td>Zibble</td><td>12&nbsp;million</td></tr><tr><td>Wobble</td><td></td></tr></table>
				<p>%s</p></main>""".formatted(WORDS, WORDS)));

		assertThat(article.text().lines()).contains("Users", "Next line.", "Zibble: 12 million", "Wobble: 9 million",
				"App | Users", "Zibble | 12\u00a0million", "Wobble |");
	}

	@Test
	void tableForTheLooksIsNoTable() {
		Article article = read(page("", """
				<article><table><tr><td><h1>Zibble</h1><p>%s</p><p>%s</p>
				<table><tr><td>a</td><td>b</td></tr></table></td><td>Menu</td></tr></table></article>"""
			.formatted(WORDS, WORDS)));

		assertThat(article.text()).doesNotContain("| Menu");
		assertThat(article.text().lines()).contains("a | b");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~',
			textBlock = """
					<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-12-01T08:30:00+08:00","dateModified":"2025-12-05"}</script><meta property="article:published_time" content="2025-12-02"> ~ 2025-12-01T08:30+08:00 ~ json-ld datePublished
					<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2020-01-01"},{"@type":["BlogPosting"],"datePublished":"2025-12-01"}]}</script> ~ 2025-12-01 ~ json-ld datePublished
					<script type="application/ld+json">[{"@type":"http://schema.org/Article","datePublished":"Dec 1, 2025"},]</script> ~ 2025-12-01 ~ json-ld datePublished
					<script type="application/ld+json">{broken</script><meta property="article:published_time" content="2025-12-02T10:00:00Z"> ~ 2025-12-02T10:00Z ~ article:published_time
					<meta property="article:modified_time" content="2025-12-03"><meta itemprop="datePublished" content="2025-12-02"> ~ 2025-12-02 ~ itemprop datePublished
					<meta property="article:published_time" content="2031-01-01"><meta name="date" content="2025/12/2"> ~ 2025-12-02 ~ meta date
					<meta property="article:published_time" content="soon"><meta name="date" content="2025-12-02 10:00:00"> ~ 2025-12-02 ~ meta date
					""")
	void dayOfPublicationIsFoundByTheFirstRuleThatKnows(String head, String day, String rule) {
		Facts facts = read(page(head, "<article><p>" + WORDS + WORDS + "</p></article>")).facts();

		assertThat(facts.publishedAt()).isEqualTo(day);
		assertThat(facts.rules()).containsEntry("publishedAt", rule);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~',
			textBlock = """
					https://example.com/x             ~ <time class="updated" datetime="2025-12-05">x</time><time datetime="2025-12-02">y</time> ~ 2025-12-02 ~ time element
					https://example.com/2025/12/03/x  ~ <p>Nothing</p>                        ~ 2025-12-03 ~ address
					https://example.com/x-20251204.html ~ <p>Nothing</p>                      ~ 2025-12-04 ~ address
					https://example.com/a/99999999    ~ <p>Posted on December 05, 2025 at 8:56 PM</p> ~ 2025-12-05 ~ dateline
					https://example.com/x             ~ <p>Updated December 5, 2025</p><p>3 December 2025</p> ~ 2025-12-03 ~ dateline
					https://example.com/x             ~ <p>Weekly (week ending Dec 6, 2025)</p> ~ ~
					https://example.com/x             ~ <p>2025年12月4日</p>                   ~ 2025-12-04 ~ dateline
					""")
	void whatThePageShowsSaysTheDayToo(String url, String start, String day, String rule) {
		Facts facts = read(page("", "<article>" + start + "<p>" + WORDS + WORDS + "</p></article>"), url).facts();

		assertThat(facts.publishedAt()).isEqualTo(day);
		assertThat(facts.rules().get("publishedAt")).isEqualTo(rule);
	}

	@Test
	void publisherAndAuthorsMayBeNamedElsewhereInTheGraph() {
		Facts facts = read(page("""
				<script type="application/ld+json">{"@graph":[
				 {"@type":"NewsArticle","headline":"Zibble &amp; Co","publisher":{"@id":"#org"},
				  "author":[{"@id":"#a"},{"name":"B. Writer"}]},
				 {"@id":"#org","@type":"Organization","name":"Example Daily"},
				 {"@id":"#a","@type":"Person","name":"A. Reporter"}]}</script>
				<meta property="og:site_name" content="Other"><link rel="canonical" href="/news/zibble?id=1">
				""", "<article><p>" + WORDS + WORDS + "</p></article>")).facts();

		assertThat(facts.publisher()).isEqualTo("Example Daily");
		assertThat(facts.author()).isEqualTo("A. Reporter, B. Writer");
		assertThat(facts.title()).isEqualTo("Zibble & Co");
		assertThat(facts.canonicalUrl()).isEqualTo("https://www.example.com/news/zibble?id=1");
	}

	@Test
	void homePageIsNobodysOwnAddress() {
		Facts facts = read(page("<link rel=canonical href='https://www.example.com/'>", "<p>" + WORDS + WORDS)).facts();

		assertThat(facts.canonicalUrl()).isNull();
	}

	@Test
	void textDecidesWhereThePageIsWrongAboutItsLanguage() {
		String chinese = "这款应用上个月的用户数量比以往任何时候都多，公司表示付费用户也有所增加。".repeat(12);

		assertThat(
				read(page("", "<article><p>" + chinese + "</p></article>").replace("<html>", "<html lang=en>")).facts()
					.language())
			.isEqualTo("zh");
		assertThat(read(
				page("<meta property='og:locale' content='pt_BR'>", "<article><p>Os dados " + "são bons ".repeat(60)))
			.facts()
			.language()).isEqualTo("pt-BR");
		assertThat(read(page("", "<article><p>" + WORDS + WORDS)).facts().language()).isEqualTo("en");
	}

	@Test
	void charsetIsThatOfTheHeaderOrThePage() {
		String html = page("<meta charset=gb2312>", "<article><p>" + "用户数量达到一千万。".repeat(40) + "</p></article>");

		Article article = new ArticleReader()
			.read(new Original(html.getBytes(Charset.forName("GBK")), "text/html", null), TODAY);

		assertThat(article.text()).startsWith("用户数量达到一千万。");
	}

	@Test
	void bodyOfThePageThatIsDrawnByAScriptIsInItsJsonLd() {
		Article article = read(
				page("<script type='application/ld+json'>{\"@type\":\"Article\",\"articleBody\":\"%s\"}</script>"
					.formatted(WORDS), "<div id=root>Loading</div>"));

		assertThat(article.text()).isEqualTo(WORDS);
		assertThat(article.facts().rules()).containsEntry("text", "json-ld articleBody");
	}

	@Test
	void whatNobodySeesIsNotRead() {
		Article article = read(page("", """
				<article><p>%s</p><p hidden>999 million</p><p style="display: none">998 million</p>
				<script>var users = 997;</script><p aria-hidden="true">996 million</p><p>%s</p></article>"""
			.formatted(WORDS, WORDS)));

		assertThat(article.text()).doesNotContain("99");
	}

}
