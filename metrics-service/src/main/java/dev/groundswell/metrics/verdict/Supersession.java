package dev.groundswell.metrics.verdict;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.arithmetic.Verdict;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.store.Row;

/** Finds claims that repeat a value its source has restated since. */
final class Supersession {

	private final Evidence evidence;

	private final Quantities quantities;

	Supersession(Evidence evidence, Quantities quantities) {
		this.evidence = evidence;
		this.quantities = quantities;
	}

	/**
	 * The finding with the restatement named, where the claim equals an older vintage of
	 * something it does not equal now. The verdict stays that against the value in force.
	 */
	Finding named(Terms terms, Finding finding) {
		if (finding.judgement().verdict() == Verdict.CONFIRMED) {
			return finding;
		}
		for (var judged : finding.comparable()) {
			var match = judged.match();
			if (needsMore(match, finding) || judged.judgement().verdict() == Verdict.CONFIRMED) {
				continue;
			}
			var old = older(terms, match.point());
			if (old.isPresent()) {
				var now = match.row();
				var reason = "superseded: restated on %s from %s to %s by %s".formatted(
						LocalDate.ofInstant(now.publishedAt(), ZoneOffset.UTC), Decimals.words(old.get().number()),
						Decimals.words(now.number()), match.who(this.evidence.moment()));
				var judgement = this.quantities.judge(terms, match);
				return finding
					.judgement(judgement.reason(reason + "; " + judgement.reason() + match.assumed())
						.firstDifference("vintage"))
					.compared(match.figure(this.evidence.moment()));
			}
		}
		return finding;
	}

	/** The old value shows what is meant; but not instead of what is said more fully. */
	private static boolean needsMore(Match match, Finding finding) {
		return match.unsaid().size() > finding.comparable().getFirst().match().unsaid().size();
	}

	private Optional<Row> older(Terms terms, Point point) {
		return this.evidence.superseded(point)
			.stream()
			.filter((row) -> terms.claim().number().testedBy(Judge.claim(Point.of(List.of(row)))) == Verdict.CONFIRMED)
			.reduce((first, second) -> second);
	}

}
