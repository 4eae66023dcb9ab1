package dev.groundswell.metrics.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.store.Row;
import dev.groundswell.metrics.week.Span;
import org.jspecify.annotations.Nullable;

/**
 * What one series says about one period. Several sources may print it: measured goes
 * before reported, exact before other comparators, then the newest publication, then the
 * source's id.
 *
 * @param chosen the row that speaks
 * @param agreeing rows with the same value, the chosen one first
 * @param differing rows with another value
 */
public record Point(Row chosen, List<Row> agreeing, List<Row> differing) implements Comparable<Point> {

	private static final Comparator<Row> BEST = Comparator.comparing((Row row) -> !row.basis().equals("measured"))
		.thenComparing((row) -> !row.comparator().equals("exact"))
		.thenComparing(Row::publishedAt, Comparator.reverseOrder())
		.thenComparing(Row::source)
		.thenComparing(Row::sequence, Comparator.reverseOrder());

	public Point {
		agreeing = List.copyOf(agreeing);
		differing = List.copyOf(differing);
	}

	/** The point of rows of one series and period. */
	public static Point of(List<Row> rows) {
		if (rows.size() == 1) {
			return new Point(rows.getFirst(), rows, List.of());
		}
		var chosen = rows.stream().min(BEST).orElseThrow();
		var agreeing = new ArrayList<Row>(List.of(chosen));
		var differing = new ArrayList<Row>();
		for (var row : rows) {
			if (row.sequence() != chosen.sequence()) {
				(row.value() == chosen.value() ? agreeing : differing).add(row);
			}
		}
		return new Point(chosen, agreeing, differing);
	}

	/** What one of the sources prints, though another one was chosen. */
	public Optional<Point> of(String source) {
		var rows = Stream.concat(this.agreeing.stream(), this.differing.stream())
			.filter((row) -> row.source().equals(source))
			.toList();
		return rows.isEmpty() ? Optional.empty() : Optional.of(of(rows));
	}

	public Span period() {
		return this.chosen.period();
	}

	public BigDecimal number() {
		return this.chosen.number();
	}

	/** The upper end of a range; the number itself where it is none. */
	public BigDecimal high() {
		var max = this.chosen.valueMax();
		return (max != null) ? Decimals.scaled(max, this.chosen.series().scale()) : number();
	}

	/** Whether it has an upper end. */
	public boolean isRange() {
		return this.chosen.valueMax() != null;
	}

	/** Whether it is neither a range nor a bound nor approximate. */
	public boolean isExact() {
		return !isRange() && this.chosen.comparator().equals("exact");
	}

	/** Whether it may be held against other periods and subjects. */
	public boolean isComparable() {
		return !this.chosen.isPeriodAssumed() && this.chosen.isAsserted();
	}

	/** Whether it was published within two days, both included; null for open. */
	public boolean isPublishedWithin(@Nullable LocalDate from, @Nullable LocalDate to) {
		var day = LocalDate.ofInstant(this.chosen.publishedAt(), ZoneOffset.UTC);
		return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
	}

	/** The row that speaks tells points apart quickly enough. */
	@Override
	public int hashCode() {
		return this.chosen.hashCode();
	}

	@Override
	public int compareTo(Point other) {
		return period().compareTo(other.period());
	}

}
