package dev.groundswell.metrics.statistic.tier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.Variant;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.arithmetic.Tiers;
import dev.groundswell.metrics.population.Census;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Point;
import org.jspecify.annotations.Nullable;

/**
 * The tiers of one census.
 *
 * @param others what other sources say about the same subjects and period; empty when
 * bounds are from rounding
 */
record Tiering(Census census, Map<String, List<Point>> others, String bounds, Moment moment) {

	/** A line a subject, the best first. */
	List<TierFigure> lines() {
		var voices = new HashMap<String, List<Point>>();
		for (var member : this.census.members()) {
			var all = new ArrayList<>(List.of(member));
			all.addAll(this.others.getOrDefault(Census.subject(member), List.of()));
			voices.put(Census.subject(member), all);
		}
		var placed = Tiers
			.of(voices.entrySet().stream().map((entry) -> item(entry.getKey(), entry.getValue())).toList());
		return placed.stream().map((each) -> line(each, voices, placed.size())).toList();
	}

	private boolean isLowestBest() {
		return this.census.population().metric().behaviour().equals("rank");
	}

	private Tiers.Item item(String subject, List<Point> points) {
		var bounds = isLowestBest() ? Bounds.of(points).negated() : Bounds.of(points);
		return new Tiers.Item(subject, bounds.value(), bounds.low(), bounds.high());
	}

	private TierFigure line(Tiers.Placed placed, Map<String, List<Point>> voices, int subjects) {
		var own = Objects.requireNonNull(voices.get(placed.item().name()));
		var anchor = placed.anchor().name();
		var inputs = new ArrayList<>(own);
		if (!anchor.equals(placed.item().name())) {
			inputs.addAll(Objects.requireNonNull(voices.get(anchor)));
		}
		var variant = this.census.named(Variant.of("bounds", this.bounds), own.getFirst());
		var figure = Figures.stated(variant.on(TierController.DEFINITION.id()), own.getFirst(), inputs, this.moment);
		var item = placed.item();
		boolean turned = isLowestBest();
		return new TierFigure(figure, placed.tier(), anchor, this.moment.registry().subjectOrUnlisted(anchor).name(),
				written(turned ? item.high() : item.low(), turned), written(turned ? item.low() : item.high(), turned),
				(placed.bestRank() == placed.worstRank()) ? placed.bestRank() : null, placed.bestRank(),
				placed.worstRank(), own.size(), subjects);
	}

	private static @Nullable String written(@Nullable BigDecimal bound, boolean turned) {
		return (bound != null) ? Decimals.plain(turned ? bound.negate() : bound) : null;
	}

}
