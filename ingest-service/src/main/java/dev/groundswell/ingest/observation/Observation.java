package dev.groundswell.ingest.observation;

import org.jspecify.annotations.Nullable;

/**
 * One statement about a subject, checked and complete, not yet in the log.
 *
 * @param subject id of the subject, or the name as written while it is unresolved
 * @param metric id in the catalogue
 * @param measure what about the metric: {@code level}, {@code share}, {@code rank} or a
 * growth
 * @param periodBasis {@code published} if the period is only the day of publication
 * @param source who prints it
 * @param rootSource who it goes back to
 * @param published absent: the moment of recording
 * @param basis {@code measured} or {@code reported}
 * @param status SDMX observation status
 * @param modality {@code asserted} or {@code commitment}
 * @param locator the place in the payload
 */
public record Observation(String subject, String metric, String measure, Amount amount, Period period,
		@Nullable String periodBasis, Qualifiers qualifiers, String source, String rootSource, @Nullable String url,
		@Nullable Published published, String basis, String status, String modality, String locator) {

	public Observation withSubject(String id) {
		return new Observation(id, this.metric, this.measure, this.amount, this.period, this.periodBasis,
				this.qualifiers, this.source, this.rootSource, this.url, this.published, this.basis, this.status,
				this.modality, this.locator);
	}

	public Observation withPublished(@Nullable Published moment) {
		return new Observation(this.subject, this.metric, this.measure, this.amount, this.period, this.periodBasis,
				this.qualifiers, this.source, this.rootSource, this.url, moment, this.basis, this.status, this.modality,
				this.locator);
	}

	/** What tells one value from another: equal texts, same value of the same series. */
	public String identity() {
		return String.join("\u0000", this.subject, this.metric, this.measure, this.amount.unit(),
				this.qualifiers.text(), this.rootSource, this.source, this.period.start().toString(),
				this.period.end().toString());
	}

}
