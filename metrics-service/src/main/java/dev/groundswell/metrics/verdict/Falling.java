package dev.groundswell.metrics.verdict;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.arithmetic.Difference;
import dev.groundswell.metrics.arithmetic.Verdict;

/**
 * A total that only grows and is stated lower than before: somebody restated it.
 *
 * @param match the earlier, higher observation
 * @param words what that means
 */
record Falling(Match match, String words) {

	/** A judgement, and whether it rests on a restated total. */
	record Noted(Judgement judgement, boolean isRestated) {
	}

	/** The newest earlier observation of the very same total that is above the claim. */
	static Optional<Falling> in(Terms terms, List<Match> matches, Moment moment) {
		var period = terms.period();
		if (!terms.isCounter() || period.isEmpty()) {
			return Optional.empty();
		}
		var claim = terms.claim().number();
		var least = claim.value().add(claim.tolerance());
		return matches.stream()
			.filter((match) -> match.isOnlyApartIn(Terms.PERIOD) && match.opinion().isEmpty())
			.filter((match) -> match.point().period().end().isBefore(period.get().end()))
			.filter((match) -> !match.row().isPeriodAssumed() && match.point().number().compareTo(least) > 0)
			.filter((match) -> !claim.comparator().equals("at_least"))
			.max(Comparator.comparing(Match::point))
			.map((match) -> new Falling(match,
					"a cumulative total does not fall: %s were stated by %s; a restatement (status B), no flow is computed across it"
						.formatted(Decimals.words(match.point().number()), match.who(moment))));
	}

	/** A judgement of an observed total, with the fall before it named. */
	static Noted noted(Terms terms, Judgement judgement, Match observed, List<Match> matches, Moment moment) {
		var series = observed.row().series();
		return in(terms, matches.stream().filter((match) -> match.row().series().equals(series)).toList(), moment)
			.filter((_) -> judgement.verdict().isAgreement())
			.map((fall) -> new Noted(judgement.reason(judgement.reason() + "; " + fall.words()), true))
			.orElse(new Noted(judgement, false));
	}

	/** The claim against the higher total before it. */
	Judgement judgement(Terms terms) {
		var claim = terms.claim().number();
		var difference = new Difference(claim.value(), this.match.point().number());
		var verdict = claim.testedBy(Judge.claim(this.match.point()));
		return new Judgement((verdict == Verdict.NEAR) ? Verdict.NEAR : Verdict.CONFLICTING,
				Judge.words(claim) + ": " + this.words, Terms.PERIOD, difference);
	}

}
