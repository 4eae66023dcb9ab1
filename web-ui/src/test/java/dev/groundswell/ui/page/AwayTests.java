package dev.groundswell.ui.page;

import dev.groundswell.ui.neighbour.Neighbour;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** A service away takes its part of a page with it, never the page. */
@PageTest
class AwayTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Services services;

	@BeforeEach
	void reset() {
		this.services.reset();
	}

	@Test
	void frontPageStaysWhenAllAreAway() {
		for (Neighbour neighbour : Neighbour.values()) {
			this.services.away(neighbour);
		}

		MvcTestResult page = this.mvc.get().uri("/").exchange();

		assertThat(page).hasStatusOk();
		assertThat(PagesTests.text(page)).contains("Statistics are away", "Briefings are away");
	}

	@Test
	void whatIsBackIsShownAtOnce() {
		this.services.away(Neighbour.METRICS);
		assertThat(this.mvc.get().uri("/glossary")).hasStatusOk();

		this.services.reset();

		assertThat(this.mvc.get().uri("/glossary")).bodyText().contains("Newest figures published");
	}

	@Test
	void subjectStaysWithoutStatistics() {
		this.services.away(Neighbour.METRICS);

		MvcTestResult page = this.mvc.get().uri("/subjects/qwen-app").exchange();

		assertThat(page).hasStatusOk();
		assertThat(PagesTests.text(page)).contains("Qwen app", "Statistics are away")
			.doesNotContain("No figures about");
	}

	@Test
	void whatIsNothingWithoutItsServiceIs503WithAnIdToQuote() {
		this.services.away(Neighbour.REPORT);

		MvcTestResult page = this.mvc.get().uri("/briefings/qwen-2025-12-06-6d9442bd8add").exchange();

		assertThat(page).hasStatus(503);
		assertThat(page).headers().hasValue("Retry-After", "30").hasValue("Cache-Control", "no-store");
		assertThat(PagesTests.text(page)).contains("Briefings are away", "Id to quote: <code>");
	}

	@Test
	void unknownThingsAndPathsAre404() {
		this.services.answer("/subjects/nobody", "404");

		assertThat(this.mvc.get().uri("/subjects/nobody")).hasStatus(404).bodyText().contains("There is no such page");
		assertThat(this.mvc.get().uri("/no/such/page")).hasStatus(404).bodyText().contains("Id to quote");
		assertThat(this.mvc.get().uri("/css/groundswell-00000000000000000000000000000000.css")).hasStatus(404)
			.headers()
			.hasValue("Cache-Control", "no-store");
	}

	@Test
	void unreadableParameterIsSaidSo() {
		assertThat(this.mvc.get().uri("/leaderboards/monthly_active_users?weekEnding=soon")).hasStatus(400)
			.bodyText()
			.contains("weekEnding");
	}

}
