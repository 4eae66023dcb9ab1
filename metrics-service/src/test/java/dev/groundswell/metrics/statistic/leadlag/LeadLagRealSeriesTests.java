package dev.groundswell.metrics.statistic.leadlag;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.groundswell.metrics.ModelRegistry;
import dev.groundswell.metrics.Samples;
import dev.groundswell.metrics.SharedData;
import dev.groundswell.metrics.SmallLog;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static dev.groundswell.metrics.Samples.users;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Daily pulls of two models from the Ollama library, 2025 and 2026
 * (auditomatic/ollama-models-registry), by weeks that end on Saturday. The numbers
 * expected were computed from the same file in Python.
 */
class LeadLagRealSeriesTests {

	@Test
	void pullsOfTwoModels(@TempDir Path directory) throws IOException {
		var observations = new ArrayList<Samples.Observation>();
		for (var row : SharedData.rows("ollama/ollama_library_pulls_daily.csv.gz")) {
			var model = row.get("model");
			if (List.of("qwen3", "gemma3").contains(model) && !row.get("pulls").isEmpty()) {
				var day = row.get("snapshot_date");
				observations
					.add(users(model, "", "2025-07", Long.parseLong(row.get("pulls"))).metric("pulls", "pulls", 0)
						.qualifiers("")
						.source("ollama")
						.period(day, day));
			}
		}
		var registry = new ModelRegistry().subject("qwen3", "family", null)
			.subject("gemma3", "family", null)
			.metric("pulls", "pulls", "counter", "day");
		try (var log = new SmallLog(directory, registry.json(), observations)) {
			var lines = new LeadLagController(log.questions(), log.reader())
				.leadLag(new LeadLagParameters("qwen3", "pulls", "gemma3", "pulls", "week", "3", null, null, null, null,
						null, "2026-04-25"), MomentParameters.NONE, PageParameters.NONE)
				.items();

			assertThat(lines).singleElement().satisfies((line) -> {
				assertThat(line.lag()).isEqualTo(3);
				assertThat(line.leaderChanges()).isEqualTo(40);
				assertThat(line.lags()).extracting(LeadLagFigure.Lag::correlation)
					.containsExactly("0.549581", "0.607164", "0.666425", "0.653156", "0.629423", "0.696491",
							"0.771304");
				assertThat(line.low()).isEqualTo("0.596313");
				assertThat(line.high()).isEqualTo("0.876316");
			});
		}
	}

}
