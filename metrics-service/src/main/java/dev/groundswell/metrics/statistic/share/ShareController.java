package dev.groundswell.metrics.statistic.share;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.ApiAnswer;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.answer.Parse;
import dev.groundswell.metrics.answer.Questions;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.arithmetic.Share;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Selections;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.series.SeriesParameters;
import dev.groundswell.metrics.series.SeriesReader;
import dev.groundswell.metrics.series.Whole;
import dev.groundswell.metrics.statistic.Definition;
import dev.groundswell.metrics.statistic.Recall;
import dev.groundswell.metrics.statistic.Statistic;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shares as sources state them, and shares of declared totals. */
@RestController
@Tag(name = "Statistics")
class ShareController implements Statistic {

	private static final Definition DEFINITION = new Definition("share", "v1", "Share of a named whole",
			"x / X, in percent; X is the denominator",
			"Shares that sources state, each with its denominator; levels of a population with a declared total",
			List.of("A share without a denominator does not exist",
					"Shares of different denominators are never ranked or compared with each other",
					"Computed only where the population declares a total (a subject of the group all-tracked) for the same "
							+ "period; what is missing is never taken for zero",
					"A part above its whole is not answered"),
			List.of("OpenRouter, State of AI 2025: 30 percent of all tokens and 72.7 percent of the top ten open models' "
					+ "tokens are both true"),
			List.of("subject", "metric", "group", "denominator", "weekEnding", "rootSource", "qualifiers"));

	private final Questions questions;

	private final SeriesReader reader;

	ShareController(Questions questions, SeriesReader reader) {
		this.questions = questions;
		this.reader = reader;
	}

	@Override
	public Definition definition() {
		return DEFINITION;
	}

	@Override
	public List<ShareFigure> recompute(Recall recall) {
		var moment = recall.moment();
		var day = recall.period().end();
		return Stream
			.concat(new Shares(day, moment)
				.stated(this.reader.read(Selections.of(recall.series(), moment).ending(day, day), moment)),
					computed(recall.series(), day, moment).stream())
			.toList();
	}

	@ApiAnswer
	@GetMapping("/api/v1/statistics/share")
	@Operation(summary = "Shares with their denominators", description = """
			The newest share of each series ended by `weekEnding`, of any age: its period is printed with it. With \
			`metric`, levels are also divided by the declared total of their population; where none is declared, \
			`notes` says so.""")
	Items<ShareFigure> share(@ParameterObject SeriesParameters parameters,
			@Parameter(description = "Only shares of this whole.",
					example = "openrouter_all_tokens") @RequestParam @Nullable String denominator,
			@Parameter(description = "Last day a period may end on.",
					example = "2025-12-06") @RequestParam @Nullable String weekEnding,
			@ParameterObject MomentParameters moment, @ParameterObject PageParameters page) {
		var question = this.questions.of(moment, page);
		var day = Parse.day("weekEnding", weekEnding);
		var shares = new Shares(day, question.moment());
		var stated = shares.stated(this.reader
			.read(Selections.of(parameters, question.moment()).measure("share").ending(null, day), question.moment()));
		var computed = (parameters.metric() != null) ? computed(parameters, day, question.moment())
				: List.<ShareFigure>of();
		var items = Stream.concat(stated, computed.stream())
			.filter((share) -> denominator == null || share.denominator().equals(denominator))
			.sorted(Comparator.comparing((ShareFigure share) -> share.figure().metric())
				.thenComparing(ShareFigure::denominator)
				.thenComparing((share) -> share.figure().periodEnd(), Comparator.reverseOrder())
				.thenComparing((share) -> new BigDecimal(share.share()), Comparator.reverseOrder())
				.thenComparing((share) -> share.figure().id()))
			.toList();
		var notes = (parameters.metric() != null && computed.isEmpty())
				? List.of("no computed share: no population of this metric declares a total for the period")
				: List.<String>of();
		return question.page(items, notes);
	}

	private List<ShareFigure> computed(SeriesParameters parameters, @Nullable LocalDate day, Moment moment) {
		var selection = Selections.of(parameters, moment).measure("level").ending(null, day);
		var all = this.reader.read(selection.subjects(null), moment);
		var wanted = selection.subjects();
		return new Shares(day, moment)
			.computed(
					all.stream().filter((series) -> wanted == null || wanted.contains(series.key().subject())).toList(),
					all)
			.toList();
	}

	/** Shares as of a day at a moment. */
	private record Shares(@Nullable LocalDate day, Moment moment) {

		Stream<ShareFigure> stated(List<Series> series) {
			return series.stream().flatMap((each) -> newest(each).stream()).flatMap((point) -> stated(point).stream());
		}

		private Optional<Point> newest(Series series) {
			return series.newestBy((this.day != null) ? this.day : LocalDate.MAX);
		}

		private Optional<ShareFigure> stated(Point point) {
			var key = point.chosen().series();
			var named = this.moment.registry().metricOrUnlisted(key.metric()).denominatorQualifier();
			var denominator = Figures.qualifiers(key.qualifiers()).get((named != null) ? named : "denominator");
			if (denominator == null) {
				return Optional.empty();
			}
			var figure = Figures.stated(DEFINITION.id(), point, this.moment);
			return Optional.of(new ShareFigure(figure, Decimals.plain(point.number()), denominator,
					this.moment.registry().denominatorName(denominator), false, null));
		}

		Stream<ShareFigure> computed(List<Series> parts, List<Series> all) {
			var registry = this.moment.registry();
			return parts.stream()
				.filter((series) -> !registry.isTotal(series.key().subject()))
				.flatMap((series) -> newest(series).stream())
				.flatMap((point) -> Whole.of(point, all, registry).flatMap((whole) -> divided(point, whole)).stream());
		}

		private Optional<ShareFigure> divided(Point part, Point whole) {
			return Share.of(part.number(), whole.number()).map((share) -> {
				var percent = Decimals.ratio(share.percent());
				var total = whole.chosen().series().subject();
				var figure = Figures.computed(DEFINITION.id(), List.of(part, whole), this.moment,
						new Figures.Written(percent, "percent", "share", part.chosen().basis()));
				return new ShareFigure(figure, percent, total, this.moment.registry().denominatorName(total), true,
						Decimals.plain(whole.number()));
			});
		}

	}

}
