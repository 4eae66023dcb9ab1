package dev.groundswell.ingest.quantity;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A number as somebody wrote it, exactly: {@code 18.34M} is 18340000, {@code RMB 380bn}
 * is 380000000000 in CNY.
 *
 * @param value the value, or the lower end of a range
 * @param valueMax the upper end of a range, otherwise absent
 * @param unit what the text itself says: {@code percent}, {@code percentage_points},
 * {@code multiple}, {@code rank}, an ISO 4217 code, a counted word such as {@code users},
 * or absent for a plain number
 * @param comparator what the text itself says ("more than", "about"), or absent
 */
public record Quantity(BigDecimal value, @Nullable BigDecimal valueMax, @Nullable String unit,
		@Nullable Comparator comparator) {

	/**
	 * Reads what people write.
	 * @throws UnreadableQuantityException if the text is no quantity or has two readings;
	 * the message says which
	 */
	public static Quantity parse(String written) {
		return QuantityReader.read(written);
	}

}
