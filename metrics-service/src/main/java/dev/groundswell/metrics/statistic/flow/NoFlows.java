package dev.groundswell.metrics.statistic.flow;

import java.util.Optional;

import dev.groundswell.metrics.series.Readings;
import dev.groundswell.metrics.week.Interval;
import dev.groundswell.metrics.week.Span;

/**
 * A series of something that does not flow: a level, a share, a position.
 *
 * @param kind behaviour, or the measure where it is no plain level
 */
record NoFlows(Readings readings, String kind) implements Flows {

	@Override
	public Optional<Span> known() {
		return Optional.of(new Span(this.readings.byDay().firstKey(), this.readings.byDay().lastKey()));
	}

	@Override
	public Flow over(Span span, Interval period) {
		var why = switch (this.kind) {
			case "level" -> "a level has no flow: every period of " + this.readings.metric().name()
					+ " is counted anew, and the difference of two is not what came in between";
			case "share" -> "a share has no flow: only amounts of a whole flow";
			case "rank" -> "a position has no flow";
			default -> "a " + this.kind + " has no flow";
		};
		return Flow.none(why, Flows.nearest(this.readings, span));
	}

}
