package dev.groundswell.metrics.statistic.decomposition;

import java.nio.file.Path;
import java.util.Map;

import dev.groundswell.metrics.DailyLog;
import dev.groundswell.metrics.RealSeries;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.population.PopulationParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Real pulls of five models; the numbers were computed with a script of its own. */
class DecompositionRealSeriesTests {

	/** Subjects of the registry of the tests stand for the models. */
	private static final Map<String, String> MODELS = Map.of("qwen3", "qwen-app", "llama3.1", "chatgpt", "gemma3",
			"gemini-app", "lfm2", "doubao", "qwen3-coder-next", "deepseek-app");

	@TempDir
	Path directory;

	@Test
	void monthOfFiveModels() {
		var rows = new DailyLog();
		MODELS.forEach((model, subject) -> rows.pulls(subject,
				RealSeries.pulls(model).stream().filter((reading) -> reading.day().getYear() == 2026).toList()));
		var population = new PopulationParameters("pulls", null, null, null, null, null, null, "2026-03-31", null);

		try (var log = rows.open(this.directory)) {
			var lines = new DecompositionController(log.questions(), log.populations())
				.decomposition(population, new DecompositionParameters("mom", null, null, null, null),
						new MomentParameters("2026-12-01", null), PageParameters.NONE)
				.items();

			assertThat(lines)
				.extracting((line) -> line.figure().subject(), (line) -> line.figure().value(),
						(line) -> line.figure().status())
				.containsExactly(tuple("qwen-app", "2.153071", "A"), tuple("gemini-app", "1.435381", "A"),
						tuple("chatgpt", "1.076536", "A"), tuple("doubao", "-0.418653", "B"),
						tuple("deepseek-app", "0.146170", "A"));
			assertThat(lines).extracting("contribution.totalGrowth").containsOnly("4.392505");
		}
	}

}
