package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The numbers people celebrate: 1, 2 and 5 times powers of ten. */
public final class RoundNumbers {

	private RoundNumbers() {
	}

	/** The two largest at most a value, and the next above it; none around nothing. */
	public static List<BigDecimal> around(BigDecimal value) {
		if (value.signum() <= 0) {
			return List.of();
		}
		int power = value.precision() - value.scale() - 1;
		var ladder = Stream.of(power - 1, power, power + 1)
			.flatMap((n) -> Stream.of(1, 2, 5).map((digit) -> BigDecimal.valueOf(digit).scaleByPowerOfTen(n)))
			.toList();
		int reached = (int) ladder.stream().filter((rung) -> rung.compareTo(value) <= 0).count();
		return ladder.subList(reached - 2, reached + 1);
	}

}
