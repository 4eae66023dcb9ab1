package dev.groundswell.metrics.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.SeriesReader;
import dev.groundswell.metrics.store.Selection;

/** Exchange rates as the log has them: of a day, else of the nearest day before. */
final class ExchangeRates {

	private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

	/** Long holidays included. */
	private static final int OLDEST_DAYS = 14;

	private final SeriesReader reader;

	ExchangeRates(SeriesReader reader) {
		this.reader = reader;
	}

	static boolean isCurrency(String unit) {
		return CURRENCY.matcher(unit).matches();
	}

	/**
	 * Units of one currency for one of the other. The pair {@code usd-cny} is yuan for a
	 * dollar.
	 */
	Optional<Rate> rate(String of, String perUnitOf, LocalDate day, Moment moment) {
		return newest(perUnitOf, of, day, moment).or(() -> newest(of, perUnitOf, day, moment)
			.map((rate) -> new Rate(rate.day(), BigDecimal.ONE.divide(rate.value(), Decimals.PRECISE))));
	}

	private Optional<Rate> newest(String base, String quote, LocalDate day, Moment moment) {
		var pair = (base + "-" + quote).toLowerCase(Locale.ROOT);
		var selection = Selection.ALL.metric("exchange_rate")
			.subjects(List.of(pair))
			.ending(day.minusDays(OLDEST_DAYS), day);
		return this.reader.read(selection, moment)
			.stream()
			.flatMap((series) -> series.newestBy(day).stream())
			.max(Point::compareTo)
			.map((point) -> new Rate(point.period().end(), point.number()))
			.filter((rate) -> rate.value().signum() > 0);
	}

	/** A rate and the day it is of. */
	record Rate(LocalDate day, BigDecimal value) {
	}

}
