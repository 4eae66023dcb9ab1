package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import dev.groundswell.metrics.arithmetic.Finding.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RollingWindowTests {

	private static final LocalDate FIRST = LocalDate.parse("2026-01-01");

	private static RollingWindow window(String values) {
		var readings = new ArrayList<Reading>();
		var cells = values.strip().split("\\s+");
		for (int i = 0; i < cells.length; i++) {
			readings.add(new Reading(FIRST.plusDays(i), new BigDecimal(cells[i])));
		}
		return RollingWindow.of(readings, 30);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			value = { "50000 50635 25184 52116 52000 | HALVING", "2064 1205 1205 2236 | HALVING",
					"3794 640 640 640 3822 | HALVING", "3794 640 640 640 640 3822 | -", "3794 2600 3822 | -",
					"3794 1800 1700 1650 1600 | -", "12 3 12 | -", "5000 5000 5000 5000 5000 5100 | STALE",
					"5000 5000 5000 5000 5100 | -", "90 90 90 90 90 90 91 | -" })
	void whatAWindowGivesAway(String values, Kind kind) {
		assertThat(window(values).findings()).extracting(Finding::kind)
			.isEqualTo((kind != null) ? List.of(kind) : List.of());
	}

	@Test
	void halvedDayIsImputedBetweenItsNeighbours() {
		var at = window("50635 25184 52116").at(FIRST.plusDays(1)).orElseThrow();

		assertThat(at.value()).isEqualByComparingTo("51375.5");
		assertThat(at.imputed()).isTrue();
	}

	@Test
	void singleDaysAreKnownFromAnEmptyWindowOn() {
		var random = new Random(30);
		var days = new ArrayList<Long>();
		var readings = new ArrayList<Reading>();
		for (int t = 0; t < 100; t++) {
			days.add((t == 0) ? 0 : 500L + random.nextInt(100));
			long sum = days.subList(Math.max(0, t - 29), t + 1).stream().mapToLong(Long::longValue).sum();
			readings.add(new Reading(FIRST.plusDays(t), BigDecimal.valueOf(sum)));
		}

		var known = RollingWindow.of(readings, 30).singleDays(null);

		for (int t = 0; t < 100; t++) {
			assertThat(known.get(FIRST.plusDays(t))).isEqualByComparingTo(BigDecimal.valueOf(days.get(t)));
		}
	}

	@Test
	void singleDaysAreUnknownWhereTheEarlyOnesAre() {
		assertThat(window("700 710 720").singleDays(null)).isEmpty();
		assertThat(window("700 710 720").singleDays(FIRST.minusDays(1))).isEmpty();
		assertThat(window("7 10 12").singleDays(FIRST).tailMap(FIRST).values()).containsExactly(new BigDecimal("7"),
				new BigDecimal("3"), new BigDecimal("2"));
	}

	@Test
	void noSingleDayIsNegative() {
		assertThat(window("0 100 90 95").singleDays(null).tailMap(FIRST)).hasSize(2);
	}

}
