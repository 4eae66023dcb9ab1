package dev.groundswell.metrics.statistic.revision;

import dev.groundswell.metrics.SampleLogTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Revisions and completeness through the whole service. */
@SampleLogTest
class RevisionPathTests {

	private final MockMvcTester mvc;

	@Autowired
	RevisionPathTests(MockMvcTester mvc) {
		this.mvc = mvc;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"/statistics/revisions?source=aicpb&asOf=2026-04-15 | source,sourceName,metric,metricName,measure,stated",
			"/statistics/completeness?source=atom&asOf=2026-04-15 | source,sourceName,metric,metricName,measure,subject",
			"/statistics/completeness?by=series&metric=downloads_all_time&asOf=2026-04-15&position=29 | source,sourceName" })
	void linesCanBeHadAsTableToo(String path, String header) {
		assertThat(this.mvc.get().uri("/api/v1" + path)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.items")
			.asArray()
			.isNotEmpty();
		assertThat(this.mvc.get().uri("/api/v1" + path).header("Accept", "text/csv")).hasStatusOk()
			.bodyText()
			.startsWith(header);
	}

	@ParameterizedTest
	@CsvSource({ "/statistics/revisions?subject=qwen-ap, 404", "/statistics/completeness?metric=nothing, 404",
			"/statistics/completeness?by=model, 400", "/statistics/revisions?weekEnding=soon, 400",
			"/statistics/completeness?from=2027-01-01&asOf=2026-01-01, 400", "/statistics/revisions?position=99, 503",
			"/statistics/completeness?group=nowhere, 404", "/statistics/revisions?period=mom, 400" })
	void whatCannotBeAnsweredIsTold(String path, int status) {
		assertThat(this.mvc.get().uri("/api/v1" + path)).hasStatus(status)
			.hasContentTypeCompatibleWith("application/problem+json");
	}

}
