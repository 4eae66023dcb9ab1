package dev.groundswell.report.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The arithmetic of a growth and the level it led to. A base is {@code value / (1 + g)};
 * nothing leads anywhere by a fall of everything.
 */
final class Bases {

	private static final MathContext PRECISE = MathContext.DECIMAL64;

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** A growth is rounded too, so that bases within half a percent are the same. */
	private static final BigDecimal SAME = new BigDecimal("0.005");

	private static final BigDecimal NEAR = new BigDecimal("0.05");

	private Bases() {
	}

	/** New over old: 2.49 for a growth of 149 percent. */
	static BigDecimal factor(ReadClaim growth) {
		return growth.unit().equals("multiple") ? growth.value()
				: growth.value().divide(HUNDRED, PRECISE).add(BigDecimal.ONE);
	}

	/** What the growth needs to have grown from. */
	static Optional<BigDecimal> base(BigDecimal value, ReadClaim growth) {
		BigDecimal factor = factor(growth);
		return (factor.signum() > 0 && value.signum() > 0) ? Optional.of(value.divide(factor, PRECISE))
				: Optional.empty();
	}

	/** The growth from one level to another, in percent. */
	static BigDecimal percent(BigDecimal from, BigDecimal to) {
		return to.subtract(from).multiply(HUNDRED).divide(from, PRECISE);
	}

	static String verdict(BigDecimal one, BigDecimal other) {
		BigDecimal gap = one.subtract(other).abs().divide(one.max(other), PRECISE);
		if (gap.compareTo(SAME) <= 0) {
			return "confirmed";
		}
		return (gap.compareTo(NEAR) <= 0) ? "near" : Finding.CONFLICTING;
	}

	/**
	 * Whether a period is the one a growth to another is counted from. A part of a month
	 * is counted from the month before, too.
	 */
	static boolean isBefore(ReadClaim.Period before, ReadClaim.Period at, String span) {
		return switch (span) {
			case "mom" -> before.equals(moved(at, 1)) || isMonth(before, YearMonth.from(at.end()).minusMonths(1));
			case "yoy" -> before.equals(moved(at, 12));
			case "wow" -> before.start().plusWeeks(1).equals(at.start()) && before.end().plusWeeks(1).equals(at.end());
			default -> false;
		};
	}

	private static boolean isMonth(ReadClaim.Period period, YearMonth month) {
		return period.equals(new ReadClaim.Period(month.atDay(1), month.atEndOfMonth()));
	}

	/** So many months back; a span that ends with a month still does. */
	private static ReadClaim.Period moved(ReadClaim.Period period, int months) {
		LocalDate end = period.end();
		boolean whole = end.getDayOfMonth() == end.lengthOfMonth();
		return new ReadClaim.Period(period.start().minusMonths(months),
				whole ? YearMonth.from(end).minusMonths(months).atEndOfMonth() : end.minusMonths(months));
	}

}
