package dev.groundswell.metrics.comparison;

import dev.groundswell.metrics.SampleLogTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@SampleLogTest
class CompareControllerTests {

	private final MockMvcTester mvc;

	@Autowired
	CompareControllerTests(MockMvcTester mvc) {
		this.mvc = mvc;
	}

	@Test
	void firstIsAMultipleOfTheOthers() {
		assertThat(this.mvc.get().uri("/api/v1/compare?subjects=qwen,llama&metric=downloads_all_time")).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.items[0].ratios[0].multiple", (path) -> path.assertThat().isEqualTo("1.979202"))
			.hasPathSatisfying("$.items[0].ratios[0].difference", (path) -> path.assertThat().isEqualTo("466100000"))
			.hasPathSatisfying("$.items[*].periodEnd",
					(path) -> path.assertThat().asArray().containsExactly("2026-03-31", "2025-09-30", "2025-08-31"));
	}

	@Test
	void panelsAreNotMixed() {
		assertThat(this.mvc.get()
			.uri("/api/v1/compare?subjects=deepseek-app,chatgpt&metric=monthly_active_users&format=csv")).hasStatusOk()
			.bodyText()
			.contains("2025-12-31")
			.doesNotContain("2025-02-28", "xsignal");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "subjects=qwen&metric=downloads_all_time | 400",
					"subjects=qwen,nobody&metric=downloads_all_time | 404", "subjects=qwen,llama&metric=nothing | 404",
					"subjects=qwen,llama | 400", "subjects=qwen,llama&metric=downloads_all_time&group=x | 400" })
	void whatCannotBeComparedIsTold(String query, int status) {
		assertThat(this.mvc.get().uri("/api/v1/compare?" + query)).hasStatus(status)
			.hasContentTypeCompatibleWith("application/problem+json");
	}

}
