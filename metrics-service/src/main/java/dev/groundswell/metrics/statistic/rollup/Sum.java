package dev.groundswell.metrics.statistic.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.arithmetic.Growth;
import dev.groundswell.metrics.grouping.Grouping;
import dev.groundswell.metrics.population.Census;
import dev.groundswell.metrics.population.Sums;
import dev.groundswell.metrics.registry.Continuity;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.store.SeriesKey;
import dev.groundswell.metrics.week.Comparison;
import dev.groundswell.metrics.week.Span;
import org.jspecify.annotations.Nullable;

/** Adds up the members of a cell. */
record Sum(Census now, @Nullable Census before, Comparison comparison, RollupParameters.Choice choice,
		Grouping grouping, Moment moment) {

	private static final int SHOWN = 20;

	/** Below this many of anything counted, a percentage says nothing. */
	private static final BigDecimal SMALLEST_BASE = BigDecimal.valueOf(1000);

	RollupFigure of(Cell cell) {
		var base = (this.before != null && !cell.earlier().isEmpty()) ? this.before.period() : null;
		var both = !cell.constant().isEmpty();
		var value = Cell.sum(cell.counted());
		var earlier = Cell.sum(cell.earlier());
		var growth = (base != null) ? growth(earlier, value, cell) : Optional.<String>empty();
		return new RollupFigure(figure(cell), this.choice.dimension().code(), cell.key().group().id(),
				cell.key().group().name(), cell.key().portion(), cell.counted().size(), this.comparison.code(),
				(base != null) ? base.start() : null, (base != null) ? base.end() : null, Decimals.plain(value),
				(base != null) ? Decimals.plain(earlier) : null, growth.orElse(null), cell.constant().size(),
				both ? Decimals.plain(Cell.sum(cell.constant())) : null,
				both ? Decimals.plain(Cell.sum(cell.constantEarlier())) : null,
				both ? growth(Cell.sum(cell.constantEarlier()), Cell.sum(cell.constant()), cell).orElse(null) : null,
				(this.before != null) ? cell.entered().size() : 0, cell.left().size(),
				(this.before != null) ? Decimals.plain(cell.membershipChange()) : null, cell.missing().size(),
				cell.missing().stream().limit(SHOWN).toList(), cell.carried(), reason(base, earlier, growth));
	}

	private Optional<String> growth(BigDecimal base, BigDecimal value, Cell cell) {
		return (base.compareTo(smallest(cell)) < 0) ? Optional.empty()
				: Growth.between(base, value).map((growth) -> Decimals.ratio(growth.percent()));
	}

	private static BigDecimal smallest(Cell cell) {
		SeriesKey key = cell.stated().getFirst().chosen().series();
		return (key.scale() == 0) ? SMALLEST_BASE : BigDecimal.ZERO;
	}

	private @Nullable String reason(@Nullable Span base, BigDecimal earlier, Optional<String> growth) {
		if (base == null) {
			return this.comparison.base(this.now.period())
				.map((span) -> "no growth: nothing is stated for " + span + " in this group")
				.orElse("no growth: " + this.now.period() + " has no " + this.comparison.words()
						+ " base of its own length");
		}
		if (growth.isPresent()) {
			return null;
		}
		return (earlier.signum() == 0) ? "no growth: the base is zero, and starting from nothing is not growth"
				: "no growth: the base is too small for a percentage";
	}

	private Figure figure(Cell cell) {
		var inputs = new ArrayList<>(cell.counted());
		inputs.addAll(cell.earlier());
		inputs.addAll(this.grouping.evidence(inputs.stream().map(Census::subject).toList()));
		var variant = this.choice.variant(this.comparison)
			.and("group", cell.key().group().id())
			.and("portion", cell.key().portion());
		var counted = this.choice.constant() ? cell.constant() : cell.counted();
		var key = cell.stated().getFirst().chosen().series();
		boolean measured = inputs.stream().allMatch((input) -> input.chosen().basis().equals("measured"));
		return Figures
			.computed(this.now.named(variant, inputs.getFirst()).on(RollupController.DEFINITION.id()), inputs,
					this.moment,
					new Figures.Written(Decimals.plain(Cell.sum(counted)), key.unit(), key.measure(),
							measured ? "measured" : "reported"))
			.subject(cell.key().group().id(), cell.key().group().name())
			.status(status(cell, inputs))
			.notes(notes(cell));
	}

	private String status(Cell cell, List<Point> inputs) {
		int left = cell.missing().size() - cell.carried();
		return Figures.worst(List.of(Figures.worstStatus(inputs), (left > 0) ? "L" : "A",
				(cell.carried() > 0) ? "I" : "A", isOfPeople() ? "U" : "A", breaks(cell).isEmpty() ? "A" : "B"));
	}

	private boolean isOfPeople() {
		return Sums.isOfPeople(this.now.population().counted().unit());
	}

	/** Breaks of members after the earlier period, or within this one without it. */
	private List<String> breaks(Cell cell) {
		var from = (this.before != null) ? this.before.period().end() : this.now.period().start().minusDays(1);
		return cell.counted()
			.stream()
			.flatMap((point) -> this.moment.registry()
				.breaks(Census.subject(point), point.chosen().series().metric())
				.stream())
			.filter((entry) -> entry.date().isAfter(from) && !entry.date().isAfter(this.now.period().end()))
			.map((Continuity entry) -> entry.subject() + ": " + entry.words())
			.distinct()
			.toList();
	}

	private List<String> notes(Cell cell) {
		return Stream
			.of(breaks(cell), membership(cell), missing(cell),
					isOfPeople() ? List.of(Sums.PEOPLE_NOTE) : List.<String>of())
			.flatMap(List::stream)
			.toList();
	}

	/** A jump that is only a matter of who belongs is said to be one. */
	private List<String> membership(Cell cell) {
		int entered = cell.entered().size();
		int left = cell.left().size();
		if (this.before == null || (entered == 0 && left == 0)) {
			return List.of();
		}
		var change = Cell.sum(cell.counted()).subtract(Cell.sum(cell.earlier()));
		return List.of("membership changed since %s: %d entered, %d left; %s of the change of %s is by that".formatted(
				this.before.period().end(), entered, left, Decimals.plain(cell.membershipChange()),
				Decimals.plain(change)));
	}

	private static List<String> missing(Cell cell) {
		int left = cell.missing().size() - cell.carried();
		var notes = new ArrayList<String>();
		if (left > 0) {
			notes.add(left + " members are missing in this period and left out");
		}
		if (cell.carried() > 0) {
			notes.add(cell.carried() + " members are missing in this period and carried on");
		}
		return notes;
	}

}
