package dev.groundswell.metrics.verdict;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import dev.groundswell.metrics.Samples.Observation;
import dev.groundswell.metrics.SmallLog;
import dev.groundswell.metrics.answer.MomentParameters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Conflicts seen in the wild: what is known, what is claimed, what must be said. The rows
 * and their numbers are those of the project's guide to measuring adoption, section 6;
 * ratios and bases were computed apart from this code. Observations are those of the
 * starter pack where it has them.
 */
class GoldenConflictsTests {

	private static final Map<String, Observation> KNOWN = KnownRows.read();

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@TempDir
	Path directory;

	static Stream<Arguments> cases() {
		return JSON.readTree(KnownRows.text("verdicts/cases.json"))
			.valueStream()
			.map((each) -> Arguments.of(each.get("row").asString() + ": " + each.get("title").asString(), each));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("cases")
	void verdict(String title, JsonNode row) throws IOException {
		var observations = row.get("observations").valueStream().map((key) -> KNOWN.get(key.asString())).toList();
		try (var log = new SmallLog(this.directory, KnownRows.text("verdicts/registry.json"), observations)) {
			var body = "{\"claims\":[%s]}".formatted(row.get("claim"));
			var controller = new VerdictController(log.questions(), log.reader(), log.store());

			var answer = controller.verdicts(new MomentParameters("2026-10-30", null),
					new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));

			assertThat(answer.items()).singleElement()
				.satisfies((item) -> matches(item, row.get("expected"), observations.isEmpty()));
		}
	}

	private static void matches(ClaimVerdict found, JsonNode expected, boolean nothingKnown) {
		assertThat(found.verdict()).as(found.reason()).isEqualTo(expected.get("verdict").asString());
		assertThat(found.firstDifference()).as(found.reason()).isEqualTo(text(expected, "firstDifference"));
		assertThat(found.reason())
			.contains(expected.get("reason").valueStream().map(JsonNode::asString).toArray(String[]::new));
		for (var name : expected.propertyNames()) {
			var base = found.impliedBase();
			var compared = found.compared();
			Object value = switch (name) {
				case "ratio" -> found.ratio();
				case "tolerance" -> found.tolerance();
				case "confidence" -> found.confidence();
				case "independentSources" -> Integer.toString(found.independentSources());
				case "impliedBase" -> (base != null) ? base.base() : null;
				case "status" -> (compared != null) ? compared.status() : null;
				case "others" -> JSON.writeValueAsString(found.others()
					.stream()
					.map((other) -> other.verdict() + " " + other.firstDifference())
					.toList());
				case "verdict", "firstDifference", "reason" -> text(expected, name);
				default -> "unknown member " + name;
			};
			assertThat(value).as(name).isEqualTo(text(expected, name));
		}
		assertThat(found.compared() == null).isEqualTo(nothingKnown || found.verdict().equals("unverifiable"));
	}

	private static @Nullable String text(JsonNode node, String name) {
		var member = node.get(name);
		return (member == null || member.isNull()) ? null : member.isArray() ? member.toString() : member.asString();
	}

	@Test
	void everyRowOfTheTableIsThere() {
		assertThat(cases().map((each) -> String.valueOf(each.get()[0]).split(":")[0]).distinct()).contains("1", "2",
				"3", "4", "5", "7", "9", "10", "11", "12", "14", "15", "17");
	}

}
