package dev.groundswell.metrics.explanation;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import dev.groundswell.metrics.SampleLogTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@SampleLogTest
class ExplanationControllerTests {

	private final MockMvcTester mvc;

	private final JsonMapper json;

	@Autowired
	ExplanationControllerTests(MockMvcTester mvc, JsonMapper json) {
		this.mvc = mvc;
		this.json = json;
	}

	static Stream<Path> examples() throws IOException {
		try (var files = Files.list(Path.of("api/examples"))) {
			return files.filter((file) -> !file.getFileName().toString().startsWith("problem"))
				.sorted()
				.toList()
				.stream();
		}
	}

	@ParameterizedTest
	@MethodSource("examples")
	void everyFigureOfAnExampleIsComputedAnew(Path example) throws IOException {
		for (var figure : figures(this.json.readTree(Files.readString(example)))) {
			var explained = explanation(figure.get("id").asString());

			assertThat(explained.get("figure").get("value")).isEqualTo(figure.get("value"));
			assertThat(explained.get("figure").get("inputsHash")).isEqualTo(figure.get("inputsHash"));
			assertThat(explained.get("inputs")).hasSize(figure.get("evidenceCount").asInt());
			assertThat(explained.get("definition").get("formula").asString()).isNotBlank();
		}
	}

	private static List<JsonNode> figures(JsonNode node) {
		var below = node.valueStream().flatMap((child) -> figures(child).stream());
		return (node.has("inputsHash") ? Stream.concat(Stream.of(node), below) : below).toList();
	}

	private JsonNode explanation(String id) throws UnsupportedEncodingException {
		var result = this.mvc.get().uri("/api/v1/explanations/{id}", id).exchange();
		assertThat(result).as(id).hasStatusOk();
		return this.json.readTree(result.getResponse().getContentAsString());
	}

	@Test
	void inputsNameTheirEvidence() throws UnsupportedEncodingException {
		var growth = this.json
			.readTree(this.mvc.get()
				.uri("/api/v1/statistics/growth?subject=chatgpt&metric=monthly_active_users&asOf=2026-04-15")
				.exchange()
				.getResponse()
				.getContentAsString())
			.get("items")
			.get(0);

		var explained = explanation(growth.get("id").asString());

		assertThat(explained.get("parameters").get("period").asString()).isEqualTo("mom");
		assertThat(explained.get("inputs").valueStream().map((input) -> input.get("value").asString()))
			.containsExactly("884000000", "775570000");
		assertThat(explained.get("inputs").valueStream().map((input) -> input.get("evidence")))
			.containsExactlyElementsOf(growth.get("evidence").valueStream().toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "levels.v1~2025-12-06T00:00:00Z~3~s-0000000000000000~2025-11-01~2025-11-30",
			"levels.v9~2025-12-06T00:00:00Z~3~s-0000000000000000~2025-11-01~2025-11-30",
			"growth.v1~period=x~2025-12-06T00:00:00Z~3~s-0000000000000000~2025-11-30~2025-11-01",
			"levels.v1~2025-12-06T00:00:00Z~x~s-0000000000000000~2025-11-01~2025-11-30" })
	void idOfNoFigureIsUnknown(String id) {
		assertThat(this.mvc.get().uri("/api/v1/explanations/{id}", id)).hasStatus(404)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("urn:groundswell:problem:unknown-figure");
	}

}
