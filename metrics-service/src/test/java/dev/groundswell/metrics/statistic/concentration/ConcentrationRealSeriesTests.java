package dev.groundswell.metrics.statistic.concentration;

import java.nio.file.Path;
import java.util.List;

import dev.groundswell.metrics.FamilyRegistry;
import dev.groundswell.metrics.RealTable;
import dev.groundswell.metrics.Samples;
import dev.groundswell.metrics.SmallLog;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.population.CensusParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Against the same numbers worked out from the tables with Python's csv module and
 * floats, Gini's coefficient from all pairs.
 */
class ConcentrationRealSeriesTests {

	@TempDir
	Path directory;

	private ConcentrationFigure concentration(List<Samples.Observation> observations) {
		try (var log = new SmallLog(this.directory, FamilyRegistry.json(), observations)) {
			return new ConcentrationController(log.questions(), log.censuses())
				.concentration(CensusParameters.of("downloads"), ConcentrationParameters.NONE, MomentParameters.NONE,
						PageParameters.NONE)
				.items()
				.getFirst();
		}
	}

	/** Stars of 128 repositories on 29 December 2025. */
	@Test
	void starsOfRepositories() {
		var stars = RealTable.rows("github/github_ai_repo_stars_weekly.csv.gz")
			.stream()
			.filter((row) -> row[0].equals("2025-12-29"))
			.map((row) -> RealTable.on(row[0], row[1], row[2]))
			.toList();

		assertThat(concentration(stars)).satisfies((line) -> {
			assertThat(line.subjects()).isEqualTo(128);
			assertThat(line.whole()).isEqualTo("5318157");
			assertThat(line.hhi()).isEqualTo("0.015667");
			assertThat(line.gini()).isEqualTo("0.526224");
			assertThat(line.largestShare()).isEqualTo("13.001760");
			assertThat(line.shannonNumber()).isEqualTo("79.231264");
		});
	}

	/** Tokens of the fifty most used models on 6 January 2025, and of all others. */
	@Test
	void tokensWithARowOther() {
		var tokens = RealTable.rows("openrouter/openrouter_rankings_daily_api_format.csv")
			.stream()
			.filter((row) -> row[0].equals("2025-01-06"))
			.map((row) -> RealTable.on(row[0], row[1].equals("other") ? "openrouter-other-models" : row[1], row[2]))
			.toList();

		assertThat(concentration(tokens)).satisfies((line) -> {
			assertThat(line.subjects()).isEqualTo(50);
			assertThat(line.whole()).isEqualTo("69386292686");
			assertThat(line.hhi()).isEqualTo("0.125704");
			assertThat(line.hhiHigh()).isEqualTo("0.127177");
			assertThat(line.gini()).isEqualTo("0.758337");
			assertThat(line.shannonNumber()).isEqualTo("14.888684");
		});
	}

}
