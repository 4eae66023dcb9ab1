package dev.groundswell.ui.subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.groundswell.ui.figure.FigureView;
import dev.groundswell.ui.series.ChartFrames;
import dev.groundswell.ui.series.SeriesView;
import org.jspecify.annotations.Nullable;

/** Makes the page of a subject from its entry and its series. */
final class SubjectPages {

	private static final int KEY_FIGURES = 6;

	private static final List<String> MEASURES = List.of("level", "share", "rank");

	private SubjectPages() {
	}

	static SubjectPage of(SubjectView subject, List<SeriesView> series, @Nullable String asked, String notice) {
		Map<String, List<SeriesView>> byMetric = series.stream()
			.filter((it) -> it.series().metric() != null && !it.figures().isEmpty())
			.sorted(Comparator.comparing(SubjectPages::newest).reversed())
			.collect(Collectors.groupingBy((it) -> Objects.requireNonNull(it.series().metric()), LinkedHashMap::new,
					Collectors.toList()));
		String current = (asked != null && byMetric.containsKey(asked)) ? asked : byMetric.entrySet()
			.stream()
			.max(Comparator.comparingInt((it) -> it.getValue().stream().mapToInt((one) -> one.figures().size()).sum()))
			.map(Map.Entry::getKey)
			.orElse("");
		return new SubjectPage(subject, ties(subject), keyFigures(byMetric), metrics(byMetric, current),
				byMeasure(byMetric.getOrDefault(current, List.of())).stream()
					.flatMap((same) -> ChartFrames.of(same).stream())
					.toList(),
				ledger(subject), notice);
	}

	private static List<List<SeriesView>> byMeasure(List<SeriesView> ofMetric) {
		Map<String, List<SeriesView>> byMeasure = ofMetric.stream()
			.collect(Collectors.groupingBy(
					(it) -> Objects.requireNonNullElse(it.series().measure(), "level") + " "
							+ Objects.requireNonNullElse(it.series().unit(), ""),
					LinkedHashMap::new, Collectors.toList()));
		return byMeasure.entrySet()
			.stream()
			.sorted(Comparator.comparingInt((it) -> order(it.getKey().split(" ", 2)[0])))
			.map(Map.Entry::getValue)
			.toList();
	}

	private static int order(String measure) {
		int place = MEASURES.indexOf(measure);
		return (place < 0) ? MEASURES.size() : place;
	}

	/** The newest figure of each metric, levels before shares and ranks. */
	private static List<FigureView> keyFigures(Map<String, List<SeriesView>> byMetric) {
		return byMetric.values()
			.stream()
			.map((series) -> series.stream()
				.min(Comparator
					.comparingInt((SeriesView it) -> order(Objects.requireNonNullElse(it.series().measure(), "level")))
					.thenComparing(Comparator.comparing(SubjectPages::newest).reversed()))
				.orElseThrow())
			.map((series) -> series.figures().stream().max(Comparator.comparing(SubjectPages::end)).orElseThrow())
			.limit(KEY_FIGURES)
			.toList();
	}

	private static LocalDate newest(SeriesView series) {
		return series.figures().stream().map(SubjectPages::end).max(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
	}

	private static LocalDate end(FigureView figure) {
		return (figure.periodEnd() != null) ? figure.periodEnd()
				: Objects.requireNonNullElse(figure.periodStart(), LocalDate.EPOCH);
	}

	private static List<SubjectPage.Metric> metrics(Map<String, List<SeriesView>> byMetric, String current) {
		return byMetric.entrySet()
			.stream()
			.map((it) -> new SubjectPage.Metric(it.getKey(),
					Objects.requireNonNullElse(it.getValue().getFirst().series().metricName(), it.getKey()),
					it.getKey().equals(current)))
			.toList();
	}

	private static List<SubjectPage.Tie> ties(SubjectView subject) {
		List<SubjectPage.Tie> ties = new ArrayList<>();
		ties.addAll(ties(subject.relations(), KindText::relation));
		ties.addAll(ties(subject.inverse(), KindText::inverse));
		return List.copyOf(ties);
	}

	private static List<SubjectPage.Tie> ties(@Nullable List<SubjectView.RelationView> relations,
			Function<@Nullable String, String> words) {
		return Objects.requireNonNullElse(relations, List.<SubjectView.RelationView>of())
			.stream()
			.collect(Collectors.groupingBy((it) -> words.apply(it.type()), LinkedHashMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map((tie) -> new SubjectPage.Tie(tie.getKey(),
					tie.getValue().stream().flatMap(SubjectPages::link).toList()))
			.toList();
	}

	private static Stream<SubjectPage.Link> link(SubjectView.RelationView relation) {
		String target = relation.target();
		return (target == null) ? Stream.empty()
				: Stream.of(new SubjectPage.Link(target, Objects.requireNonNullElse(relation.targetName(), target)));
	}

	private static List<SubjectPage.Event> ledger(SubjectView subject) {
		return Objects.requireNonNullElse(subject.continuity(), List.<SubjectView.ContinuityView>of())
			.stream()
			.map(SubjectPage.Event::of)
			.toList();
	}

}
