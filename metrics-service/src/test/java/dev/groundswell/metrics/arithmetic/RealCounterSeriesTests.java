package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

import dev.groundswell.metrics.RealSeries;
import dev.groundswell.metrics.arithmetic.Finding.Kind;
import dev.groundswell.metrics.week.Span;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The forensics on real daily series. The numbers were read from the files with a script
 * of its own.
 */
class RealCounterSeriesTests {

	private static Amount.Known over(List<Reading> readings, String first, String last, int longestGap) {
		var span = new Span(LocalDate.parse(first), LocalDate.parse(last));
		return (Amount.Known) Counter.path(readings).over(span, longestGap);
	}

	@Test
	void theOneFallOfTheLibraryIsARestatement() {
		var falls = new TreeMap<String, Finding>();
		RealSeries.pulls()
			.forEach((model, readings) -> Counter.path(readings)
				.findings()
				.stream()
				.filter((finding) -> finding.kind() != Kind.FREEZE && finding.kind() != Kind.LOSS)
				.forEach((finding) -> falls.put(model, finding)));

		assertThat(falls).hasSize(1).hasEntrySatisfying("lfm2", (finding) -> {
			assertThat(finding.kind()).isEqualTo(Kind.RESTATEMENT);
			assertThat(finding.first()).isEqualTo("2026-03-02");
			assertThat(finding.before()).isEqualByComparingTo("1700000");
			assertThat(finding.after()).isEqualByComparingTo("907600");
		});
	}

	/** 0 on 1 March, the fall on the 2nd, then 1.0M less 907.6K. */
	@Test
	void monthOfTheFallCountsBothSegments() {
		var march = over(RealSeries.pulls("lfm2"), "2026-03-01", "2026-03-31", 7);

		assertThat(march.value()).isEqualByComparingTo("92400");
		assertThat(march.observedDays()).isEqualTo(30);
		assertThat(march.uncertainty()).isEqualByComparingTo("150050");
	}

	@Test
	void weekOfRoundedPullsSaysHowRoundedItIs() {
		var week = over(RealSeries.pulls("qwen3"), "2025-11-24", "2025-11-30", 3);

		assertThat(week.value()).isEqualByComparingTo("400000");
		assertThat(week.uncertainty()).isEqualByComparingTo("100000");
	}

	@Test
	void dayThatWasNotReadIsEstimated() {
		var day = over(RealSeries.pulls("goliath"), "2026-02-02", "2026-02-02", 3);

		assertThat(day.estimated()).isTrue();
		assertThat(day.value()).isEqualByComparingTo("2550");
	}

	@Test
	void weekOfTheWholeLibraryAddsUp() {
		var sum = BigDecimal.ZERO;
		int models = 0;
		for (var readings : RealSeries.pulls().values()) {
			if (Counter.path(readings)
				.over(new Span(LocalDate.parse("2025-12-08"), LocalDate.parse("2025-12-14")),
						3) instanceof Amount.Known week
					&& !week.isPartial()) {
				sum = sum.add(week.value());
				models++;
			}
		}

		assertThat(sum).isEqualByComparingTo("7550800");
		assertThat(models).isEqualTo(191);
	}

	@Test
	void noMonthOfAnyModelIsNegative() {
		for (var readings : RealSeries.pulls().values()) {
			var path = Counter.path(readings);
			for (int month = 0; month < 9; month++) {
				var first = LocalDate.parse("2025-08-01").plusMonths(month);
				if (path.over(new Span(first, first.plusMonths(1).minusDays(1)), 7) instanceof Amount.Known flow) {
					assertThat(flow.value()).isNotNegative();
				}
			}
		}
	}

	/** 105 on 8 May 2024, 138 on 5 July, 411 on 6 July, 119,986 thirty days later. */
	@Test
	void counterThatDidNotCountIsAnOutage() {
		var window = RollingWindow.of(RealSeries.downloads("Xenova/all-MiniLM-L6-v2"), 30);

		assertThat(window.findings().getFirst()).satisfies((finding) -> {
			assertThat(finding.kind()).isEqualTo(Kind.OUTAGE);
			assertThat(finding.first()).isEqualTo("2024-05-08");
			assertThat(finding.last()).isEqualTo("2024-08-04");
			assertThat(finding.before()).isEqualByComparingTo("105");
			assertThat(finding.after()).isEqualByComparingTo("119986");
		});
		assertThat(window.at(LocalDate.parse("2024-06-30"))).isEmpty();
	}

	/** 1,005,980, then 662,473 on 20 May 2025, then 1,025,102. */
	@Test
	void halvedDayIsImputed() {
		var at = RollingWindow.of(RealSeries.downloads("Xenova/all-MiniLM-L6-v2"), 30)
			.at(LocalDate.parse("2025-05-20"))
			.orElseThrow();

		assertThat(at.imputed()).isTrue();
		assertThat(at.value()).isEqualByComparingTo("1015541");
	}

	@Test
	void halvingOfManyModelsOnTheSameDaysIsTheHubs() {
		var halved = RealSeries.downloads()
			.values()
			.stream()
			.filter((readings) -> RollingWindow.of(readings, 30)
				.findings()
				.stream()
				.anyMatch((finding) -> finding.kind() == Kind.HALVING
						&& finding.touches(new Span(LocalDate.parse("2025-05-20"), LocalDate.parse("2025-05-21")))))
			.count();

		assertThat(halved).isEqualTo(17);
	}

}
