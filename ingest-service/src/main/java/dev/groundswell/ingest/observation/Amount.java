package dev.groundswell.ingest.observation;

import java.math.BigDecimal;

import dev.groundswell.ingest.quantity.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * How much: exact scaled integers, so that the number is {@code scaled / 10^scale}.
 *
 * @param scaledMax upper end of a range
 * @param scale decimal places, decided by the unit and, for a currency, by the metric
 * @param unit {@code users}, {@code percent}, an ISO currency, …
 */
public record Amount(long scaled, @Nullable Long scaledMax, int scale, String unit, Comparator comparator) {

	public BigDecimal value() {
		return BigDecimal.valueOf(this.scaled, this.scale);
	}

	public @Nullable BigDecimal valueMax() {
		return (this.scaledMax != null) ? BigDecimal.valueOf(this.scaledMax, this.scale) : null;
	}

}
