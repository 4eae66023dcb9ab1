package dev.groundswell.metrics.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dev.groundswell.metrics.answer.ApiAnswer;
import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.answer.Parse;
import dev.groundswell.metrics.answer.Questions;
import dev.groundswell.metrics.answer.Tabular;
import dev.groundswell.metrics.registry.Continuity;
import dev.groundswell.metrics.store.ObservationStore;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Series with their points. */
@RestController
@Tag(name = "Series", description = "Observations that may be compared, in the order of time")
class SeriesController {

	static final String DEFINITION = "levels.v1";

	private final Questions questions;

	private final SeriesReader reader;

	SeriesController(Questions questions, SeriesReader reader) {
		this.questions = questions;
		this.reader = reader;
	}

	@ApiAnswer
	@GetMapping(path = "/api/v1/series")
	@Operation(summary = "Series with their points", description = """
			A series holds observations that may be compared: equal subject, metric, measure, qualifiers, unit and \
			root source. One point a period: the vintage in force; of several sources measured before reported, \
			exact before others, then the newest publication. `breaks` are the days the continuity ledger names.""")
	Items<SeriesItem> series(@ParameterObject SeriesParameters parameters,
			@Parameter(description = "First day a point may be published on.",
					example = "2025-11-30") @RequestParam @Nullable String publishedFrom,
			@Parameter(description = "Last day a point may be published on.",
					example = "2025-12-06") @RequestParam @Nullable String publishedTo,
			@ParameterObject MomentParameters moment, @ParameterObject PageParameters page) {
		var question = this.questions.of(moment, page);
		var from = Parse.day("publishedFrom", publishedFrom);
		var to = Parse.day("publishedTo", publishedTo);
		var read = this.reader.read(Selections.of(parameters, question.moment()), question.moment(),
				new ObservationStore.Page(question.offset(), question.limit() + 1));
		var items = read.stream()
			.limit(question.limit())
			.map((series) -> item(series, from, to, question.moment()))
			.filter((item) -> !item.points().isEmpty())
			.toList();
		return question.items(items, read.size() > question.limit(), List.of());
	}

	private static SeriesItem item(Series series, @Nullable LocalDate from, @Nullable LocalDate to, Moment moment) {
		var points = series.points()
			.stream()
			.filter((point) -> point.isPublishedWithin(from, to))
			.map((point) -> Figures.stated(DEFINITION, point, moment))
			.toList();
		var breaks = moment.registry()
			.breaks(series.key().subject(), series.key().metric())
			.stream()
			.map(SeriesBreak::of)
			.toList();
		return new SeriesItem(SeriesHead.of(series, moment), points, breaks);
	}

	/** A series with its points and the breaks in it. */
	record SeriesItem(SeriesHead series, List<Figure> points, List<SeriesBreak> breaks) implements Tabular {

		@Override
		public List<?> rows() {
			return this.points;
		}

	}

	/** What the points of a series have in common. */
	record SeriesHead(@Schema(example = "s-0123456789abcdef") String id, String subject, String subjectName,
			String metric, String metricName, String measure, Map<String, String> qualifiers, String rootSource,
			String rootSourceName, String unit, String behaviour) {

		static SeriesHead of(Series series, Moment moment) {
			var key = series.key();
			var registry = moment.registry();
			var metric = registry.metricOrUnlisted(key.metric());
			return new SeriesHead(key.id(), key.subject(), registry.subjectOrUnlisted(key.subject()).name(),
					key.metric(), metric.name(), key.measure(), Figures.qualifiers(key.qualifiers()), key.rootSource(),
					registry.sourceName(key.rootSource()), key.unit(), metric.behaviour());
		}

	}

	/** A day on which a series stopped meaning the same. */
	record SeriesBreak(LocalDate date, String type, @Nullable String note) {

		static SeriesBreak of(Continuity entry) {
			return new SeriesBreak(entry.date(), entry.type(), entry.note());
		}

	}

}
