package dev.groundswell.metrics.statistic.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.grouping.Group;
import dev.groundswell.metrics.grouping.Grouping;
import dev.groundswell.metrics.population.Census;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.week.Comparison;
import org.jspecify.annotations.Nullable;

/** One population sorted into groups, at a period and one step earlier. */
final class Rollup {

	private final Census now;

	private final @Nullable Census before;

	private final Comparison comparison;

	private final RollupParameters.Choice choice;

	private final Grouping grouping;

	private final Moment moment;

	private final Map<Cell.Key, Cell> cells = new LinkedHashMap<>();

	Rollup(Census now, @Nullable Census before, Comparison comparison, RollupParameters.Choice choice,
			Grouping grouping, Moment moment) {
		this.now = now;
		this.before = before;
		this.comparison = comparison;
		this.choice = choice;
		this.grouping = grouping;
		this.moment = moment;
		sort();
	}

	/** Everybody whose group must be known. */
	static Set<String> subjects(Census now, @Nullable Census before) {
		return Stream.of(now.members(), now.late(), (before != null) ? before.members() : List.<Point>of())
			.flatMap(List::stream)
			.map(Census::subject)
			.collect(Collectors.toSet());
	}

	private void sort() {
		var end = this.now.period().end();
		this.now.members().forEach((point) -> cell(Census.subject(point), end).present(point));
		this.now.remainders().forEach((point) -> remainder(point).present(point));
		if (this.before != null) {
			var start = this.before.period().end();
			this.before.members().forEach((point) -> cell(Census.subject(point), start).earlier(point));
			this.before.remainders().forEach((point) -> remainder(point).earlier(point));
		}
		missing(end);
	}

	/** Who was stated one step earlier, or of late where there is no earlier period. */
	private void missing(LocalDate end) {
		var present = this.now.subjects();
		var late = this.now.late().stream().collect(Collectors.toMap(Census::subject, Function.identity()));
		var expected = (this.before != null) ? this.before.subjects() : late.keySet();
		expected.stream().filter((subject) -> !present.contains(subject)).sorted().forEach((subject) -> {
			var cell = cell(subject, end);
			var newest = late.get(subject);
			cell.missing(subject);
			if (this.choice.carry() && newest != null) {
				cell.carry(newest);
			}
		});
	}

	private Cell cell(String subject, LocalDate day) {
		var portion = this.choice.rule().portion(subject, day, this.moment.registry());
		return this.cells.computeIfAbsent(new Cell.Key(this.grouping.of(subject, day), portion), Cell::new);
	}

	/** A row "other" is a line of its own. */
	private Cell remainder(Point point) {
		var id = Census.subject(point);
		var group = new Group(id, this.moment.registry().subjectOrUnlisted(id).name());
		return this.cells.computeIfAbsent(new Cell.Key(group, "all"), Cell::new);
	}

	/** A line a group and portion, the largest first. */
	List<RollupFigure> lines() {
		var sum = new Sum(this.now, this.before, this.comparison, this.choice, this.grouping, this.moment);
		return this.cells.values()
			.stream()
			.filter(this::isAnswerable)
			.sorted(Comparator.comparing((Cell cell) -> Cell.sum(cell.counted()))
				.reversed()
				.thenComparing((cell) -> cell.key().group().id())
				.thenComparing((cell) -> cell.key().portion()))
			.map(sum::of)
			.toList();
	}

	private boolean isAnswerable(Cell cell) {
		return !cell.stated().isEmpty() && (!this.choice.constant() || !cell.constant().isEmpty());
	}

	/** Why groups have no line. */
	List<String> notes() {
		var notes = new ArrayList<String>();
		for (var cell : this.cells.values()) {
			if (!isAnswerable(cell)) {
				var what = cell.stated().isEmpty() ? "none of its %d members of %s is stated for it".formatted(
						Math.max(cell.earlier().size(), cell.missing().size()),
						(this.before != null) ? this.before.period() : "late") : "nobody is in both periods";
				notes.add("%s (%s): no sum for %s, %s".formatted(cell.key().group().id(), cell.key().portion(),
						this.now.period(), what));
			}
		}
		return notes;
	}

}
