package dev.groundswell.ui.subject;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import dev.groundswell.ui.neighbour.Answer;
import dev.groundswell.ui.neighbour.Fan;
import dev.groundswell.ui.neighbour.Neighbour;
import dev.groundswell.ui.neighbour.Neighbours;
import dev.groundswell.ui.series.SeriesClient;
import dev.groundswell.ui.series.SeriesListView;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what is adopted: all of it, and one subject. */
@Controller
class SubjectController {

	private static final int MOST = 1000;

	private final Subjects subjects;

	private final SeriesClient series;

	private final Neighbours neighbours;

	SubjectController(Subjects subjects, SeriesClient series, Neighbours neighbours) {
		this.subjects = subjects;
		this.series = series;
		this.neighbours = neighbours;
	}

	/** Subjects of one kind, under its name in the plural. */
	public record Kind(String name, List<SubjectView> subjects) {
	}

	@GetMapping("/subjects")
	String list(Model model) {
		model.addAttribute("kinds", this.subjects.named(null).map(SubjectController::byKind));
		return "subject/list";
	}

	@GetMapping("/subjects/{id}")
	String show(@PathVariable String id, @RequestParam(required = false) @Nullable String metric, Model model) {
		return page(id, metric, model);
	}

	/** Ids of models hold a slash: {@code Qwen/Qwen3-8B}. */
	@GetMapping("/subjects/{owner}/{name}")
	String show(@PathVariable String owner, @PathVariable String name,
			@RequestParam(required = false) @Nullable String metric, Model model) {
		return page(owner + "/" + name, metric, model);
	}

	private String page(String id, @Nullable String metric, Model model) {
		try (Fan fan = new Fan()) {
			Supplier<Answer<SubjectView>> subject = fan.start(() -> this.subjects.subject(id));
			Supplier<Answer<SeriesListView>> series = fan
				.start(() -> this.neighbours.ask(Neighbour.METRICS, () -> this.series.of(id, null, null, MOST)));
			model.addAttribute("page", SubjectPages.of(subject.get().orThrow(),
					series.get().map(SeriesListView::list).orElse(List.of()), metric, series.get().notice()));
		}
		return "subject/show";
	}

	private static List<Kind> byKind(List<SubjectView> subjects) {
		Map<String, List<SubjectView>> byKind = new TreeMap<>(
				Comparator.comparingInt((String kind) -> order(kind)).thenComparing(Comparator.naturalOrder()));
		byKind.putAll(subjects.stream()
			.sorted(Comparator.comparing(SubjectView::title, String.CASE_INSENSITIVE_ORDER))
			.collect(Collectors.groupingBy((it) -> Objects.requireNonNullElse(it.kind(), ""))));
		return byKind.entrySet().stream().map((it) -> new Kind(KindText.plural(it.getKey()), it.getValue())).toList();
	}

	private static int order(String kind) {
		int place = KindText.ORDER.indexOf(kind);
		return (place < 0) ? KindText.ORDER.size() : place;
	}

}
