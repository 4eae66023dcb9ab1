package dev.groundswell.ui.chart;

import java.math.BigDecimal;

/** The length of an amount against the largest of its kind, out of 100. */
public record Bar(String length) {

	/** Nothing and less than nothing have no length; the largest has all of it. */
	public static Bar of(BigDecimal value, BigDecimal largest) {
		if (value.signum() <= 0 || largest.signum() <= 0) {
			return new Bar("0");
		}
		double part = value.doubleValue() / largest.doubleValue();
		return new Bar(Svg.number(Math.min(1, part) * 100));
	}

}
