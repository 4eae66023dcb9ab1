package dev.groundswell.ui.figure;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** The measure of a metric in words; the level itself needs none. */
public final class MeasureText {

	private MeasureText() {
	}

	/**
	 * A metric with its measure: {@code Monthly active users, growth on the month}. What
	 * the metric's name says is not said twice: {@code Token share}.
	 */
	public static String of(String metric, @Nullable String measure) {
		String side = of(measure);
		return (side.isEmpty() || metric.toLowerCase(Locale.ROOT).contains(side)) ? metric : metric + ", " + side;
	}

	/** {@code share}, {@code growth on the month} …, empty for the level. */
	public static String of(@Nullable String measure) {
		return switch (measure) {
			case null -> "";
			case "level" -> "";
			case "growth_mom" -> "growth on the month";
			case "growth_yoy" -> "growth on the year";
			case "growth_wow" -> "growth on the week";
			case "growth_qoq" -> "growth on the quarter";
			case "growth_unspecified" -> "growth (over a period not stated)";
			default -> measure.replace('_', ' ');
		};
	}

}
