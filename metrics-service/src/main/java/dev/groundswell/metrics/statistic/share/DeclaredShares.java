package dev.groundswell.metrics.statistic.share;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.Variant;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.arithmetic.Share;
import dev.groundswell.metrics.population.Censuses;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Inexactness;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.series.Whole;
import dev.groundswell.metrics.store.SeriesKey;
import dev.groundswell.metrics.week.Span;
import org.jspecify.annotations.Nullable;

/** Shares as stated, and of what is declared to be a whole, as of a day at a moment. */
record DeclaredShares(@Nullable LocalDate day, ShareParameters.Choice choice, Moment moment) {

	/** The newest share of each series. */
	Stream<ShareFigure> stated(List<Series> series) {
		return series.stream().flatMap((each) -> newest(each).flatMap((point) -> stated(point, each)).stream());
	}

	private Optional<Point> newest(Series series) {
		return series.newestBy((this.day != null) ? this.day : LocalDate.MAX);
	}

	private Optional<ShareFigure> stated(Point point, Series series) {
		var key = series.key();
		var named = this.moment.registry().metricOrUnlisted(key.metric()).denominatorQualifier();
		var denominator = Figures.qualifiers(key.qualifiers()).get((named != null) ? named : "denominator");
		if (denominator == null) {
			return Optional.empty();
		}
		var base = base(point).flatMap(series::at);
		var inputs = Stream.concat(Stream.of(point), base.stream()).toList();
		var figure = across(
				Figures.stated(this.choice.variant().on(ShareController.DEFINITION.id()), point, inputs, this.moment),
				point, base.map(Point::period));
		figure = open(figure, base.map((earlier) -> new Inexactness(earlier, point).ofChange()).orElseGet(List::of));
		return Optional.of(new ShareFigure(figure, Decimals.plain(point.number()), denominator,
				this.moment.registry().denominatorName(denominator), false, null,
				base.map((earlier) -> Decimals.plain(point.number().subtract(earlier.number()))).orElse(null),
				base.map((earlier) -> earlier.period().start()).orElse(null),
				base.map((earlier) -> earlier.period().end()).orElse(null), null));
	}

	/** The period a share is held against. */
	Optional<Span> base(Point point) {
		var metric = this.moment.registry().metricOrUnlisted(point.chosen().series().metric());
		return Censuses.comparison(this.choice.comparison(), point.period(), metric).base(point.period());
	}

	/** A change across a series break says so. */
	private Figure across(Figure figure, Point point, Optional<Span> base) {
		var key = point.chosen().series();
		return base.map((earlier) -> figure.notes(this.moment.registry()
			.breaks(key.subject(), key.metric())
			.stream()
			.filter((entry) -> entry.date().isAfter(earlier.end()) && entry.date().isBefore(point.period().start()))
			.map((entry) -> "change across a " + entry.words())
			.toList())).orElse(figure);
	}

	/** What inexact values leave open about a change. */
	private static Figure open(Figure figure, List<String> notes) {
		return notes.isEmpty() ? figure
				: figure.status(Figures.worst(List.of(figure.status(), Inexactness.STATUS))).notes(notes);
	}

	/** The subjects that may be wholes: the one named, and the totals. */
	Set<String> wholes() {
		var named = this.choice.denominator();
		return Stream.concat(Optional.ofNullable(named).stream(), this.moment.registry().totals().stream())
			.collect(Collectors.toUnmodifiableSet());
	}

	/** The newest level of each part, divided by its whole of the same period. */
	Stream<ShareFigure> computed(List<Series> parts, List<Series> all) {
		var registry = this.moment.registry();
		return parts.stream()
			.filter((series) -> !registry.isTotal(series.key().subject()))
			.flatMap((series) -> newest(series).flatMap((point) -> computed(point, series, all)).stream());
	}

	private Optional<ShareFigure> computed(Point part, Series series, List<Series> all) {
		return quotient(part, all).map((now) -> {
			var before = base(part).flatMap(series::at).flatMap((earlier) -> quotient(earlier, all));
			var inputs = new ArrayList<>(List.of(now.part(), now.whole()));
			before.ifPresent((earlier) -> inputs.addAll(List.of(earlier.part(), earlier.whole())));
			var percent = Decimals.ratio(now.percent());
			var figure = Figures.computed(variant(now, all).on(ShareController.DEFINITION.id()), inputs, this.moment,
					new Figures.Written(percent, "percent", "share", part.chosen().basis()));
			var total = now.whole().chosen().series().subject();
			var said = open(across(figure, part, before.map((earlier) -> earlier.part().period())),
					before.isPresent() ? Inexactness.words(inputs, "change") : List.of());
			return new ShareFigure(said, percent, total, this.moment.registry().denominatorName(total), true,
					Decimals.plain(now.whole().number()),
					before.map((earlier) -> Decimals.ratio(now.percent().subtract(earlier.percent()))).orElse(null),
					before.map((earlier) -> earlier.part().period().start()).orElse(null),
					before.map((earlier) -> earlier.part().period().end()).orElse(null), null);
		});
	}

	/** The total of the very population goes without saying; any other whole is named. */
	private Variant variant(Quotient quotient, List<Series> all) {
		boolean usual = Whole.of(quotient.part(), all, this.moment.registry())
			.filter(quotient.whole()::equals)
			.isPresent();
		return usual ? this.choice.variant() : this.choice.variant().and("denominator", this.choice.denominator());
	}

	private Optional<Quotient> quotient(Point part, List<Series> all) {
		var named = this.choice.denominator();
		var usual = Whole.of(part, all, this.moment.registry());
		var whole = (named == null
				|| usual.filter((total) -> total.chosen().series().subject().equals(named)).isPresent()) ? usual
						: named(part, named, all);
		return whole.filter((total) -> Share.of(part.number(), total.number()).isPresent())
			.map((total) -> new Quotient(part, total));
	}

	/** A breakdown says how a whole is cut, not what it is of, and may differ. */
	private Optional<Point> named(Point part, String named, List<Series> all) {
		var key = part.chosen().series();
		return all.stream()
			.filter((series) -> series.key().subject().equals(named) && isCountedAlike(series.key(), key))
			.filter((_) -> this.moment.registry().isPartOf(key.subject(), named))
			.flatMap((series) -> series.at(part.period()).stream())
			.findFirst();
	}

	private static boolean isCountedAlike(SeriesKey a, SeriesKey b) {
		return a.metric().equals(b.metric()) && a.measure().equals(b.measure()) && a.unit().equals(b.unit())
				&& a.rootSource().equals(b.rootSource()) && withoutBreakdown(a).equals(withoutBreakdown(b));
	}

	private static Map<String, String> withoutBreakdown(SeriesKey key) {
		var qualifiers = new TreeMap<>(Figures.qualifiers(key.qualifiers()));
		qualifiers.remove("breakdown");
		return qualifiers;
	}

	/** A part and its whole of one period. */
	private record Quotient(Point part, Point whole) {

		BigDecimal percent() {
			return Share.of(this.part.number(), this.whole.number()).orElseThrow().percent();
		}

	}

}
