package dev.groundswell.metrics.arithmetic;

import java.util.List;
import java.util.stream.IntStream;

import dev.groundswell.metrics.arithmetic.Streak.Period;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StreakTests {

	/** "+" holds, "-" does not, "." is missing. */
	private static List<Period> periods(String text, boolean rests) {
		return IntStream.range(0, text.length())
			.filter((i) -> text.charAt(i) != '.')
			.mapToObj((i) -> new Period(text.charAt(i) == '+', missingBefore(text, i), rests))
			.toList();
	}

	private static int missingBefore(String text, int i) {
		int missing = 0;
		while (i - missing > 0 && text.charAt(i - missing - 1) == '.') {
			missing++;
		}
		return missing;
	}

	@Test
	void longestAndCurrentRun() {
		assertThat(Streak.in(periods("-+++-++", true), 0))
			.isEqualTo(new Streak.Pair(new Streak(1, 3, 3), new Streak(5, 6, 2)));
	}

	@Test
	void latestOfEqualRunsIsTold() {
		assertThat(Streak.in(periods("-++-++-", true), 0)).isEqualTo(new Streak.Pair(new Streak(4, 5, 2), null));
	}

	@Test
	void missingPeriodEndsGrowthAndCannotBeginIt() {
		assertThat(Streak.in(periods("-++.++", true), 0))
			.isEqualTo(new Streak.Pair(new Streak(1, 2, 2), new Streak(4, 4, 1)));
	}

	@Test
	void missingPeriodMayBeginAnewWhatRestsOnOnePeriodOnly() {
		assertThat(Streak.in(periods("+.++", false), 0))
			.isEqualTo(new Streak.Pair(new Streak(1, 2, 2), new Streak(1, 2, 2)));
	}

	@Test
	void allowedGapIsBridgedAndNotCounted() {
		assertThat(Streak.in(periods("-++.++", true), 1))
			.isEqualTo(new Streak.Pair(new Streak(1, 4, 4), new Streak(1, 4, 4)));
		assertThat(Streak.in(periods("-++..++", true), 1).longest()).isEqualTo(new Streak(1, 2, 2));
	}

	@Test
	void nothingHasNoRun() {
		assertThat(Streak.in(List.of(), 0)).isEqualTo(new Streak.Pair(null, null));
	}

}
