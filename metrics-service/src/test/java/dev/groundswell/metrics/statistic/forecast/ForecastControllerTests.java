package dev.groundswell.metrics.statistic.forecast;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.groundswell.metrics.RealFiles;
import dev.groundswell.metrics.Samples;
import dev.groundswell.metrics.SmallLog;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.problem.RequestException;
import dev.groundswell.metrics.series.SeriesParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static dev.groundswell.metrics.Samples.daily;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ForecastControllerTests {

	private static final LocalDate LAST = LocalDate.parse("2026-02-28");

	private static final SeriesParameters PULLS = new SeriesParameters(List.of("qwen"), List.of("pulls"), null, null,
			null, null);

	@TempDir
	Path directory;

	private List<ForecastFigure> forecast(SeriesParameters series, ForecastParameters forecast, String behaviour,
			List<Samples.Observation> observations) {
		try (var log = new SmallLog(this.directory, Samples.registryWithDaily("pulls", "times", behaviour),
				observations)) {
			var controller = new ForecastController(log.questions(), log.reader());
			var items = controller
				.forecast(series, forecast, new MomentParameters("2026-05-01", null), PageParameters.NONE)
				.items();
			for (var item : List.of(items.getFirst(), items.getLast())) {
				assertThat(log.again(controller, item.figure())).isEqualTo(item);
			}
			return items;
		}
	}

	private static List<Samples.Observation> days(long... values) {
		var observations = new ArrayList<Samples.Observation>();
		for (int i = 0; i < values.length; i++) {
			if (values[i] >= 0) {
				observations.add(daily("qwen", "pulls", LAST.minusDays(values.length - 1L - i).toString(), values[i]));
			}
		}
		return observations;
	}

	private static ForecastFigure of(List<ForecastFigure> items, String method, int ahead) {
		return items.stream()
			.filter((item) -> method.equals(item.method()) && item.ahead() == ahead)
			.findFirst()
			.orElseThrow();
	}

	private static ForecastFigure.Accuracy accuracy(ForecastFigure item) {
		return Objects.requireNonNull(item.accuracy());
	}

	@Test
	void forecastIsOfItsTargetAndSaysSo() {
		var items = forecast(PULLS, new ForecastParameters("2", null, null), "level",
				days(100, 110, 120, 130, 140, 150, 160, 170, 180, 190, 200, 210));

		assertThat(of(items, "drift", 2)).satisfies((item) -> {
			assertThat(item.forecast()).isEqualTo("230").isEqualTo(item.figure().value());
			assertThat(item.figure().status()).isEqualTo("F");
			assertThat(item.figure().periodEnd()).isEqualTo("2026-03-02");
			assertThat(item.origin()).isEqualTo("2026-02-28");
			assertThat(item.best()).isTrue();
			assertThat(item.figure().evidenceCount()).isEqualTo(12);
			assertThat(item.step()).isEqualTo("day");
		});
		assertThat(of(items, "naive", 1).forecast()).isEqualTo("210");
	}

	@Test
	void whatItWouldHaveForetoldOneHorizonEarlierStandsBeside() {
		var items = forecast(PULLS, new ForecastParameters("2", null, null), "level",
				days(100, 110, 120, 130, 140, 150, 160, 170, 180, 190, 200, 2000));

		assertThat(of(items, "drift", 2).past()).isNotNull().satisfies((past) -> {
			assertThat(past.madeAt()).isEqualTo("2026-02-26T12:00:00Z");
			assertThat(past.periodEnd()).isEqualTo("2026-02-28");
			assertThat(past.forecast()).isEqualTo("210");
			assertThat(past.outcome()).isEqualTo("2000");
			assertThat(past.errorPercent()).isEqualTo("-89.500000");
			assertThat(past.inside95()).isFalse();
		});
	}

	@Test
	void onlyWhatWasPublishedByThenIsLookedAt() {
		var observations = new ArrayList<>(days(100, 110, 120, 130, 140, 150, 160, 170, 180, 190, 200, 210));
		observations.set(9, observations.get(9).value(500));
		observations.add(observations.get(9).value(190).published("2026-02-28T00:00:00"));

		var items = forecast(PULLS, new ForecastParameters("2", null, null), "level", observations);

		var past = Objects.requireNonNull(of(items, "naive", 1).past());
		assertThat(past.madeAt()).isEqualTo("2026-02-28T00:00:00Z");
		assertThat(past.forecast()).isEqualTo("190");
	}

	@Test
	void belowEightPeriodsThereIsNoForecast() {
		assertThat(forecast(PULLS, ForecastParameters.NONE, "level", days(1, 2, 3, 4, 5, 6, 7))).singleElement()
			.satisfies((item) -> {
				assertThat(item.figure().status()).isEqualTo("N");
				assertThat(item.forecast()).isNull();
				assertThat(item.reason()).startsWith("below 8 periods");
			});
	}

	@Test
	void smallHolesAreFilledAndNotedLongOnesEndTheSeries() {
		assertThat(forecast(PULLS, ForecastParameters.NONE, "level", days(10, 20, 30, -1, 50, 60, 70, 80, 90))).first()
			.satisfies((item) -> {
				assertThat(item.periods()).isEqualTo(9);
				assertThat(item.figure().notes()).contains("1 missing periods were filled by equal steps");
			});
		assertThat(forecast(PULLS, ForecastParameters.NONE, "level", days(10, 20, 30, 40, 50, -1, -1, -1, -1, 60, 70)))
			.singleElement()
			.extracting(ForecastFigure::periods)
			.isEqualTo(2);
	}

	@Test
	void countersNeverFall() {
		var items = forecast(PULLS, ForecastParameters.NONE, "counter",
				days(10, 30, 20, 35, 30, 50, 40, 60, 50, 55, 54, 53));

		assertThat(items).isNotEmpty()
			.allSatisfy((item) -> assertThat(item.low95()).isNotNull()
				.satisfies((low) -> assertThat(Long.parseLong(low)).isGreaterThanOrEqualTo(53)));
	}

	@Test
	void naiveIsAlwaysShown() {
		assertThat(forecast(PULLS, new ForecastParameters("1", null, "damped-holt"), "level",
				days(10, 20, 30, 40, 50, 60, 70, 80)))
			.extracting(ForecastFigure::method)
			.containsExactly("naive", "damped-holt");
	}

	@Test
	void curveThatCannotBeToldHasARangeOnly() {
		var values = new long[20];
		for (int i = 0; i < values.length; i++) {
			values[i] = Math.round(1000 * Math.pow(1.2, i));
		}

		assertThat(of(forecast(PULLS, ForecastParameters.NONE, "counter", days(values)), "logistic", 1))
			.satisfies((item) -> {
				assertThat(item.forecast()).isNull();
				assertThat(item.figure().status()).isEqualTo("N");
				assertThat(item.low95()).isNotNull();
				assertThat(item.reason()).startsWith("not identifiable");
			});
	}

	@Test
	void unreadableParametersAreRefused() {
		for (var bad : List.of(new ForecastParameters("0", null, null), new ForecastParameters("53", null, null),
				new ForecastParameters(null, "hour", null), new ForecastParameters(null, null, "oracle"))) {
			assertThatExceptionOfType(RequestException.InvalidParameter.class)
				.isThrownBy(() -> forecast(PULLS, bad, "level", days(1)));
		}
		assertThatExceptionOfType(RequestException.InvalidParameter.class)
			.isThrownBy(() -> forecast(SeriesParameters.NONE, ForecastParameters.NONE, "level", days(1)));
	}

	/**
	 * gpt-oss in the Ollama library by weeks to 2026-04-30
	 * (ollama/ollama_library_pulls_daily.csv.gz); forecasts, errors and the inner
	 * interval computed with Python (math, statistics) from the formulas.
	 */
	@Test
	void forecastsOfGptOss() {
		var observations = new ArrayList<Samples.Observation>();
		for (var row : RealFiles.rows("ollama/ollama_library_pulls_daily.csv.gz")) {
			if (row.get("model").equals("gpt-oss")) {
				observations.add(daily("qwen", "pulls", row.get("snapshot_date"), Long.parseLong(row.get("pulls"))));
			}
		}

		var items = forecast(PULLS, new ForecastParameters("4", "week", null), "counter", observations);

		assertThat(of(items, "drift", 4)).satisfies((item) -> {
			assertThat(item.forecast()).isEqualTo("10229432");
			assertThat(item.best()).isTrue();
			assertThat(item.periods()).isEqualTo(39);
			assertThat(accuracy(item).mase()).isEqualTo("0.287747");
			assertThat(accuracy(item).smape()).isEqualTo("3.080511");
			assertThat(accuracy(item).origins()).isEqualTo(34);
		});
		assertThat(of(items, "damped-holt", 4).forecast()).isEqualTo("9791446");
		assertThat(of(items, "damped-holt", 1)).satisfies((item) -> {
			assertThat(accuracy(item).mase()).isEqualTo("0.390645");
			assertThat(accuracy(item).smape()).isEqualTo("3.663435");
			assertThat(item.low80()).isEqualTo("9381577");
			assertThat(item.high80()).isEqualTo("9694713");
		});
		assertThat(accuracy(of(items, "naive", 1)).smape()).isEqualTo("11.003059");
	}

}
