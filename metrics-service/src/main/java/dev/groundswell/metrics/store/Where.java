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

	private static final String SOURCED_SERIES = """
			SELECT k.series_id FROM series k JOIN source r ON r.source_id = k.root_source_id WHERE %s AND %s""";

	private static final int FEW_NUMBERS = 16;

	/**
	 * Each number of a list is planned as an expression; a thousand took longer than
	 * their rows.
	 */
	private static final String ONE_TEXT = "%s IN (SELECT CAST(unnest(string_split('%s', ', ')) AS INTEGER))";

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
	 */
	static Where rows(Selection selection, Scope scope) {
		var where = metrics(scope.metrics());
		if (scope.series() != null) {
			where.numbers(scope.series(), "o.series_id");
		}
		else if (!scope.wholeMetrics()) {
			var named = series(selection.metrics(null));
			where.conditions.add(
					"o.series_id IN (" + SOURCED_SERIES.formatted(ofMetrics(scope.metrics()), named.condition()) + ")");
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

	/** For statements over anything that has a metric, alias o. */
	static Where metrics(@Nullable Collection<Integer> metrics) {
		var where = new Where();
		where.numbers(metrics, "o.metric_id");
		return where;
	}

	/** A statement: the series of some metrics that a wide selection leaves out. */
	static Where others(Selection selection, @Nullable Collection<Integer> metrics) {
		var where = new Where();
		var named = series(selection.metrics(null));
		where.conditions.clear();
		where.conditions.add(SOURCED_SERIES.formatted(ofMetrics(metrics), "NOT (" + named.condition() + ")"));
		where.parameters.putAll(named.parameters);
		return where;
	}

	private static String ofMetrics(@Nullable Collection<Integer> metrics) {
		return metrics(metrics).condition().replace("o.metric_id", "k.metric_id");
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
					: ((numbers.size() <= FEW_NUMBERS) ? "%s IN (%s)" : ONE_TEXT).formatted(column, listed(numbers)));
		}
	}

	/**
	 * Numbers in a row; a list in SQL has at least one entry, and none of ours is
	 * negative.
	 */
	static String listed(Collection<Integer> numbers) {
		return numbers.isEmpty() ? "-1" : numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
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
