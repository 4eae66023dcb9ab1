package dev.groundswell.report.section;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.groundswell.report.ingest.Registry;
import dev.groundswell.report.metrics.Discrepancy;
import dev.groundswell.report.metrics.FreshnessView;
import dev.groundswell.report.metrics.Growth;
import dev.groundswell.report.metrics.Overtake;
import dev.groundswell.report.metrics.Pin;
import dev.groundswell.report.metrics.Series;
import dev.groundswell.report.statement.Figure;
import dev.groundswell.report.statement.Trust;
import dev.groundswell.report.topic.Topic;

/**
 * Everything read for one edition, at one position and one {@code asOf}. Sections look
 * here and nowhere else.
 *
 * @param subjects the topic's own, its families' members included, the most important
 * first
 * @param trust what is known about the reliability of these figures
 */
public record Material(Topic topic, LocalDate weekEnding, Pin pin, Registry registry, List<String> subjects,
		List<Series> series, List<Growth> growths, List<Overtake> overtakes, List<Discrepancy> discrepancies,
		List<FreshnessView> freshness, Trust trust) {

	/**
	 * How long after its period a figure still says something about a week: a quarter and
	 * some days.
	 */
	private static final int RECENT_DAYS = 100;

	/** The same for what was published only this week: studies look back half a year. */
	private static final int NEWS_DAYS = 200;

	public Material {
		subjects = List.copyOf(subjects);
		series = List.copyOf(series);
		growths = List.copyOf(growths);
		overtakes = List.copyOf(overtakes);
		discrepancies = List.copyOf(discrepancies);
		freshness = List.copyOf(freshness);
	}

	/** First day of the week. */
	public LocalDate weekStart() {
		return this.weekEnding.minusDays(6);
	}

	/** Published within the week, also where what came after it is known. */
	public boolean isNew(Figure figure) {
		return figure.publishedAt() != null && !published(figure).isBefore(weekStart())
				&& !published(figure).isAfter(this.weekEnding);
	}

	/** True of a time near enough to the week to be told as present. */
	public boolean isRecent(Figure figure) {
		return figure.periodEnd().isAfter(this.weekEnding.minusDays(isNew(figure) ? NEWS_DAYS : RECENT_DAYS));
	}

	public boolean isOwn(Figure figure) {
		return this.subjects.contains(figure.subject());
	}

	public boolean isRival(Figure figure) {
		return this.topic.rivals().contains(figure.subject());
	}

	public boolean isOfInterest(Figure figure) {
		return this.topic.metrics().contains(figure.metric());
	}

	/**
	 * Newest points of the series that pass, in the topic's order of subjects and
	 * metrics.
	 */
	public List<Figure> newest(Predicate<Figure> filter) {
		return this.series.stream()
			.flatMap((one) -> one.newest().stream())
			.filter(filter)
			.sorted(byImportance())
			.toList();
	}

	public Stream<Figure> points() {
		return this.series.stream().flatMap((one) -> one.points().stream());
	}

	/** The growth reported for a level's own period, by the same root source. */
	public Optional<Figure> reportedGrowth(Figure level) {
		return points()
			.filter((one) -> one.isGrowth() && one.subject().equals(level.subject())
					&& one.metric().equals(level.metric()) && one.rootSource().equals(level.rootSource())
					&& one.periodEnd().equals(level.periodEnd()))
			.min(Comparator.comparing((Figure one) -> one.qualifiers().equals(level.qualifiers()) ? 0 : 1)
				.thenComparing(Figure::measure)
				.thenComparing(Figure::id));
	}

	/** The level a reported growth led to. */
	public Optional<Figure> levelOf(Figure growth) {
		return points().filter((one) -> one.isLevel() && reportedGrowth(one).filter(growth::equals).isPresent())
			.min(Comparator.comparing(Figure::id));
	}

	/** What metrics-service computed for the same point. */
	public Optional<Growth> computed(Figure level) {
		return this.growths.stream()
			.filter((one) -> one.later().subject().equals(level.subject()) && one.later().countsLike(level)
					&& one.later().isSamePeriod(level))
			.findFirst();
	}

	/**
	 * The level before that a figure's reported growth needs, as computed by
	 * metrics-service or, failing that, here.
	 */
	public Optional<BigDecimal> impliedBase(Figure level) {
		return computed(level).flatMap(Growth::implied)
			.or(() -> reportedGrowth(level).filter((growth) -> growth.unit().equals("percent"))
				.map((growth) -> growth.value().movePointLeft(2).add(BigDecimal.ONE))
				.filter((multiple) -> multiple.signum() > 0)
				.map((multiple) -> level.value().divide(multiple, MathContext.DECIMAL64)));
	}

	public Optional<Series> seriesOf(Figure point) {
		return this.series.stream().filter((one) -> one.points().contains(point)).findFirst();
	}

	/** Where others stood by the same count in the same period, largest first. */
	public List<Figure> peers(Figure level, Predicate<Figure> who) {
		return points()
			.filter((one) -> one.countsLike(level) && one.isSamePeriod(level) && !one.subject().equals(level.subject())
					&& who.test(one))
			.sorted(bySize())
			.toList();
	}

	/** A break in the figure's series that its growth spans. */
	public Optional<Series.Break> breakIn(Figure figure) {
		return seriesOf(figure).flatMap((one) -> one.breakBetween(
				reportedGrowth(figure).isPresent() ? figure.periodStart().minusMonths(1) : figure.periodStart(),
				figure.periodEnd()));
	}

	/**
	 * The topic's order: new before known, then by subject, metric, measure and root
	 * source.
	 */
	public Comparator<Figure> byImportance() {
		return Comparator.comparing((Figure one) -> place(this.topic.metrics(), one.metric()))
			.thenComparing((one) -> place(this.subjects, one.subject()))
			.thenComparing((one) -> isNew(one) ? 0 : 1)
			.thenComparing(Figure::periodEnd, Comparator.reverseOrder())
			.thenComparing(Figure::measure)
			.thenComparing(Figure::rootSource)
			.thenComparing((one) -> one.qualifiers().toString())
			.thenComparing(Figure::id);
	}

	static Comparator<Figure> bySize() {
		return Comparator.comparing(Figure::value, Comparator.reverseOrder()).thenComparing(Figure::subject);
	}

	/** The day it was published, UTC; far back when unknown. */
	public static LocalDate published(Figure figure) {
		return (figure.publishedAt() == null) ? LocalDate.EPOCH
				: LocalDate.ofInstant(figure.publishedAt(), ZoneOffset.UTC);
	}

	private static int place(List<String> order, String id) {
		int place = order.indexOf(id);
		return (place < 0) ? order.size() : place;
	}

}
