package dev.groundswell.ui.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.groundswell.ui.figure.FigureView;
import org.jspecify.annotations.Nullable;

/** A row of the log, as ingest-service lists it. */
public record RowView(@Nullable String id, @Nullable Long sequence, @Nullable String subject, @Nullable String metric,
		@Nullable String measure, @Nullable String value, @Nullable String valueMax, @Nullable String unit,
		@Nullable String comparator, @Nullable LocalDate periodStart, @Nullable LocalDate periodEnd,
		@Nullable String periodBasis, @Nullable Map<String, String> qualifiers, @Nullable String source,
		@Nullable String rootSource, @Nullable String url, @Nullable String publishedAt, @Nullable String basis,
		@Nullable String status, @Nullable String modality, @Nullable String locator, @Nullable String uploadId) {

	/** A page of them. */
	public record Listing(@Nullable List<RowView> items) {

		/** The rows, none if the answer named none. */
		public List<RowView> list() {
			return Objects.requireNonNullElse(this.items, List.of());
		}

	}

	/** The same as a figure, with the names of its subject and metric. */
	FigureView figure(@Nullable String subjectName, @Nullable String metricName) {
		return new FigureView(this.value, this.valueMax, this.unit, this.comparator, this.subject, subjectName,
				this.metric, metricName, this.measure, this.qualifiers, this.periodStart, this.periodEnd,
				this.periodBasis, instant(), this.basis, this.source, null, this.rootSource, null, null,
				(this.id != null) ? List.of(this.id) : List.of(), 1, List.of());
	}

	private @Nullable Instant instant() {
		try {
			return (this.publishedAt == null) ? null : (this.publishedAt.length() == 10)
					? Instant.parse(this.publishedAt + "T00:00:00Z") : Instant.parse(this.publishedAt);
		}
		catch (java.time.DateTimeException _) {
			return null;
		}
	}

}
