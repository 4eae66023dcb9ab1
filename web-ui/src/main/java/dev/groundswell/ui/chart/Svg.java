package dev.groundswell.ui.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as SVG attributes: at most two decimals, always a point, no exponent. */
final class Svg {

	private Svg() {
	}

	static String number(double place) {
		BigDecimal rounded = BigDecimal.valueOf(place).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
		return (rounded.signum() == 0) ? "0" : rounded.toPlainString();
	}

}
