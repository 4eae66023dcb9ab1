package dev.groundswell.metrics.statistic.forecast;

import java.nio.file.Path;
import java.util.List;

import dev.groundswell.metrics.DailyLog;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.series.SeriesParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ForecastRecountTests {

	@TempDir
	Path directory;

	@Test
	void onlyWhatIsStatedSinceARestatementIsContinued() {
		var rows = new DailyLog().pulls("qwen", "2026-01-01", 5000, 5010, 5020, 5030, 5040, 5050, 5060, 5070, 5080,
				5090, 4000, 4010, 4020, 4030, 4040, 4050, 4060, 4070, 4080, 4090);
		try (var log = rows.open(this.directory)) {
			var controller = new ForecastController(log.questions(), log.reader());
			var series = new SeriesParameters(List.of("qwen"), List.of("pulls"), null, null, null, null);
			var lines = controller
				.forecast(series, new ForecastParameters("1", null, null), MomentParameters.NONE, PageParameters.NONE)
				.items();

			assertThat(lines).isNotEmpty().allSatisfy((line) -> {
				assertThat(line.figure().notes())
					.anyMatch((note) -> note.startsWith("only what is stated since the restatement on 2026-01-11"));
				assertThat(line.figure().evidenceCount()).isEqualTo(10);
				assertThat(log.again(controller, line.figure())).isEqualTo(line);
			});
			assertThat(lines).filteredOn((line) -> "drift".equals(line.method()))
				.singleElement()
				.extracting(ForecastFigure::forecast)
				.isEqualTo("4100");
		}
	}

}
