package dev.groundswell.metrics.statistic.forecast;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.arithmetic.Finding;
import dev.groundswell.metrics.arithmetic.ForecastBounds;
import dev.groundswell.metrics.arithmetic.Outlook;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Readings;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.series.Step;
import dev.groundswell.metrics.statistic.forecast.ForecastFigure.Accuracy;
import dev.groundswell.metrics.statistic.forecast.ForecastFigure.PastForecast;
import dev.groundswell.metrics.statistic.forecast.ForecastParameters.Asked;
import dev.groundswell.metrics.week.Interval;
import dev.groundswell.metrics.week.Span;
import org.jspecify.annotations.Nullable;

/** One series and what may come of it. */
final class Forecasts {

	private static final Set<String> WITHOUT = Set.of("rank", "score");

	private final String definition;

	private final Asked asked;

	private final Moment moment;

	private final Series series;

	/** How the series stood at an earlier moment. */
	private final Earlier earlier;

	private final String behaviour;

	/** Where the source last counted anew. */
	private final Optional<Finding> recount;

	Forecasts(String definition, Asked asked, Moment moment, Series series, Earlier earlier) {
		this.definition = definition;
		this.asked = asked;
		this.moment = moment;
		this.series = series;
		this.earlier = earlier;
		this.recount = recount(series, moment);
		this.behaviour = moment.registry().metricOrUnlisted(series.key().metric()).behaviour();
	}

	/** Reads a series as it stood at a moment. */
	@FunctionalInterface
	interface Earlier {

		Optional<Series> at(Moment moment);

	}

	/** One line a method and period, naive first, or one that says why there is none. */
	List<ForecastFigure> lines() {
		var points = since(Step.regular(this.series));
		if (points.isEmpty()) {
			return List.of();
		}
		var natural = Step.natural(points);
		var step = (this.asked.step() != null) ? this.asked.step() : natural;
		if (WITHOUT.contains(this.behaviour)) {
			return List.of(none(points, step, 0, "a " + this.behaviour + " is not foretold"));
		}
		if (step.compareTo(natural) < 0) {
			return List.of(none(points, step, 0, "the series is stated less often than that"));
		}
		var steps = Step.of(points, this.behaviour, step, points.getLast().period().end());
		if (steps.isEmpty()) {
			return List.of(none(points, step, 0, "no whole " + step.code() + " is stated"));
		}
		var values = EvenValues.of(steps);
		if (values.values().length < Outlook.FEWEST) {
			return List.of(none(points, step, values.values().length,
					"below %d periods without a hole there is no forecast".formatted(Outlook.FEWEST)));
		}
		var outlooks = Outlooks.of(values.values(), this.asked.horizon(), step, bounds());
		var past = past(values, step);
		return outlooks.all()
			.stream()
			.flatMap((outlook) -> IntStream.rangeClosed(1, this.asked.horizon())
				.mapToObj(
						(ahead) -> line(values, step, outlook, outlook.method().equals(outlooks.best()), ahead, past)))
			.toList();
	}

	/** What is stated since the source last counted anew. */
	private List<Point> since(List<Point> points) {
		return this.recount
			.map((finding) -> points.stream()
				.filter((point) -> !point.period().end().isBefore(finding.first()))
				.toList())
			.orElse(points);
	}

	private static Optional<Finding> recount(Series series, Moment moment) {
		return Readings.findings(series, moment)
			.stream()
			.filter((finding) -> finding.kind() == Finding.Kind.RESTATEMENT || finding.kind() == Finding.Kind.RESET)
			.max(Comparator.comparing(Finding::first));
	}

	private List<String> notes() {
		return this.recount.map((finding) -> List.of("only what is stated since the " + finding.words()))
			.orElseGet(List::of);
	}

	private ForecastBounds bounds() {
		if (this.behaviour.equals("counter")) {
			return ForecastBounds.COUNTER;
		}
		boolean share = this.series.key().unit().equals("percent") && !this.series.key().measure().startsWith("growth");
		return share ? ForecastBounds.PERCENT : ForecastBounds.COUNT;
	}

	private ForecastFigure none(List<Point> points, Interval step, int periods, String reason) {
		var newest = points.getLast();
		var figure = Figures
			.stated(this.asked.variant(step).on(this.definition), newest, points.reversed(), this.moment)
			.status("N")
			.notes(notes());
		return new ForecastFigure(figure, null, false, step.code(), 0, newest.period().end(), null, null, null, null,
				null, null, periods, null, null, reason);
	}

