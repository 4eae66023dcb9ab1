package dev.groundswell.metrics.explanation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.Tabular;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.statistic.Definition;
import dev.groundswell.metrics.store.Row;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A figure with what it was computed from.
 *
 * @param parameters the parameters that decided its number
 * @param repairs what was done to its inputs by the definition's edge rules, and what
 * breaks lie in them
 */
record Explanation(Figure figure, Definition definition, Map<String, String> parameters, List<Input> inputs,
		List<String> repairs, Instant asOf, long position, int registryVersion) implements Tabular {

	@Override
	public List<?> rows() {
		return this.inputs;
	}

	static Explanation of(Figure figure, Definition definition, Map<String, String> parameters, Moment moment) {
		return new Explanation(figure, definition, parameters,
				figure.inputs().stream().distinct().map((row) -> Input.of(row, moment)).toList(), figure.notes(),
				moment.asOf(), moment.position(), moment.registry().version());
	}

	/** One observation that went in. */
	record Input(@Schema(description = "The observation's id; ingest-service knows its bytes") String evidence,
			String subject, String subjectName, String metric, String measure, Map<String, String> qualifiers,
			LocalDate periodStart, LocalDate periodEnd, String value, String unit, String comparator, String source,
			String sourceName, String rootSource, Instant publishedAt, String basis, String status) {

		static Input of(Row row, Moment moment) {
			var key = row.series();
			var registry = moment.registry();
			return new Input(row.observationId(), key.subject(), registry.subjectOrUnlisted(key.subject()).name(),
					key.metric(), key.measure(), Figures.qualifiers(key.qualifiers()), row.period().start(),
					row.period().end(), Decimals.plain(row.number()), key.unit(), row.comparator(), row.source(),
					registry.sourceName(row.source()), key.rootSource(), row.publishedAt(), row.basis(), row.status());
		}

	}

}
