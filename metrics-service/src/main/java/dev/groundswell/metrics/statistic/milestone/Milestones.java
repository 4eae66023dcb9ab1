package dev.groundswell.metrics.statistic.milestone;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.Variant;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.arithmetic.Pace;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.statistic.milestone.MilestoneFigure.Expected;
import org.jspecify.annotations.Nullable;

/** One series and its goals. */
final class Milestones {

	private static final String RELEASE = "the release day is the day the repository was created; corrected release days are not known";

	private final String definition;

	private final List<Point> points;

	private final @Nullable LocalDate release;

	private final Moment moment;

	Milestones(String definition, Series series, Moment moment) {
		this.definition = definition;
		this.points = series.points().stream().filter(Point::isComparable).toList();
		this.release = moment.registry().subjectOrUnlisted(series.key().subject()).createdAt();
		this.moment = moment;
	}

	/** The newest value; empty when nothing comparable is stated. */
	Optional<BigDecimal> newest() {
		return this.points.isEmpty() ? Optional.empty() : Optional.of(this.points.getLast().number());
	}

	MilestoneFigure of(BigDecimal goal) {
		for (int i = 0; i < this.points.size(); i++) {
			if (this.points.get(i).number().compareTo(goal) >= 0) {
				return reached(goal, this.points.get(i), (i > 0) ? this.points.get(i - 1) : null);
			}
		}
		return waiting(goal);
	}

	private MilestoneFigure reached(BigDecimal goal, Point first, @Nullable Point before) {
		boolean held = this.points.getLast().number().compareTo(goal) >= 0;
		var day = first.period().end();
		var days = daysTo(day);
		var inputs = Stream.of(first, before, this.points.getLast()).filter(Objects::nonNull).distinct().toList();
		var figure = figure(goal, first, inputs);
		return new MilestoneFigure(figure, Decimals.plain(goal), true, day,
				(before != null) ? before.period().end() : null, held, (before != null) ? null : "left", this.release,
				(before != null) ? days : null, null, (before == null) ? days : null, null, reason(day, before));
	}

	private @Nullable String reason(LocalDate day, @Nullable Point before) {
		if (this.release == null) {
			return "no time to the goal: the release day is not known";
		}
		if (this.release.isAfter(day)) {
			return "no time to the goal: the repository was created after it was reached";
		}
		return (before == null) ? "already reached when first stated" : null;
	}

	private @Nullable Long daysTo(LocalDate day) {
		return (this.release == null || this.release.isAfter(day)) ? null : ChronoUnit.DAYS.between(this.release, day);
	}

	private MilestoneFigure waiting(BigDecimal goal) {
		var newest = this.points.getLast();
		var checkpoints = Checkpoints.of(this.points);
		var expected = checkpoints.map((each) -> expected(goal, each)).orElse(null);
		var figure = figure(goal, newest, checkpoints.map(Checkpoints::inputs).orElse(List.of(newest)));
		return new MilestoneFigure(figure, Decimals.plain(goal), false, null, null, false, "right", this.release, null,
				daysTo(newest.period().end()), null, expected, unexpected(expected));
	}

	private static @Nullable String unexpected(@Nullable Expected expected) {
		if (expected == null) {
			return "no expected day: nothing is stated 28 to 100 days before the newest value";
		}
		if (new BigDecimal(expected.daily()).signum() <= 0) {
			return "no expected day: it did not rise in the last 28 days";
		}
		return (expected.linear() == null && expected.compound() == null)
				? "no expected day: more than two years away at this pace" : null;
	}

	private static Expected expected(BigDecimal goal, Checkpoints checkpoints) {
		var now = checkpoints.newest().number();
		var day = checkpoints.newest().period().end();
		var pace = checkpoints.pace();
		var linear = pace.daysByLine(goal);
		var compound = pace.daysByCompound(goal);
		var carried = checkpoints.paces().stream().map((step) -> step.carriedOnFrom(now)).toList();
		var earliest = Stream
			.concat(Stream.of(linear, compound),
					carried.stream().flatMap((step) -> Stream.of(step.daysByLine(goal), step.daysByCompound(goal))))
			.flatMap(Optional::stream)
			.min(Long::compare);
		return new Expected("F", linear.map(day::plusDays).orElse(null), compound.map(day::plusDays).orElse(null),
				earliest.map(day::plusDays).orElse(null), latest(goal, carried, linear).map(day::plusDays).orElse(null),
				Decimals.ratio(pace.daily()), checkpoints.base().period().end());
	}

	/** By the slowest step; empty as soon as one of them never gets there. */
	private static Optional<Long> latest(BigDecimal goal, List<Pace> carried, Optional<Long> linear) {
		var days = Stream.concat(Stream.of(linear), carried.stream().map((step) -> step.daysByLine(goal))).toList();
		return days.stream().anyMatch(Optional::isEmpty) ? Optional.empty()
				: days.stream().flatMap(Optional::stream).max(Long::compare);
	}

	private Figure figure(BigDecimal goal, Point point, List<Point> inputs) {
		var figure = Figures.stated(Variant.of("goal", Decimals.plain(goal)).on(this.definition), point, inputs,
				this.moment);
		return (this.release != null) ? figure.notes(List.of(RELEASE)) : figure;
	}

}
