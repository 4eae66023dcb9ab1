package dev.groundswell.metrics.statistic.levelshift;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.Variant;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.arithmetic.LevelShift;
import dev.groundswell.metrics.registry.Continuity;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.series.Step;
import dev.groundswell.metrics.week.Interval;
import org.jspecify.annotations.Nullable;

/**
 * One series, cut into steps, and what shifts in it.
 *
 * @param steps those above zero, of which there is a logarithm
 */
record LevelShifts(String definition, Series series, Interval step, List<Step> steps, int segment, double threshold,
		Moment moment) {

	/** Places below which there is no telling what is usual. */
	static final int FEWEST_PLACES = 8;

	private static final int MOST_STEPS = 400;

	private static final int DAYS_AROUND = 7;

	/**
	 * The series in steps; empty when nothing regular is stated, or not as often as that.
	 * @param asked null for the natural ones of the series
	 */
	static Optional<LevelShifts> of(String definition, Series series, Asked asked, Moment moment) {
		var points = Step.regular(series);
		if (points.isEmpty()) {
			return Optional.empty();
		}
		var natural = Step.natural(points);
		var step = (asked.step() != null) ? asked.step() : natural;
		if (step.compareTo(natural) < 0) {
			return Optional.empty();
		}
		var behaviour = moment.registry().metricOrUnlisted(series.key().metric()).behaviour();
		var all = Step.of(points, behaviour, step, points.getLast().period().end())
			.stream()
			.filter((each) -> each.value().signum() > 0)
			.toList();
		var steps = all.subList(Math.max(0, all.size() - MOST_STEPS), all.size());
		int segment = (asked.segment() != null) ? asked.segment() : usualSegment(step);
		int places = LevelShift.places(steps.size(), segment);
		double threshold = (asked.threshold() != null) ? asked.threshold().doubleValue()
				: LevelShift.threshold(Math.max(1, places));
		return Optional.of(new LevelShifts(definition, series, step, steps, segment, threshold, moment));
	}

	/** What was asked for; null for what suits the series. */
	record Asked(@Nullable Interval step, @Nullable Integer segment, @Nullable BigDecimal threshold) {

		Variant variant(Interval step, int segment) {
			return Variant.of("step", step.code())
				.and("minimumSegment", segment)
				.and("threshold", (this.threshold != null) ? Decimals.plain(this.threshold) : null);
		}

	}

	private static int usualSegment(Interval step) {
		return switch (step) {
			case DAY -> 7;
			case WEEK -> 4;
			case MONTH, QUARTER, YEAR -> 3;
		};
	}

	boolean isLongEnough() {
		return LevelShift.places(this.steps.size(), this.segment) >= FEWEST_PLACES;
	}

	Stream<LevelShiftFigure> found(Asked asked) {
		if (!isLongEnough()) {
			return Stream.empty();
		}
		var logs = this.steps.stream().mapToDouble((each) -> StrictMath.log(each.value().doubleValue())).toArray();
		return LevelShift.in(logs, this.segment, this.threshold).stream().map((shift) -> figure(shift, logs, asked));
	}

	private LevelShiftFigure figure(LevelShift shift, double[] logs, Asked asked) {
		var first = this.steps.get(shift.index());
		var before = this.steps.get(shift.index() - 1);
		var inputs = Stream
			.concat(first.points().stream(), this.steps.reversed().stream().flatMap((each) -> each.points().stream()))
			.distinct()
			.toList();
		var events = events(before, first);
		var written = new Figures.Written(number(StrictMath.exp(shift.shift())), "multiple",
				this.series.key().measure(), first.points().getFirst().chosen().basis());
		var figure = Figures
			.computed(asked.variant(this.step, this.segment).on(this.definition), inputs, this.moment, written)
			.status("B")
			.notes(events);
		return new LevelShiftFigure(figure, this.step.code(), before.span().end(), first.span().end(),
				number(level(logs, shift.index() - this.segment)), number(level(logs, shift.index())),
				number(StrictMath.exp(shift.step())), number(shift.statistic()), number(this.threshold),
				LevelShift.places(logs.length, this.segment), this.segment, !events.isEmpty(), events);
	}

	/**
	 * What the ledger knows from a week before the gap between the two to a week after.
	 */
	private List<String> events(Step before, Step first) {
		var from = before.points().getFirst().period().end().minusDays(DAYS_AROUND);
		var to = first.points().getFirst().period().end().plusDays(DAYS_AROUND);
		return this.moment.registry()
			.breaks(this.series.key().subject(), this.series.key().metric())
			.stream()
			.filter((entry) -> !entry.date().isBefore(from) && !entry.date().isAfter(to))
			.map(Continuity::words)
			.toList();
	}

	private double level(double[] logs, int from) {
		return StrictMath
			.exp(IntStream.range(from, from + this.segment).mapToDouble((i) -> logs[i]).sum() / this.segment);
	}

	private static String number(double value) {
		return Decimals.ratio(BigDecimal.valueOf(value));
	}

}
