package dev.groundswell.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@IngestTest
class IngestApplicationTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void metersAreScraped() {
		assertThat(this.mvc.get().uri("/actuator/prometheus")).hasStatusOk()
			.bodyText()
			.contains("groundswell_ingest_rows_total{", "groundswell_ingest_uploads_total{",
					"groundswell_ingest_log_position", "groundswell_ingest_log_sealed_position",
					"groundswell_ingest_rows_unresolved", "groundswell_ingest_seal_failures_total");
	}

	@Test
	void livesAndHasAPageToTryIt() {
		assertThat(this.mvc.get().uri("/actuator/health/liveness")).hasStatusOk();
		assertThat(this.mvc.get().uri("/api/v1/openapi")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.servers[0].url")
			.isEqualTo("/");
		assertThat(this.mvc.get().uri("/api/v1/docs")).hasStatus3xxRedirection();
	}

	@ParameterizedTest
	@ValueSource(strings = { "observations", "uploads", "subjects", "subjects/unresolved", "metrics", "sources",
			"segments", "registry" })
	void whoAsksForNothingSpecialGetsJson(String path) {
		assertThat(this.mvc.get().uri("/api/v1/" + path)).hasStatusOk()
			.hasContentTypeCompatibleWith("application/json");
		assertThat(this.mvc.get().uri("/api/v1/" + path).header("Accept", "*/*")).hasStatusOk()
			.hasContentTypeCompatibleWith("application/json");
	}

	@Test
	void whatTheDocumentNamesIsInIt() throws IOException {
		String document = Files.readString(Path.of("api", "openapi.yaml"));

		List<String> named = Pattern.compile("#/components/schemas/(\\w+)")
			.matcher(document)
			.results()
			.map((found) -> found.group(1))
			.distinct()
			.toList();
		assertThat(named).isNotEmpty().allMatch((name) -> document.contains("\n    " + name + ":\n"));
	}

}
