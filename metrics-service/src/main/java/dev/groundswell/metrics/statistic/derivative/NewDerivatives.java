package dev.groundswell.metrics.statistic.derivative;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.arithmetic.Share;
import dev.groundswell.metrics.registry.Lineage.Tie;
import dev.groundswell.metrics.registry.Subject;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Point;
import org.jspecify.annotations.Nullable;

/** Derivatives by the month they were created in. */
final class NewDerivatives {

	private static final int EXAMPLES = 20;

	private final String definition;

	private final DerivativeRequest request;

	private final Downloads downloads;

	private final Moment moment;

	private final Map<YearMonth, List<NewDerivative>> byMonth = new TreeMap<>(Comparator.reverseOrder());

	private final int undated;

	NewDerivatives(String definition, DerivativeRequest request, Downloads downloads, Moment moment) {
		this.definition = definition;
		this.request = request;
		this.downloads = downloads;
		this.moment = moment;
		var all = all();
		all.forEach((model) -> model.month()
			.ifPresent((month) -> this.byMonth.computeIfAbsent(month, (_) -> new ArrayList<>()).add(model)));
		this.undated = (int) all.stream().filter((model) -> model.month().isEmpty()).count();
	}

	/** Derivatives that are in no month. */
	int undated() {
		return this.undated;
	}

	private Collection<NewDerivative> all() {
		var lineage = this.moment.registry().lineage();
		var ties = new LinkedHashMap<String, List<Tie>>();
		var groupOf = new HashMap<String, Optional<String>>();
		for (var base : lineage.bases().stream().sorted().toList()) {
			if (this.moment.registry().subject(base).isPresent()) {
				groupOf.put(base, this.request.grouping().of(base, this.moment.registry()));
				lineage.children(base)
					.stream()
					.filter((tie) -> this.request.follows(tie, this.moment.day()))
					.forEach((tie) -> ties.computeIfAbsent(tie.model().id(), (_) -> new ArrayList<>()).add(tie));
			}
		}
		return ties.values().stream().map((of) -> derivative(of, groupOf)).toList();
	}

	private NewDerivative derivative(List<Tie> ties, Map<String, Optional<String>> groupOf) {
		var groups = new TreeMap<String, List<Tie>>();
		for (var tie : ties) {
			groupOf.getOrDefault(tie.base(), Optional.empty())
				.ifPresent((group) -> groups.computeIfAbsent(group, (_) -> new ArrayList<>()).add(tie));
		}
		Subject model = ties.getFirst().model();
		int parents = (int) this.moment.registry()
			.lineage()
			.parents(model.id())
			.stream()
			.filter((tie) -> tie.holdsOn(this.moment.day()))
			.count();
		return new NewDerivative(model, groups, ties, parents);
	}

	/**
	 * Newest month first, then the largest share; each drawn up when it is asked for.
	 */
	Stream<Supplier<NewDerivativeLine>> lines(Predicate<YearMonth> wanted) {
		return this.byMonth.entrySet()
			.stream()
			.filter((entry) -> wanted.test(entry.getKey()))
			.flatMap((entry) -> month(entry.getKey(), entry.getValue()).stream());
	}

	private List<Supplier<NewDerivativeLine>> month(YearMonth month, List<NewDerivative> all) {
		var counted = all.stream()
			.filter((model) -> this.request.admits(this.downloads.numberOf(model.model().id())))
			.toList();
		int unknown = (int) all.stream().filter((model) -> this.downloads.of(model.model().id()).isEmpty()).count();
		var groups = new TreeSet<String>();
		counted.forEach((model) -> groups.addAll(model.groups().keySet()));
		return groups.stream()
			.filter(this.request::wants)
			.sorted(Comparator.comparing((String group) -> sum(counted, (model) -> weight(model, group))).reversed())
			.<Supplier<NewDerivativeLine>>map((group) -> () -> line(month, group, counted, unknown))
			.toList();
	}

	private BigDecimal weight(NewDerivative model, String group) {
		return model.weight(group, this.request.fractional());
	}

	private static BigDecimal sum(List<NewDerivative> models, Function<NewDerivative, BigDecimal> weight) {
		return models.stream().map(weight).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private NewDerivativeLine line(YearMonth month, String group, List<NewDerivative> counted, int unknown) {
		var plain = counted.stream().filter((model) -> !model.isPackaging()).toList();
		var own = counted.stream().filter((model) -> model.groups().containsKey(group)).toList();
		var part = sum(own, (model) -> weight(model, group));
		var whole = sum(counted, (model) -> model.weight(this.request.fractional()));
		var plainPart = sum(own.stream().filter((model) -> !model.isPackaging(group)).toList(),
				(model) -> weight(model, group));
		var plainWhole = sum(plain, (model) -> model.weight(this.request.fractional()));
		var share = Optional.ofNullable(percent(part, whole)).orElse("0");
		var grouping = this.request.grouping();
		return new NewDerivativeLine(month.toString(), month.atEndOfMonth().isAfter(this.moment.day()), group,
				grouping.nameOf(group, this.moment.registry()), grouping.code(), this.moment.registry().version(),
				this.request.fractional() ? "fractional" : "full", written(part), written(whole), share,
				written(plainPart), written(plainWhole), percent(plainPart, plainWhole), unknown,
				(this.request.minimum() != null) ? figure(month, group, share, own, counted) : null,
				own.stream().map((model) -> model.model().id()).limit(EXAMPLES).toList());
	}

	private String written(BigDecimal number) {
		return this.request.fractional() ? Decimals.ratio(number) : Decimals.plain(number);
	}

	private static @Nullable String percent(BigDecimal part, BigDecimal whole) {
		return Share.of(part, whole).map((share) -> Decimals.ratio(share.percent())).orElse(null);
	}

	private Figure figure(YearMonth month, String group, String share, List<NewDerivative> own,
			List<NewDerivative> counted) {
		List<Point> inputs = Stream.of(own, counted)
			.flatMap(
					(models) -> this.downloads.of(models.stream().map((model) -> model.model().id()).toList()).stream())
			.distinct()
			.toList();
		var variant = this.request.variant(group, this.downloads.day()).and("of", "share").and("month", month);
		return Figures
			.computed(variant.on(this.definition), inputs, this.moment,
					new Figures.Written(share, "percent", "share", inputs.getFirst().chosen().basis()))
			.subject(group, this.request.grouping().nameOf(group, this.moment.registry()))
			.status(Figures.worstStatus(inputs));
	}

}
