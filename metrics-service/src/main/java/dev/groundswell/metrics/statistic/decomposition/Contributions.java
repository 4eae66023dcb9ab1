package dev.groundswell.metrics.statistic.decomposition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.groundswell.metrics.answer.Variant;
import dev.groundswell.metrics.arithmetic.Addends;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.statistic.decomposition.DecompositionFigure.Contribution;
import org.jspecify.annotations.Nullable;

/** What each subject contributed to the growth of the whole: c = (x1 - x0) / X0. */
record Contributions(String definition, Variant variant, Compared compared) {

	private static final int DECIMALS = 6;

	List<Line> lines() {
		var before = this.compared.total(Member::amountBefore);
		var after = this.compared.total(Member::amountAfter);
		var growth = percent(after.subtract(before), before);
		var members = this.compared.members();
		var parts = Addends.rounded(members.stream().map((member) -> percent(member.change(), before)).toList(), growth,
				DECIMALS);
		return IntStream.range(0, members.size())
			.mapToObj((i) -> new Line(members.get(i).subject(),
					() -> figure(members.get(i), parts.get(i).toPlainString(), before, after, growth)))
			.toList();
	}

	private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
		return part.movePointRight(2).divide(whole, Decimals.PRECISE);
	}

	private DecompositionFigure figure(Member member, String part, BigDecimal before, BigDecimal after,
			BigDecimal growth) {
		var figure = this.compared.figure(this.definition, this.variant, List.of(member), part, "contribution");
		var periods = this.compared.periods();
		return new DecompositionFigure(figure, "contribution", periods.comparison().code(), periods.base().start(),
				periods.base().end(), Decimals.plain(before), Decimals.plain(after),
				this.compared.population().subjects(), this.compared.members().size(),
				new Contribution(member.presence(), plain(member.before().map((point) -> point.number())),
						plain(member.after().map((point) -> point.number())), Decimals.plain(member.change()),
						Decimals.ratio(growth)),
				null);
	}

	private static @Nullable String plain(Optional<BigDecimal> value) {
		return value.map(Decimals::plain).orElse(null);
	}

}
