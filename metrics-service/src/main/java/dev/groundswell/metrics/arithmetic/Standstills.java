package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import dev.groundswell.metrics.arithmetic.Counter.Knot;
import dev.groundswell.metrics.arithmetic.Finding.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a counter stood still though it moved before and after: at least three days
 * in which, at the median pace of the two weeks before, it should have moved by ten of
 * the units it is printed in. Where the step afterwards brings at least half of what was
 * to be expected, that step is spread evenly over the standstill; otherwise the activity
 * is lost, and the days are of low reliability.
 *
 * @param knots the knots to go by; those within a standstill that was made up are left
 * out, so that a straight line leads across it
 */
record Standstills(List<Knot> knots, List<Finding> findings) {

	private static final int SHORTEST = 3;

	private static final int PACE_DAYS = 14;

	private static final int LEAST_PACE_DAYS = 7;

	private static final BigDecimal UNITS = BigDecimal.TEN;

	private static final BigDecimal TWO = BigDecimal.valueOf(2);

	static Standstills in(List<Knot> knots, Rounding rounding) {
		var kept = new ArrayList<Knot>();
		var findings = new ArrayList<Finding>();
		for (int a = 0; a < knots.size();) {
			int b = lastEqual(knots, a);
			kept.add(knots.get(a));
			var kind = (b > a && b + 1 < knots.size()) ? kind(knots, a, b, rounding) : null;
			if (kind != null) {
				findings.add(finding(kind, knots, a, b));
			}
			if (kind != Kind.FREEZE) {
				kept.addAll(knots.subList(a + 1, b + 1));
			}
			a = b + 1;
		}
		return new Standstills(kept, findings);
	}

	private static int lastEqual(List<Knot> knots, int a) {
		int b = a;
		while (b + 1 < knots.size() && isSame(knots.get(a), knots.get(b + 1))) {
			b++;
		}
		return b;
	}

	private static boolean isSame(Knot a, Knot b) {
		return !a.imputed() && !b.imputed() && a.segment() == b.segment() && a.total().compareTo(b.total()) == 0;
	}

	private static @Nullable Kind kind(List<Knot> knots, int a, int b, Rounding rounding) {
		var next = knots.get(b + 1);
		var pace = pace(knots, a);
		long days = days(knots.get(a), knots.get(b));
		var unit = rounding.unitAt(knots.get(a).reading().value());
		if (days < SHORTEST || pace.multiply(BigDecimal.valueOf(days)).compareTo(unit.multiply(UNITS)) < 0
				|| next.segment() != knots.get(b).segment() || next.imputed()) {
			return null;
		}
		var expected = pace.multiply(BigDecimal.valueOf(days(knots.get(a), next)));
		var step = next.total().subtract(knots.get(b).total());
		return (step.multiply(TWO).compareTo(expected) >= 0) ? Kind.FREEZE : Kind.LOSS;
	}

	/**
	 * The median of what was counted a day over the two weeks before, so that one burst
	 * sets no pace; zero where too little is known.
	 */
	private static BigDecimal pace(List<Knot> knots, int a) {
		var steps = new ArrayList<BigDecimal>();
		int at = a;
		while (at > 0 && knots.get(at - 1).segment() == knots.get(a).segment()
				&& days(knots.get(at - 1), knots.get(a)) <= PACE_DAYS) {
			var step = knots.get(at).total().subtract(knots.get(at - 1).total());
			steps.add(step.divide(BigDecimal.valueOf(days(knots.get(at - 1), knots.get(at))), Decimals.PRECISE));
			at--;
		}
		if (days(knots.get(at), knots.get(a)) < LEAST_PACE_DAYS) {
			return BigDecimal.ZERO;
		}
		steps.sort(BigDecimal::compareTo);
		return steps.get((steps.size() - 1) / 2);
	}

	private static long days(Knot from, Knot to) {
		return ChronoUnit.DAYS.between(from.reading().day(), to.reading().day());
	}

	private static Finding finding(Kind kind, List<Knot> knots, int a, int b) {
		var next = knots.get(b + 1).reading();
		var stood = "stood at " + Counter.words(knots.get(a).reading().value()) + " for "
				+ days(knots.get(a), knots.get(b)) + " days though it moved before and after; ";
		return (kind == Kind.FREEZE)
				? Finding.of(kind, knots.get(a).reading(), knots.get(a + 1).reading(), next.day(), next,
						stood + "the step afterwards is spread evenly over these days")
				: Finding.of(kind, knots.get(a).reading(), knots.get(a + 1).reading(), knots.get(b).reading().day(),
						next, stood + "the step afterwards does not make up for it");
	}

}
