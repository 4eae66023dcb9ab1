package dev.groundswell.ui.format;

import java.math.BigDecimal;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A stated quantity in words: its number, its upper end if it is a range, and whether it
 * is "over", "about" or "up to". A value that is no number is shown as it was written.
 */
public record QuantityText(String value, @Nullable String valueMax, @Nullable String unit,
		@Nullable String comparator) {

	/** {@code over 600 million downloads}. */
	public String prose() {
		return withNoun(in(NumberText.PROSE), " ");
	}

	/** {@code over 600 M}: for a table whose head names the unit. */
	public String table() {
		return in(NumberText.TABLE);
	}

	/** {@code over 600 M downloads}. */
	public String chip() {
		return withNoun(in(NumberText.TABLE), "\u00a0");
	}

	/** Every digit: {@code 600,000,000 downloads}. */
	public String exact() {
		BigDecimal number = number(this.value);
		return (number != null)
				? withNoun(NumberText.exact(number) + (unitIs("percent") ? NumberText.THIN + "%" : ""), " ")
				: this.value;
	}

	private String withNoun(String text, String space) {
		String noun = UnitText.noun(unitName());
		return noun.isEmpty() ? text : text + space + noun;
	}

	private String in(NumberText style) {
		BigDecimal number = number(this.value);
		if (number == null) {
			return this.value;
		}
		String low = style.of(number, unitName());
		BigDecimal high = (this.valueMax != null) ? number(this.valueMax) : null;
		if (high != null && high.compareTo(number) != 0) {
			return low + "–" + style.of(high, unitName());
		}
		return prefix() + low;
	}

	private String prefix() {
		return switch (Objects.requireNonNullElse(this.comparator, "exact")) {
			case "at_least" -> "over\u00a0";
			case "at_most" -> "up to\u00a0";
			case "approx" -> "about\u00a0";
			default -> "";
		};
	}

	private boolean unitIs(String name) {
		return unitName().equals(name);
	}

	private String unitName() {
		return Objects.requireNonNullElse(this.unit, "");
	}

	private static @Nullable BigDecimal number(String text) {
		try {
			BigDecimal number = new BigDecimal(text.strip());
			return (Math.abs((long) number.precision() - number.scale()) < 40) ? number : null;
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

}