	private ForecastFigure line(EvenValues values, Interval step, Outlook outlook, boolean best, int ahead,
			Optional<Past> past) {
		var inputs = Stream.concat(values.inputs(), past.stream().flatMap((each) -> each.values().inputs()))
			.distinct()
			.toList();
		var newest = inputs.getFirst();
		var variant = this.asked.variant(step).and("method", outlook.method()).and("ahead", ahead);
		var next = outlook.next();
		var forecast = (next != null) ? amount(next[ahead - 1]) : null;
		var key = this.series.key();
		var figure = (forecast != null) ? Figures
			.computed(variant.on(this.definition), inputs, this.moment,
					new Figures.Written(forecast, key.unit(), key.measure(), newest.chosen().basis()))
			.status("F") : Figures.stated(variant.on(this.definition), newest, inputs, this.moment).status("N");
		var target = target(values.newest().span(), step, ahead);
		var notes = (values.filled() > 0) ? List.of(values.filled() + " missing periods were filled by equal steps")
				: List.<String>of();
		return new ForecastFigure(
				((forecast != null) ? figure.period(target.start(), target.end()) : figure).notes(notes).notes(notes()),
				outlook.method(), best, step.code(), ahead, values.newest().span().end(), forecast,
				amount(outlook.low80()[ahead - 1]), amount(outlook.high80()[ahead - 1]),
				amount(outlook.low95()[ahead - 1]), amount(outlook.high95()[ahead - 1]), outlook.intervals(),
				values.values().length, accuracy(outlook.score()),
				past.flatMap((each) -> each.record(outlook.method(), ahead, this::amount)).orElse(null),
				outlook.reason());
	}

	private static @Nullable Accuracy accuracy(Outlook.@Nullable Score score) {
		return (score == null) ? null : new Accuracy((score.mase() != null) ? number(score.mase()) : null,
				number(score.smape()), score.origins(), score.intervals(), score.inside80(), score.inside95());
	}

	private static String number(double value) {
		return Decimals.ratio(BigDecimal.valueOf(value));
	}

	private String amount(double value) {
		return Decimals.rounded(BigDecimal.valueOf(value), this.series.key().scale());
	}

	private static Span target(Span newest, Interval step, int ahead) {
		return switch (step) {
			case DAY -> Span.day(newest.end().plusDays(ahead));
			case WEEK -> new Span(newest.start().plusWeeks(ahead), newest.end().plusWeeks(ahead));
			case MONTH -> step.spanAt(newest.start().plusMonths(ahead));
			case QUARTER -> step.spanAt(newest.start().plusMonths(3L * ahead));
			case YEAR -> step.spanAt(newest.start().plusYears(ahead));
		};
	}

	/** The same, made one horizon earlier of what was published by then. */
	private Optional<Past> past(EvenValues values, Interval step) {
		return values.back(this.asked.horizon()).flatMap((origin) -> {
			var at = origin.points().getFirst().chosen().publishedAt();
			var then = new Moment(at, this.moment.position(), this.moment.registry());
			return this.earlier.at(then).flatMap((series) -> known(series, origin, step)).map((known) -> {
				var outcomes = new ArrayList<Optional<Step>>();
				for (int ahead = 1; ahead <= this.asked.horizon(); ahead++) {
					outcomes.add(values.back(this.asked.horizon() - ahead));
				}
				return new Past(at, known, Outlooks.of(known.values(), this.asked.horizon(), step, bounds()), outcomes);
			});
		});
	}

	/** Empty where the origin was not the newest period then, or too few were known. */
	private Optional<EvenValues> known(Series series, Step origin, Interval step) {
		var points = since(Step.regular(series)).stream()
			.filter((point) -> !point.period().end().isAfter(origin.span().end()))
			.toList();
		if (points.isEmpty() || Step.natural(points).compareTo(step) > 0) {
			return Optional.empty();
		}
		var steps = Step.of(points, this.behaviour, step, origin.span().end());
		return steps.isEmpty() || !steps.getLast().span().equals(origin.span()) ? Optional.empty()
				: Optional.of(EvenValues.of(steps)).filter((known) -> known.values().length >= Outlook.FEWEST);
	}

	/** What would have been foretold, and what came. */
	private record Past(Instant at, EvenValues values, Outlooks outlooks, List<Optional<Step>> outcomes) {

		Optional<PastForecast> record(String method, int ahead, DoubleFunction<String> amount) {
			return this.outcomes.get(ahead - 1)
				.flatMap((outcome) -> this.outlooks.named(method)
					.filter((outlook) -> outlook.next() != null)
					.map((outlook) -> record(outlook, outcome, ahead - 1, amount)));
		}

		private PastForecast record(Outlook outlook, Step outcome, int h, DoubleFunction<String> amount) {
			double forecast = Objects.requireNonNull(outlook.next())[h];
			double came = outcome.value().doubleValue();
			return new PastForecast(this.at, outcome.span().end(), amount.apply(forecast),
					amount.apply(outlook.low80()[h]), amount.apply(outlook.high80()[h]),
					amount.apply(outlook.low95()[h]), amount.apply(outlook.high95()[h]),
					Decimals.plain(outcome.value()), (came > 0) ? number(100 * (forecast - came) / came) : null,
					outlook.low80()[h] <= came && came <= outlook.high80()[h],
					outlook.low95()[h] <= came && came <= outlook.high95()[h]);
		}

	}

}
