package dev.groundswell.metrics.verdict;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.arithmetic.Verdict;
import dev.groundswell.metrics.verdict.Finding.Judged;
import dev.groundswell.metrics.verdict.Match.Apart;

/**
 * Holds a claim's number against what was observed of the same thing; where there is no
 * such observation, says what the nearest one differs in.
 */
final class LevelCheck {

	private static final int MOST_OTHERS = 10;

	private static final int FEW_OTHERS = 3;

	private final Evidence evidence;

	private final Quantities quantities;

	LevelCheck(Evidence evidence, Quantities quantities) {
		this.evidence = evidence;
		this.quantities = quantities;
	}

	/** Nothing comparable or alike known: unverifiable. */
	Finding check(Terms terms) {
		var matches = this.evidence.matches(terms);
		if (matches.isEmpty()) {
			return Finding.nothing("no observation of this subject and metric is known");
		}
		var comparable = newestIfUndated(terms, matches.stream().filter(Match::isComparable).toList()).stream()
			.map((match) -> new Judged(match, unsaid(this.quantities.judge(terms, match), match)))
			.sorted(best(terms))
			.toList();
		return comparable.isEmpty() ? apart(terms, matches) : judged(terms, explained(terms, comparable), matches);
	}

	/**
	 * Its own currency, the fewest assumptions, then its own source and root, then the
	 * kindest verdict; of converted amounts the nearest.
	 */
	private static Comparator<Judged> best(Terms terms) {
		return Comparator.comparing((Judged judged) -> Quantities.isConverted(terms, judged.match()))
			.thenComparingInt((judged) -> judged.match().unsaid().size())
			.thenComparing((judged) -> !judged.match().row().source().equals(terms.claim().source()))
			.thenComparing((judged) -> !judged.match().opinion().isEmpty())
			.thenComparing((judged) -> judged.judgement().verdict(), Verdict.KINDEST)
			.thenComparing((judged) -> Quantities.distance(terms, judged))
			.thenComparing((judged) -> judged.match().publishedAt(), Comparator.reverseOrder())
			.thenComparing((judged) -> judged.match().row().sequence());
	}

	/**
	 * An amount only near those of its own currency may be another currency's at the rate
	 * of its day: that one comes first then.
	 */
	private static List<Judged> explained(Terms terms, List<Judged> comparable) {
		var first = comparable.getFirst();
		if (first.judgement().verdict() != Verdict.NEAR) {
			return comparable;
		}
		return comparable.stream()
			.filter((judged) -> Quantities.isConverted(terms, judged.match())
					&& judged.judgement().verdict() == Verdict.CONFIRMED)
			.findFirst()
			.map((same) -> Stream.concat(Stream.of(same), comparable.stream().filter((judged) -> judged != same))
				.toList())
			.orElse(comparable);
	}

	/**
	 * A claim without a period is about the newest of each series it could have known.
	 */
	private List<Match> newestIfUndated(Terms terms, List<Match> comparable) {
		if (terms.period().isPresent()) {
			return comparable;
		}
		var stated = terms.claim().publishedAt();
		var day = (stated != null) ? stated : this.evidence.moment().day();
		var seen = new HashSet<String>();
		return comparable.stream()
			.filter((match) -> !match.point().period().start().isAfter(day))
			.sorted(Comparator.comparing(Match::point).reversed())
			.filter((match) -> seen.add(match.row().series().id() + match.row().source()))
			.toList();
	}

	private Finding judged(Terms terms, List<Judged> comparable, List<Match> matches) {
		var best = comparable.getFirst();
		var judgement = Falling.noted(terms, best.judgement(), best.match(), matches, this.evidence.moment());
		var others = comparable.stream().skip(1).limit(MOST_OTHERS).toList();
		var figure = best.match().figure(this.evidence.moment());
		boolean fell = judgement.isRestated();
		return new Finding(conflicts(judgement.judgement(), others), fell ? figure.status("B") : figure, comparable,
				others);
	}

	/**
	 * What the claim leaves unsaid may be all that parts the two: it can agree, on the
	 * assumption, but not contradict. Two definitions lie near each other by chance:
	 * there only the very number agrees.
	 */
	private static Judgement unsaid(Judgement judgement, Match match) {
		if (match.unsaid().isEmpty()) {
			return judgement;
		}
		var first = match.firstUnsaid();
		boolean agrees = Comparability.isDefinition(first.field()) ? judgement.verdict() == Verdict.CONFIRMED
				: judgement.verdict().isAgreement();
		if (!agrees) {
			return Judgement.notComparable(first.words() + ": " + judgement.reason(), first.field());
		}
		return judgement.reason(judgement.reason() + match.assumed());
	}

	private Judgement conflicts(Judgement judgement, List<Judged> others) {
		return others.stream()
			.filter((other) -> judgement.verdict().isAgreement() && other.judgement().verdict() == Verdict.CONFLICTING
					&& other.match().unsaid().isEmpty())
			.findFirst()
			.map((other) -> {
				var difference = other.judgement().difference();
				return judgement.reason("%s; %s states %s%s".formatted(judgement.reason(),
						other.match().who(this.evidence.moment()), Decimals.words(other.match().point().number()),
						(difference != null) ? Judge.times(difference) : ""));
			})
			.orElse(judgement);
	}

	private Finding apart(Terms terms, List<Match> matches) {
		var nearest = matches.stream()
			.filter((match) -> !match.isComparable())
			.sorted(Match.nearest(terms.period().orElse(null)))
			.toList();
		if (nearest.isEmpty()) {
			return Finding.nothing("what is known of it had not begun when the claim was published");
		}
		var match = nearest.getFirst();
		var moment = this.evidence.moment();
		var figure = match.figure(moment);
		var falling = Falling.in(terms, matches, moment);
		if (falling.isPresent() && match.isOnlyApartIn(Terms.PERIOD)) {
			var fall = falling.get();
			return new Finding(fall.judgement(terms), fall.match().figure(moment).status("B"), List.of(),
					others(nearest, fall.match()));
		}
		return new Finding(Judgement.notComparable(words(terms, match), match.apart().getFirst().field()), figure,
				List.of(), others(nearest, match));
	}

	private String words(Terms terms, Match match) {
		var further = match.apart().stream().skip(1).map(Apart::field).collect(Collectors.joining(", "));
		return match.apart().getFirst().words() + (further.isEmpty() ? "" : "; also " + further) + ": "
				+ Judge.words(terms.claim().number()) + " against the " + Decimals.words(match.point().number())
				+ " of " + match.who(this.evidence.moment());
	}

	private static List<Judged> others(List<Match> nearest, Match but) {
		return nearest.stream()
			.filter((match) -> match != but)
			.limit(FEW_OTHERS)
			.map((match) -> new Judged(match,
					Judgement.notComparable(match.apart().getFirst().words(), match.apart().getFirst().field())))
			.toList();
	}

}
