package dev.groundswell.metrics.statistic.price;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.series.SeriesReader;
import dev.groundswell.metrics.store.Selection;

/** The list prices of subjects as they stood at the end of a period. */
final class PriceList {

	private static final String INPUT = "price_per_million_input_tokens";

	private static final String OUTPUT = "price_per_million_output_tokens";

	private final Map<String, List<ListPrice>> prices = new HashMap<>();

	private PriceList() {
	}

	/** Prices listed by a day, never a later one. */
	static PriceList read(Collection<String> subjects, LocalDate day, PriceRequest request, SeriesReader reader,
			Moment moment) {
		var list = new PriceList();
		record Key(String subject, String rootSource, String qualifiers) {
		}
		var pairs = new LinkedHashMap<Key, List<Series>>();
		reader
			.read(Selection.ALL.subjects(subjects)
				.metrics(List.of(INPUT, OUTPUT))
				.measure("level")
				.population(request.priceSource(), null)
				.ending(null, day), moment)
			.stream()
			.filter((series) -> series.key().unit().equals(request.currency()))
			.forEach((series) -> pairs
				.computeIfAbsent(new Key(series.key().subject(), series.key().rootSource(), series.key().qualifiers()),
						(_) -> new ArrayList<>())
				.add(series));
		pairs.forEach((key, series) -> pair(series, day)
			.ifPresent((price) -> list.prices.computeIfAbsent(key.subject(), (_) -> new ArrayList<>()).add(price)));
		return list;
	}

	private static Optional<ListPrice> pair(List<Series> series, LocalDate day) {
		return of(INPUT, series).flatMap((input) -> input.newestBy(day)
			.flatMap((in) -> of(OUTPUT, series).flatMap((output) -> output.newestBy(day))
				.map((out) -> new ListPrice(in, out))));
	}

	private static Optional<Series> of(String metric, List<Series> series) {
		return series.stream().filter((each) -> each.key().metric().equals(metric)).findFirst();
	}

	/** The price of a subject: of the one who counts the tokens, else the newest. */
	Optional<ListPrice> of(String subject, String countedBy) {
		return this.prices.getOrDefault(subject, List.of())
			.stream()
			.min(Comparator.comparing((ListPrice price) -> !price.rootSource().equals(countedBy))
				.thenComparing(ListPrice::day, Comparator.reverseOrder())
				.thenComparing(ListPrice::rootSource)
				.thenComparing((price) -> price.input().chosen().series().qualifiers()));
	}

}
