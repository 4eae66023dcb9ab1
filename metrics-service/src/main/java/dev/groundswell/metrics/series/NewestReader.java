package dev.groundswell.metrics.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.store.ObservationStore;
import dev.groundswell.metrics.store.Selection;
import dev.groundswell.metrics.store.SeriesKey;
import dev.groundswell.metrics.week.Span;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Reads series for what was stated last. Of few series everything is read; of many only
 * the days on which the newest points lie and those they are held against.
 */
@Component
public class NewestReader {

	private static final int FEW = 500;

	private final ObservationStore store;

	private final SeriesReader reader;

	private final int few;

	@Autowired
	public NewestReader(ObservationStore store, SeriesReader reader) {
		this(store, reader, FEW);
	}

	NewestReader(ObservationStore store, SeriesReader reader, int few) {
		this.store = store;
		this.reader = reader;
		this.few = few;
	}

	/**
	 * The series of a selection with at least their newest comparable point and the point
	 * it is held against.
	 * @param base the period a point is held against, if any
	 */
	public List<Series> read(Selection selection, Moment moment, Function<Point, Optional<Span>> base) {
		var chosen = chosen(selection);
		var newest = this.store.newest(selection.subjects(null), moment.asOf(), moment.position())
			.stream()
			.filter((each) -> chosen == null || chosen.contains(each.key().subject()))
			.toList();
		if (newest.size() <= this.few) {
			return this.reader.read(selection, moment);
		}
		var days = new TreeSet<LocalDate>();
		newest.forEach((each) -> days.add(each.periodEnd()));
		var read = days(selection, days, moment).toList();
		var bases = new TreeSet<LocalDate>();
		read.forEach((series) -> series.points()
			.stream()
			.filter(Point::isComparable)
			.flatMap((point) -> base.apply(point).stream())
			.forEach((span) -> bases.add(span.end())));
		bases.removeAll(days);
		return joined(Stream.concat(read.stream(), days(selection, bases, moment)));
	}

	private static @Nullable Set<String> chosen(Selection selection) {
		return (selection.subjects() != null) ? Set.copyOf(selection.subjects()) : null;
	}

	private Stream<Series> days(Selection selection, Collection<LocalDate> days, Moment moment) {
		return days.stream().flatMap((day) -> this.reader.read(selection.ending(day, day), moment).stream());
	}

	private static List<Series> joined(Stream<Series> parts) {
		var points = new LinkedHashMap<SeriesKey, List<Point>>();
		parts.forEach((part) -> points.computeIfAbsent(part.key(), (_) -> new ArrayList<>()).addAll(part.points()));
		return points.entrySet().stream().map((entry) -> new Series(entry.getKey(), entry.getValue())).toList();
	}

}
