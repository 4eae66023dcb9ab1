package dev.groundswell.ui.page;

import dev.groundswell.ui.neighbour.Neighbour;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** What is collected by program, how its runs went, and what nobody knows yet. */
@PageTest
class CollectionTests {

	private static final String EVIL = "<script>alert(1)</script>";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Services services;

	@BeforeEach
	void reset() {
		this.services.reset();
	}

	@Test
	void collectedSourcesStandBeforeQuotedOnesAndStaleOnesFirst() {
		String page = page("/sources");

		assertThat(page).containsSubsequence("Collected by program", "OpenRouter: rankings", "stale since", "healthy",
				"7\u00a0hours\u00a0ago", "in\u00a016\u00a0hours", "Only quoted", "Aicpb.com");
		assertThat(page).containsOnlyOnce("href=\"/sources/huggingface-models\"")
			.contains("href=\"/runs/run-13\"", ">214</strong>", "href=\"/unresolved#models\"");
	}

	@Test
	void logThatKnowsNoCollectionShowsQuotedSourcesAlone() {
		this.services.answer("/sources", """
				{"items":[{"id":"scmp","name":"South China Morning Post","kind":"press"}]}""");
		this.services.answer("/sources/scmp", """
				{"id":"scmp","name":"South China Morning Post","kind":"press"}""");
		this.services.answer("/without-family", "404");
		this.services.answer("/runs", "404");

		assertThat(page("/sources")).contains("South China Morning Post", "Quoted")
			.doesNotContain("Collected by program", "models without a family");
		assertThat(page("/sources/scmp")).contains("Only quoted: its figures come in by upload")
			.doesNotContain("Newest runs");
		assertThat(this.mvc.get().uri("/runs")).hasStatusOk();
		assertThat(page("/unresolved")).contains("Quark", "2 rows wait under 1 name,");
	}

	@Test
	void sourceSaysItsHealthScheduleAndNewestRuns() {
		assertThat(page("/sources/huggingface-models")).contains("The last run succeeded 9 hours ago",
				"every day at 03:10\u00a0UTC", "<code class=\"quiet\"", "0 10 3 * * *", "href=\"/runs/run-12\"",
				"4\u00a0min\u00a06\u00a0s", "12,630", "href=\"/runs?source=huggingface-models\"");
	}

	@Test
	void onlyTheAdministratorMayCollect() {
		assertThat(page("/sources")).doesNotContain("Collect now");
		assertThat(page("/sources/huggingface-models")).doesNotContain("Collect now");
		assertThat(this.mvc.post().uri("/sources/huggingface-models/runs").with(csrf())).hasStatus(302)
			.redirectedUrl()
			.isEqualTo("/sign-in");
		assertThat(this.services.lastBearer()).isNull();

		assertThat(this.mvc.get().uri("/sources").session(SignInTests.signedIn(this.mvc))).bodyText()
			.containsOnlyOnce("Collect now");
		assertThat(post("/sources/huggingface-models/runs")).hasStatus(302).redirectedUrl().isEqualTo("/runs/run-13");
		assertThat(this.services.lastBearer()).isEqualTo("Bearer secret collects huggingface-models");
	}

	@Test
	void collectingTwiceLeadsToTheRunUnderWay() {
		this.services.answer("/collect", "409 {\"detail\":\"It is being collected already\",\"run\":\"run-13\"}");
		this.services.answer("/sources/huggingface-models",
				Services.file("own/source-collected").replace("\"currentRun\": null", "\"currentRun\": \"run-13\""));

		assertThat(post("/sources/huggingface-models/runs")).hasStatus(409)
			.bodyText()
			.contains("It is not collected now", "It is being collected already", "href=\"/runs/run-13\"")
			.doesNotContain("Collect now");
	}

