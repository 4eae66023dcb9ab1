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

/** Articles that are kept, and the review of the figures read out of them. */
@PageTest
class ReviewTests {

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
		return text(result);
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
			.replaceAll("[\\u00a0\\u202f\\u2060]", " ");
	}

	private MvcTestResult post(String... parameters) {
		var request = this.mvc.post().uri("/claims/c-1").session(SignInTests.signedIn(this.mvc)).with(csrf());
		for (int i = 0; i < parameters.length; i += 2) {
			request = request.param(parameters[i], parameters[i + 1]);
		}
		return request.exchange();
	}

	@Test
	void documentsAreListed() {
		assertThat(page("/documents")).contains("href=\"/documents/d-1\"", "Assistants grow",
				"South China Morning Post, 5 December 2025");
	}

	@Test
	void documentShowsItsFiguresWithTheirVerdicts() {
		assertThat(page("/documents/d-1")).containsSubsequence("class=\"mark verdict-conflicting\" href=\"#c1\"",
				"✕</span> conflicting", "Its figures", "id=\"c1\"", "conflicting", "accepted", "href=\"/claims/c-1\"",
				"20 million users", "20 million against the 18.34 million", "waiting", "Zibble");
	}

	@Test
	void documentCanBeReadWithoutVerdicts() {
		this.services.away(Neighbour.REPORT);

		assertThat(page("/documents/d-1"))
			.contains("Without verdicts: Briefings are away", "20 million users",
					"Qwen app has 20 million monthly users")
			.doesNotContain("class=\"mark ");
	}

	@Test
	void queueShowsWhatWaits() {
		assertThat(page("/claims")).contains("9 million users", "50 of 100", "Kimi app has 9 million monthly users")
			.doesNotContain(">Accept<");
		assertThat(this.services.lastAsked()).isEqualTo("claims waiting after null");
		assertThat(text(this.mvc.get().uri("/claims").session(SignInTests.signedIn(this.mvc)).exchange()))
			.contains("value=\"accept\"", "value=\"reject\"", "href=\"/claims/c-2#correct\"");
	}

	@Test
	void claimShowsHowItWasReadAndWhatWasDone() {
		assertThat(page("/claims/c-1")).containsSubsequence("20.5 million users", "How it was read",
				"metric: monthly active users", "To accept, correct or reject it", "Version 2",
				"corrected by administrator", "the table says 20.5");
	}

	@Test
	void onlyTheAdministratorDecides() {
		assertThat(this.mvc.post().uri("/claims/c-1").param("action", "accept").with(csrf())).hasStatus(302)
			.redirectedUrl()
			.isEqualTo("/sign-in");
		assertThat(this.services.lastBearer()).isNull();
	}

	@Test
	void decisionGoesWithTheVersionThatWasSeen() {
		assertThat(post("action", "reject", "version", "2", "reason", "misread")).hasStatus(302)
			.redirectedUrl()
			.isEqualTo("/claims/c-1");
		assertThat(this.services.lastBearer())
			.isEqualTo("Bearer secret changes c-1 {status=rejected, version=2, reason=misread}");
	}

	@Test
	void onlyWhatDiffersIsCorrected() {
		post("action", "correct", "version", "2", "subject", "Qwen app", "value", "20,500,000", "unit", "users",
				"attribution", "", "periodStart", "2025-11-01", "periodEnd", "2025-11-30");

		assertThat(this.services.lastBearer()).startsWith("Bearer secret changes c-1 {attribution=null, period={")
			.contains("start=2025-11-01", "end=2025-11-30", "version=2")
			.doesNotContain("subject", "value", "unit");
	}

	@Test
	void claimSomebodyElseHasChangedIsShownAnew() {
		this.services.answer("/change", "409 {\"detail\":\"Somebody else has changed the claim.\"}");

		assertThat(text(post("action", "accept", "version", "1"))).contains("It was not changed",
				"Somebody else has changed the claim.", "name=\"version\" value=\"2\"");
	}

}
