package dev.groundswell.report;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class OpenApiTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void theServiceDescribesItselfAsCommitted() throws Exception {
		String yaml = this.mvc.get()
			.uri("/api/v1/openapi.yaml")
			.exchange()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);

		assertThat(yaml).contains("/api/v1/briefings", "url: /").doesNotContain("localhost");
		Golden.check("openapi.yaml", yaml);
	}

	@Test
	void metersAndHealthAreServed() {
		assertThat(this.mvc.get().uri("/actuator/health/readiness")).hasStatusOk();
		assertThat(this.mvc.get().uri("/actuator/health/liveness")).hasStatusOk();
		assertThat(this.mvc.get().uri("/actuator/prometheus")).hasStatusOk();
	}

}
