package dev.groundswell.report.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import dev.groundswell.report.check.FindingWords.Side;
import dev.groundswell.report.metrics.ClaimVerdict;
import dev.groundswell.report.metrics.ClaimVerdict.ImpliedBase;
import dev.groundswell.report.statement.Figure;
import dev.groundswell.report.statement.Numbers;
import dev.groundswell.report.statement.Periods;

/**
 * What the log knows of the growth a text states with a level: the base somebody states,
 * or another level the very same growth is said of.
 */
final class KnownGrowth {

	private KnownGrowth() {
	}

	static Optional<Finding> of(Judged judged, GrowthPairs pairs) {
		ImpliedBase implied = judged.verdict().impliedBase();
		Optional<ReadClaim> growth = pairs.growth(judged.claim());
		if (implied == null || growth.isEmpty() || !implied.verdict().equals(Finding.CONFLICTING)) {
			return Optional.empty();
		}
		BigDecimal base = implied.base();
		BigDecimal stated = implied.statedBase();
		BigDecimal other = (stated != null) ? stated : implied.otherValue();
		BigDecimal otherBase = (stated != null) ? stated : implied.otherBase();
		if (base == null || other == null || otherBase == null) {
			return Optional.empty();
		}
		String known = "the " + Numbers.plain(other, judged.claim().unit()) + period(judged.verdict(), other)
				+ " known here";
		return Optional.of(new Finding("known-growth", implied.verdict(),
				FindingWords.known(growth.get(), new Side(judged.claim(), base), known, otherBase, stated != null),
				List.of(growth.get().id(), judged.claim().id())));
	}

	/** Of when it is, if an observation in the answer has that value. */
	private static String period(ClaimVerdict verdict, BigDecimal value) {
		return Stream
			.concat(Stream.ofNullable(verdict.compared()), verdict.others().stream().map(ClaimVerdict.Opinion::figure))
			.filter((figure) -> figure.value().compareTo(value) == 0)
			.findFirst()
			.map(KnownGrowth::of)
			.orElse("");
	}

	private static String of(Figure figure) {
		return " of " + Periods.name(figure.periodStart(), Objects.requireNonNull(figure.periodEnd()));
	}

}
