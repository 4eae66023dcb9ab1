package dev.groundswell.ingest.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ClaimScoreTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Test
	void developmentSetIsReadWellEnough() {
		Extractor extractor = new Extractor(Gazetteer.builtIn());
		ClaimScore score = new ClaimScore();

		for (JsonNode document : documents()) {
			score.add(extractor.extract(ScoreDevelopmentSet.passage(document)), document);
		}

		System.out.println(score);
		assertThat(score.f1()).isGreaterThanOrEqualTo(0.85);
		assertThat(score.valueRecall()).isGreaterThanOrEqualTo(0.92);
	}

	@Test
	void scoreCountsFoundWrongAndMissed() {
		String text = "Claude has 7 million daily users and Grok 4 million.";
		JsonNode document = JSON.readTree(
				"""
						{"text": "%s", "claims": [
						 {"subject": "Claude", "metric": "daily_active_users", "value": 7000000, "value_max": null, "unit": "users", "change_kind": "level",
						  "comparator": "exact", "period": null, "attribution": null, "modality": "asserted", "optional": false, "start_utf16": 0, "end_utf16": 32},
						 {"subject": "Kestrel", "metric": "daily_active_users", "value": 9000000, "value_max": null, "unit": "users", "change_kind": "level",
						  "comparator": "exact", "period": null, "attribution": null, "modality": "asserted", "optional": false, "start_utf16": 37, "end_utf16": 51}]}
						"""
					.formatted(text));
		ClaimScore score = new ClaimScore();

		score.add(new Extractor(Gazetteer.builtIn()).extract(new Passage(text, null, null, null)), document);

		assertThat(score.precision()).isEqualTo(0.5);
		assertThat(score.recall()).isEqualTo(0.5);
		assertThat(score.f1()).isEqualTo(0.5);
	}

	private static List<JsonNode> documents() {
		try (var lines = Files.lines(find("claims/dev.jsonl"))) {
			return lines.filter((line) -> !line.isBlank()).map(JSON::readTree).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path find(String name) {
		@Nullable Path folder = Path.of("").toAbsolutePath();
		while (folder != null) {
			var file = folder.resolve("shared").resolve(name);
			if (Files.isRegularFile(file)) {
				return file;
			}
			folder = folder.getParent();
		}
		return Assumptions.abort("there is no development set " + name + " beside the repository");
	}

}
