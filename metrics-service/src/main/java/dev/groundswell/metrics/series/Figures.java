package dev.groundswell.metrics.series;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.FigureId;
import dev.groundswell.metrics.answer.InputDigests.InputDigest;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.store.Row;
import dev.groundswell.metrics.week.Span;
import org.jspecify.annotations.Nullable;

/**
 * Makes figures out of points. A definition may carry parameters that tell figures of one
 * row apart, as in {@code growth.v1~mom}; they are part of the id.
 */
public final class Figures {

	private static final int EVIDENCE_SHOWN = 20;

	private static final List<String> STATUS_BY_WEIGHT = List.of("B", "D", "M", "L", "N", "I", "E", "U", "V", "P", "F");

	private Figures() {
	}

	/** A point as stated. */
	public static Figure stated(String definition, Point point, Moment moment) {
		var value = Decimals.plain(point.number());
		return figure(definition, point, List.of(point), moment, new Written(value, point.chosen().series().unit(),
				point.chosen().series().measure(), point.chosen().basis()));
	}

	/** A point as stated, in an answer that rests on other points too. */
	public static Figure stated(String definition, Point point, List<Point> inputs, Moment moment) {
		var value = Decimals.plain(point.number());
		return figure(definition, point, inputs, moment, new Written(value, point.chosen().series().unit(),
				point.chosen().series().measure(), point.chosen().basis()));
	}

	/**
	 * A number computed from points; the first one lends its subject and period. It is
	 * exact only if all of them are.
	 */
	public static Figure computed(String definition, List<Point> inputs, Moment moment, Written written) {
		boolean exact = inputs.stream().allMatch((input) -> input.chosen().comparator().equals("exact"));
		return figure(definition, inputs.getFirst(), inputs, moment, written).comparator(exact ? "exact" : "approx",
				null);
	}

	/**
	 * A number computed from what many others of the answer are computed from too; the
	 * first point of its own order lends its subject and period.
	 */
	public static Figure computed(String definition, Basis basis, Basis.Order order, Moment moment, Written written) {
		var point = order.points().findFirst().orElseThrow();
		var row = point.chosen();
		return figure(new About(row, row.period(), null, basis.isExact() ? "exact" : "approx", notes(point, moment)),
				definition, new Inputs(basis.digest(), () -> Basis.rows(order.points()), new Basis.LazyRows(order)),
				moment, written);
	}

	/**
	 * A number computed from points about a period of its own; the first point lends its
	 * subject. Exact only where every point is.
	 */
	public static Figure over(Span period, String definition, List<Point> inputs, Moment moment, Written written) {
		var first = inputs.getFirst().chosen();
		boolean exact = inputs.stream().allMatch((input) -> input.chosen().comparator().equals("exact"));
		return figure(new About(first, period, null, exact ? "exact" : "approx", List.of()), definition, inputs, moment,
				written);
	}

	/** What is written on a figure; without a value where there is no number. */
	public record Written(@Nullable String value, String unit, String measure, String basis) {
	}

	/**
	 * The status of a number computed from points: a series break goes before everything,
	 * then what is missing, imputed, estimated, of low reliability, provisional.
	 */
	public static String worstStatus(List<Point> inputs) {
		return worst(inputs.stream().map((input) -> input.chosen().status()).collect(Collectors.toSet()));
	}

	/** The weightiest of some statuses; A when there is none. */
	public static String worst(Collection<String> present) {
		return STATUS_BY_WEIGHT.stream().filter(present::contains).findFirst().orElse("A");
	}

	private static Figure figure(String definition, Point point, List<Point> inputs, Moment moment, Written written) {
		var row = point.chosen();
		return figure(new About(row, row.period(), valueMax(row), row.comparator(), notes(point, moment)), definition,
				inputs, moment, written);
	}

	private static Figure figure(About about, String definition, List<Point> inputs, Moment moment, Written written) {
		var rows = Basis.rows(inputs.stream()).toList();
		return figure(about, definition, new Inputs(moment.digests().of(rows), rows::stream, rows), moment, written);
	}

	/** What a figure was computed from: in short, in its order, and as a whole. */
	private record Inputs(InputDigest digest, Supplier<Stream<Row>> ordered, List<Row> all) {
	}

	private static Figure figure(About about, String definition, Inputs inputs, Moment moment, Written written) {
		var row = about.row();
		var key = row.series();
		var registry = moment.registry();
		var digest = inputs.digest();
		var id = FigureId.of(definition, moment.asOf(), moment.position(), key.id(), about.period());
		return new Figure(id.text(), written.value(), about.valueMax(), written.unit(), about.comparator(),
				key.subject(), registry.subjectOrUnlisted(key.subject()).name(), key.metric(),
				registry.metricOrUnlisted(key.metric()).name(), written.measure(), qualifiers(key.qualifiers()),
				about.period().start(), about.period().end(), row.periodBasis(), row.publishedAt(), moment.asOf(),
				row.status(), written.basis(), row.modality(), row.source(), registry.sourceName(row.source()),
				key.rootSource(), registry.sourceName(key.rootSource()), id.definition(),
				inputs.ordered().get().map(Row::observationId).distinct().limit(EVIDENCE_SHOWN).toList(),
				digest.count(), digest.hash(), about.notes(), inputs.all());
	}

	/** What a figure takes over from the row it is about. */
	private record About(Row row, Span period, @Nullable String valueMax, String comparator, List<String> notes) {
	}

	private static @Nullable String valueMax(Row row) {
		var max = row.valueMax();
		return (max != null) ? Decimals.plain(Decimals.scaled(max, row.series().scale())) : null;
	}

	/** Qualifiers as a map in the order of their keys. */
	public static Map<String, String> qualifiers(String canonical) {
		var map = new TreeMap<String, String>();
		Stream.of(canonical.split(";"))
			.map((pair) -> pair.split("=", 2))
			.filter((pair) -> pair.length == 2)
			.forEach((pair) -> map.put(pair[0], pair[1]));
		return map;
	}

	private static List<String> notes(Point point, Moment moment) {
		var row = point.chosen();
		var notes = new ArrayList<String>();
		moment.registry()
			.breaks(row.series().subject(), row.series().metric())
			.stream()
			.filter((entry) -> row.period().contains(entry.date()))
			.forEach((entry) -> notes.add(entry.words()));
		if (row.isPeriodAssumed()) {
			notes.add("as published; the period is not stated");
		}
		if (!row.isAsserted()) {
			notes.add("a " + row.modality() + ", not an observed amount");
		}
		if (!point.differing().isEmpty()) {
			notes.add(point.differing()
				.stream()
				.map((other) -> moment.registry().sourceName(other.source()) + " prints "
						+ Decimals.plain(other.number()))
				.distinct()
				.sorted()
				.collect(Collectors.joining("; ", "for the same period ", "")));
		}
		return notes;
	}

}
