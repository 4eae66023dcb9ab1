package dev.groundswell.report.briefing;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;

import dev.groundswell.report.statement.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it is kept in an edition or a check: values as decimal strings, the
 * statistic's own members beside.
 */
public final class FigureJson {

	private FigureJson() {
	}

	/** Everything known of it, without what is absent. */
	public static SortedMap<String, Object> of(Figure figure) {
		TreeMap<String, Object> json = new TreeMap<>(figure.own());
		put(json, "id", figure.id());
		put(json, "value", figure.value());
		put(json, "valueMax", figure.valueMax());
		put(json, "unit", figure.unit());
		put(json, "comparator", figure.bound().word());
		put(json, "subject", figure.subject());
		put(json, "subjectName", figure.subjectName());
		put(json, "subjectKind", figure.subjectKind());
		put(json, "metric", figure.metric());
		put(json, "metricName", figure.metricName());
		put(json, "measure", figure.measure());
		json.put("qualifiers", figure.qualifiers());
		put(json, "periodStart", figure.periodStart());
		put(json, "periodEnd", figure.periodEnd());
		put(json, "periodBasis", figure.periodBasis());
		put(json, "publishedAt", figure.publishedAt());
		put(json, "status", figure.status());
		put(json, "basis", figure.basis());
		put(json, "modality", figure.modality());
		put(json, "source", figure.source());
		put(json, "sourceName", figure.sourceName());
		put(json, "rootSource", figure.rootSource());
		put(json, "rootSourceName", figure.rootSourceName());
		put(json, "definition", figure.definition());
		json.put("evidence", figure.evidence());
		json.put("evidenceCount", figure.evidenceCount());
		put(json, "inputsHash", figure.inputsHash());
		json.put("notes", figure.notes());
		return json;
	}

	private static void put(TreeMap<String, Object> json, String name, @Nullable Object value) {
		if (value != null) {
			json.put(name, (value instanceof BigDecimal number) ? number.toPlainString() : value.toString());
		}
	}

}
