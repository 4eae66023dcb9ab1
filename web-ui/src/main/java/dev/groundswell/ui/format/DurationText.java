package dev.groundswell.ui.format;

import java.time.Duration;
import java.time.Instant;

/** Spans of time as people say them. Spaces inside a span do not break a line. */
public final class DurationText {

	private static final String GAP = "\u00a0";

	private DurationText() {
	}

	/** How long ago an instant was: {@code 9 hours ago}. */
	public static String ago(Instant then, Instant now) {
		return about(Duration.between(then, now)) + GAP + "ago";
	}

	/**
	 * How far off an instant is: {@code in 15 hours}; {@code due now} once it has come.
	 */
	public static String until(Instant then, Instant now) {
		return then.isAfter(now) ? "in" + GAP + about(Duration.between(now, then)) : "due now";
	}

	/** In whole units of the largest kind that says enough: {@code 36 hours}. */
	public static String about(Duration span) {
		if (span.toHours() >= 48) {
			return span.toDays() + GAP + "days";
		}
		if (span.toMinutes() >= 120) {
			return span.toHours() + GAP + "hours";
		}
		if (span.toSeconds() >= 120) {
			return span.toMinutes() + GAP + "minutes";
		}
		return (span.toSeconds() >= 60) ? "1" + GAP + "minute" : "less than a minute";
	}

	/** To the second under an hour, to the minute beyond: {@code 4 min 6 s}. */
	public static String exact(Duration span) {
		long seconds = Math.max(span.toSeconds(), 0);
		if (seconds >= 3600) {
			return (seconds / 3600) + GAP + "h" + GAP + (seconds % 3600 / 60) + GAP + "min";
		}
		return (seconds >= 60) ? (seconds / 60) + GAP + "min" + GAP + (seconds % 60) + GAP + "s" : seconds + GAP + "s";
	}

}
