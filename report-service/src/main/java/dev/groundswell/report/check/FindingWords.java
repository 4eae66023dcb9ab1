package dev.groundswell.report.check;

import java.math.BigDecimal;
import java.math.RoundingMode;

import dev.groundswell.report.statement.Bound;
import dev.groundswell.report.statement.Numbers;
import dev.groundswell.report.statement.Periods;

/** Findings in plain English. Numbers come in computed; nothing here is canned. */
final class FindingWords {

	private FindingWords() {
	}

	/**
	 * {@code The 149 % would need 12.05 million a month earlier to lead to 30 million; …}.
	 */
	static String sameGrowth(ReadClaim growth, Side one, Side other) {
		return "The " + growth(growth) + " would need " + number(one.base(), one.level()) + " " + earlier(growth)
				+ " to lead to " + figure(one.level()) + "; " + figure(other.level())
				+ ", which the same growth is said of, implies " + number(other.base(), other.level()) + ".";
	}

	/** A level and the base its growth needs. */
	record Side(ReadClaim level, BigDecimal base) {
	}

	/** The base needed beside the base stated. */
	static String impliedBase(ReadClaim growth, Side side, ReadClaim stated, String verdict) {
		String need = "The " + growth(growth) + " that led to " + figure(side.level()) + " "
				+ (verdict.equals("confirmed") ? "needs " : "would need ") + number(side.base(), side.level()) + " "
				+ earlier(growth) + "; the text states " + figure(stated);
		return switch (verdict) {
			case "confirmed" -> need + ": the two agree.";
			case "near" -> need + ": nearly the same.";
			default -> need + ", from which the growth is "
					+ Numbers.percent(rounded(Bases.percent(stated.value(), side.level().value()))) + ".";
		};
	}

	/** Two values of one and the same thing. */
	static String twoValues(ReadClaim one, ReadClaim other, String verdict) {
		return "The text states both " + value(one) + " and " + value(other) + " for the same thing"
				+ (verdict.equals("near") ? ": at most five percent apart." : ": both cannot hold.");
	}

	/** What the log knows of the same growth, or of the base. */
	static String known(ReadClaim growth, Side side, String known, BigDecimal implied, boolean isBase) {
		String need = "The " + growth(growth) + " would need " + number(side.base(), side.level()) + " "
				+ earlier(growth) + " to lead to " + figure(side.level()) + "; ";
		return isBase ? need + known + " is what is stated for it."
				: need + known + ", which the same growth is said of, implies " + number(implied, side.level()) + ".";
	}

	static String number(BigDecimal value, ReadClaim like) {
		return Numbers.plain(value.setScale(Math.min(2, Math.max(0, value.scale())), RoundingMode.HALF_EVEN),
				like.unit());
	}

	/** {@code the 18.34 million of November 2025}. */
	static String figure(ReadClaim claim) {
		ReadClaim.Period period = claim.period();
		return (period == null) ? value(claim)
				: "the " + value(claim) + " of " + Periods.name(period.start(), period.end());
	}

	private static String value(ReadClaim claim) {
		String one = Numbers.plain(claim.value(), claim.unit());
		BigDecimal max = claim.valueMax();
		return (max != null) ? one + " to " + Numbers.plain(max, claim.unit())
				: Numbers.hedged(Bound.of(claim.comparator()), one);
	}

	private static String growth(ReadClaim growth) {
		return growth.unit().equals("multiple") ? "growth to " + Numbers.plain(growth.value(), "multiple")
				: Numbers.percent(growth.value());
	}

	private static String earlier(ReadClaim growth) {
		return switch (growth.span()) {
			case "mom" -> "a month earlier";
			case "yoy" -> "a year earlier";
			case "wow" -> "a week earlier";
			default -> "before it";
		};
	}

	private static BigDecimal rounded(BigDecimal percent) {
		return percent.setScale(1, RoundingMode.HALF_EVEN);
	}

}
