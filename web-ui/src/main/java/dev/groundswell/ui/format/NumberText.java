package dev.groundswell.ui.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A number with its unit as people read it: {@code 18.34 million} in prose,
 * {@code 18.34 M} in tables. Large amounts keep four significant digits; the exact value
 * belongs beside it, not in it. Safe for any number; never throws.
 */
public enum NumberText {

	/** For sentences: {@code 18.34 million}. */
	PROSE(" thousand", " million", " billion", " trillion"),

	/** For tables and charts: {@code 18.34 M} with a thin space. */
	TABLE("\u202fk", "\u202fM", "\u202fbn", "\u202ftn");

	/** Narrow space between a number and its unit, at which no line breaks. */
	public static final String THIN = "\u202f";

	private static final String MINUS = "\u2212";

	private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_EVEN);

	private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

	private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

	private final String thousand;

	private final String million;

	private final String billion;

	private final String trillion;

	NumberText(String thousand, String million, String billion, String trillion) {
		this.thousand = thousand;
		this.million = million;
		this.billion = billion;
		this.trillion = trillion;
	}

	/**
	 * The number with the mark its unit asks for; nouns such as "users" are left to the
	 * sentence around it.
	 */
	public String of(BigDecimal value, String unit) {
		return switch (unit) {
			case "percent" -> plain(percentDigits(value)) + THIN + "%";
			case "percentage_points" -> plain(percentDigits(value)) + THIN + "pp";
			case "multiple" -> plain(value.round(FOUR_DIGITS)) + THIN + "×";
			case "rank" -> ordinal(value);
			case "rate", "score" ->
				plain(value.setScale(Math.min(Math.max(value.scale(), 0), 4), RoundingMode.HALF_EVEN));
			default -> UnitText.isMoney(unit) ? unit + "\u00a0" + amount(value) : amount(value);
		};
	}

	/** Every digit, grouped by thousands: {@code 18,340,000}. */
	public static String exact(BigDecimal value) {
		return plain(value);
	}

	/** A count, grouped by thousands; none counts as 0: {@code 1,234}. */
	public static String count(@Nullable Long number) {
		return exact(BigDecimal.valueOf(Objects.requireNonNullElse(number, 0L)));
	}

	/** A size in the unit that keeps it short: {@code 48.2 kB}. */
	public static String size(long bytes) {
		if (bytes < 1_000) {
			return bytes + THIN + "B";
		}
		BigDecimal kilobytes = BigDecimal.valueOf(bytes).divide(THOUSAND);
		boolean small = bytes < 1_000_000;
		BigDecimal shown = small ? kilobytes : kilobytes.divide(THOUSAND);
		return plain(shown.setScale(1, RoundingMode.HALF_EVEN)) + THIN + (small ? "kB" : "MB");
	}

	private String amount(BigDecimal value) {
		BigDecimal size = value.abs();
		if (size.compareTo(MILLION) < 0) {
			return plain(value.setScale(Math.min(Math.max(value.scale(), 0), 2), RoundingMode.HALF_EVEN));
		}
		BigDecimal rounded = value.round(FOUR_DIGITS);
		BigDecimal millions = rounded.divide(MILLION);
		BigDecimal billions = millions.divide(THOUSAND);
		BigDecimal trillions = billions.divide(THOUSAND);
		if (trillions.abs().compareTo(BigDecimal.ONE) >= 0) {
			return plain(trillions) + this.trillion;
		}
		if (billions.abs().compareTo(BigDecimal.ONE) >= 0) {
			return plain(billions) + this.billion;
		}
		return plain(millions) + this.million;
	}

	/** For axes, where room is short: {@code 400 k} instead of {@code 400,000}. */
	public String axis(BigDecimal value, String unit) {
		boolean counted = !UnitText.isRelative(unit);
		if (counted && value.abs().compareTo(BigDecimal.valueOf(10_000)) >= 0 && value.abs().compareTo(MILLION) < 0) {
			return plain(value.divide(THOUSAND)) + this.thousand;
		}
		if (UnitText.isMoney(unit)) {
			return amount(value);
		}
		return of(value, unit);
	}

	/**
	 * As stated where it was stated to two decimals at most; computed ones are rounded.
	 */
	private static BigDecimal percentDigits(BigDecimal value) {
		BigDecimal size = value.abs();
		if (value.stripTrailingZeros().scale() <= 2) {
			return value;
		}
		if (size.compareTo(BigDecimal.valueOf(100)) >= 0) {
			return value.setScale(0, RoundingMode.HALF_EVEN);
		}
		return (size.compareTo(BigDecimal.ONE) >= 0) ? value.setScale(1, RoundingMode.HALF_EVEN)
				: value.round(new MathContext(2, RoundingMode.HALF_EVEN));
	}

	private static String ordinal(BigDecimal value) {
		long rank = value.longValue();
		long tail = rank % 100;
		String ending = switch ((int) (rank % 10)) {
			case 1 -> (tail != 11) ? "st" : "th";
			case 2 -> (tail != 12) ? "nd" : "th";
			case 3 -> (tail != 13) ? "rd" : "th";
			default -> "th";
		};
		return plain(BigDecimal.valueOf(rank)) + ending;
	}

	private static String plain(BigDecimal value) {
		DecimalFormat format = new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT));
		String digits = format.format(value.abs());
		return (value.signum() < 0 && !digits.equals("0")) ? MINUS + digits : digits;
	}

}
