package dev.groundswell.metrics.statistic.flow;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class FlowControllerTests {

	@TempDir
	Path directory;

	/** The flows of a log; each is computed anew from its id, and must be the same. */
	private List<FlowFigure> flows(FlowParameters parameters, DailyLog rows) {
		try (var log = rows.open(this.directory)) {
			var controller = new FlowController(log.questions(), log.reader());
			var flows = controller
				.flows(SeriesParameters.NONE, parameters, MomentParameters.NONE, new PageParameters(null, "1000"))
				.items();
			flows.forEach((flow) -> assertThat(recomputed(controller, flow, log)).isEqualTo(flow));
			return flows;
		}
	}

	private static FlowFigure recomputed(FlowController controller, FlowFigure flow, SmallLog log) {
		var id = FigureId.parse(flow.figure().id()).orElseThrow();
		var moment = log.questions().moment(new MomentParameters(id.asOf().toString(), Long.toString(id.position())));
		var key = log.store().series(id.series()).orElseThrow();
		return controller.recompute(new Recall(id.variant(), key, id.period(), moment)).getFirst();
	}

	private FlowFigure flow(@Nullable String period, @Nullable String weekEnding, DailyLog rows) {
		var flows = flows(new FlowParameters(period, weekEnding, null, null), rows);
		assertThat(flows).hasSize(1);
		return flows.getFirst();
	}

	@Test
	void weekOfACounterIsTheDifferenceOfTwoReadings() {
		var flow = flow("week", "2026-01-10", new DailyLog().pulls("qwen", "2026-01-01", 1001, 1012, 1023, 1033, 1047,
				1050, 1066, 1071, 1083, 1099, 1101));

		assertThat(flow.figure().value()).isEqualTo("76");
		assertThat(flow.figure().periodStart()).isEqualTo("2026-01-04");
		assertThat(flow.figure().periodEnd()).isEqualTo("2026-01-10");
		assertThat(flow.figure().status()).isEqualTo("A");
		assertThat(flow.figure().unit()).isEqualTo("pulls");
		assertThat(flow.figure().evidenceCount()).isEqualTo(8);
		assertThat(flow.coverage()).isEqualTo("1.000000");
		assertThat(flow.perDay()).isEqualTo("10.857143");
		assertThat(flow.uncertainty()).isEqualTo("0");
		assertThat(flow.runRate()).isNull();
		assertThat(flow.reason()).isNull();
	}

	@Test
	void newestWholeWeekEndsOnSundayUnlessAskedOtherwise() {
		var rows = new DailyLog().pulls("qwen", "2026-01-01",
				LongStream.range(0, 20).map((i) -> 1000 + i * i).toArray());

		assertThat(flow(null, null, rows).figure().periodEnd()).isEqualTo("2026-01-18");
		assertThat(flow(null, "2026-01-13", rows).figure().periodEnd()).isEqualTo("2026-01-13");
		assertThat(flow("month", "2026-02-13", rows).figure().periodEnd()).isEqualTo("2026-01-31");
	}

	@Test
	void periodsTouchedByARangeAreListedWithTheirCoverage() {
		var rows = new DailyLog().pulls("qwen", "2026-01-01",
				LongStream.range(0, 20).map((i) -> 1001 + i * 7).toArray());

		assertThat(flows(new FlowParameters("week", null, "2025-01-01", "2030-01-01"), rows))
			.extracting((flow) -> flow.figure().periodEnd().toString(), (flow) -> flow.figure().value(),
					FlowFigure::coverage, (flow) -> flow.figure().status(), FlowFigure::runRate)
			.containsExactly(tuple("2026-01-04", "21", "0.428571", "P", "49.000000"),
					tuple("2026-01-11", "49", "1.000000", "A", null), tuple("2026-01-18", "49", "1.000000", "A", null),
					tuple("2026-01-25", "14", "0.285714", "P", "49.000000"));
	}

	@Test
	void restatementIsABreakAndNoNegativeFlow() {
		var flow = flow("week", "2026-01-11",
				new DailyLog().pulls("qwen", "2026-01-03", 5000, 5010, 5020, 5030, 3001, 3011, 3021, 3031, 3041, 3051));

		assertThat(flow.figure().value()).isEqualTo("60");
		assertThat(flow.figure().status()).isEqualTo("B");
		assertThat(flow.coverage()).isEqualTo("0.857143");
		assertThat(flow.repairs()).singleElement().satisfies((repair) -> {
			assertThat(repair.kind()).isEqualTo("restatement");
			assertThat(repair.first()).isEqualTo("2026-01-07");
			assertThat(repair.before()).isEqualTo("5030");
			assertThat(repair.after()).isEqualTo("3001");
			assertThat(repair.words()).contains("did not return within 3 days");
		});
		assertThat(flow.figure().notes()).anyMatch((note) -> note.startsWith("restatement on 2026-01-07"));
	}

	@Test
	void glitchWithinAWeekDoesNoHarm() {
		var flow = flow("week", "2026-01-11",
				new DailyLog().pulls("qwen", "2026-01-04", 5001, 5011, 4999, 5021, 5030, 5041, 5050, 5062));

		assertThat(flow.figure().value()).isEqualTo("61");
		assertThat(flow.figure().status()).isEqualTo("A");
		assertThat(flow.repairs()).extracting("kind").containsExactly("glitch");
	}

	@Test
	void dayOfAGlitchIsZeroAndImputed() {
		var flow = flow("day", "2026-01-06",
				new DailyLog().pulls("qwen", "2026-01-04", 5001, 5011, 4999, 5021, 5030, 5041, 5050, 5062));

		assertThat(flow.figure().value()).isEqualTo("0");
		assertThat(flow.figure().status()).isEqualTo("I");
	}

	@Test
	void roundedCounterPrintsItsUncertainty() {
		var flow = flow("week", "2026-01-11", new DailyLog().pulls("qwen", "2026-01-04", 1_600_000, 1_600_000,
				1_600_000, 1_700_000, 1_700_000, 1_700_000, 1_700_000, 1_700_000, 1_800_000));

		assertThat(flow.figure().value()).isEqualTo("100000");
		assertThat(flow.uncertainty()).isEqualTo("100000");
		assertThat(flow.figure().status()).isEqualTo("U");
	}

	@Test
	void boundaryThatWasNotReadIsEstimated() {
		var flow = flow("week", "2026-01-11",
				new DailyLog().pulls("qwen", "2026-01-03", 5001, -1, 5021, 5030, 5041, 5050, 5062, 5070, 5080));

		assertThat(flow.figure().value()).isEqualTo("69");
		assertThat(flow.figure().status()).isEqualTo("E");
		assertThat(flow.method()).contains("straight line");
	}

	@ParameterizedTest
	@CsvSource({ "week, 2026-01-11", "day, 2026-01-05" })
	void gapOfMoreThanThreeDaysIsRefused(String period, String day) {
		var flow = flow(period, day,
				new DailyLog().pulls("qwen", "2026-01-02", 5001, -1, -1, -1, 5041, 5050, 5062, 5070, 5080, 5090));

		assertThat(flow.figure().value()).isNull();
		assertThat(flow.figure().status()).isEqualTo("N");
		assertThat(flow.reason()).contains("4 days apart; at most 3");
	}

	@Test
	void monthlyCounterGivesMonths() {
		var flow = flow(null, null, new DailyLog().add(Samples.downloads("qwen", "2025-08", 250_000_000))
			.add(Samples.downloads("qwen", "2025-09", 325_000_000)));

		assertThat(flow.period()).isEqualTo("month");
		assertThat(flow.figure().value()).isEqualTo("75000000");
		assertThat(flow.uncertainty()).isEqualTo("1000000");
		assertThat(flow.figure().periodStart()).isEqualTo("2025-09-01");
	}

	@Test
	void longGapOfAMonthlyCounterIsRefused() {
		var flow = flow("month", "2026-03-31", new DailyLog().add(Samples.downloads("qwen", "2025-09", 325_000_000))
			.add(Samples.downloads("qwen", "2026-03", 942_100_000)));

		assertThat(flow.figure().value()).isNull();
		assertThat(flow.reason()).contains("182 days apart");
	}

	@Test
	void weekOfARollingWindowIsRefused() {
		var flow = flow("week", "2026-01-10",
				new DailyLog().window("qwen", "2026-01-01", 900, 910, 905, 900, 910, 905, 900, 910, 905, 960));

		assertThat(flow.figure().value()).isNull();
		assertThat(flow.reason()).startsWith("R30(t) - R30(t-7) is not weekly downloads");
	}

	@Test
	void monthOfARollingWindowIsStretchedToItsDays() {
		var flow = flow("month", "2026-02-28", new DailyLog().window("qwen", "2026-02-27", 2950, 3000));

		assertThat(flow.figure().value()).isEqualTo("2800");
		assertThat(flow.figure().status()).isEqualTo("E");
		assertThat(flow.method()).endsWith("28/30");
		assertThat(flow.perDay()).isEqualTo("100.000000");
	}

	@Test
	void halvedEndOfAMonthIsImputed() {
		var flow = flow("month", "2026-01-31",
				new DailyLog().window("qwen", "2026-01-29", 3000, 3010, 1500, 3030, 3040));

		assertThat(flow.figure().value()).isEqualTo("3121");
		assertThat(flow.figure().status()).isEqualTo("I");
		assertThat(flow.repairs()).extracting("kind").containsExactly("halving");
	}

	@Test
	void daysOfAWindowAreKnownFromNothingOn() {
		var rows = new DailyLog().window("qwen", "2026-01-01", 0, 5, 12, 20);

		assertThat(flows(new FlowParameters("day", null, "2026-01-02", null), rows))
			.extracting((flow) -> flow.figure().value())
			.containsExactly("5", "7", "8");
		assertThat(flow("day", "2026-01-03", new DailyLog().window("qwen", "2026-01-01", 900, 905, 912)).reason())
			.contains("only where 30 early days are");
	}

	@Test
	void daysAddUpToAWeekWithItsSevenDayMean() {
		var rows = new DailyLog();
		for (int day = 1; day <= 9; day++) {
			rows.tokens("qwen", "2026-01-0" + day, 1001 * day);
		}

		var week = flow("week", "2026-01-08", rows);
		assertThat(week.figure().value()).isEqualTo("35035");
		assertThat(week.method()).isEqualTo("sum of 7 stated periods");
		assertThat(week.figure().evidenceCount()).isEqualTo(7);
		assertThat(flow("day", "2026-01-08", rows).sevenDayMean()).isEqualTo("5005.000000");
		assertThat(flow("day", "2026-01-06", rows).sevenDayMean()).isNull();
	}

	@Test
	void missingDayMakesAPartOfAWeek() {
		var rows = new DailyLog();
		for (int day = 1; day <= 9; day++) {
			if (day != 5) {
				rows.tokens("qwen", "2026-01-0" + day, 700);
			}
		}

		var week = flow("week", "2026-01-08", rows);
		assertThat(week.figure().value()).isEqualTo("4200");
		assertThat(week.figure().status()).isEqualTo("P");
		assertThat(week.coverage()).isEqualTo("0.857143");
		assertThat(week.runRate()).isEqualTo("4900.000000");
	}

	@Test
	void statedMonthGoesBeforeTheSumOfItsDays() {
		var rows = new DailyLog().tokens("qwen", "2026-01-01", "2026-01-31", 99_000).tokens("qwen", "2026-01-02", 12);

		assertThat(flow("month", "2026-01-31", rows).figure().value()).isEqualTo("99000");
		assertThat(flow("month", "2026-01-31", rows).method()).isEqualTo("as stated");
	}

	@Test
	void monthIsNotDividedIntoWeeks() {
		assertThat(
				flow("week", "2026-01-17", new DailyLog().tokens("qwen", "2026-01-01", "2026-01-31", 99_000)).reason())
			.contains("longer periods");
	}

	@Test
	void levelHasNoFlow() {
		var flow = flow(null, null, new DailyLog().add(Samples.users("chatgpt", "aicpb", "2025-11", 775_570_000)));

		assertThat(flow.figure().value()).isNull();
		assertThat(flow.figure().status()).isEqualTo("N");
		assertThat(flow.reason()).startsWith("a level has no flow");
	}

	@Test
	void counterReadOnceHasNoFlow() {
		assertThat(flow("week", "2026-01-11", new DailyLog().pulls("qwen", "2026-01-04", 77)).reason())
			.contains("two readings are needed");
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "fortnight, -, -, -", "-, 2025-13-01, -, -", "-, -, -999999999-01-01, -",
			"-, -, 2026-02-01, 2026-01-01", "-, -, 0000-01-01, -" })
	void parametersThatCannotBeReadAreRefused(@Nullable String period, @Nullable String day, @Nullable String from,
			@Nullable String to) {
		var rows = new DailyLog().pulls("qwen", "2026-01-04", 77);

		assertThatThrownBy(() -> flows(new FlowParameters(period, day, from, to), rows))
			.isInstanceOf(RequestException.class);
	}

	@ParameterizedTest
	@CsvSource({ "1900-01-01", "9998-12-31" })
	void farDayGivesAReason(String day) {
		for (var period : List.of("day", "week", "month", "quarter", "year")) {
			assertThat(flow(period, day, new DailyLog().pulls("qwen", "2026-01-04", 77, 79, 84)).reason()).isNotNull();
		}
	}

	@Test
	void noFlowIsNegativeWhateverTheCounterDoes() {
		var random = new Random(4365);
		var rows = new DailyLog().pulls("qwen", "2025-12-01",
				LongStream.range(0, 90)
					.map((i) -> (random.nextInt(4) == 0) ? random.nextInt(90_000) : 20_000 + i * 90)
					.toArray());

		for (var period : List.of("day", "week", "month")) {
			assertThat(flows(new FlowParameters(period, null, LocalDate.EPOCH.toString(), null), rows))
				.extracting((flow) -> flow.figure().value())
				.noneMatch((value) -> value != null && value.startsWith("-"));
		}
	}

}
