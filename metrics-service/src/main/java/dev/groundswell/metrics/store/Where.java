package dev.groundswell.metrics.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A selection as a condition with named parameters; values never enter the text. */
final class Where {

	private final List<String> conditions = new ArrayList<>(List.of("TRUE"));

	private final Map<String, Object> parameters = new HashMap<>();

	private Where() {
	}

	/** For statements over rows: aliases o (obs), k (series), s, m and r. */
	static Where rows(Selection selection) {
		var where = series(selection);
		where.unless(selection.endsFrom(), "o.period_end >= :endsFrom", "endsFrom");
		where.unless(selection.endsTo(), "o.period_end <= :endsTo", "endsTo");
		where.in(selection.seriesIds(), "o.series_id", "seriesIds");
		return where;
	}

	/** For statements over rows: only what has more than one vintage. */
	static Where vintages(Selection selection) {
		var where = rows(selection);
		where.conditions.add("o.vintages > 1");
		return where;
	}

	/** For statements over series: aliases k (series), s, m and r. */
	static Where series(Selection selection) {
		var where = new Where();
		where.in(selection.subjects(), "s.code", "subjects");
		where.in(selection.metrics(), "m.code", "metrics");
		where.in(selection.measures(), "k.measure", "measures");
		where.unless(selection.rootSource(), "r.code = :rootSource", "rootSource");
		where.qualifiers(selection.qualifiers());
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