	@Test
	void runsAreNarrowedAndPaged() {
		String page = page("/runs?source=huggingface-models&state=failed&after=run-20");

		assertThat(this.services.lastAsked()).isEqualTo("runs of huggingface-models in failed after run-20");
		assertThat(page).containsSubsequence("OpenRouter: rankings", "running", "in part", "failed")
			.contains("<option value=\"huggingface-models\" selected=\"selected\">Hugging Face: models</option>",
					"<option value=\"failed\" selected=\"selected\">failed</option>",
					"href=\"/runs?source=huggingface-models&amp;state=failed&amp;after=run-11\"", "← Newest");
	}

	@Test
	void runSaysWhatBecameOfEachRow() {
		String page = page("/runs/run-12");

		assertThat(page).contains("Collected in part: 12,400 new rows", "<strong>12,630</strong> rows were read",
				"<strong>210</strong> known already", "<strong>20</strong> not taken", "45</span> models",
				"7</span> of its models, <a href=\"/unresolved#models\">", "98,765", "max=\"38\" value=\"37\"",
				"37 of 38 steps, models of Qwen; 61 pages fetched, 4,210 items read");
		assertThat(page).containsSubsequence("Attempt 1", "put off", "note", "asked to wait 55 s (429)", "Attempt 2",
				"warning", "20 times", "critical", "refused (403)");
		assertThat(page).doesNotContain("data-live", "Cancel this run");
	}

	@Test
	void fetchesLeadToTheirBytes() {
		assertThat(page("/runs/run-12?after=5")).contains("models of Qwen, page\u00a02", "throttled (429)",
				"href=\"/api/v1/evidence/9b74c9897bac770ffc029102a200c5de9b74c9897bac770ffc029102a200c5de\"",
				"48.2\u202fkB", "none kept", "href=\"/runs/run-12?after=5#fetches\"", "← First");
		assertThat(this.services.lastAsked()).isEqualTo("fetches after 5");
	}

	@Test
	void runUnderWayLooksAgainAndCanBeCancelled() {
		this.services.answer("/runs/run-13", Services.file("own/run-running"));

		assertThat(page("/runs/run-13"))
			.contains("data-live=\"/runs/run-13\"", "Being collected", "1\u00a0min\u00a059\u00a0s so far",
					"Nothing yet")
			.doesNotContain("Cancel this run");
		assertThat(this.mvc.get().uri("/runs/run-13").session(SignInTests.signedIn(this.mvc))).bodyText()
			.contains("Cancel this run");
		assertThat(post("/runs/run-13/cancellation")).redirectedUrl().isEqualTo("/runs/run-13");
		assertThat(this.services.lastBearer()).isEqualTo("Bearer secret cancels run-13");
	}

	@Test
	void waitingRunSaysWhenItGoesOn() {
		this.services.answer("/runs/run-13",
				Services.file("own/run-running")
					.replace("\"running\"", "\"waiting\"")
					.replace("\"resumesAt\": null", "\"resumesAt\": \"2025-12-22T10:47:00Z\"")
					.replace("\"cancelRequested\": false", "\"cancelRequested\": true"));

		assertThat(this.mvc.get().uri("/runs/run-13").session(SignInTests.signedIn(this.mvc))).bodyText()
			.contains("Waiting to go on",
					"It goes on at 22\u00a0December\u00a02025, 10:47\u00a0UTC, in\u00a05\u00a0minutes.",
					"Cancelling was asked for", "data-live")
			.doesNotContain("Cancel this run");
	}

	@Test
	void runThatHasEndedIsNotCancelled() {
		this.services.answer("/cancel", "409 {\"detail\":\"run-12 has ended\"}");

		assertThat(post("/runs/run-12/cancellation")).hasStatus(409)
			.bodyText()
			.contains("It was not cancelled", "run-12 has ended", "Collected in part");
	}

	@Test
	void failedRunSaysThatNothingWasRecorded() {
		this.services.answer("/runs/run-11", """
				{"id":"run-11","source":"x","state":"failed"}""");

		assertThat(page("/runs/run-11")).contains("Failed: nothing was recorded", "no row of this run is in the log");
	}

