package dev.groundswell.metrics.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A selection as conditions. Texts are named parameters and never enter the statement;
 * the store's own numbers and days do, for only then does it leave out what cannot match.
 */
final class Where {

	/** Series joined with the tables that name their parts: k, s, m and r. */
	private static final String NAMED_SERIES = """
			SELECT k.series_id FROM series k JOIN subject s ON s.subject_id = k.subject_id \
			JOIN metric m ON m.metric_id = k.metric_id JOIN source r ON r.source_id = k.root_source_id WHERE %s""";

	private final List<String> conditions = new ArrayList<>(List.of("TRUE"));

	private final Map<String, Object> parameters = new HashMap<>();

	private Where() {
	}

	/** For statements over series: aliases k (series), s, m and r. */
	static Where series(Selection selection) {
		var where = new Where();
		where.in(selection.subjects(), "s.code", "subjects");
		where.in(selection.metrics(), "m.code", "metrics");
		where.in(selection.measures(), "k.measure", "measures");
		where.numbers(selection.seriesIds(), "k.series_id");
		where.unless(selection.rootSource(), "r.code = :rootSource", "rootSource");
		where.qualifiers(selection.qualifiers());
		return where;
	}

	/**
	 * For statements over observations, alias o.
	 * @param series the numbers of the series selected, or null where they are too many
	 * to list
	 * @param metrics the numbers of the metrics selected, or null for all
	 */
	static Where rows(Selection selection, @Nullable Collection<Integer> series,
			@Nullable Collection<Integer> metrics) {
		var where = new Where();
		where.numbers(metrics, "o.metric_id");
		if (series != null) {
			where.numbers(series, "o.series_id");
		}
		else if (!selection.isWholeMetrics()) {
			var named = series(selection);
			where.conditions.add("o.series_id IN (" + NAMED_SERIES.formatted(named.condition()) + ")");
			where.parameters.putAll(named.parameters);
		}
		if (selection.endsFrom() != null) {
			where.conditions.add("o.period_end >= DATE '" + selection.endsFrom() + "'");
		}
		if (selection.endsTo() != null) {
			where.conditions.add("o.period_end <= DATE '" + selection.endsTo() + "'");
		}
		return where;
	}

	private void unless(@Nullable Object value, String condition, String name) {
		if (value != null) {
			this.conditions.add(condition);
			this.parameters.put(name, value);
		}
	}

	private void in(@Nullable Collection<?> values, String column, String name) {
		if (values != null && values.isEmpty()) {
			this.conditions.add("FALSE");
		}
		else {
			unless(values, column + " IN (:" + name + ")", name);
		}
	}

	private void numbers(@Nullable Collection<Integer> numbers, String column) {
		if (numbers != null) {
			this.conditions.add(numbers.isEmpty() ? "FALSE"
					: column + numbers.stream().map(String::valueOf).collect(Collectors.joining(", ", " IN (", ")")));
		}
	}

	private void qualifiers(@Nullable String qualifiers) {
		if (qualifiers == null) {
			return;
		}
		if (qualifiers.isEmpty()) {
			this.conditions.add("k.qualifiers = ''");
		}
		var pairs = qualifiers.isEmpty() ? List.<String>of() : List.of(qualifiers.split(";"));
		for (int i = 0; i < pairs.size(); i++) {
			unless(";" + pairs.get(i) + ";", "position(:q%d IN ';' || k.qualifiers || ';') > 0".formatted(i), "q" + i);
		}
	}

	String condition() {
		return String.join(" AND ", this.conditions);
	}

	Map<String, Object> parameters() {
		return this.parameters;
	}

}
