package dev.groundswell.ingest.extraction.number;

import java.math.BigDecimal;

import dev.groundswell.ingest.extraction.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A number as it stands in a text.
 *
 * @param kind what sort of number it is
 * @param value in base units, the low end of a range
 * @param valueMax the high end of a range
 * @param currency ISO code of an amount of money
 * @param number the characters of the number, its scale and unit
 * @param sign what follows the number such as "+": at_least, or nothing
 */
public record Quantity(Kind kind, BigDecimal value, @Nullable BigDecimal valueMax, @Nullable String currency,
		TextSpan number, @Nullable String sign) {

	/** Sorts of numbers. */
	public enum Kind {

		/** A plain number or one with a scale word. */
		COUNT,

		/** A percentage or a fraction. */
		PERCENT,

		/** Percentage points. */
		POINTS,

		/** A factor: doubled, fivefold, 4x. */
		MULTIPLE,

		/** An amount of money. */
		MONEY,

		/** A place in a ranking. */
		RANK

	}

	public int start() {
		return this.number.start();
	}

	public int end() {
		return this.number.end();
	}

	public Quantity with(Kind other) {
		return new Quantity(other, this.value, this.valueMax, this.currency, this.number, this.sign);
	}

	Quantity from(int start) {
		return new Quantity(this.kind, this.value, this.valueMax, this.currency, new TextSpan(start, end()), this.sign);
	}

}
