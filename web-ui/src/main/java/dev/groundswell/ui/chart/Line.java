package dev.groundswell.ui.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One series to be drawn: its label, the style class of its colour and its points, oldest
 * first.
 */
public record Line(String label, String style, List<Point> points) {

	public Line {
		points = List.copyOf(points);
	}

	/**
	 * One amount over a period.
	 *
	 * @param hollow whether it was reported by someone, not measured
	 * @param title what it says when pointed at
	 */
	public record Point(LocalDate periodStart, LocalDate periodEnd, BigDecimal value, boolean hollow, String title) {
	}

	/** A day at which the series stops being comparable with its past, and why. */
	public record Break(LocalDate day, String label) {
	}

}
