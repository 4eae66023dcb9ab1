package dev.groundswell.metrics.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which observations are asked for; a null part asks for all.
 *
 * @param subjects ids; an empty list asks for none
 * @param qualifiers {@code k=v;k=v} pairs a series must have; empty text asks for series
 * without any
 * @param endsFrom first day a period may end on
 * @param endsTo last day a period may end on
 */
public record Selection(@Nullable List<String> subjects, @Nullable List<String> metrics,
		@Nullable List<String> measures, @Nullable String rootSource, @Nullable String qualifiers,
		@Nullable LocalDate endsFrom, @Nullable LocalDate endsTo, @Nullable List<Integer> seriesIds) {

	/** Everything. */
	public static final Selection ALL = new Selection(null, null, null, null, null, null, null, null);

	public Selection subjects(@Nullable Collection<String> subjects) {
		return new Selection((subjects != null) ? List.copyOf(subjects) : null, this.metrics, this.measures,
				this.rootSource, this.qualifiers, this.endsFrom, this.endsTo, this.seriesIds);
	}

	public Selection metrics(@Nullable Collection<String> metrics) {
		return new Selection(this.subjects, (metrics != null) ? List.copyOf(metrics) : null, this.measures,
				this.rootSource, this.qualifiers, this.endsFrom, this.endsTo, this.seriesIds);
	}

	public Selection metric(String metric) {
		return metrics(List.of(metric));
	}

	public Selection measure(@Nullable String measure) {
		return measures((measure != null) ? List.of(measure) : null);
	}

	public Selection measures(@Nullable List<String> measures) {
		return new Selection(this.subjects, this.metrics, measures, this.rootSource, this.qualifiers, this.endsFrom,
				this.endsTo, this.seriesIds);
	}

	public Selection population(@Nullable String rootSource, @Nullable String qualifiers) {
		return new Selection(this.subjects, this.metrics, this.measures, rootSource, qualifiers, this.endsFrom,
				this.endsTo, this.seriesIds);
	}

	public Selection ending(@Nullable LocalDate from, @Nullable LocalDate to) {
		return new Selection(this.subjects, this.metrics, this.measures, this.rootSource, this.qualifiers, from, to,
				this.seriesIds);
	}

	public Selection seriesIds(List<Integer> seriesIds) {
		return new Selection(this.subjects, this.metrics, this.measures, this.rootSource, this.qualifiers,
				this.endsFrom, this.endsTo, List.copyOf(seriesIds));
	}

	/**
	 * Only some series of the metrics, whatever else was asked for, with the same days.
	 */
	public Selection only(List<Integer> seriesIds) {
		return ALL.metrics(this.metrics).ending(this.endsFrom, this.endsTo).seriesIds(seriesIds);
	}

	/** Whether all series of its metrics are asked for. */
	boolean isWholeMetrics() {
		return this.subjects == null && this.measures == null && this.rootSource == null && this.qualifiers == null
				&& this.seriesIds == null;
	}

	/** Whether it names its series, and nothing else but metrics. */
	boolean isOnlySeries() {
		return this.seriesIds != null && this.subjects == null && this.measures == null && this.rootSource == null
				&& this.qualifiers == null;
	}

	/** Whether its periods end within so many days. */
	boolean isWithin(int days) {
		return this.endsFrom != null && this.endsTo != null && this.endsFrom.plusDays(days).isAfter(this.endsTo);
	}

	/** Whether it names the series, or subjects, it is about. */
	boolean isNarrow() {
		return this.subjects != null || this.seriesIds != null;
	}

}
