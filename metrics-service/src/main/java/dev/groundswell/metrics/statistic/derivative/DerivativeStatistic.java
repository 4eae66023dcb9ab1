package dev.groundswell.metrics.statistic.derivative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.statistic.derivative.DerivativeLine.Generation;
import dev.groundswell.metrics.statistic.derivative.DerivativeLine.Relations;
import org.jspecify.annotations.Nullable;

/** What builds on one group of bases. */
final class DerivativeStatistic {

	private static final int EXAMPLES = 20;

	private final String definition;

	private final DerivativeRequest request;

	private final Downloads downloads;

	private final Moment moment;

	private final String group;

	private final Set<String> bases;

	private final List<Descendant> all;

	private final List<Descendant> counted;

	private final BigDecimal count;

	DerivativeStatistic(String definition, DerivativeRequest request, Downloads downloads, Moment moment, String group,
			Set<String> bases) {
		this.definition = definition;
		this.request = request;
		this.downloads = downloads;
		this.moment = moment;
		this.group = group;
		this.bases = Set.copyOf(bases);
		this.all = Descendants.of(bases, request, moment.registry().lineage(), moment.day());
		this.counted = this.all.stream().filter((model) -> request.admits(downloads.numberOf(model.id()))).toList();
		this.count = weight(this.counted);
	}

	String group() {
		return this.group;
	}

	BigDecimal count() {
		return this.count;
	}

	private static BigDecimal weight(Collection<Descendant> models) {
		return models.stream().map(Descendant::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	DerivativeLine line() {
		var registry = this.moment.registry();
		var grouping = this.request.grouping();
		var plain = without(this.counted);
		int unknown = (int) this.all.stream().filter((model) -> this.downloads.of(model.id()).isEmpty()).count();
		int known = (int) this.counted.stream().filter((model) -> this.downloads.of(model.id()).isPresent()).count();
		var base = sum(this.downloads.of(this.bases));
		return new DerivativeLine(this.group, grouping.nameOf(this.group, registry), grouping.code(),
				registry.version(), this.bases.size(), this.request.depth(),
				this.request.fractional() ? "fractional" : "full", written(this.counted), written(plain), relations(),
				matching((model) -> registry.lineage().parents(model.id()).size() > 1),
				matching((model) -> grouping.of(model.id(), registry).filter(this.group::equals).isPresent()), unknown,
				(this.request.minimum() != null) ? this.all.size() - unknown - known : 0, tree(), together(),
				amount(plain), reuse(base), (base != null) ? ratio(plain, base) : null,
				(base != null) ? Decimals.plain(base) : null, reason(base),
				this.counted.stream().map(Descendant::id).limit(EXAMPLES).toList());
	}

	private static List<Descendant> without(List<Descendant> models) {
		return models.stream().filter((model) -> !model.isPackaging()).toList();
	}

	private String written(Collection<Descendant> models) {
		return this.request.fractional() ? Decimals.ratio(weight(models)) : Integer.toString(models.size());
	}

	private int matching(Predicate<Descendant> rule) {
		return (int) this.counted.stream().filter(rule).count();
	}

	private Relations relations() {
		return new Relations(written("finetune"), written("adapter"), written("merge"), written("quantized"),
				written("unstated"));
	}

	private String written(String relation) {
		return written(this.counted.stream().filter((model) -> model.relation().equals(relation)).toList());
	}

	private List<Generation> tree() {
		var tree = new ArrayList<Generation>();
		for (int depth = 1; depth <= this.request.depth(); depth++) {
			int generation = depth;
			var models = this.counted.stream().filter((model) -> model.depth() == generation).toList();
			if (!models.isEmpty()) {
				tree.add(new Generation(depth, written(models), written(without(models)), amount(models),
						points(models).size()));
			}
		}
		return tree;
	}

	private List<Point> points(List<Descendant> models) {
		return this.downloads.of(models.stream().map(Descendant::id).toList());
	}

	private static @Nullable BigDecimal sum(List<Point> points) {
		return points.isEmpty() ? null : points.stream().map(Point::number).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** Downloads by the weights of the models; null where none is known. */
	private @Nullable BigDecimal weighed(List<Descendant> models) {
		BigDecimal sum = null;
		for (var model : models) {
			var number = this.downloads.numberOf(model.id());
			if (number.isPresent()) {
				sum = number.get().multiply(model.weight()).add((sum != null) ? sum : BigDecimal.ZERO);
			}
		}
		return sum;
	}

	private @Nullable String amount(List<Descendant> models) {
		return Optional.ofNullable(weighed(models))
			.map((sum) -> this.request.fractional() ? Decimals.ratio(sum) : Decimals.plain(sum))
			.orElse(null);
	}

	private @Nullable Figure together() {
		var value = amount(this.counted);
		if (value == null) {
			return null;
		}
		var points = points(this.counted);
		return figure("downloads", points, new Figures.Written(value, points.getFirst().chosen().series().unit(),
				"level", points.getFirst().chosen().basis()));
	}

	private @Nullable Figure reuse(@Nullable BigDecimal base) {
		if (base == null || reason(base) != null) {
			return null;
		}
		var points = new ArrayList<>(this.downloads.of(this.bases));
		points.addAll(points(this.counted));
		var value = Optional.ofNullable(ratio(this.counted, base)).orElseThrow();
		return figure("reuse", points,
				new Figures.Written(value, "ratio", "reuse", points.getFirst().chosen().basis()));
	}

	private @Nullable String ratio(List<Descendant> models, BigDecimal base) {
		var sum = weighed(models);
		return (sum != null && base.signum() > 0) ? Decimals.ratio(sum.divide(base, Decimals.PRECISE)) : null;
	}

	private @Nullable String reason(@Nullable BigDecimal base) {
		if (base == null) {
			return "no count of downloads of a base";
		}
		if (base.signum() == 0) {
			return "the bases have no downloads";
		}
		return (weighed(this.counted) == null) ? "no count of downloads of a derivative" : null;
	}

	private Figure figure(String what, List<Point> inputs, Figures.Written written) {
		var variant = this.request.variant(this.group, this.downloads.day()).and("of", what);
		var notes = (points(this.counted).size() < this.counted.size())
				? List.of("models without a count of downloads are not in it: "
						+ (this.counted.size() - points(this.counted).size()))
				: List.<String>of();
		return Figures.computed(variant.on(this.definition), inputs, this.moment, written)
			.subject(this.group, this.request.grouping().nameOf(this.group, this.moment.registry()))
			.status(Figures.worstStatus(inputs))
			.notes(notes);
	}

}
