package dev.groundswell.metrics.verdict;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.groundswell.metrics.arithmetic.Claim;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.arithmetic.Difference;
import dev.groundswell.metrics.arithmetic.Growth;
import dev.groundswell.metrics.arithmetic.ImpliedBase;
import dev.groundswell.metrics.arithmetic.Verdict;
import dev.groundswell.metrics.registry.Continuity;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.store.Row;
import dev.groundswell.metrics.verdict.StatedClaim.StatedGrowth;
import dev.groundswell.metrics.week.Comparison;
import dev.groundswell.metrics.week.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tests a growth that is stated with a value through the base the two need together:
 * against the stated base of the same thing, else against the base another value needs of
 * which the very same growth is said. And computes a growth from two levels where nobody
 * states it.
 */
final class GrowthCheck {

	private static final String GROWTH = "growth_";

	private final Evidence evidence;

	GrowthCheck(Evidence evidence) {
		this.evidence = evidence;
	}

	/** The test of the growth stated with a claim. */
	ImpliedBaseView check(Terms terms, StatedGrowth growth) {
		var claim = terms.claim();
		var number = claim.growthAlone().orElseThrow().number().value();
		var needed = new ImpliedBase(claim.number().value(), number, growth.unit()).base();
		var words = "%s with %s %s".formatted(Judge.words(claim.number()), Decimals.plain(number), growth.unit());
		if (needed.isEmpty()) {
			return view(growth, null, null, null, null,
					new Judgement(Verdict.CONFLICTING, words + ": no base leads there", null, null));
		}
		var base = needed.get();
		return statedBase(terms, growth, base, words).or(() -> sameGrowth(terms, growth, number, base, words))
			.orElseGet(() -> view(growth, base, null, null, null, Judgement
				.unverifiable(words + " needs a base of %s; none is stated".formatted(Decimals.words(base)))));
	}

	private Optional<ImpliedBaseView> statedBase(Terms terms, StatedGrowth growth, BigDecimal base, String words) {
		return levelBefore(terms, growth.period()).map((match) -> {
			var stated = match.point().number();
			var difference = new Difference(base, stated);
			var reason = "%s needs a base of %s, and %s is stated by %s%s".formatted(words, Decimals.words(base),
					Decimals.words(stated), match.who(this.evidence.moment()),
					brokenBetween(terms, match.point().period()));
			return view(growth, base, stated, null, null,
					new Judgement(ImpliedBase.compare(difference), reason, null, difference));
		});
	}

	/**
	 * The level stated for the period before, of the same thing, nearest in its terms.
	 */
	private Optional<Match> levelBefore(Terms terms, String period) {
		var before = terms.period().flatMap((span) -> Comparison.named(period).flatMap((each) -> each.base(span)));
		return before.flatMap((span) -> this.evidence.matches(terms)
			.stream()
			.filter((match) -> match.point().period().equals(span) && match.isOnlyApartIn(Terms.PERIOD)
					&& match.opinion().isEmpty() && match.point().isComparable())
			.min(Comparator.comparingInt((match) -> match.unsaid().size())));
	}

	private String brokenBetween(Terms terms, Span before) {
		var end = terms.period().map(Span::end).orElse(before.end());
		return this.evidence.moment()
			.registry()
			.breaks(terms.claim().subject(), terms.claim().metric())
			.stream()
			.filter((entry) -> entry.date().isAfter(before.start()) && !entry.date().isAfter(end))
			.map(Continuity::words)
			.reduce("", (all, each) -> all + "; " + each);
	}

