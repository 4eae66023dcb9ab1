package dev.groundswell.metrics.statistic.derivative;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.registry.Lineage;
import dev.groundswell.metrics.registry.Lineage.Tie;

/**
 * Walks down from a set of bases, breadth first: each model once, at its least depth, so
 * that circles end. A base of the set is a derivative too where it names another base of
 * the set. Counted by fractions, a model inherits 1/n of the weight of each of its n
 * bases; a base of the set weighs 1, what is outside the tree nothing.
 */
final class Descendants {

	private final DerivativeRequest request;

	private final Lineage lineage;

	private final LocalDate day;

	private final Map<String, Integer> depths = new LinkedHashMap<>();

	private final Map<String, List<Tie>> ties = new LinkedHashMap<>();

	private Descendants(DerivativeRequest request, Lineage lineage, LocalDate day) {
		this.request = request;
		this.lineage = lineage;
		this.day = day;
	}

	/** By depth, then in the order of the registry. */
	static List<Descendant> of(Set<String> bases, DerivativeRequest request, Lineage lineage, LocalDate day) {
		var walk = new Descendants(request, lineage, day);
		walk.down(bases);
		var weights = request.fractional() ? walk.weights(bases) : Map.<String, BigDecimal>of();
		return walk.ties.entrySet()
			.stream()
			.map((entry) -> new Descendant(entry.getKey(), Math.max(1, walk.depths.getOrDefault(entry.getKey(), 1)),
					request.fractional() ? walk.weight(entry.getKey(), weights) : BigDecimal.ONE, entry.getValue()))
			.sorted(Comparator.comparingInt(Descendant::depth))
			.toList();
	}

	private void down(Set<String> bases) {
		var waiting = new ArrayDeque<String>(bases.stream().sorted().toList());
		waiting.forEach((base) -> this.depths.put(base, 0));
		while (!waiting.isEmpty()) {
			var base = waiting.removeFirst();
			int depth = this.depths.getOrDefault(base, 0) + 1;
			if (depth > this.request.depth()) {
				break;
			}
			for (var tie : this.lineage.children(base)) {
				var model = tie.model().id();
				if ((depth == 1 || !bases.contains(model)) && this.request.follows(tie, this.day)) {
					this.ties.computeIfAbsent(model, (_) -> new ArrayList<>()).add(tie);
					if (this.depths.putIfAbsent(model, depth) == null) {
						waiting.addLast(model);
					}
				}
			}
		}
	}

	/** Models whose bases are all weighed come first; of a circle, the least deep one. */
	private Map<String, BigDecimal> weights(Set<String> bases) {
		var weights = new HashMap<String, BigDecimal>();
		bases.forEach((base) -> weights.put(base, BigDecimal.ONE));
		var open = new HashMap<String, Integer>();
		this.ties.forEach((model, into) -> open.put(model,
				(int) into.stream().filter((tie) -> !bases.contains(tie.base())).count()));
		var ready = new ArrayDeque<String>();
		this.depths.keySet().stream().filter((model) -> open.getOrDefault(model, -1) == 0).forEach(ready::addLast);
		var circles = new ArrayDeque<>(this.depths.keySet());
		while (!ready.isEmpty() || !circles.isEmpty()) {
			var model = ready.isEmpty() ? circles.removeFirst() : ready.removeFirst();
			if (weights.containsKey(model)) {
				continue;
			}
			weights.put(model, weight(model, weights));
			this.lineage.children(model)
				.stream()
				.filter((tie) -> this.ties.getOrDefault(tie.model().id(), List.of()).contains(tie))
				.map((tie) -> tie.model().id())
				.filter((child) -> open.merge(child, -1, Integer::sum) == 0)
				.forEach(ready::addLast);
		}
		return weights;
	}

	private BigDecimal weight(String model, Map<String, BigDecimal> weights) {
		var inherited = this.ties.getOrDefault(model, List.of())
			.stream()
			.map((tie) -> weights.getOrDefault(tie.base(), BigDecimal.ZERO))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		long parents = this.lineage.parents(model).stream().filter((tie) -> tie.holdsOn(this.day)).count();
		return inherited.divide(BigDecimal.valueOf(parents), Decimals.PRECISE);
	}

}
