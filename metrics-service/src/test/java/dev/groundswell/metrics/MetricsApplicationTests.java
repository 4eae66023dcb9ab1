package dev.groundswell.metrics;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The service as operations sees it. */
@SampleLogTest
class MetricsApplicationTests {

	private final MockMvcTester mvc;

	@Autowired
	MetricsApplicationTests(MockMvcTester mvc) {
		this.mvc = mvc;
	}

	@Test
	void readyOnceSomethingWasLoaded() {
		assertThat(this.mvc.get().uri("/actuator/health/readiness")).hasStatusOk()
			.bodyText()
			.contains("UP")
			.as("what is inside is for the meters and the log")
			.doesNotContain("components", "position");
		assertThat(this.mvc.get().uri("/actuator/health/liveness")).hasStatusOk();
	}

	@Test
	void watchedFiguresAreGaugesAndAbsentOnesHaveNoSample() {
		assertThat(this.mvc.get().uri("/actuator/prometheus")).hasStatusOk()
			.bodyText()
			.contains(
					"groundswell_adoption{metric=\"monthly_active_users\",series=\"chatgpt-mau\",source=\"aicpb\",subject=\"chatgpt\"} 8.84E8",
					"groundswell_adoption_as_of_seconds{metric=\"monthly_active_users\",series=\"chatgpt-mau\",source=\"aicpb\",subject=\"chatgpt\"} 1.7672256E9",
					"groundswell_sync_position 29.0", "groundswell_sync_lag",
					"groundswell_sync_failures_total{kind=\"refused\"}")
			.doesNotContain("series=\"absent\"");
	}

	@Test
	void pageToTryTheServiceIsThere() {
		assertThat(this.mvc.get().uri("/api/v1/docs")).hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri("/api/v1/openapi")).hasStatusOk();
	}

}
