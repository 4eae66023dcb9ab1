package dev.groundswell.ui.page;

import java.nio.charset.StandardCharsets;

import dev.groundswell.ui.neighbour.Neighbour;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Articles held against the log. */
@PageTest
class CheckTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Services services;

	@BeforeEach
	void reset() {
		this.services.reset();
	}

	private String page(String path) {
		MvcTestResult result = this.mvc.get().uri(path).exchange();
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
			.replaceAll("[\\u00a0\\u202f\\u2060]", " ");
	}

	private MvcTestResult post(String... parameters) {
		var request = this.mvc.post().uri("/check").session(SignInTests.signedIn(this.mvc)).with(csrf());
		for (int i = 0; i < parameters.length; i += 2) {
			request = request.param(parameters[i], parameters[i + 1]);
		}
		return request.exchange();
	}

	@Test
	void everyFigureIsMarkedByWordSignAndColour() {
		assertThat(page("/check/k1")).containsSubsequence("class=\"mark verdict-confirmed\" href=\"#c1\"",
				"grew by 149% month on month", "aria-hidden=\"true\">✓</span> confirmed", "verdict-conflicting",
				"By early December the app counted 30 million", "✕</span> conflicting", "verdict-near", "≈</span> near",
				"verdict-unverifiable", "?</span> unverifiable");
	}

	@Test
	void cardShowsBothSides() {
		assertThat(page("/check/k1")).containsSubsequence("id=\"c3\"", "30 million users", "Qwen app",
				"1 – 10 December 2025", "12.05 million", "In the text", "By early December the app counted",
				"What is known", "18.34 M", "href=\"/evidence/");
	}

	@Test
	void cardTellsHowTheFigureWasRead() {
		assertThat(page("/check/k1")).containsSubsequence("id=\"c1\"", "Credited to ", "Aicpb.com",
				"Read surely (95 of 100)", "How it was read", "read 149 as a growth", "growth:4");
	}

	@Test
	void whatFiguresSayOfEachOtherStandsFirst() {
		assertThat(page("/check/k1")).containsSubsequence("What the figures say of each other",
				"would need 12.05 million a month earlier", "implies 7.37 million", "The text</h2>");
	}

	@Test
	void verdictsAreCounted() {
		assertThat(page("/check/k1")).containsSubsequence("verdict-confirmed", "<strong>4</strong>", "verdict-near",
				"<strong>1</strong>", "verdict-conflicting", "<strong>2</strong>");
	}

	@Test
	void checkCanBeSharedAndKept() {
		assertThat(page("/check/k1")).contains("?format=json\" download", "?format=claimreview\" download",
				"data-copy=", "shows the same for ever", "log position 412");
	}

	@Test
	void checkUnderWayShowsHowFarItIs() {
		this.services.answer("/checks/k1", """
				{"id":"k1","status":"judging","progress":{"judged":3,"found":8}}""");

		assertThat(page("/check/k1"))
			.contains("data-live=\"/check/k1\"", "max=\"8\" value=\"3\"", "3 of 8 figures judged",
					"without script, <a href=\"/check/k1\">load it again</a>")
			.doesNotContain("Share and keep");
	}

	@Test
	void failedCheckSaysWhy() {
		this.services.answer("/checks/k1", """
				{"id":"k1","status":"failed","failure":"The address is not public.","progress":{"judged":0}}""");

		assertThat(page("/check/k1")).contains("It came to nothing", "The address is not public.")
			.doesNotContain("data-live");
	}

	@Test
	void textIsNoMarkup() {
		this.services.answer("/checks/k1", """
				{"id":"k1","status":"done","text":"<script>alert(1)</script> 5","claims":[
				 {"id":"c1","subject":"<b>x</b>","metric":"users","value":"5","start":26,"end":27,"quote":"5"}]}""");

		assertThat(page("/check/k1")).contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;b&gt;x&lt;/b&gt;")
			.doesNotContain("<script>alert", "<b>x");
	}

	@Test
	void textThatIsKeptHereIsNotConfirmedByItself() {
		this.services.answer("/checks/k1", """
				{"id":"k1","status":"done","text":"short","claims":[],"knownAs":["d-7","d-8"]}""");

		assertThat(page("/check/k1")).containsSubsequence("This text is kept here already",
				"<a href=\"/documents/d-7\">d-7</a>, <a href=\"/documents/d-8\">d-8</a>", "Nothing confirms itself");
	}

	@Test
	void placesBeyondTheTextAreNotMarked() {
		this.services.answer("/checks/k1", """
				{"id":"k1","status":"done","text":"short","claims":[
				 {"id":"c1","subject":"x","metric":"users","value":"5","start":3,"end":99}]}""");

		assertThat(page("/check/k1")).contains(">short</div>", "id=\"c1\"");
	}

	@Test
	void onlyTheAdministratorAsks() {
		assertThat(page("/check")).contains("Only the administrator asks for checks");
		assertThat(this.mvc.post().uri("/check").param("text", "x").with(csrf())).hasStatus(302)
			.redirectedUrl()
			.isEqualTo("/sign-in");
		assertThat(this.services.lastBearer()).isNull();
	}

	@Test
	void askingLeadsToTheCheck() {
		assertThat(post("text", "It has 5 users.", "publishedAt", "2025-12-10")).hasStatus(302)
			.redirectedUrl()
			.startsWith("/check/");
		assertThat(this.services.lastBearer()).isEqualTo("Bearer secret");
		assertThat(this.services.lastAsked()).contains("It has 5 users.", "2025-12-10", "url=null");
	}

	@Test
	void nothingIsNotChecked() {
		assertThat(post("text", " ")).hasStatus(422).bodyText().contains("There is nothing to check");
	}

	@Test
	void whatWasTypedIsStillThereWhenTheServiceIsAway() {
		this.services.away(Neighbour.REPORT);

		assertThat(post("text", "It has 5 users.")).hasStatus(503)
			.bodyText()
			.contains("It has 5 users.", "Nothing was begun");
	}

}
