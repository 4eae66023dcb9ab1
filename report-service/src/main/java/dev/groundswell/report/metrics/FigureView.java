package dev.groundswell.report.metrics;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.groundswell.report.statement.Bound;
import dev.groundswell.report.statement.Figure;
import org.jspecify.annotations.Nullable;

/** A figure on the wire; what the sentence needs of it is resolved at once. */
@JsonIgnoreProperties(ignoreUnknown = true)
record FigureView(@Nullable String id, BigDecimal value, @Nullable BigDecimal valueMax, @Nullable String unit,
		@Nullable String comparator, String subject, @Nullable String subjectName, String metric,
		@Nullable String metricName, @Nullable String measure, @Nullable Map<String, String> qualifiers,
		LocalDate periodStart, @Nullable LocalDate periodEnd, @Nullable String periodBasis,
		@Nullable Instant publishedAt, @Nullable String status, @Nullable String basis, @Nullable String modality,
		@Nullable String source, @Nullable String sourceName, @Nullable String rootSource,
		@Nullable String rootSourceName, @Nullable String definition, @Nullable List<String> evidence,
		@Nullable Integer evidenceCount, @Nullable String inputsHash, @Nullable List<String> notes) {

	Figure toFigure() {
		return toFigure(new TreeMap<>());
	}

	Figure toFigure(SortedMap<String, String> own) {
		List<String> ids = Objects.requireNonNullElse(this.evidence, List.<String>of());
		String printed = or(this.source, or(this.rootSource, "unknown"));
		String root = or(this.rootSource, printed);
		return new Figure(or(this.id, ""), this.value, this.valueMax, or(this.unit, ""),
				Bound.of(or(this.comparator, "exact")), this.subject, or(this.subjectName, this.subject), "",
				this.metric, or(this.metricName, ""), or(this.measure, "level"),
				new TreeMap<>(Objects.requireNonNullElse(this.qualifiers, Map.of())), this.periodStart,
				Objects.requireNonNullElse(this.periodEnd, this.periodStart), this.periodBasis, this.publishedAt,
				or(this.status, "A"), or(this.basis, "reported"), or(this.modality, "asserted"), printed,
				or(this.sourceName, printed), root, or(this.rootSourceName, root), or(this.definition, ""), ids,
				Objects.requireNonNullElse(this.evidenceCount, ids.size()), this.inputsHash,
				Objects.requireNonNullElse(this.notes, List.<String>of()), own);
	}

	private static String or(@Nullable String value, String otherwise) {
		return Objects.requireNonNullElse(value, otherwise);
	}

}
