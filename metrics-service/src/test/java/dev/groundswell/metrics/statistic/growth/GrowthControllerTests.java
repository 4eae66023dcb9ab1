package dev.groundswell.metrics.statistic.growth;

import java.nio.file.Path;
import java.util.List;

import dev.groundswell.metrics.DailyLog;
import dev.groundswell.metrics.Samples;
import dev.groundswell.metrics.SmallLog;
import dev.groundswell.metrics.answer.FigureId;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.problem.RequestException;
import dev.groundswell.metrics.series.SeriesParameters;
import dev.groundswell.metrics.statistic.Recall;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static dev.groundswell.metrics.Samples.users;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GrowthControllerTests {

	@TempDir
	Path directory;

	private List<GrowthFigure> growth(@Nullable String period, @Nullable String weekEnding,
			Samples.Observation... observations) {
		try (var log = new SmallLog(this.directory, observations)) {
			return new GrowthController(log.questions(), log.reader())
				.growth(SeriesParameters.NONE, GrowthParameters.step(period, weekEnding), MomentParameters.NONE,
						PageParameters.NONE)
				.items();
		}
	}

	@Test
	void growthNamesItsBase() {
		assertThat(growth("mom", null, users("chatgpt", "aicpb", "2025-11", 775_570_000),
				users("chatgpt", "aicpb", "2025-12", 884_000_000)))
			.singleElement()
			.satisfies((figure) -> {
				assertThat(figure.growth()).isEqualTo("13.980685");
				assertThat(figure.multiple()).isEqualTo("1.139807");
				assertThat(figure.absoluteChange()).isEqualTo("108430000");
				assertThat(figure.base()).isEqualTo("775570000");
				assertThat(figure.basePeriodEnd()).isEqualTo("2025-11-30");
				assertThat(figure.figure().status()).isEqualTo("A");
				assertThat(figure.figure().evidenceCount()).isEqualTo(2);
			});
	}

	@Test
	void aDayAmongMonthsIsNoMonth() {
		assertThat(growth("mom", null, users("chatgpt", "aicpb", "2025-11", 775_570_000),
				users("chatgpt", "aicpb", "2025-12", 884_000_000),
				users("chatgpt", "aicpb", "2025-12", 990_000_000).period("2026-01-04", "2026-01-04")))
			.singleElement()
			.satisfies((figure) -> {
				assertThat(figure.growth()).isEqualTo("13.980685");
				assertThat(figure.figure().periodEnd()).isEqualTo("2025-12-31");
			});
	}

	@Test
	void missingBaseIsNoGrowth() {
		assertThat(growth("mom", null, users("chatgpt", "aicpb", "2025-09", 1_000_000),
				users("chatgpt", "aicpb", "2025-11", 2_000_000)))
			.singleElement()
			.satisfies((figure) -> {
				assertThat(figure.growth()).isNull();
				assertThat(figure.figure().status()).isEqualTo("N");
				assertThat(figure.reason()).contains("no base", "2025-10-01/2025-10-31");
			});
	}

	@Test
	void startingFromZeroIsNoGrowth() {
		assertThat(growth("mom", null, users("chatgpt", "aicpb", "2025-10", 0),
				users("chatgpt", "aicpb", "2025-11", 2_000_000)))
			.singleElement()
			.satisfies((figure) -> {
				assertThat(figure.growth()).isNull();
				assertThat(figure.absoluteChange()).isEqualTo("2000000");
				assertThat(figure.reason()).contains("zero");
			});
	}

	@Test
	void tinyBaseGivesTheAbsoluteChangeOnly() {
		assertThat(growth("mom", null, users("chatgpt", "aicpb", "2025-10", 999),
				users("chatgpt", "aicpb", "2025-11", 5000)))
			.singleElement()
			.satisfies((figure) -> {
				assertThat(figure.growth()).isNull();
				assertThat(figure.absoluteChange()).isEqualTo("4001");
				assertThat(figure.figure().status()).isEqualTo("N");
			});
	}

	@Test
	void growthAcrossASeriesBreakSaysSo() {
		assertThat(growth("mom", null, users("qwen-app", "aicpb", "2025-10", 7_370_000),
				users("qwen-app", "aicpb", "2025-11", 18_340_000)))
			.singleElement()
			.satisfies((figure) -> {
				assertThat(figure.growth()).isEqualTo("148.846676");
				assertThat(figure.figure().status()).isEqualTo("B");
				assertThat(figure.figure().notes())
					.containsExactly("series break on 2025-11-17: relaunch (renamed and merged)");
			});
	}

	@Test
	void panelsAreNeverMixed() {
		assertThat(growth("mom", null, users("chatgpt", "aicpb", "2025-10", 1_000_000),
				users("chatgpt", "xsignal", "2025-11", 2_000_000)))
			.extracting(GrowthFigure::growth)
			.containsExactly(null, null);
	}

	/** (63.2153 - 75.1832) / 75.1832 and (74.0466 - 69.7578) / 69.7578, in Python. */
	@Test
	void growthOfRangesNamesItsSpan() {
		assertThat(growth("mom", null, Samples.share("2025-06", "69.7578", "openrouter_all_tokens").range(75_183_200),
				Samples.share("2025-07", "63.2153", "openrouter_all_tokens").range(74_046_600)))
			.singleElement()
			.satisfies((figure) -> {
				assertThat(figure.growth()).isEqualTo("-9.378879");
				assertThat(figure.figure().status()).isEqualTo("U");
				assertThat(figure.figure().notes())
					.containsExactly("growth is between -15.918317 and +6.148130 percent, for the values are ranges");
			});
	}

	@ParameterizedTest
	@CsvSource({ "at_least", "at_most", "approx" })
	void growthFromABoundIsOfLowReliability(String comparator) {
		assertThat(growth("mom", null, users("chatgpt", "aicpb", "2025-11", 1_000_000).comparator(comparator),
				users("chatgpt", "aicpb", "2025-12", 1_100_000)))
			.singleElement()
			.satisfies((figure) -> {
				assertThat(figure.growth()).isEqualTo("10.000000");
				assertThat(figure.figure().status()).isEqualTo("U");
				assertThat(figure.figure().notes())
					.containsExactly("growth is of bounds or approximate values (" + comparator + ")");
			});
	}

	@Test
	void partialPeriodIsRefused() {
		assertThat(growth(null, null, users("chatgpt", "aicpb", "2025-11", 1_000_000),
				users("chatgpt", "aicpb", "2025-12", 2_000_000).period("2025-12-01", "2025-12-10")))
			.singleElement()
			.extracting(GrowthFigure::reason)
			.asString()
			.startsWith("partial period");
	}

	@Test
	void monthHasNoWeekOnWeek() {
		assertThat(growth("wow", null, users("doubao", "aicpb", "2025-11", 1_000_000))).singleElement()
			.extracting(GrowthFigure::reason)
			.asString()
			.startsWith("unequal periods");
	}

	@Test
	void shareChangesInPercentagePointsAndGrowsInPercent() {
		assertThat(growth("mom", null, Samples.share("2025-06", "20", "openrouter_all_tokens"),
				Samples.share("2025-07", "30", "openrouter_all_tokens")))
			.singleElement()
			.satisfies((figure) -> {
				assertThat(figure.growth()).isEqualTo("50.000000");
				assertThat(figure.absoluteChange()).isEqualTo("10");
				assertThat(figure.absoluteChangeUnit()).isEqualTo("percentage_points");
			});
	}

	@Test
	void statedGrowthStandsBesideWithTheBaseItNeeds() {
		assertThat(growth("mom", "2025-12-06", users("qwen-app", "aicpb", "2025-11", 18_340_000),
				users("qwen-app", "aicpb", "2025-11", 0).measure("growth_mom", "percent", "149")))
			.singleElement()
			.satisfies((figure) -> {
				assertThat(figure.reported()).singleElement().extracting("value").isEqualTo("149");
				assertThat(figure.impliedBase())
					.isEqualTo(new GrowthFigure.ImpliedBase("7365462", "149 percent growth_mom"));
			});
	}

	@Test
	void claimWithoutPeriodIsNeverCompared() {
		assertThat(growth("mom", null, users("chatgpt", "aicpb", "2025-11", 1_000_000).basis("reported", "published")))
			.isEmpty();
	}

	@Test
	void periodMoreThanTwoIntervalsOldIsNotTheNewest() {
		assertThat(growth("mom", "2026-03-07", users("chatgpt", "aicpb", "2025-11", 1_000_000))).isEmpty();
	}

	/** The figures of a log of daily rows; each is computed anew and must be the same. */
	private List<GrowthFigure> growth(GrowthParameters parameters, DailyLog rows) {
		try (var log = rows.open(this.directory)) {
			var controller = new GrowthController(log.questions(), log.reader());
			var figures = controller
				.growth(SeriesParameters.NONE, parameters, MomentParameters.NONE, PageParameters.NONE)
				.items();
			for (var figure : figures) {
				var id = FigureId.parse(figure.figure().id()).orElseThrow();
				var moment = log.questions()
					.moment(new MomentParameters(id.asOf().toString(), Long.toString(id.position())));
				var key = log.store().series(id.series()).orElseThrow();
				assertThat(controller.recompute(new Recall(id.variant(), key, id.period(), moment))).contains(figure);
			}
			return figures;
		}
	}

	private static final DailyLog QWEN = new DailyLog().add(Samples.downloads("qwen", "2025-09", 325_000_000))
		.add(Samples.downloads("qwen", "2026-03", 942_100_000));

	@Test
	void growthOverSixMonthsIsCompoundedByTheMonth() {
		assertThat(growth(new GrowthParameters("mom", null, "6", null, null), QWEN)).singleElement()
			.satisfies((figure) -> {
				assertThat(figure.growth()).isEqualTo("189.876923");
				assertThat(figure.base()).isEqualTo("325000000");
				assertThat(figure.rates().periods()).isEqualTo("6");
				assertThat(figure.rates().periodUnit()).isEqualTo("month");
				assertThat(figure.rates().compound()).isEqualTo("19.408600");
				assertThat(figure.rates().logGrowth()).isEqualTo("1.064286");
				assertThat(figure.rates().doublingTime()).isEqualTo("3.907673");
				assertThat(figure.figure().id()).contains("~period=mom,periods=6~");
			});
	}

	@Test
	void twoNamedPeriodsAreCompared() {
		assertThat(growth(new GrowthParameters("mom", null, null, "2025-09-30", "2026-03-31"), QWEN)).singleElement()
			.satisfies((figure) -> {
				assertThat(figure.period()).isEqualTo("between");
				assertThat(figure.growth()).isEqualTo("189.876923");
				assertThat(figure.rates().compound()).isEqualTo("19.408600");
				assertThat(figure.rates().annualised()).isEqualTo("746.413892");
				assertThat(figure.figure().status()).isEqualTo("A");
			});
	}

	@Test
	void namedDayAfterThePeriodIsAnEstimate() {
		assertThat(growth(new GrowthParameters(null, null, null, "2025-10-15", "2026-04-02"), QWEN)).singleElement()
			.satisfies((figure) -> {
				assertThat(figure.figure().status()).isEqualTo("E");
				assertThat(figure.figure().notes())
					.contains("the base is of 2025-09-30, 15 days before the day wanted");
			});
		assertThat(growth(new GrowthParameters(null, null, null, "2025-11-15", "2026-04-02"), QWEN)).singleElement()
			.extracting(GrowthFigure::reason)
			.asString()
			.startsWith("no base");
	}

	@Test
	void shortGrowthIsNotStretchedToAYear() {
		assertThat(growth("mom", null, users("chatgpt", "aicpb", "2025-11", 775_570_000),
				users("chatgpt", "aicpb", "2025-12", 884_000_000)))
			.singleElement()
			.satisfies((figure) -> {
				assertThat(figure.rates().annualised()).isNull();
				assertThat(figure.rates().acceleration()).isNull();
				assertThat(figure.rates().compound()).isEqualTo(figure.growth());
			});
	}

	@Test
	void accelerationNeedsAThirdValue() {
		assertThat(growth("mom", null, users("chatgpt", "aicpb", "2025-10", 1_000_000),
				users("chatgpt", "aicpb", "2025-11", 1_100_000), users("chatgpt", "aicpb", "2025-12", 1_320_000)))
			.singleElement()
			.satisfies((figure) -> {
				assertThat(figure.growth()).isEqualTo("20.000000");
				assertThat(figure.rates().acceleration()).isEqualTo("10.000000");
				assertThat(figure.figure().evidenceCount()).isEqualTo(3);
			});
	}

	@Test
	void whatFallsNeverDoubles() {
		assertThat(growth("mom", null, users("chatgpt", "aicpb", "2025-11", 1_100_000),
				users("chatgpt", "aicpb", "2025-12", 1_000_000)))
			.singleElement()
			.satisfies((figure) -> {
				assertThat(figure.rates().doublingTime()).isNull();
				assertThat(figure.rates().logGrowth()).isEqualTo("-0.095310");
			});
	}

	@Test
	void snapshotAFewDaysEarlyStandsInForAMissingBase() {
		assertThat(growth(GrowthParameters.step("wow", null),
				new DailyLog().window("qwen", "2026-01-01", 5000).window("qwen", "2026-01-10", 6000)))
			.singleElement()
			.satisfies((figure) -> {
				assertThat(figure.growth()).isEqualTo("20.000000");
				assertThat(figure.figure().status()).isEqualTo("E");
				assertThat(figure.basePeriodEnd()).isEqualTo("2026-01-01");
			});
		assertThat(growth(GrowthParameters.step("wow", null),
				new DailyLog().window("qwen", "2026-01-01", 5000).window("qwen", "2026-01-12", 6000)))
			.singleElement()
			.extracting(GrowthFigure::reason)
			.asString()
			.startsWith("no base");
	}

	@Test
	void growthAcrossARestatementIsABreak() {
		assertThat(growth(GrowthParameters.step("wow", null),
				new DailyLog().pulls("qwen", "2026-01-01", 5000, 5010, 5020, 4000, 4010, 4020, 4030, 4040)))
			.singleElement()
			.satisfies((figure) -> {
				assertThat(figure.growth()).isEqualTo("-19.200000");
				assertThat(figure.figure().status()).isEqualTo("B");
				assertThat(figure.figure().notes()).anyMatch((note) -> note.startsWith("restatement on 2026-01-04"));
			});
	}

	@Test
	void halvedWindowDidNotShrink() {
		assertThat(growth(GrowthParameters.step("wow", "2026-01-09"),
				new DailyLog().window("qwen", "2026-01-02", 5000, 5010, 5020, 5030, 5040, 5050, 5060, 2500, 5080)))
			.singleElement()
			.satisfies((figure) -> {
				assertThat(figure.growth()).isNull();
				assertThat(figure.reason()).startsWith("one of the two values is faulty: halving on 2026-01-09");
			});
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "fortnight, -, -, -, -", "mom, -, 0, -, -", "mom, -, 121, -, -", "-, -, -, 2025-01-01, -",
					"-, -, -, -, 2025-01-01", "-, -, -, 2025-01-01, 2025-01-01", "-, -, 2, 2025-01-01, 2025-02-01",
					"-, 2025-02-01, -, 2025-01-01, 2025-02-01" })
	void parametersThatContradictEachOtherAreRefused(@Nullable String period, @Nullable String weekEnding,
			@Nullable String periods, @Nullable String from, @Nullable String to) {
		assertThatThrownBy(() -> growth(new GrowthParameters(period, weekEnding, periods, from, to), QWEN))
			.isInstanceOf(RequestException.InvalidParameter.class);
	}

}