	/** Another value of the subject and metric, with the very same growth. */
	private Optional<ImpliedBaseView> sameGrowth(Terms terms, StatedGrowth growth, BigDecimal number, BigDecimal base,
			String words) {
		var percent = Growth.inPercent(number, growth.unit()).orElseThrow();
		var all = this.evidence.series(terms.claim().subject(), terms.claim().metric());
		var value = terms.claim().number().value();
		return points(all, true).filter((point) -> maySpanTheSame(point, growth))
			.filter((point) -> Growth.inPercent(point.number(), point.chosen().series().unit())
				.filter((theirs) -> theirs.compareTo(percent) == 0)
				.isPresent())
			.flatMap((point) -> level(point.chosen(), all).stream())
			.filter((level) -> level.number().compareTo(value) != 0)
			.findFirst()
			.flatMap((level) -> new ImpliedBase(level.number(), percent, "percent").base().map((theirs) -> {
				var difference = new Difference(base, theirs);
				var reason = "%s needs a base of %s; the same growth is said of %s, which needs %s".formatted(words,
						Decimals.words(base), Decimals.words(level.number()), Decimals.words(theirs));
				return view(growth, base, null, level.number(), theirs,
						new Judgement(ImpliedBase.compare(difference), reason, null, difference));
			}));
	}

	private static Stream<Point> points(List<Series> all, boolean growth) {
		return all.stream()
			.filter((series) -> growth ? series.key().measure().startsWith(GROWTH)
					: series.key().measure().equals("level"))
			.flatMap((series) -> series.points().stream());
	}

	private static boolean maySpanTheSame(Point point, StatedGrowth growth) {
		var theirs = point.chosen().series().measure().substring(GROWTH.length());
		return theirs.equals(growth.period()) || theirs.equals("unspecified") || growth.period().equals("unspecified");
	}

	/** The level a stated growth led to: of its own population and period. */
	private static Optional<Point> level(Row growth, List<Series> all) {
		return points(all, false)
			.filter((level) -> level.period().equals(growth.period())
					&& level.chosen().series().rootSource().equals(growth.series().rootSource())
					&& level.chosen().series().qualifiers().equals(growth.series().qualifiers()))
			.findFirst();
	}

	/** A claim of growth against the growth from one stated level to another. */
	Optional<Finding> computed(Terms terms) {
		var levels = new Terms(asLevel(terms.claim()), terms.metric());
		var period = terms.period();
		if (period.isEmpty()) {
			return Optional.empty();
		}
		return levelBefore(levels, terms.measure().substring(GROWTH.length()))
			.flatMap((before) -> this.evidence.matches(levels)
				.stream()
				.filter((match) -> match.isComparable() && match.point().period().equals(period.get())
						&& match.row().seriesId() == before.row().seriesId() && !match.ofSource())
				.findFirst()
				.flatMap((after) -> computed(terms, before, after)));
	}

	private Optional<Finding> computed(Terms terms, Match before, Match after) {
		return Growth.between(before.point().number(), after.point().number()).map((growth) -> {
			boolean multiple = "multiple".equals(terms.unit());
			var value = new BigDecimal(Decimals.ratio(multiple ? growth.multiple() : growth.percent()));
			var judgement = Judge.claim(terms.claim().number(), new Claim(value, "exact"),
					"growth computed from %s to %s of %s".formatted(Decimals.words(growth.before()),
							Decimals.words(growth.after()), after.who(this.evidence.moment())),
					"");
			var judged = new Finding.Judged(after, judgement);
			return new Finding(judgement, after.figure(this.evidence.moment()), List.of(judged), List.of());
		});
	}

	private static StatedClaim asLevel(StatedClaim claim) {
		return new StatedClaim(claim.id(), claim.subject(), claim.metric(), "level", claim.value(), null, null, "exact",
				claim.periodStart(), claim.periodEnd(), claim.qualifiers(), claim.source(), claim.rootSource(),
				claim.publishedAt(), claim.modality(), null, null);
	}

	private static ImpliedBaseView view(StatedGrowth growth, @Nullable BigDecimal base, @Nullable BigDecimal stated,
			@Nullable BigDecimal otherValue, @Nullable BigDecimal otherBase, Judgement judgement) {
		var difference = judgement.difference();
		return new ImpliedBaseView(growth.value(), growth.unit(), growth.period(), whole(base), whole(stated),
				whole(otherValue), whole(otherBase),
				(difference != null) ? difference.ratio().map(Decimals::ratio).orElse(null) : null,
				judgement.verdict().code(), judgement.reason());
	}

	private static @Nullable String whole(@Nullable BigDecimal amount) {
		return (amount != null) ? Decimals.rounded(amount, 0) : null;
	}

}