	@Test
	void unknownNamesComeInPagesWithAllOfThemCounted() {
		StringBuilder names = new StringBuilder("{\"items\":[");
		for (int i = 1; i <= 250; i++) {
			names.append("{\"name\":\"name-%d\",\"metric\":\"likes\",\"rows\":2},".formatted(i));
		}
		this.services.answer("/unresolved", names.append("{\"name\":\"last\"}]}").toString());

		assertThat(page("/unresolved?names=3"))
			.contains("500 rows wait under 251 names", "name-201<", ">last<", "Page 3 of 3",
					"href=\"/unresolved?names=2#names\"")
			.doesNotContain("name-200<", "Later →");
		assertThat(page("/unresolved?names=99")).contains("Page 3 of 3");
	}

	@Test
	void modelsWithoutFamilyAreCountedAndLinked() {
		assertThat(page("/unresolved")).contains("214 models", "href=\"/subjects/acme/odd-model-GGUF\"",
				"1\u00a0May\u00a02025", "names none", "POST /api/v1/subjects",
				"models=someone-with-a-rather-long-name");
	}

	@Test
	void listsStayWhenTheLogIsAway() {
		this.services.away(Neighbour.INGEST);

		for (String path : new String[] { "/sources", "/runs", "/unresolved" }) {
			assertThat(page(path)).contains("The log of figures is away");
		}
		assertThat(this.mvc.get().uri("/runs/run-12")).hasStatus(503).bodyText().contains("The log of figures is away");
		assertThat(this.mvc.get().uri("/sources/scmp")).hasStatus(503)
			.bodyText()
			.contains("The log of figures is away");
	}

	@Test
	void emptyListsSayWhatWouldBeHere() {
		for (String path : new String[] { "/runs", "/unresolved", "/without-family", "/fetches" }) {
			this.services.answer(path, "{\"items\":[]}");
		}

		assertThat(page("/runs")).contains("Nothing has been collected by program yet");
		assertThat(page("/runs?state=failed")).contains("No run of that source and state");
		assertThat(page("/runs/run-12")).contains("Nothing has been fetched yet");
		assertThat(page("/sources/huggingface-models")).contains("It has not been collected yet");
		assertThat(page("/unresolved")).contains("Every name in the log belongs", "Every model counts");
	}

	@Test
	void wordsOfASourceCannotBreakOut() {
		this.services.answer("/sources/evil",
				Services.file("own/source-collected")
					.replace("the last run succeeded", EVIL)
					.replace("Hugging Face: models", EVIL)
					.replace("https://huggingface.co/models", "javascript:alert(1)")
					.replace("0 10 3", EVIL));
		this.services.answer("/runs/evil",
				Services.file("own/run").replace("models of Qwen", EVIL).replace("refused (403)", EVIL));
		this.services.answer("/fetches",
				Services.file("own/run-fetches")
					.replace("models of Qwen", EVIL)
					.replace("https://huggingface.co", "javascript:alert(1)//")
					.replace("not allowed", EVIL));
		this.services.answer("/unresolved", Services.file("own/unresolved").replace("Quark", EVIL));
		this.services.answer("/without-family",
				Services.file("own/subjects-without-family").replace("acme/odd-model", EVIL));

		for (String path : new String[] { "/sources/evil", "/runs/evil", "/unresolved" }) {
			assertThat(page(path)).contains("&lt;script&gt;")
				.doesNotContain(EVIL, "<script>", "href=\"javascript:", "\"><script");
		}
	}

	private MvcTestResult post(String path) {
		return this.mvc.post().uri(path).session(SignInTests.signedIn(this.mvc)).with(csrf()).exchange();
	}

	private String page(String path) {
		MvcTestResult page = this.mvc.get().uri(path).exchange();
		assertThat(page).hasStatusOk();
		return PagesTests.text(page);
	}

}
