package dev.groundswell.report.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.groundswell.report.ingest.Ingest;
import dev.groundswell.report.ingest.Registry;
import dev.groundswell.report.metrics.Discrepancy;
import dev.groundswell.report.metrics.FreshnessView;
import dev.groundswell.report.metrics.Growth;
import dev.groundswell.report.metrics.Metrics;
import dev.groundswell.report.metrics.Overtake;
import dev.groundswell.report.metrics.Pin;
import dev.groundswell.report.metrics.Series;
import dev.groundswell.report.section.Material;
import dev.groundswell.report.statement.Figure;
import dev.groundswell.report.statement.Trust;
import dev.groundswell.report.topic.Topic;

import org.springframework.stereotype.Component;

/** Reads everything an edition may need, at one position, before a word is written. */
@Component
class Gatherer {

	/** Counts in which one subject passing another is worth telling. */
	private static final List<String> RACES = List.of("cumulative_downloads", "downloads_all_time",
			"monthly_active_users");

	/** An overtake older than this is history. */
	private static final int RACE_MONTHS = 3;

	private final Metrics metrics;

	private final Ingest ingest;

	Gatherer(Metrics metrics, Ingest ingest) {
		this.metrics = metrics;
		this.ingest = ingest;
	}

	Material gather(Topic topic, LocalDate weekEnding, Pin pin) {
		Registry registry = this.ingest.registry(pin.registryVersion());
		List<String> subjects = subjects(topic, registry);
		Set<String> asked = new LinkedHashSet<>(subjects);
		topic.rivals().stream().filter(registry::knows).forEach(asked::add);
		topic.standing().stream().map(Topic.Standing::subject).filter(registry::knows).forEach(asked::add);
		List<String> metricIds = Stream
			.of(topic.metrics().stream(), topic.modelFacts().stream(),
					topic.standing().stream().map(Topic.Standing::metric))
			.flatMap((ids) -> ids)
			.distinct()
			.filter(registry::knowsMetric)
			.toList();
		List<Series> series = this.metrics.series(pin, asked, metricIds)
			.stream()
			.map((one) -> withKinds(one, registry))
			.toList();
		Set<String> held = new LinkedHashSet<>(subjects);
		topic.standing().stream().map(Topic.Standing::subject).filter(registry::knows).forEach(held::add);
		List<Discrepancy> discrepancies = this.metrics.discrepancies(pin, held, metricIds, weekEnding)
			.stream()
			.map((one) -> withKinds(one, registry))
			.toList();
		List<FreshnessView> freshness = this.metrics.freshness(pin);
		List<Growth> growths = this.metrics.growth(pin, present(series, subjects), metricIds, weekEnding);
		return new Material(topic, weekEnding, pin, registry, subjects, series, growths,
				overtakes(pin, subjects, series, weekEnding, registry), discrepancies, freshness,
				trust(series, discrepancies, freshness, registry));
	}

	private static List<String> subjects(Topic topic, Registry registry) {
		Set<String> subjects = new LinkedHashSet<>(topic.subjects());
		topic.membersOf().forEach((family) -> subjects.addAll(registry.membersOf(family)));
		return subjects.stream().filter(registry::knows).toList();
	}

	/** Those with data: the others need not be asked about again. */
	private static List<String> present(List<Series> series, List<String> subjects) {
		Set<String> counted = series.stream()
			.flatMap((one) -> one.newest().stream())
			.map(Figure::subject)
			.collect(Collectors.toSet());
		return subjects.stream().filter(counted::contains).toList();
	}

	private List<Overtake> overtakes(Pin pin, List<String> subjects, List<Series> series, LocalDate weekEnding,
			Registry registry) {
		List<Overtake> overtakes = new ArrayList<>();
		for (String metric : RACES) {
			boolean counted = series.stream()
				.flatMap((one) -> one.newest().stream())
				.anyMatch((one) -> one.metric().equals(metric) && subjects.contains(one.subject()));
			if (counted) {
				this.metrics
					.overtakes(pin, metric, present(series, subjects), weekEnding.minusMonths(RACE_MONTHS), weekEnding)
					.forEach((one) -> overtakes.add(new Overtake(kind(one.winner(), registry),
							kind(one.loser(), registry), one.firstTouch(), one.confirmed())));
			}
		}
		return overtakes;
	}

	private static Trust trust(List<Series> series, List<Discrepancy> discrepancies, List<FreshnessView> freshness,
			Registry registry) {
		Set<String> roots = new HashSet<>();
		series.forEach((one) -> one.points().forEach((point) -> roots.add(point.rootSource())));
		Set<String> secondary = roots.stream()
			.filter((root) -> registry.sourceKind(root).isEmpty() || registry.sourceKind(root).equals("press"))
			.collect(Collectors.toSet());
		Set<String> stale = freshness.stream()
			.filter((one) -> "stale".equals(one.state()))
			.map(FreshnessView::source)
			.collect(Collectors.toSet());
		return new Trust(secondary,
				evidence(
						discrepancies.stream().filter(Discrepancy::isConflicting).map((one) -> weaker(one, secondary))),
				evidence(discrepancies.stream().filter(Discrepancy::isAgreement).map(Discrepancy::figures)), stale);
	}

	/** Of a contradiction, the secondary side where only one is; else both. */
	private static List<Figure> weaker(Discrepancy conflict, Set<String> secondary) {
		List<Figure> weak = conflict.figures().stream().filter((one) -> secondary.contains(one.rootSource())).toList();
		return weak.isEmpty() ? conflict.figures() : weak;
	}

	private static Set<String> evidence(Stream<List<Figure>> figures) {
		return figures.flatMap(List::stream)
			.flatMap((figure) -> figure.evidence().stream())
			.collect(Collectors.toSet());
	}

	private static Series withKinds(Series series, Registry registry) {
		return new Series(series.id(), series.points().stream().map((one) -> kind(one, registry)).toList(),
				series.breaks());
	}

	private static Discrepancy withKinds(Discrepancy one, Registry registry) {
		return new Discrepancy(one.kind(), one.verdict(), one.reason(), one.firstDifference(), one.ratio(),
				one.figures().stream().map((figure) -> kind(figure, registry)).toList());
	}

	private static Figure kind(Figure figure, Registry registry) {
		return figure.ofKind(registry.kind(figure.subject()));
	}

}
