package dev.groundswell.ui.page;

import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Every page shows what the services said, safely. */
@PageTest
class PagesTests {

	private static final String EVIL = "<script>alert(1)</script>";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Services services;

	@BeforeEach
	void reset() {
		this.services.reset();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/briefings", "/briefings/qwen-2025-12-06-6d9442bd8add", "/subjects",
			"/subjects/qwen-app", "/subjects/Qwen/Qwen3-8B", "/subjects/qwen-app?metric=monthly_active_users",
			"/leaderboards", "/leaderboards/monthly_active_users",
			"/leaderboards/monthly_active_users?weekEnding=2025-12-06&group=china", "/disputes",
			"/disputes?subject=qwen-app", "/sources", "/sources/huggingface-models", "/runs",
			"/runs?source=x&state=failed", "/runs/run-12", "/unresolved", "/evidence/o-00000000000000000079",
			"/uploads/u-1", "/sign-in", "/sign-out", "/search", "/search?q=qwen", "/glossary" })
	void pageIsWholeAndStrict(String path) {
		MvcTestResult page = this.mvc.get().uri(path).exchange();

		assertThat(page).hasStatusOk();
		assertThat(page).headers()
			.hasValue("Content-Security-Policy",
					"default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data:; object-src 'none'; "
							+ "base-uri 'none'; frame-ancestors 'none'; form-action 'self'")
			.hasValue("X-Content-Type-Options", "nosniff")
			.hasValue("Cache-Control", "private, no-cache");
		assertThat(text(page)).contains("<h1", "<main id=\"content\"", "class=\"skip\"", "</footer>")
			.doesNotContain(" style=\"", "<style", "onclick", " th:", ">null<");
		assertThat(Pattern.compile("<script(?![^>]* src=)").matcher(text(page)).find()).isFalse();
	}

	@Test
	void frontPageHoldsTheWeeksStatements() {
		known();

		String page = text(this.mvc.get().uri("/").exchange());

		assertThat(page).contains("Qwen</span>, <span>week to 6\u00a0December\u00a02025", "18.34 million", "24th",
				"(Aicpb.com, via South China Morning Post)", "What to watch", "ChatGPT", "conflicting", "Gone quiet",
				"Newest figures published");
		assertThat(page).contains("href=\"/evidence/o-00000000000000000079\"");
	}

	@Test
	void everyNumberOfABriefingIsALinkToItsEvidence() {
		known();

		String page = text(this.mvc.get().uri("/briefings/qwen-2025-12-06-6d9442bd8add").exchange());

		assertThat(page).contains(
				"<a class=\"num\" href=\"/evidence/o-00000000000000000074\" data-evidence=\"o-00000000000000000074\">18.34 million</a>",
				"<a class=\"num\" href=\"/evidence/o-0000000000000000007a\" data-evidence=\"o-0000000000000000007a\">24th</a>",
				"RMB 380 billion", "medium confidence", "6d9442bd8add…", "?format=markdown", "/api/v1/feeds/qwen.atom",
				"<details class=\"evidence\">", "row\u00a017");
	}

	@Test
	void subjectPageDrawsSeriesWithBreakAndTable() {
		this.services.answer("/series", Services.file("own/series"));

		String page = text(this.mvc.get().uri("/subjects/qwen-app").exchange());

		assertThat(page).contains("千问", "Made by", "href=\"/subjects/alibaba\"", "relaunch, 17\u00a0Nov\u00a02025",
				"class=\"hollow\"", "QuestMobile", "31.2 million users in December\u00a02025, says Aicpb.com.",
				"role=\"img\"", "<caption", "href=\"/evidence/o-nov\"", "Continuity");
	}

	@Test
	void boardNamesItsPopulationAndGivesCsv() {
		known();

		String page = text(this.mvc.get().uri("/leaderboards/monthly_active_users?group=china").exchange());

		assertThat(page).contains("ChatGPT first, with 884 million users", "counted by <strong>Aicpb.com</strong>",
				"/leaderboards/monthly_active_users.csv?group=china", "weekEnding=2026-01-03", "class=\"bar-fill\"",
				"class=\"spark-line\"");
		assertThat(this.mvc.get().uri("/leaderboards/monthly_active_users.csv")).hasStatusOk()
			.headers()
			.hasValue("Content-Type", "text/csv;charset=UTF-8");
	}

	@Test
	void disputesShowBothSidesAndTheFirstDifference() {
		known();

		assertThat(text(this.mvc.get().uri("/disputes").exchange())).contains("conflicting", "61.81\u202fM",
				"145.5\u202fM", "differ in <strong>panel</strong>", "2.35 times apart", "class=\"range ");
	}

	@Test
	void evidencePageSaysWhatWhereWhoAndHow() {
		assertThat(text(this.mvc.get().uri("/evidence/o-00000000000000000079").exchange())).contains(
				"18.34\u202fM\u00a0users", "18,340,000 users", "row\u00a017", "South China Morning Post", "Aicpb.com",
				"Facts", "href=\"/api/v1/evidence/9b74c9897bac770ffc029102a200c5de9b74c9897bac770ffc029102a200c5de\"",
				"48,211\u202fbytes", "How computed", "<mark>qwen-app,monthly_active_users");
	}

	@Test
	void namesCannotBreakOut() {
		this.services.answer("/subjects/evil",
				"""
						{"id":"evil","kind":"app","name":"%1$s","names":{"zh":"%1$s"},"aliases":["%1$s"],"relations":[{"type":"made-by",
						"target":"\\"><script>","targetName":"%1$s"}],"continuity":[{"type":"%1$s","note":"%1$s","url":"javascript:alert(1)"}]}"""
					.formatted(EVIL));
		this.services.answer("/series", Services.file("own/series").replace("QuestMobile", EVIL));
		this.services.answer("/briefings/evil",
				"""
						{"id":"evil","topicName":"%1$s","notes":"%1$s","sections":[{"id":"a","title":"%1$s","statements":[{"id":"s","text":
						"%1$s 18","attribution":"%1$s","spans":[{"start":26,"end":28,"evidence":"o-1\\"><script>"}]}]}]}"""
					.formatted(EVIL));
		this.services.answer("/observations/evil",
				Services.file("own/observation")
					.replace("South China Morning Post", EVIL)
					.replace("https://www.scmp.com/tech", "javascript:alert(1)"));

		for (String path : new String[] { "/subjects/evil", "/briefings/evil", "/evidence/evil",
				"/search?q=%3Cscript%3Ealert(1)%3C/script%3E" }) {
			MvcTestResult page = this.mvc.get().uri(java.net.URI.create(path)).exchange();
			assertThat(page).hasStatusOk();
			assertThat(text(page)).contains("&lt;script&gt;")
				.doesNotContain(EVIL, "<script>", "href=\"javascript:", "\"><script");
		}
	}

	@Test
	void emptyStatesSayWhatWouldBeHere() {
		for (String path : new String[] { "/briefings", "/leaderboards", "/subjects", "/sources", "/unresolved",
				"/uploads", "/discrepancies", "/freshness", "/series" }) {
			this.services.answer(path, "{\"items\":[]}");
		}

		assertThat(text(this.mvc.get().uri("/").exchange())).contains("No briefing has been published yet",
				"No two sources contradict each other", "No board yet", "Every source is as fresh");
		assertThat(text(this.mvc.get().uri("/briefings").exchange())).contains("No briefing has been written yet");
		assertThat(text(this.mvc.get().uri("/leaderboards").exchange())).contains("No board yet");
		assertThat(text(this.mvc.get().uri("/subjects").exchange())).contains("The registry is empty");
		assertThat(text(this.mvc.get().uri("/subjects/qwen-app").exchange())).contains("No figures about");
		assertThat(text(this.mvc.get().uri("/sources").exchange())).contains("No source is registered");
	}

	/** Answers whose words are known here; the services may change their examples. */
	private void known() {
		this.services.answer("/briefings", Services.file("own/editions"));
		this.services.answer("/briefings/qwen-2025-12-06-6d9442bd8add", Services.file("own/edition"));
		this.services.answer("/leaderboards/monthly_active_users", Services.file("own/leaderboard"));
		this.services.answer("/discrepancies", Services.file("own/discrepancies"));
	}

	static String text(MvcTestResult page) {
		return new String(page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
	}

}
