package dev.groundswell.ingest.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How exactly each unit is kept: a value is a whole number of 10<sup>-scale</sup>. Ratios
 * and prices keep six decimals, money two, everything counted none.
 */
public final class Units {

	/** Unit of a metric whose rows name a currency themselves. */
	public static final String MONEY = "money";

	/**
	 * Unit of a metric whose rows name a currency themselves, and amounts far below its
	 * smallest coin: what a million tokens cost.
	 */
	public static final String PRICE = "price";

	private static final Set<String> RATIOS = Set.of("percent", "percentage_points", "multiple", "score", "rate");

	private static final Pattern COUNTED = Pattern.compile("[a-z][a-z0-9_]{0,63}");

	private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies()
		.stream()
		.map(Currency::getCurrencyCode)
		.collect(Collectors.toUnmodifiableSet());

	private Units() {
	}

	/**
	 * Decimals kept for a unit: 6 for {@code percent}, {@code percentage_points},
	 * {@code multiple}, {@code score}, {@code rate} and {@code price}, 2 for money (an
	 * ISO 4217 code), 0 for everything counted, such as {@code users}.
	 * @throws UnreadableQuantityException if the unit is neither an ISO code nor a
	 * lower-case word
	 */
	public static int scaleOf(String unit) {
		if (RATIOS.contains(unit) || PRICE.equals(unit)) {
			return 6;
		}
		if (MONEY.equals(unit) || isCurrency(unit)) {
			return 2;
		}
		if (COUNTED.matcher(unit).matches()) {
			return 0;
		}
		throw new UnreadableQuantityException("\"" + UnreadableQuantityException.shown(unit)
				+ "\" is not a unit: a lower-case word such as users, or an ISO 4217 code such as CNY");
	}

	/**
	 * Decimals kept for a unit that a row states under a metric: an amount of a currency
	 * is as exact as the metric's unit, {@code money} or {@code price}, says.
	 * @throws UnreadableQuantityException if the unit is neither an ISO code nor a
	 * lower-case word
	 */
	public static int scaleOf(String unit, String metricUnit) {
		return scaleOf((isCurrency(unit) && PRICE.equals(metricUnit)) ? PRICE : unit);
	}

	/**
	 * Whether rows of a metric of this unit name a currency.
	 */
	public static boolean isOfCurrency(String metricUnit) {
		return MONEY.equals(metricUnit) || PRICE.equals(metricUnit);
	}

	/**
	 * Whether the unit is a known ISO 4217 code, in capitals.
	 */
	public static boolean isCurrency(String unit) {
		return CURRENCIES.contains(unit);
	}

	/**
	 * The value as a whole number of 10<sup>-scale</sup>.
	 * @param scale see {@link #scaleOf(String, String)}
	 * @throws UnreadableQuantityException if the value has more decimals than that, or is
	 * too large to be kept
	 */
	public static long scaled(BigDecimal value, String unit, int scale) {
		BigDecimal plain = value.stripTrailingZeros();
		if (plain.scale() > scale) {
			throw new UnreadableQuantityException(tooFine(plain, unit, scale));
		}
		if (plain.precision() - plain.scale() > 19) {
			throw new UnreadableQuantityException("the value is too large to be kept");
		}
		BigInteger units = plain.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
		if (units.bitLength() > 63) {
			throw new UnreadableQuantityException(
					UnreadableQuantityException.shown(plain.toPlainString()) + " " + unit + " is too large to be kept");
		}
		return units.longValueExact();
	}

	/**
	 * The plain decimal text of a scaled value: no exponent, no trailing zeros.
	 */
	public static String plain(long scaled, int scale) {
		BigDecimal value = BigDecimal.valueOf(scaled, scale);
		return (value.signum() == 0) ? "0" : value.stripTrailingZeros().toPlainString();
	}

	private static String tooFine(BigDecimal value, String unit, int scale) {
		String text = (value.scale() > 40) ? "the value" : value.toPlainString();
		if (scale == 0) {
			return UnreadableQuantityException.shown(text) + " is not a whole number, and " + unit
					+ " are counted in whole ones";
		}
		return UnreadableQuantityException.shown(text) + " has " + value.scale() + " decimals, and " + unit
				+ " is kept with " + scale;
	}

}
