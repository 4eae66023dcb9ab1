package dev.groundswell.report.statement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * A number as metrics-service answered it, with everything a sentence must not leave out:
 * unit, period, source and evidence. Never a bare number.
 *
 * @param value exact, in base units ({@code 18340000} users, {@code 149} percent)
 * @param subjectKind kind of the subject in the registry, empty where it is not known
 * @param periodStart first day, inclusive
 * @param periodEnd last day, inclusive
 * @param own what the statistic adds: {@code growth}, {@code base}, … as decimal strings
 */
public record Figure(String id, BigDecimal value, @Nullable BigDecimal valueMax, String unit, Bound bound,
		String subject, String subjectName, String subjectKind, String metric, String metricName, String measure,
		SortedMap<String, String> qualifiers, LocalDate periodStart, LocalDate periodEnd, @Nullable String periodBasis,
		@Nullable Instant publishedAt, String status, String basis, String modality, String source, String sourceName,
		String rootSource, String rootSourceName, String definition, List<String> evidence, int evidenceCount,
		@Nullable String inputsHash, List<String> notes, SortedMap<String, String> own) {

	public Figure {
		qualifiers = Collections.unmodifiableSortedMap(new TreeMap<>(qualifiers));
		evidence = List.copyOf(evidence);
		notes = List.copyOf(notes);
		own = Collections.unmodifiableSortedMap(new TreeMap<>(own));
	}

	/** The row of the log this number is read from; empty when none is known. */
	public String firstEvidence() {
		return this.evidence.isEmpty() ? "" : this.evidence.getFirst();
	}

	public String qualifier(String key) {
		return this.qualifiers.getOrDefault(key, "");
	}

	public boolean isLevel() {
		return this.measure.equals("level");
	}

	public boolean isGrowth() {
		return this.measure.startsWith("growth");
	}

	/** Whether both numbers count the same thing in the same way, whoever is counted. */
	public boolean countsLike(Figure other) {
		return this.metric.equals(other.metric) && this.measure.equals(other.measure) && this.unit.equals(other.unit)
				&& this.qualifiers.equals(other.qualifiers) && this.rootSource.equals(other.rootSource);
	}

	public boolean isSamePeriod(Figure other) {
		return this.periodStart.equals(other.periodStart) && this.periodEnd.equals(other.periodEnd);
	}

	/**
	 * The same number, its statistic's own members included, about a subject of a known
	 * kind.
	 */
	public Figure ofKind(String kind) {
		return new Figure(this.id, this.value, this.valueMax, this.unit, this.bound, this.subject, this.subjectName,
				kind, this.metric, this.metricName, this.measure, this.qualifiers, this.periodStart, this.periodEnd,
				this.periodBasis, this.publishedAt, this.status, this.basis, this.modality, this.source,
				this.sourceName, this.rootSource, this.rootSourceName, this.definition, this.evidence,
				this.evidenceCount, this.inputsHash, this.notes, this.own);
	}

}
