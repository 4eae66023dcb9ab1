package dev.groundswell.metrics.verdict;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import dev.groundswell.metrics.arithmetic.Overtake;
import dev.groundswell.metrics.arithmetic.Verdict;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.verdict.Finding.Judged;
import dev.groundswell.metrics.week.Span;
import org.jspecify.annotations.Nullable;

/**
 * Holds the day one is said to have passed another against the days others state and the
 * day the series themselves show. Such a day depends on population and vintage: the same
 * months confirm, one month apart is near, farther is a conflict.
 */
final class OvertakeCheck {

	/** Observations in a row that confirm a crossing. */
	private static final int CONFIRM = 4;

	private final Evidence evidence;

	OvertakeCheck(Evidence evidence) {
		this.evidence = evidence;
	}

	/**
	 * A crossing as stated or computed: when, by whom, and the point it rests on; of a
	 * computed one that of the passed side too.
	 */
	private record Crossing(Span range, String words, Point point, @Nullable Point passed) {

		/** Months between the two; nothing where they meet. */
		long monthsFrom(Span other) {
			if (this.range.overlaps(other)) {
				return 0;
			}
			return Math.max(months(this.range.end(), other.start()), months(other.end(), this.range.start()));
		}

		private static long months(LocalDate from, LocalDate to) {
			return ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to));
		}

		Verdict against(Span claimed) {
			if (isSameMonths(claimed)) {
				return Verdict.CONFIRMED;
			}
			return (monthsFrom(claimed) <= 1) ? Verdict.NEAR : Verdict.CONFLICTING;
		}

		private boolean isSameMonths(Span other) {
			return YearMonth.from(this.range.start()).equals(YearMonth.from(other.start()))
					&& YearMonth.from(this.range.end()).equals(YearMonth.from(other.end()));
		}

	}

	/** The finding about a claimed crossing. */
	Finding check(Terms terms) {
		var claimed = terms.period().orElseThrow();
		var crossings = new ArrayList<Crossing>();
		crossings.addAll(stated(terms));
		crossings.addAll(computed(terms));
		if (crossings.isEmpty()) {
			return Finding.nothing("no crossing of %s and %s is stated, and none can be computed"
				.formatted(terms.claim().subject(), terms.claim().other()));
		}
		crossings.sort(Comparator.comparing((Crossing crossing) -> crossing.against(claimed), Verdict.KINDEST)
			.thenComparingLong((crossing) -> crossing.monthsFrom(claimed)));
		var judged = crossings.stream().map((crossing) -> judged(terms, crossing, claimed)).toList();
		var best = judged.getFirst();
		var all = crossings.stream()
			.map(Crossing::words)
			.distinct()
			.collect(Collectors.joining("; ", "known crossings: ", ""));
		return new Finding(best.judgement().reason(best.judgement().reason() + "; " + all),
				best.match().figure(this.evidence.moment()), judged, others(terms, crossings, claimed));
	}

	/** The other crossings, and of each crossing the side that was passed. */
	private static List<Judged> others(Terms terms, List<Crossing> crossings, Span claimed) {
		var others = new ArrayList<Judged>();
		for (var crossing : crossings) {
			if (crossing != crossings.getFirst()) {
				others.add(judged(terms, crossing, claimed));
			}
			var passed = crossing.passed();
			if (passed != null) {
				others.add(judged(terms, new Crossing(crossing.range(), crossing.words(), passed, null), claimed));
			}
		}
		return others;
	}

	private static Judged judged(Terms terms, Crossing crossing, Span claimed) {
		var verdict = crossing.against(claimed);
		var how = switch (verdict) {
			case CONFIRMED -> "the same month";
			case NEAR -> "at most one month apart";
			default -> "%d months apart".formatted(crossing.monthsFrom(claimed));
		};
		var judgement = new Judgement(verdict, "%s against %s: %s".formatted(claimed, crossing.words(), how),
				(verdict == Verdict.CONFIRMED) ? null : Terms.PERIOD, null);
		var root = terms.claim().root();
		boolean other = root != null && !root.equals(crossing.point().chosen().series().rootSource());
		return new Judged(new Match(crossing.point(), false, List.of(), List.of(), other ? "rootSource" : ""),
				judgement);
	}

	/**
	 * Days that somebody states, kept as observations of the measure {@code overtake}.
	 */
	private List<Crossing> stated(Terms terms) {
		var claim = terms.claim();
		return this.evidence.series(claim.subject(), claim.metric())
			.stream()
			.filter((series) -> series.key().measure().equals(StatedClaim.OVERTAKE) && claim.other() != null
					&& claim.other().equals(Figures.qualifiers(series.key().qualifiers()).get("other")))
			.flatMap((series) -> series.points().stream())
			.map((point) -> new Crossing(point.period(),
					"%s as %s states".formatted(point.period(),
							this.evidence.moment().registry().sourceName(point.chosen().series().rootSource())),
					point, null))
			.toList();
	}

	/** Days between the last observation behind and the first level or ahead. */
	private List<Crossing> computed(Terms terms) {
		var other = terms.claim().other();
		var mine = levels(terms.claim().subject(), terms);
		var theirs = (other != null) ? levels(other, terms) : List.<Series>of();
		var found = new ArrayList<Crossing>();
		for (var a : mine) {
			for (var b : theirs) {
				if (a.key().population().equals(b.key().population())) {
					found.addAll(between(a, b));
				}
			}
		}
		return found;
	}

	private List<Series> levels(String subject, Terms terms) {
		return this.evidence.series(subject, terms.claim().metric())
			.stream()
			.filter((series) -> series.key().measure().equals(terms.metric().plainMeasure()))
			.toList();
	}

	private static List<Crossing> between(Series a, Series b) {
		var pairs = a.points()
			.stream()
			.filter((point) -> point.isComparable() && b.at(point.period()).isPresent())
			.toList();
		var meetings = pairs.stream()
			.map((point) -> new Overtake.Meeting(point.number(), b.at(point.period()).orElseThrow().number()))
			.toList();
		return Overtake.in(meetings, CONFIRM)
			.stream()
			.filter(Overtake::winnerIsA)
			.map((overtake) -> crossing(overtake, pairs, b))
			.toList();
	}

	private static Crossing crossing(Overtake overtake, List<Point> pairs, Series passed) {
		var touch = pairs.get(overtake.firstTouch());
		var range = new Span(pairs.get(overtake.before()).period().end().plusDays(1), touch.period().end());
		var held = overtake.confirmedAt().isPresent() ? "held for %d observations".formatted(CONFIRM)
				: "not yet held for %d observations".formatted(CONFIRM);
		return new Crossing(range, "%s as the series show (first touch, %s)".formatted(range, held), touch,
				passed.at(touch.period()).orElseThrow());
	}

}
