package dev.groundswell.metrics.statistic.flow;

import java.nio.file.Path;
import java.util.List;

import dev.groundswell.metrics.DailyLog;
import dev.groundswell.metrics.RealSeries;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.series.SeriesParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Flows of real series. The numbers were computed from the files with a script of its
 * own.
 */
class FlowRealSeriesTests {

	@TempDir
	Path directory;

	private List<FlowFigure> flows(FlowParameters parameters, DailyLog rows) {
		try (var log = rows.open(this.directory)) {
			return new FlowController(log.questions(), log.reader())
				.flows(SeriesParameters.NONE, parameters, new MomentParameters("2026-12-01", null),
						new PageParameters(null, "1000"))
				.items();
		}
	}

	private FlowFigure flow(String period, String day, DailyLog rows) {
		return flows(new FlowParameters(period, day, null, null), rows).getFirst();
	}

	/**
	 * Tokens of open models on OpenRouter: the source's own month is 239,825,650,927,041.
	 */
	@Test
	void daysAddUpToTheMonthThatTheSourceStates() {
		var rows = new DailyLog();
		RealSeries.lines(RealSeries.TOKENS_DAILY)
			.forEach((line) -> rows.tokens("qwen", line.text("date"), Long.parseLong(line.text("open_tokens"))));
		var month = RealSeries.lines(RealSeries.TOKENS_MONTHLY)
			.stream()
			.filter((line) -> line.text("month").equals("2026-08"))
			.findFirst()
			.orElseThrow()
			.text("open_tokens");

		var august = flow("month", "2026-08-31", rows);
		assertThat(august.figure().value()).isEqualTo(month).isEqualTo("239825650927041");
		assertThat(august.coverage()).isEqualTo("1.000000");
		assertThat(flow("week", "2026-08-30", rows).figure().value()).isEqualTo("67304471471106");

		var july = flow("month", "2026-07-31", rows);
		assertThat(july.figure().value()).isEqualTo("116288515024125");
		assertThat(july.figure().status()).isEqualTo("P");
		assertThat(july.observedDays()).isEqualTo(19);
	}

	@Test
	void monthOfTheRestatedCounterIsABreak() {
		var rows = new DailyLog().pulls("qwen", RealSeries.pulls("lfm2"));

		var march = flow("month", "2026-03-31", rows);
		assertThat(march.figure().value()).isEqualTo("92400");
		assertThat(march.figure().status()).isEqualTo("B");
		assertThat(march.uncertainty()).isEqualTo("150050");
		assertThat(flows(new FlowParameters("day", null, "2025-07-01", null), rows)).isNotEmpty()
			.extracting((flow) -> flow.figure().value())
			.noneMatch((value) -> value != null && value.startsWith("-"));
	}

	/** 194,276 on 28 February 2025 x 28/30. */
	@Test
	void monthOfARealWindow() {
		var rows = new DailyLog().window("qwen", RealSeries.downloads("Xenova/all-MiniLM-L6-v2"));

		assertThat(flow("month", "2025-02-28", rows).figure().value()).isEqualTo("181324");
		assertThat(flow("month", "2024-06-30", rows).reason()).contains("outage from 2024-05-08 to 2024-08-04");
		assertThat(flow("week", "2025-02-28", rows).reason()).contains("is not weekly downloads");
	}

}
