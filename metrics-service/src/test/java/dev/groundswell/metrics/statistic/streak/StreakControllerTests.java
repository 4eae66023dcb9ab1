package dev.groundswell.metrics.statistic.streak;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import dev.groundswell.metrics.RealFiles;
import dev.groundswell.metrics.Samples;
import dev.groundswell.metrics.SmallLog;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.problem.RequestException;
import dev.groundswell.metrics.series.SeriesParameters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static dev.groundswell.metrics.Samples.daily;
import static dev.groundswell.metrics.Samples.downloads;
import static dev.groundswell.metrics.Samples.users;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StreakControllerTests {

	private static final LocalDate LAST = LocalDate.parse("2026-02-28");

	@TempDir
	Path directory;

	private List<StreakFigure> streaks(@Nullable String measure, StreakParameters streaks, String behaviour,
			List<Samples.Observation> observations) {
		try (var log = new SmallLog(this.directory, Samples.registryWithDaily("pulls", "times", behaviour),
				observations)) {
			var controller = new StreakController(log.questions(), log.reader());
			var items = controller
				.streaks(new SeriesParameters(null, null, measure, null, null, null), streaks, MomentParameters.NONE,
						PageParameters.NONE)
				.items();
			items.forEach((item) -> assertThat(log.again(controller, item.figure())).isEqualTo(item));
			return items;
		}
	}

	private static List<Samples.Observation> months(long... values) {
		var observations = new ArrayList<Samples.Observation>();
		for (int i = 0; i < values.length; i++) {
			if (values[i] >= 0) {
				observations.add(downloads("qwen", "2025-%02d".formatted(i + 1), values[i]));
			}
		}
		return observations;
	}

	private static List<Samples.Observation> days(long... values) {
		var observations = new ArrayList<Samples.Observation>();
		for (int i = 0; i < values.length; i++) {
			observations.add(daily("qwen", "pulls", LAST.minusDays(values.length - 1L - i).toString(), values[i]));
		}
		return observations;
	}

	@Test
	void growthInARow() {
		assertThat(streaks(null, StreakParameters.NONE, "level", months(1000, 1100, 1200, 1300, 1301, 1400, 1500)))
			.singleElement()
			.satisfies((item) -> {
				assertThat(item.step()).isEqualTo("month");
				assertThat(item.longest()).isEqualTo(3);
				assertThat(item.longestFirst()).isEqualTo("2025-02-28");
				assertThat(item.longestLast()).isEqualTo("2025-04-30");
				assertThat(item.current()).isEqualTo(2);
				assertThat(item.currentFirst()).isEqualTo("2025-06-30");
				assertThat(item.figure().value()).isEqualTo("3");
				assertThat(item.figure().evidenceCount()).isEqualTo(7);
			});
	}

	@Test
	void missingMonthEndsARunUnlessAllowed() {
		var observations = months(1000, 1100, 1200, -1, 1300, 1400, 1500);

		assertThat(streaks(null, StreakParameters.NONE, "level", observations)).singleElement().satisfies((item) -> {
			assertThat(item.longest()).isEqualTo(2);
			assertThat(item.missing()).isEqualTo(1);
		});
		assertThat(streaks(null, new StreakParameters(null, null, null, null, "1"), "level", observations))
			.singleElement()
			.extracting(StreakFigure::longest)
			.isEqualTo(5);
	}

	@Test
	void declineIsToldToo() {
		assertThat(streaks(null, new StreakParameters(null, "decline", "0", null, null), "level",
				months(1000, 900, 800, 800)))
			.singleElement()
			.satisfies((item) -> {
				assertThat(item.longest()).isEqualTo(2);
				assertThat(item.current()).isZero();
			});
	}

	@Test
	void tripleDigitGrowthNineQuartersInARow() {
		var observations = new ArrayList<Samples.Observation>();
		var first = LocalDate.parse("2023-07-01");
		for (int i = 0; i < 9; i++) {
			var start = first.plusMonths(3L * i);
			observations
				.add(users("alibaba", "", "2025-01", 0).measure("growth_yoy", "percent", (i == 0) ? "99" : "105")
					.qualifiers("")
					.source("alibaba")
					.period(start.toString(), start.plusMonths(3).minusDays(1).toString()));
		}

		assertThat(streaks("growth_yoy", new StreakParameters(null, "above", null, "100", null), "level", observations))
			.singleElement()
			.satisfies((item) -> {
				assertThat(item.step()).isEqualTo("quarter");
				assertThat(item.current()).isEqualTo(8);
				assertThat(item.currentLast()).isEqualTo("2025-09-30");
			});
	}

	@Test
	void daysOfAFlowAreAddedUpIntoWholeWeeks() {
		var flows = days(1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3);
		var weekly = new StreakParameters("week", null, null, null, null);

		assertThat(streaks(null, weekly, "flow", flows)).singleElement().satisfies((item) -> {
			assertThat(item.current()).isEqualTo(2);
			assertThat(item.periods()).isEqualTo(3);
		});
		assertThat(streaks(null, weekly, "flow", flows.subList(1, flows.size()))).singleElement()
			.extracting(StreakFigure::periods)
			.isEqualTo(2);
	}

	@Test
	void stepShorterThanTheSeriesIsRefused() {
		assertThat(streaks(null, new StreakParameters("day", null, null, null, null), "level", months(1000, 1100)))
			.singleElement()
			.satisfies((item) -> {
				assertThat(item.figure().status()).isEqualTo("N");
				assertThat(item.reason()).contains("less often");
			});
	}

	@Test
	void unreadableParametersAreRefused() {
		for (var bad : List.of(new StreakParameters("hour", null, null, null, null),
				new StreakParameters(null, "flat", null, null, null),
				new StreakParameters(null, "above", null, null, null),
				new StreakParameters(null, null, "-1", null, null),
				new StreakParameters(null, null, null, null, "13"))) {
			assertThatExceptionOfType(RequestException.InvalidParameter.class)
				.isThrownBy(() -> streaks(null, bad, "level", months(1)));
		}
	}

	/** pypi/pypi_ai_packages_monthly.csv.gz, counted with Python by calendar month. */
	@Test
	void streaksOfPackagesOnPyPi() {
		var observations = new ArrayList<Samples.Observation>();
		for (var row : RealFiles.rows("pypi/pypi_ai_packages_monthly.csv.gz")) {
			if (List.of("openai", "transformers").contains(row.get("project"))) {
				observations.add(daily(row.get("project"), "pulls", row.get("last_update"),
						Long.parseLong(row.get("downloads_30d"))));
			}
		}

		var items = streaks(null, StreakParameters.NONE, "rolling", observations);

		assertThat(items).extracting(StreakFigure::longest).containsExactly(15, 10);
		assertThat(items).extracting(StreakFigure::current).containsExactly(3, 3);
		assertThat(items.getFirst().longestFirst()).isEqualTo("2023-09-30");
		assertThat(items.getFirst().longestLast()).isEqualTo("2024-11-30");
		assertThat(items).extracting(StreakFigure::periods).containsExactly(53, 56);
	}

}
