package dev.groundswell.metrics.statistic.discrepancy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.arithmetic.Difference;
import dev.groundswell.metrics.arithmetic.Money;
import dev.groundswell.metrics.arithmetic.Verdict;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.series.SeriesReader;
import dev.groundswell.metrics.statistic.discrepancy.Discrepancy.Finding;
import dev.groundswell.metrics.store.Selection;

/**
 * One amount stated in two currencies, held together by the exchange rate of the day it
 * was announced or, where that does not explain it, of the day it was repeated; each time
 * of the nearest day before where that day has none.
 */
final class MoneySearch implements Search {

	private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

	private static final BigDecimal SAME = new BigDecimal("0.01");

	private static final BigDecimal NEAR = new BigDecimal("0.05");

	/** Long holidays included. */
	private static final int OLDEST_RATE_DAYS = 14;

	private static final int RATE_DECIMALS = 4;

	private static final String LATER_RATE = "; the same fact at the exchange rate of the day it was repeated";

	private final SeriesReader reader;

	MoneySearch(SeriesReader reader) {
		this.reader = reader;
	}

	@Override
	public List<Discrepancy> in(List<Series> all, Moment moment) {
		var money = all.stream().filter((series) -> CURRENCY.matcher(series.key().unit()).matches()).toList();
		var found = new ArrayList<Discrepancy>();
		for (int i = 0; i < money.size(); i++) {
			for (int j = i + 1; j < money.size(); j++) {
				if (isSameThing(money.get(i), money.get(j))) {
					between(money.get(i), money.get(j), moment, found);
				}
			}
		}
		return found;
	}

	private static boolean isSameThing(Series a, Series b) {
		return a.key().subject().equals(b.key().subject()) && a.key().metric().equals(b.key().metric())
				&& a.key().measure().equals(b.key().measure()) && a.key().qualifiers().equals(b.key().qualifiers())
				&& !a.key().unit().equals(b.key().unit());
	}

	private void between(Series a, Series b, Moment moment, List<Discrepancy> found) {
		for (var left : a.points()) {
			for (var right : b.points()) {
				if (left.period().overlaps(right.period()) || (isPledge(left) && isPledge(right))) {
					found.add(judged(left, right, moment));
				}
			}
		}
	}

	/**
	 * A pledge is one fact however often it is repeated; spending is another each period.
	 */
	private static boolean isPledge(Point point) {
		return point.chosen().modality().equals("commitment");
	}

	private Discrepancy judged(Point a, Point b, Moment moment) {
		var announced = Stream.of(a, b).map((point) -> point.period().start()).min(LocalDate::compareTo).orElseThrow();
		var repeated = Stream.of(a, b).map(MoneySearch::published).max(LocalDate::compareTo).orElseThrow();
		var conversions = Stream.of(announced, repeated)
			.distinct()
			.flatMap((day) -> conversion(money(a), money(b), day, moment).stream())
			.toList();
		var chosen = conversions.stream()
			.filter((conversion) -> conversion.difference().isWithin(SAME))
			.findFirst()
			.or(() -> conversions.stream().findFirst());
		return chosen.map((conversion) -> {
			boolean isLater = announced.isBefore(conversion.rate().day()) && conversion.difference().isWithin(SAME);
			var finding = new Finding("money", verdict(conversion.difference()),
					conversion.words() + (isLater ? LATER_RATE : ""), isLater ? "exchange-rate-day" : "unit",
					conversion.difference());
			return Discrepancy.of(finding, a, b, moment);
		})
			.orElseGet(() -> Discrepancy.of(
					new Finding("money", Verdict.NOT_COMPARABLE,
							"no exchange rate of %s or shortly before is known".formatted(announced), "unit", null),
					a, b, moment));
	}

	private Optional<Conversion> conversion(Money of, Money to, LocalDate day, Moment moment) {
		return rate(of.currency(), to.currency(), day, moment)
			.map((rate) -> new Conversion(of, to, rate, of.at(rate.value(), to.currency())));
	}

	private static LocalDate published(Point point) {
		return LocalDate.ofInstant(point.chosen().publishedAt(), ZoneOffset.UTC);
	}

	private static Money money(Point point) {
		return new Money(point.number(), point.chosen().series().unit());
	}

	private static Verdict verdict(Difference difference) {
		if (difference.isWithin(SAME)) {
			return Verdict.CONFIRMED;
		}
		return difference.isWithin(NEAR) ? Verdict.NEAR : Verdict.CONFLICTING;
	}

	/**
	 * Units of one currency for one of the other. The pair {@code usd-cny} is yuan for a
	 * dollar.
	 */
	private Optional<Rate> rate(String of, String perUnitOf, LocalDate day, Moment moment) {
		return newest(perUnitOf, of, day, moment)
			.or(() -> newest(of, perUnitOf, day, moment).filter((rate) -> rate.value().signum() > 0)
				.map((rate) -> new Rate(rate.day(), BigDecimal.ONE.divide(rate.value(), Decimals.PRECISE))));
	}

	private Optional<Rate> newest(String base, String quote, LocalDate day, Moment moment) {
		var pair = (base + "-" + quote).toLowerCase(Locale.ROOT);
		var selection = Selection.ALL.metric("exchange_rate")
			.subjects(List.of(pair))
			.ending(day.minusDays(OLDEST_RATE_DAYS), day);
		return this.reader.read(selection, moment)
			.stream()
			.flatMap((series) -> series.newestBy(day).stream())
			.max(Point::compareTo)
			.map((point) -> new Rate(point.period().end(), point.number()));
	}

	/** An amount at the rate of a day, beside the amount that is stated. */
	private record Conversion(Money of, Money stated, Rate rate, Money converted) {

		Difference difference() {
			return new Difference(this.stated.amount(), this.converted.amount());
		}

		String words() {
			return "at the rate of %s (%s %s for a %s) %s %s are %s %s; %s are stated, a rate of %s".formatted(
					this.rate.day(), Decimals.plain(this.rate.value().setScale(RATE_DECIMALS, RoundingMode.HALF_EVEN)),
					this.of.currency(), this.stated.currency(), Decimals.words(this.of.amount()), this.of.currency(),
					Decimals.words(this.converted.amount()), this.stated.currency(),
					Decimals.words(this.stated.amount()),
					Decimals.rounded(this.of.impliedRate(this.stated), RATE_DECIMALS));
		}

	}

	/** A rate and the day it is of. */
	private record Rate(LocalDate day, BigDecimal value) {
	}

}
