package dev.groundswell.metrics.statistic.share;

import java.nio.file.Path;
import java.util.List;

import dev.groundswell.metrics.FamilyRegistry;
import dev.groundswell.metrics.RealTable;
import dev.groundswell.metrics.SmallLog;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.series.SeriesParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Against the same quotients worked out from the table with Python's csv module. */
class ShareRealSeriesTests {

	private static final SeriesParameters DOWNLOADS = new SeriesParameters(null, List.of("downloads"), null, null, null,
			null);

	@TempDir
	Path directory;

	/**
	 * Of all tokens of 1 January 2025 and of the ten most used: both true, never
	 * compared.
	 */
	@Test
	void largestModelOfAllAndOfTheTopTen() {
		var tokens = RealTable.rows("openrouter/openrouter_rankings_daily_api_format.csv")
			.stream()
			.filter((row) -> row[0].equals("2025-01-01"))
			.map((row) -> RealTable.on(row[0], row[1].equals("other") ? "openrouter-other-models" : row[1], row[2]))
			.toList();
		try (var log = new SmallLog(this.directory, FamilyRegistry.json(), tokens)) {
			var controller = new ShareController(log.questions(), log.reader(), log.newest(), log.censuses(),
					log.groupings());

			assertThat(first(controller, "population").share()).isEqualTo("23.694073");
			assertThat(first(controller, "top-10").share()).isEqualTo("32.005679");
			assertThat(first(controller, "population").figure().subject())
				.isEqualTo(first(controller, "top-10").figure().subject())
				.isEqualTo("anthropic/claude-3.5-sonnet:beta");
			assertThat(first(controller, "population").denominatorName()).startsWith("all 50 subjects and a remainder");
		}
	}

	private static ShareFigure first(ShareController controller, String denominator) {
		return controller
			.share(DOWNLOADS, new ShareParameters(denominator, null, null, null), MomentParameters.NONE,
					PageParameters.NONE)
			.items()
			.getFirst();
	}

}
