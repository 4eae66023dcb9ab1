package dev.groundswell.metrics.problem;

import dev.groundswell.metrics.SampleLogTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@SampleLogTest
@TestPropertySource(properties = "groundswell.store.max-rows=5")
class TooManyRowsTests {

	private final MockMvcTester mvc;

	@Autowired
	TooManyRowsTests(MockMvcTester mvc) {
		this.mvc = mvc;
	}

	@ParameterizedTest
	@ValueSource(strings = { "/series", "/statistics/share?metric=downloads_all_time", "/statistics/discrepancies",
			"/statistics/overtakes?metric=downloads_all_time" })
	void questionsOfTheWholeLogAreToldToNarrow(String path) {
		assertThat(this.mvc.get().uri("/api/v1" + path)).hasStatus(422)
			.hasContentTypeCompatibleWith("application/problem+json")
			.bodyText()
			.contains("urn:groundswell:problem:too-many-rows")
			.contains("more than 5 rows. Narrow it by subject, metric, rootSource or group.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/statistics/growth", "/statistics/levels" })
	void whatIsAnsweredSubjectBySubjectNeedsNoNarrowing(String path) {
		assertThat(this.mvc.get().uri("/api/v1" + path)).hasStatusOk().bodyText().contains("qwen", "chatgpt");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/series?subject=chatgpt", "/statistics/growth?subject=qwen-app&metric=rank",
			"/statistics/levels?subject=doubao" })
	void narrowerOnesAreAnswered(String path) {
		assertThat(this.mvc.get().uri("/api/v1" + path)).hasStatusOk();
	}

}
