package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import dev.groundswell.metrics.arithmetic.Finding.Kind;
import dev.groundswell.metrics.week.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CounterTests {

	private static final LocalDate FIRST = LocalDate.parse("2026-01-01");

	/** One reading a day from 2026-01-01 on; a point stands for a day without. */
	private static CounterPath counter(String values) {
		var readings = new ArrayList<Reading>();
		var cells = values.strip().split("\\s+");
		for (int i = 0; i < cells.length; i++) {
			if (!cells[i].equals(".")) {
				readings.add(new Reading(FIRST.plusDays(i), new BigDecimal(cells[i])));
			}
		}
		return Counter.path(readings);
	}

	private static Amount over(CounterPath path, int from, int to) {
		return path.over(new Span(LocalDate.of(2026, 1, from), LocalDate.of(2026, 1, to)), 3);
	}

	private static Amount.Known known(CounterPath path, int from, int to) {
		return (Amount.Known) over(path, from, to);
	}

	/** Each run of readings, what is found, and the flow after the first day. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			value = { "1001 1005 1012 1020 1031 | - | 30", "10001 10005 9998 10007 10009 10011 10013 | GLITCH | 12",
					"10001 10005 9998 9999 10006 10010 10013 | GLITCH | 12",
					"10001 10005 42 10007 10009 10011 10013 | DROPOUT | 12",
					"10001 10005 0 10007 10009 10011 10013 | DROPOUT | 12",
					"10001 10005 9001 9003 9004 9006 9009 | RESTATEMENT | 12",
					"10001 10005 9998 9999 10000 10001 10002 | RESTATEMENT | 8",
					"10001 10005 7 9 12 13 15 | RESET | 19", "10001 10005 99001 10007 10009 10010 10013 | SPIKE | 12",
					"10001 10005 99001 99002 10007 10009 10013 | SPIKE | 12",
					"10001 10005 10009 9001 | UNDECIDED | 8" })
	void whatAFallIs(String values, Kind kind, BigDecimal flow) {
		var path = counter(values);

		assertThat(path.findings()).extracting(Finding::kind).isEqualTo((kind != null) ? List.of(kind) : List.of());
		assertThat(known(path, 2, 31).value()).isEqualByComparingTo(flow);
	}

	@Test
	void nothingIsCountedUntilTheOldMaximumIsExceeded() {
		var path = counter("10001 10005 9998 9999 10006 10010");

		assertThat(known(path, 3, 3).value()).isZero();
		assertThat(known(path, 4, 4).value()).isZero();
		assertThat(known(path, 5, 5).value()).isEqualByComparingTo("1");
		assertThat(known(path, 3, 4).imputed()).isTrue();
	}

	@Test
	void restatedStepIsNoPartOfTheCoverage() {
		var amount = known(counter("10001 10005 9001 9003 9004 9006 9009 9010"), 2, 8);

		assertThat(amount.observedDays()).isEqualTo(6);
		assertThat(amount.isPartial()).isTrue();
		assertThat(over(counter("10001 10005 9001 9003 9004 9006 9009 9010"), 3, 3)).isInstanceOf(Amount.None.class);
	}

	/** Ten a day for ten days, five days of nothing, then what was missed in one step. */
	@Test
	void catchingUpIsSpreadOverTheStandstill() {
		var path = counter("1001 1011 1021 1031 1041 1051 1061 1071 1081 1091 1101 1101 1101 1101 1101 1161 1171 1181");

		assertThat(path.findings()).singleElement().satisfies((finding) -> {
			assertThat(finding.kind()).isEqualTo(Kind.FREEZE);
			assertThat(finding.first()).isEqualTo("2026-01-12");
			assertThat(finding.last()).isEqualTo("2026-01-16");
			assertThat(finding.status()).isEqualTo("E");
		});
		assertThat(path.over(new Span(FIRST.plusDays(11), FIRST.plusDays(11)), 7))
			.isInstanceOfSatisfying(Amount.Known.class, (amount) -> {
				assertThat(amount.value()).isEqualByComparingTo("12");
				assertThat(amount.estimated()).isTrue();
			});
		assertThat(over(path, 12, 12)).isInstanceOf(Amount.None.class);
		assertThat(known(path, 8, 18).value()).isEqualByComparingTo("120");
	}

	@Test
	void activityThatNeverCameIsLost() {
		var path = counter("1001 1011 1021 1031 1041 1051 1061 1071 1081 1091 1101 1101 1101 1101 1101 1111 1121 1131");

		assertThat(path.findings()).singleElement()
			.extracting(Finding::kind, Finding::status)
			.containsExactly(Kind.LOSS, "U");
		assertThat(known(path, 12, 15).value()).isZero();
	}

	@Test
	void roundedNumbersStandStillWithoutAFault() {
		var path = counter("1600000 1600000 1600000 1600000 1700000 1700000 1700000 1700000 1700000 1800000 1800000");

		assertThat(path.findings()).isEmpty();
		assertThat(known(path, 2, 8).value()).isEqualByComparingTo("100000");
		assertThat(known(path, 2, 8).uncertainty()).isEqualByComparingTo("100000");
		assertThat(known(path, 2, 8).isWithinRounding()).isTrue();
	}

	@Test
	void boundaryNotReadIsPutOnTheStraightLine() {
		var amount = known(counter("1001 . . 1031 1045 1050 1061 1070 1082 1091"), 3, 8);

		assertThat(amount.value()).isEqualByComparingTo("59");
		assertThat(amount.estimated()).isTrue();
		assertThat(amount.isPartial()).isFalse();
	}

	@Test
	void gapOfMoreThanThreeDaysIsNotBridged() {
		assertThat(over(counter("1001 . . . 1041 1050 1061 1070 1082 1091"), 3, 9)).isInstanceOfSatisfying(
				Amount.None.class,
				(none) -> assertThat(none.reason()).contains("2026-01-01 and 2026-01-05", "4 days apart"));
	}

	@Test
	void readingsThatBeginWithinThePeriodGiveAPart() {
		var amount = known(counter(". . 1000 1010 1020 1030"), 1, 7);

		assertThat(amount.value()).isEqualByComparingTo("30");
		assertThat(amount.observedDays()).isEqualTo(3);
		assertThat(Decimals.ratio(amount.coverage())).isEqualTo("0.428571");
		assertThat(amount.runRate()).isEqualByComparingTo("70");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "17" })
	void fewerThanTwoReadingsHaveNoFlow(String values) {
		assertThat(over(values.isEmpty() ? Counter.path(List.of()) : counter(values), 1, 7))
			.isInstanceOf(Amount.None.class);
	}

	@Test
	void noFlowIsEverNegativeAndDaysAddUpToWeeks() {
		var random = new Random(154);
		for (int i = 0; i < 2000; i++) {
			var path = Counter.path(wild(random));
			for (int from = 2; from < 20; from++) {
				var week = over(path, from, from + 6);
				if (week instanceof Amount.Known amount) {
					assertThat(amount.value()).isNotNegative();
					assertThat(sum(path, from)).isEqualByComparingTo(amount.value());
				}
			}
		}
	}

	private static BigDecimal sum(CounterPath path, int from) {
		var sum = BigDecimal.ZERO;
		for (int day = from; day <= from + 6; day++) {
			sum = sum.add((over(path, day, day) instanceof Amount.Known amount) ? amount.value() : BigDecimal.ZERO);
		}
		return sum;
	}

	/** A counter that also falls, rises for a day and begins again. */
	private static List<Reading> wild(Random random) {
		var readings = new ArrayList<Reading>();
		long value = random.nextInt(100_000);
		for (int day = 0; day < 30; day++) {
			value = Math.max(0, value + random.nextInt(100) - ((random.nextInt(5) == 0) ? random.nextInt(2000) : 0));
			readings.add(new Reading(FIRST.plusDays(day),
					BigDecimal.valueOf((random.nextInt(9) == 0) ? random.nextInt(300_000) : value)));
		}
		return readings;
	}

}
