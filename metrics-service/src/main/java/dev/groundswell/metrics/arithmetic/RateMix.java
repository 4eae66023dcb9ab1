package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The change of a share taken apart by strata: within them the share changed, between
 * them the weight. With {@code w} the weight of a stratum in the whole, {@code r} the
 * share within it and {@code S} the share of the whole,
 * {@code within = (w0 + w1)/2 x (r1 - r0)} and
 * {@code between = ((r0 + r1)/2 - (S0 + S1)/2) x (w1 - w0)}: midpoint weights (Kitagawa
 * 1955), so that nothing is left over. Weights change by zero in all, so subtracting the
 * mean share changes no sum; it lets a stratum that grows count for the share only where
 * its own share is above the mean. A stratum that is empty in one of the two periods has
 * there the share it has in the other.
 */
public final class RateMix {

	private static final BigDecimal TWO = BigDecimal.valueOf(2);

	private final List<Stratum> strata;

	private final Stratum whole;

	private RateMix(List<Stratum> strata, Stratum whole) {
		this.strata = strata;
		this.whole = whole;
	}

	/**
	 * What of a stratum belongs to the part whose share is asked for, before and after.
	 *
	 * @param before all of the stratum
	 */
	public record Stratum(BigDecimal partBefore, BigDecimal before, BigDecimal partAfter, BigDecimal after) {

		private Stratum plus(Stratum other) {
			return new Stratum(this.partBefore.add(other.partBefore), this.before.add(other.before),
					this.partAfter.add(other.partAfter), this.after.add(other.after));
		}

		/** Share within the stratum before; that after where it was empty. */
		public BigDecimal rateBefore() {
			return (this.before.signum() > 0) ? quotient(this.partBefore, this.before)
					: quotient(this.partAfter, this.after);
		}

		/** Share within the stratum after; that before where it is empty. */
		public BigDecimal rateAfter() {
			return (this.after.signum() > 0) ? quotient(this.partAfter, this.after) : rateBefore();
		}

	}

	/** What a stratum has to do with the change, as a fraction of the whole. */
	public record Term(BigDecimal weightBefore, BigDecimal weightAfter, BigDecimal within, BigDecimal between) {
	}

	/** Empty where the whole is nothing before or after. */
	public static Optional<RateMix> of(List<Stratum> strata) {
		var filled = strata.stream()
			.filter((stratum) -> stratum.before().signum() > 0 || stratum.after().signum() > 0)
			.toList();
		return filled.stream()
			.reduce(Stratum::plus)
			.filter((whole) -> whole.before().signum() > 0 && whole.after().signum() > 0)
			.map((whole) -> new RateMix(strata, whole));
	}

	/** All strata together. */
	public Stratum whole() {
		return this.whole;
	}

	/** How much the share of the whole changed. */
	public BigDecimal change() {
		return this.whole.rateAfter().subtract(this.whole.rateBefore());
	}

	/** A term for each stratum, in their order; a stratum empty both times has none. */
	public List<Term> terms() {
		var mean = half(this.whole.rateBefore().add(this.whole.rateAfter()));
		Function<Stratum, Term> term = (stratum) -> {
			var before = quotient(stratum.before(), this.whole.before());
			var after = quotient(stratum.after(), this.whole.after());
			if (before.signum() == 0 && after.signum() == 0) {
				return new Term(before, after, BigDecimal.ZERO, BigDecimal.ZERO);
			}
			var within = half(before.add(after)).multiply(stratum.rateAfter().subtract(stratum.rateBefore()));
			var rate = half(stratum.rateBefore().add(stratum.rateAfter()));
			return new Term(before, after, within, rate.subtract(mean).multiply(after.subtract(before)));
		};
		return this.strata.stream().map(term).toList();
	}

	/**
	 * What is within and then what is between each stratum, in percentage points, rounded
	 * so that all of it adds up to the rounded change.
	 */
	public List<BigDecimal> points(int decimals) {
		var parts = new ArrayList<BigDecimal>();
		terms().forEach((term) -> parts.add(term.within().movePointRight(2)));
		terms().forEach((term) -> parts.add(term.between().movePointRight(2)));
		return Addends.rounded(parts, change().movePointRight(2), decimals);
	}

	private static BigDecimal half(BigDecimal value) {
		return value.divide(TWO, Decimals.PRECISE);
	}

	private static BigDecimal quotient(BigDecimal part, BigDecimal whole) {
		return part.divide(whole, Decimals.PRECISE);
	}

}
