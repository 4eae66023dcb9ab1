package dev.groundswell.metrics.registry;

import java.util.regex.Pattern;

import dev.groundswell.metrics.week.Interval;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the metric catalogue.
 *
 * @param behaviour {@code level, counter, rolling, flow, share, rank, score, money, rate}
 * @param interval how often it is stated, or null
 */
public record Metric(String id, String name, String unit, String behaviour, @Nullable String interval,
		@Nullable String denominatorQualifier) {

	private static final Pattern WINDOW = Pattern.compile("_([1-9][0-9]{0,2})d$");

	private static final int USUAL_WINDOW = 30;

	/** A metric the log speaks of and the registry does not. */
	static Metric unlisted(String id) {
		return new Metric(id, id, "", "level", null, null);
	}

	/** The measure that states this metric plainly. */
	public String plainMeasure() {
		return switch (this.behaviour) {
			case "share" -> "share";
			case "rank" -> "rank";
			default -> "level";
		};
	}

	/** How many days a rolling window is wide: as its id ends, {@code _30d}; else 30. */
	public int windowDays() {
		var digits = WINDOW.matcher(this.id);
		return digits.find() ? Integer.parseInt(digits.group(1)) : USUAL_WINDOW;
	}

	/** Months where the catalogue says nothing: most published figures are monthly. */
	public Interval statedEvery() {
		return Interval.named(this.interval).orElse(Interval.MONTH);
	}

	/**
	 * How many days a value may be old and still be the newest: two intervals, at least a
	 * week.
	 */
	public int daysCurrent() {
		return switch (statedEvery()) {
			case DAY -> 7;
			case WEEK -> 14;
			case MONTH -> 62;
			case QUARTER -> 184;
			case YEAR -> 732;
		};
	}

}
