package dev.groundswell.metrics.statistic.decomposition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import dev.groundswell.metrics.answer.Variant;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.arithmetic.RateMix;
import dev.groundswell.metrics.arithmetic.RateMix.Stratum;
import dev.groundswell.metrics.arithmetic.RateMix.Term;
import dev.groundswell.metrics.statistic.decomposition.DecompositionFigure.Mix;
import dev.groundswell.metrics.statistic.decomposition.DecompositionRequest.Split;
import org.jspecify.annotations.Nullable;

/** The change of a group's share, taken apart by strata. */
final class ShareChange {

	private static final int DECIMALS = 6;

	private final String definition;

	private final Variant variant;

	private final Compared compared;

	private final Split split;

	private final Strata strata;

	private final Set<String> group;

	private final TreeMap<String, List<Member>> members = new TreeMap<>();

	ShareChange(String definition, Variant variant, Compared compared, Split split) {
		var registry = compared.moment().registry();
		this.definition = definition;
		this.variant = variant;
		this.compared = compared;
		this.split = split;
		this.group = Set.copyOf(registry.members(split.group()));
		this.strata = new Strata(split.by(), registry, compared.periods().later().end());
		compared.members()
			.forEach(
					(member) -> this.members.computeIfAbsent(this.strata.of(member.subject()), (_) -> new ArrayList<>())
						.add(member));
	}

	/**
	 * The whole first, then the strata by their names; empty where a whole is nothing.
	 */
	List<Line> lines() {
		return RateMix.of(this.members.values().stream().map(this::stratum).toList())
			.map(this::lines)
			.orElse(List.of());
	}

	private Stratum stratum(List<Member> members) {
		var part = members.stream().filter((member) -> this.group.contains(member.subject())).toList();
		return new Stratum(sum(part, Member::amountBefore), sum(members, Member::amountBefore),
				sum(part, Member::amountAfter), sum(members, Member::amountAfter));
	}

	private static BigDecimal sum(List<Member> members, Function<Member, BigDecimal> amount) {
		return members.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private List<Line> lines(RateMix mix) {
		var names = List.copyOf(this.members.keySet());
		var points = mix.points(DECIMALS);
		var within = points.subList(0, names.size());
		var between = points.subList(names.size(), points.size());
		var terms = mix.terms();
		var change = Decimals.ratio(mix.change().movePointRight(2));
		var lines = new ArrayList<Line>();
		var whole = mix(null, mix.whole(), new Term(BigDecimal.ONE, BigDecimal.ONE, total(within), total(between)),
				change);
		lines.add(new Line(null, () -> figure(null, this.compared.members(), change, whole)));
		for (int i = 0; i < names.size(); i++) {
			var name = names.get(i);
			var about = Objects.requireNonNull(this.members.get(name));
			var value = within.get(i).add(between.get(i)).toPlainString();
			var term = new Term(terms.get(i).weightBefore(), terms.get(i).weightAfter(), within.get(i), between.get(i));
			lines.add(new Line(null, () -> figure(name, about, value, mix(name, stratum(about), term, change))));
		}
		return lines;
	}

	private static BigDecimal total(List<BigDecimal> parts) {
		return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** The term's two parts are in percentage points already. */
	private Mix mix(@Nullable String name, Stratum stratum, Term term, String change) {
		return new Mix(this.split.group(), this.split.by(), name, percent(term.weightBefore()),
				percent(term.weightAfter()), (stratum.before().signum() > 0) ? percent(stratum.rateBefore()) : null,
				(stratum.after().signum() > 0) ? percent(stratum.rateAfter()) : null, term.within().toPlainString(),
				term.between().toPlainString(), change);
	}

	private static String percent(BigDecimal fraction) {
		return Decimals.ratio(fraction.movePointRight(2));
	}

	private DecompositionFigure figure(@Nullable String stratum, List<Member> about, String value, Mix mix) {
		var registry = this.compared.moment().registry();
		var periods = this.compared.periods();
		var figure = this.compared.figure(this.definition, this.variant.and("stratum", stratum), about, value,
				"share_change");
		var subject = (stratum != null) ? figure.subject(stratum, this.strata.name(stratum))
				: figure.subject(this.split.group(), registry.denominatorName(this.split.group()));
		return new DecompositionFigure(subject, (stratum != null) ? "stratum" : "share", periods.comparison().code(),
				periods.base().start(), periods.base().end(), Decimals.plain(this.compared.total(Member::amountBefore)),
				Decimals.plain(this.compared.total(Member::amountAfter)), this.compared.population().subjects(),
				this.compared.members().size(), null, mix);
	}

}
