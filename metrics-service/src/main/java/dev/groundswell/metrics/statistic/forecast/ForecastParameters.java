package dev.groundswell.metrics.statistic.forecast;

import java.util.List;
import java.util.Optional;

import dev.groundswell.metrics.answer.Parse;
import dev.groundswell.metrics.answer.Variant;
import dev.groundswell.metrics.week.Interval;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** How far and by what steps. */
record ForecastParameters(
		@Parameter(description = "Periods ahead, 1 to 52. Default 4.", example = "4") @Nullable String horizon,
		@Parameter(description = "day, week, month, quarter or year. Default: as the series is stated.",
				example = "week") @Nullable String step,
		@Parameter(description = "Only lines of a method, and of naive, which is always shown.",
				example = "damped-holt") @Nullable String method) {

	static final List<String> METHODS = List.of("naive", "seasonal-naive", "drift", "damped-holt", "logistic", "bass");

	private static final List<String> STEPS = List.of("day", "week", "month", "quarter", "year");

	private static final int FARTHEST = 52;

	/** Four periods, every method. */
	static final ForecastParameters NONE = new ForecastParameters(null, null, null);

	/** What decides the numbers. */
	record Asked(int horizon, @Nullable Interval step) {

		Variant variant(Interval step) {
			return Variant.of("horizon", this.horizon).and("step", step.code());
		}

	}

	/** Read, or refused. */
	Asked asked() {
		Parse.word("method", this.method, METHODS);
		return new Asked((int) Parse.number("horizon", this.horizon, 1, FARTHEST, 4),
				Interval.named(Parse.word("step", this.step, STEPS)).orElse(null));
	}

	boolean admits(ForecastFigure line) {
		return this.method == null || line.method() == null || line.method().equals("naive")
				|| Optional.of(this.method).equals(Optional.ofNullable(line.method()));
	}

}
