package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The base a value with a stated growth needs: {@code x0 = x1 / (1 + g)}. 18.34 million
 * after 149 percent need 7.37 million, 30 million need 12.05 million.
 *
 * @param value the value the growth led to
 * @param growth as stated: percent of the base, or the multiple of it
 * @param unit {@code percent} or {@code multiple}
 */
public record ImpliedBase(BigDecimal value, BigDecimal growth, String unit) {

	private static final BigDecimal SAME = new BigDecimal("0.005");

	private static final BigDecimal NEAR = new BigDecimal("0.05");

	/** Empty where no base explains the growth, or it is in points or amounts. */
	public Optional<BigDecimal> base() {
		return switch (this.unit) {
			case "multiple" -> Growth.baseOfMultiple(this.value, this.growth);
			case "percent" -> Growth.impliedBase(this.value, this.growth);
			default -> Optional.empty();
		};
	}

	/**
	 * A base a growth needs against another one: equal within 0.5 percent, for the growth
	 * is rounded too; near within 5.
	 */
	public static Verdict compare(Difference bases) {
		return Verdict.of(bases.isWithin(SAME), bases.isWithin(NEAR));
	}

}
