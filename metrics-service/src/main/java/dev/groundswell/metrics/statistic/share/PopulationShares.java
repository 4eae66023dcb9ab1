package dev.groundswell.metrics.statistic.share;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.grouping.Group;
import dev.groundswell.metrics.grouping.Grouping;
import dev.groundswell.metrics.population.Sums;
import dev.groundswell.metrics.series.Basis;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Inexactness;
import dev.groundswell.metrics.series.Point;
import org.jspecify.annotations.Nullable;

/**
 * Shares of the parts of one population, at a period and one step earlier.
 *
 * @param before null when nothing is stated one step earlier
 * @param grouping null for single subjects
 * @param common what parts of a sum rest on all alike, by whether they are compared
 */
record PopulationShares(Slice now, @Nullable Slice before, ShareParameters.Choice choice, @Nullable Grouping grouping,
		Moment moment, Map<Boolean, Basis> common) {

	PopulationShares(Slice now, @Nullable Slice before, ShareParameters.Choice choice, @Nullable Grouping grouping,
			Moment moment) {
		this(now, before, choice, grouping, moment, new HashMap<>());
	}

	/** The parts that are wanted, the largest first. */
	List<Part> parts(Predicate<Group> wanted) {
		return this.now.parts()
			.keySet()
			.stream()
			.filter(wanted)
			.flatMap((group) -> this.now.percent(group).map((percent) -> new Part(this, group, percent)).stream())
			.sorted(Comparator.comparing(Part::percent).reversed().thenComparing((part) -> part.group().id()))
			.toList();
	}

	/**
	 * A part whose figure is made when it is asked for, since it rests on the whole
	 * population.
	 */
	record Part(PopulationShares shares, Group group, BigDecimal percent) {

		ShareFigure figure() {
			return this.shares.figure(this.group, this.percent);
		}

	}

	private ShareFigure figure(Group group, BigDecimal percent) {
		var earlier = Optional.ofNullable(this.before).flatMap((slice) -> slice.percent(group));
		var base = (earlier.isPresent() && this.before != null) ? this.before.census().period() : null;
		var whole = this.now.whole();
		var dimension = this.choice.dimension();
		return new ShareFigure(figure(group, percent, earlier.isPresent()), Decimals.ratio(percent), whole.id(),
				whole.name(), true, Decimals.plain(whole.amount()),
				earlier.map((share) -> Decimals.ratio(percent.subtract(share))).orElse(null),
				(base != null) ? base.start() : null, (base != null) ? base.end() : null,
				(dimension != null) ? dimension.code() : null);
	}

	/** The part's own points of both periods before everybody else's. */
	private Stream<Point> inputs(Group group, boolean compared) {
		var before = (compared && this.before != null) ? this.before.inputs(group) : Stream.<Point>empty();
		var inputs = Stream.concat(this.now.inputs(group), before);
		var grouping = this.grouping;
		if (grouping == null) {
			return inputs;
		}
		var all = inputs.toList();
		return Stream.concat(all.stream(),
				grouping.evidence(all.stream().map((point) -> point.chosen().series().subject()).toList()).stream());
	}

	private Basis basis(Group group, boolean compared) {
		boolean common = this.now.isSum() && (!compared || (this.before != null && this.before.isSum()));
		return common ? this.common.computeIfAbsent(compared, (_) -> read(group, compared)) : read(group, compared);
	}

	private Basis read(Group group, boolean compared) {
		return Basis.of(inputs(group, compared).toList(), this.moment);
	}

	private Figure figure(Group group, BigDecimal percent, boolean compared) {
		var basis = basis(group, compared);
		var open = compared ? basis.inexactness() : List.<String>of();
		var dimension = this.choice.dimension();
		var variant = this.choice.variant()
			.and("denominator",
					(this.choice.denominator() != null) ? this.choice.denominator() : ShareParameters.DECLARED)
			.and("groupBy", (dimension != null) ? dimension.code() : null)
			.and("group", (dimension != null) ? group.id() : null);
		var first = inputs(group, compared).findFirst().orElseThrow();
		boolean people = Sums.isOfPeople(this.now.census().population().counted().unit());
		return Figures
			.computed(this.now.census().named(variant, first).on(ShareController.DEFINITION.id()), basis,
					() -> inputs(group, compared), this.moment,
					new Figures.Written(Decimals.ratio(percent), "percent", "share",
							basis.isMeasured() ? "measured" : "reported"))
			.subject(group.id(), group.name())
			.status(Figures.worst(List.of(basis.worstStatus(), people ? "U" : "A",
					open.isEmpty() ? "A" : Inexactness.STATUS, this.now.isOfOne() ? "N" : "A")))
			.notes(notes(people))
			.notes(open);
	}

	private List<String> notes(boolean people) {
		var notes = new ArrayList<>(this.now.whole().notes());
		int late = this.now.census().late().size();
		if (late > 0 && this.now.whole().id().equals("population")) {
			notes.add("%d more subjects have nothing for this period and are not in the denominator".formatted(late));
		}
		if (this.now.isOfOne()) {
			notes.add("the only subject of its population");
		}
		if (people) {
			notes.add(Sums.PEOPLE_NOTE);
		}
		return notes;
	}

}
