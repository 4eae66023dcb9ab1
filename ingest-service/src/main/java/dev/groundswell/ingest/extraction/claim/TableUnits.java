package dev.groundswell.ingest.extraction.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundswell.ingest.extraction.number.Quantity;
import dev.groundswell.ingest.extraction.number.Quantity.Kind;
import dev.groundswell.ingest.extraction.text.Line;
import org.jspecify.annotations.Nullable;

/**
 * The scale and currency of the numbers of a table or list, where its header or the line
 * above says them once.
 */
final class TableUnits {

	private static final Pattern SCALE = Pattern
		.compile("\\b(billions?|bn|millions?|mn|thousands?|trillions?|m|b|k)\\b|(亿|万)");

	private static final Pattern PERCENT = Pattern.compile("%|percent|per cent|share|占比|份额|率");

	private TableUnits() {
	}

	/** An item of a list whose first line names the unit: "(in millions)", 单位：万. */
	static Quantity inUnitOf(Quantity number, Reading reading, @Nullable Reading intro) {
		boolean item = intro != null && reading.line().kind() == Line.Kind.ITEM && number.kind() == Kind.COUNT;
		Matcher unit = UNIT.matcher((intro != null && item) ? intro.span().in(intro.lower()) : "");
		boolean bare = Character.isDigit(reading.lower().charAt(number.end() - 1));
		return (item && bare && intro != null && unit.find())
				? scaled(number, unit.group(), intro.span().in(intro.lower()), "") : number;
	}

	private static final Pattern UNIT = Pattern.compile(
			"\\((?:in )?(?:millions?|billions?|thousands?|m|bn|mn)(?: of \\w+)?\\)|, in (?:millions|billions|thousands)|单位[：:] ?[万亿]");

	static Quantity scaled(Quantity number, String header, String caption, String label) {
		if (number.kind() != Kind.COUNT && number.kind() != Kind.MONEY
				|| number.value().compareTo(new BigDecimal(100_000)) > 0) {
			return number;
		}
		String unit = SCALE.matcher(header).find() || PERCENT.matcher(header).find() || header.contains("$") ? header
				: SCALE.matcher(label).find() ? label : caption;
		Matcher scale = SCALE.matcher(unit);
		BigDecimal value = number.value();
		boolean bare = number.value().compareTo(new BigDecimal(10_000)) < 0;
		if (bare && scale.find()) {
			value = value.scaleByPowerOfTen(power(scale.group()));
		}
		else if (number.kind() == Kind.COUNT && bare && PERCENT.matcher(unit).find()
				&& number.value().compareTo(new BigDecimal(100)) <= 0) {
			return new Quantity(Kind.PERCENT, value, number.valueMax(), null, number.number(), number.sign());
		}
		String currency = (number.kind() == Kind.COUNT) ? currency(header, label, caption) : null;
		return new Quantity((currency != null) ? Kind.MONEY : number.kind(), value, max(number, value),
				(currency != null) ? currency : number.currency(), number.number(), number.sign());
	}

	/** The high end of a range in the unit of its low end. */
	private static @Nullable BigDecimal max(Quantity number, BigDecimal scaled) {
		BigDecimal high = number.valueMax();
		return (high == null || number.value().signum() == 0) ? high
				: high.multiply(scaled).divide(number.value(), MathContext.DECIMAL64);
	}

	/**
	 * The currency that a header names, or the line above a table that counts nothing
	 * else.
	 */
	private static @Nullable String currency(String header, String label, String caption) {
		for (String words : List.of(header, label,
				(COUNTED.matcher(header).find() || COUNTED.matcher(caption).find()) ? "" : caption)) {
			Matcher currency = CURRENCY.matcher(words);
			if (currency.find()) {
				for (int group = 1; group <= CURRENCIES.length; group++) {
					if (currency.start(group) >= 0) {
						return CURRENCIES[group - 1];
					}
				}
			}
		}
		return null;
	}

	private static final Pattern CURRENCY = Pattern.compile(
			"(\\$|\\busd\\b|\\bdollars?\\b|美元)|(€|\\beur\\b|\\beuros?\\b|欧元)|(£|\\bgbp\\b|\\bpounds?\\b)|(\\byuan\\b|\\brmb\\b|\\bcny\\b|人民币|亿元|万元)");

	private static final String[] CURRENCIES = { "USD", "EUR", "GBP", "CNY" };

	private static final Pattern COUNTED = Pattern
		.compile("users?|downloads?|visits?|share|%|tokens?|mau|dau|wau|rank|customers|用户|下载|份额|访问|人数");

	private static int power(String word) {
		return switch (word.charAt(0)) {
			case 'b' -> 9;
			case 't' -> word.startsWith("tr") ? 12 : 3;
			case 'k' -> 3;
			case '亿' -> 8;
			case '万' -> 4;
			default -> 6;
		};
	}

}
