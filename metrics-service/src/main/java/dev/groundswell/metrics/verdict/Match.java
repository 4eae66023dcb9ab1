package dev.groundswell.metrics.verdict;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.Variant;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.store.Row;
import dev.groundswell.metrics.week.Span;
import org.jspecify.annotations.Nullable;

/**
 * An observation beside a claim, and in what they differ apart from the value.
 *
 * @param ofSource whether it is what another source prints than the one that speaks for
 * the series
 * @param apart what makes the two incomparable, the weightiest first
 * @param unsaid what the observation is of and the claim does not say
 * @param opinion {@code panel, rootSource} or {@code source} where it is another one's;
 * else empty
 */
record Match(Point point, boolean ofSource, List<Apart> apart, List<Apart> unsaid, String opinion) {

	private static final String DEFINITION = "levels.v1";

	/** Few differences before many, late ones before early ones, the newest first. */
	private static final Comparator<Match> BY_DIFFERENCE = Comparator
		.comparingInt((Match match) -> match.apart().size())
		.thenComparing((match) -> match.apart().getFirst().weight(), Comparator.reverseOrder())
		.thenComparing((match) -> match.unsaid().size());

	Match {
		apart = List.copyOf(apart);
		unsaid = List.copyOf(unsaid);
	}

	/**
	 * One thing in which the two differ.
	 *
	 * @param ours as the claim says it, or null
	 * @param theirs as the observation says it, or null
	 * @param weight place in the order of fields, the weightiest lowest
	 */
	record Apart(String field, @Nullable String ours, @Nullable String theirs, int weight) {

		String words() {
			return Comparability.words(this.field, this.ours, this.theirs);
		}

	}

	/**
	 * The nearest of those that are not comparable first: those of the claim's own
	 * period, then those with the fewest and latest differences, then those of the
	 * nearest period.
	 */
	static Comparator<Match> nearest(@Nullable Span period) {
		return Comparator.comparing((Match match) -> !match.point().period().equals(period))
			.thenComparing(BY_DIFFERENCE)
			.thenComparingLong((match) -> match.distance(period))
			.thenComparing(Match::publishedAt, Comparator.reverseOrder())
			.thenComparing((match) -> match.row().sequence());
	}

	private long distance(@Nullable Span period) {
		return (period == null) ? 0 : Math.abs(this.point.period().end().toEpochDay() - period.end().toEpochDay());
	}

	boolean isComparable() {
		return this.apart.isEmpty();
	}

	boolean isOnlyApartIn(String field) {
		return this.apart.size() == 1 && this.apart.getFirst().field().equals(field);
	}

	/**
	 * The weightiest thing the claim does not say: the period last, for a claim without
	 * one is held against the newest.
	 */
	Apart firstUnsaid() {
		return this.unsaid.stream()
			.filter((each) -> !each.field().equals(Terms.PERIOD))
			.findFirst()
			.orElseGet(this.unsaid::getFirst);
	}

	/** What the claim was taken for beyond what it says, in words; else empty. */
	String assumed() {
		return this.unsaid.isEmpty() ? ""
				: this.unsaid.stream()
					.map((each) -> each.field() + " " + each.theirs())
					.collect(Collectors.joining(", ", "; taken for ", ", which the claim does not say"));
	}

	boolean isApartIn(String field) {
		return this.apart.stream().anyMatch((each) -> each.field().equals(field));
	}

	Row row() {
		return this.point.chosen();
	}

	Instant publishedAt() {
		return row().publishedAt();
	}

	/** The observation as a figure, under the id it has as a level. */
	Figure figure(Moment moment) {
		var variant = this.ofSource ? Variant.of("source", row().source()) : Variant.NONE;
		return Figures.stated(variant.on(DEFINITION), this.point, moment);
	}

	/** {@code Aicpb.com for 2025-11-01/2025-11-30}. */
	String who(Moment moment) {
		var root = moment.registry().sourceName(row().series().rootSource());
		var period = this.point.period();
		return root + (row().isPeriodAssumed() ? " as published on " : " for ")
				+ (period.days() == 1 ? period.start().toString() : period.toString());
	}

}
