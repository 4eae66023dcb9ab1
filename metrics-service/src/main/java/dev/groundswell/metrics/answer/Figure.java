package dev.groundswell.metrics.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.groundswell.metrics.store.Row;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A number as answered, with everything needed to cite and to check it. */
@JsonPropertyOrder({ "id", "value", "valueMax", "unit", "comparator", "subject", "subjectName", "metric", "metricName",
		"measure", "qualifiers", "periodStart", "periodEnd", "periodBasis", "publishedAt", "asOf", "status", "basis",
		"modality", "source", "sourceName", "rootSource", "rootSourceName", "definition", "evidence", "evidenceCount",
		"inputsHash", "notes" })
public record Figure(
		@Schema(description = "Statistic, version, moment and row; the same for equal questions") String id,
		@Schema(description = "A decimal string without exponent; null where there is no number, with the reason",
				example = "18340000") @Nullable String value,
		@Schema(description = "Upper end of a range") @Nullable String valueMax, @Schema(example = "users") String unit,
		@Schema(description = "exact, at_least, approx, at_most or range") String comparator, String subject,
		String subjectName, String metric, String metricName,
		@Schema(description = "level, share, rank, growth_mom …") String measure, Map<String, String> qualifiers,
		LocalDate periodStart, LocalDate periodEnd,
		@Schema(description = "null, or published when the period is only the day of publication") @Nullable String periodBasis,
		Instant publishedAt, Instant asOf,
		@Schema(description = "SDMX observation status: A normal, B series break, N not meaningful, …") String status,
		@Schema(description = "measured or reported") String basis,
		@Schema(description = "asserted or commitment") String modality, String source, String sourceName,
		String rootSource, String rootSourceName,
		@Schema(description = "Name and version of the definition", example = "levels.v1") String definition,
		@Schema(description = "Observation ids, at most 20") List<String> evidence, int evidenceCount,
		@Schema(description = "SHA-256 over everything the figure was computed from") String inputsHash,
		List<String> notes, @JsonIgnore List<Row> inputs) implements Figured {

	public Figure {
		evidence = List.copyOf(evidence);
		notes = List.copyOf(notes);
		inputs = Collections.unmodifiableList(inputs);
	}

	@Override
	public List<Figure> figures() {
		return List.of(this);
	}

	/** The same figure with another status. */
	public Figure status(String status) {
		return copy(this.subject, this.subjectName, status, this.notes);
	}

	/**
	 * The same figure meant more or less strictly, as a range where it has an upper end.
	 */
	public Figure comparator(String comparator, @Nullable String valueMax) {
		return new Figure(this.id, this.value, valueMax, this.unit, comparator, this.subject, this.subjectName,
				this.metric, this.metricName, this.measure, this.qualifiers, this.periodStart, this.periodEnd,
				this.periodBasis, this.publishedAt, this.asOf, this.status, this.basis, this.modality, this.source,
				this.sourceName, this.rootSource, this.rootSourceName, this.definition, this.evidence,
				this.evidenceCount, this.inputsHash, this.notes, this.inputs);
	}

	/** The same figure about another subject, such as the group its inputs belong to. */
	public Figure subject(String id, String name) {
		return copy(id, name, this.status, this.notes);
	}

	/** The same figure about another period, such as one that is foretold. */
	public Figure period(LocalDate start, LocalDate end) {
		return new Figure(this.id, this.value, this.valueMax, this.unit, this.comparator, this.subject,
				this.subjectName, this.metric, this.metricName, this.measure, this.qualifiers, start, end,
				this.periodBasis, this.publishedAt, this.asOf, this.status, this.basis, this.modality, this.source,
				this.sourceName, this.rootSource, this.rootSourceName, this.definition, this.evidence,
				this.evidenceCount, this.inputsHash, this.notes, this.inputs);
	}

	/** The same figure with further notes. */
	public Figure notes(List<String> further) {
		return copy(this.subject, this.subjectName, this.status,
				Stream.concat(this.notes.stream(), further.stream()).distinct().toList());
	}

	private Figure copy(String subject, String subjectName, String status, List<String> notes) {
		return new Figure(this.id, this.value, this.valueMax, this.unit, this.comparator, subject, subjectName,
				this.metric, this.metricName, this.measure, this.qualifiers, this.periodStart, this.periodEnd,
				this.periodBasis, this.publishedAt, this.asOf, status, this.basis, this.modality, this.source,
				this.sourceName, this.rootSource, this.rootSourceName, this.definition, this.evidence,
				this.evidenceCount, this.inputsHash, notes, this.inputs);
	}

}
