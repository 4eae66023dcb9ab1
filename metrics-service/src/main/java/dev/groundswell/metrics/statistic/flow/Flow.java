package dev.groundswell.metrics.statistic.flow;

import java.math.BigDecimal;
import java.util.List;

import dev.groundswell.metrics.arithmetic.Amount;
import dev.groundswell.metrics.series.Point;
import org.jspecify.annotations.Nullable;

/**
 * What a series says about one period.
 *
 * @param inputs the points that were used, the newest first; of no amount the newest
 * point of the series
 * @param sevenDays the amount of the seven days that end with the period, or null
 */
record Flow(Amount amount, String method, List<Point> inputs, @Nullable BigDecimal sevenDays) {

	static Flow none(String reason, List<Point> inputs) {
		return new Flow(new Amount.None(reason), "", inputs, null);
	}

}
