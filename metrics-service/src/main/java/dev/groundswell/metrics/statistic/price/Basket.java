package dev.groundswell.metrics.statistic.price;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.arithmetic.Share;
import dev.groundswell.metrics.series.Basis;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.week.Span;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one population in one period, with their prices.
 *
 * @param whole the declared total of the tokens, where there is one
 * @param day last day of the population
 */
record Basket(String definition, PriceRequest request, Span period, List<Item> items, Optional<Point> whole,
		LocalDate day, Moment moment) {

	private static final int MILLION = 6;

	/** Tokens of a subject, with their price where it is known. */
	record Item(Point tokens, Optional<ListPrice> price) {

		BigDecimal value(BigDecimal inputShare) {
			return this.price
				.map((list) -> this.tokens.number().multiply(list.blended(inputShare)).movePointLeft(MILLION))
				.orElse(BigDecimal.ZERO);
		}

		String subject() {
			return this.tokens.chosen().series().subject();
		}

	}

	/** The dearest first; what has no price only when it is named. */
	List<PriceFigure> lines(boolean named) {
		var sums = sums();
		return this.items.stream()
			.filter((item) -> this.request.populations().wants(item.subject()) && (named || item.price().isPresent()))
			.sorted((a, b) -> {
				int byValue = value(b).compareTo(value(a));
				return (byValue != 0) ? byValue : a.subject().compareTo(b.subject());
			})
			.map((item) -> line(item, sums))
			.toList();
	}

	/**
	 * What all lines are held against.
	 *
	 * @param value of everything with a price
	 * @param priced tokens with a price, of so many subjects
	 */
	private record Sums(BigDecimal value, BigDecimal tokens, BigDecimal priced, int subjects, Basis basis) {
	}

	private Sums sums() {
		var priced = this.items.stream().filter((each) -> each.price().isPresent()).toList();
		return new Sums(allValue(), allTokens(), tokens(priced), priced.size(),
				Basis.of(inputs(this.items.stream()).toList(), this.moment));
	}

	private BigDecimal value(Item item) {
		return item.value(this.request.inputShare());
	}

	private BigDecimal allValue() {
		return this.items.stream().map(this::value).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private BigDecimal allTokens() {
		return this.whole.map(Point::number).orElseGet(() -> tokens(this.items));
	}

	private static BigDecimal tokens(List<Item> items) {
		return items.stream().map((item) -> item.tokens().number()).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private PriceFigure line(Item item, Sums sums) {
		if (item.price().isEmpty()) {
			return line(item, sums, stated(item), null,
					"no list price in " + this.request.currency() + " by " + this.period.end());
		}
		return Share.of(value(item), sums.value()).map((share) -> {
			var percent = Decimals.ratio(share.percent());
			return line(item, sums, computed(item, sums.basis(), percent), percent, null);
		}).orElseGet(() -> line(item, sums, stated(item), null, "everything with a price is free"));
	}

	private Figure stated(Item item) {
		return Figures.stated(variant(), item.tokens(), this.moment).status("N");
	}

	private String variant() {
		return this.request.variant(this.day).on(this.definition);
	}

	private Figure computed(Item item, Basis basis, String percent) {
		var notes = new ArrayList<String>();
		notes.add("an estimate: list prices, " + Decimals.plain(this.request.inputShare())
				+ " of the tokens taken to be input, no discounts for caching");
		if (item.price().filter(ListPrice::isFree).isPresent()) {
			notes.add("free: listed at zero");
		}
		return Figures
			.computed(variant(), basis, () -> inputs(Stream.concat(Stream.of(item), this.items.stream())), this.moment,
					new Figures.Written(percent, "percent", "price_weighted_share", item.tokens().chosen().basis()))
			.status(basis.worstStatus().equals("B") ? "B" : "E")
			.notes(notes);
	}

	/** The subject's own first, then everything else that is divided by. */
	private Stream<Point> inputs(Stream<Item> items) {
		return Stream
			.concat(items.flatMap((item) -> Stream.concat(Stream.of(item.tokens()),
					item.price().stream().flatMap((price) -> price.points().stream()))), this.whole.stream())
			.distinct();
	}

	private PriceFigure line(Item item, Sums sums, Figure figure, @Nullable String share, @Nullable String reason) {
		var all = sums.tokens();
		var price = item.price();
		return new PriceFigure(figure, share, Decimals.plain(item.tokens().number()),
				percent(item.tokens().number(), all),
				this.whole.map((point) -> point.chosen().series().subject()).orElse("subjects"),
				price.map((_) -> Decimals.rounded(value(item), 2)).orElse(null), Decimals.rounded(sums.value(), 2),
				this.request.currency(),
				price.map((list) -> Decimals.ratio(list.blended(this.request.inputShare()))).orElse(null),
				price.map((list) -> Decimals.plain(list.input().number())).orElse(null),
				price.map((list) -> Decimals.plain(list.output().number())).orElse(null),
				Decimals.plain(this.request.inputShare()), price.filter(ListPrice::isFree).isPresent(),
				price.map(ListPrice::day).orElse(null), price.map(ListPrice::rootSource).orElse(null),
				this.items.size(), sums.subjects(), percent(all.subtract(sums.priced()), all), reason);
	}

	private static @Nullable String percent(BigDecimal part, BigDecimal whole) {
		return Share.of(part, whole).map((share) -> Decimals.ratio(share.percent())).orElse(null);
	}

}
