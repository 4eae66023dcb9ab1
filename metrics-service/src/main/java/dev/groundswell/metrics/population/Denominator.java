package dev.groundswell.metrics.population;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.registry.Registry;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Point;

/**
 * The whole a population divides.
 *
 * @param inputs the points it rests on beside the members
 */
public record Denominator(String id, String name, BigDecimal amount, List<Point> inputs, List<String> notes) {

	/** The id of the sum of a population. */
	public static final String POPULATION = "population";

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/**
	 * The whole of a census: for shares, what they are shares of; else the declared total
	 * where wanted, else the sum.
	 */
	public static Denominator of(Census census, boolean declared, Registry registry) {
		if (census.population().measure().equals("share")) {
			return percent(census, registry);
		}
		return Optional.of(census.totals())
			.filter((totals) -> declared && !totals.isEmpty())
			.map((totals) -> total(totals.getFirst(), registry))
			.orElseGet(() -> population(census, registry));
	}

	/** Everybody of a census and its remainder added up. */
	public static Denominator population(Census census, Registry registry) {
		return new Denominator(POPULATION, census.words(registry), census.sum(), census.remainders(), List.of());
	}

	/** The k largest of a census added up; they are members, and inputs like them. */
	public static Denominator largest(Census census, int k, Registry registry) {
		var largest = census.members().stream().limit(k).toList();
		var name = "the %d largest of %d subjects of %s".formatted(largest.size(), census.members().size(),
				census.name(registry));
		return new Denominator("top-" + k, name,
				largest.stream().map(Point::number).reduce(BigDecimal.ZERO, BigDecimal::add), List.of(), List.of());
	}

	private static Denominator total(Point total, Registry registry) {
		var id = Census.subject(total);
		return new Denominator(id, registry.denominatorName(id), total.number(), List.of(total), List.of());
	}

	/** Rounded shares may add up to a little more than a hundred. */
	private static Denominator percent(Census census, Registry registry) {
		var qualifiers = Figures.qualifiers(census.population().counted().qualifiers());
		var named = census.population().metric().denominatorQualifier();
		var id = qualifiers.getOrDefault((named != null) ? named : "denominator", "unnamed");
		var name = registry.denominatorName(id.equals("unnamed") ? null : id);
		if (census.among() != null || census.sum().compareTo(HUNDRED) > 0) {
			var note = (census.among() != null) ? "shares within the group " + census.among()
					: "the stated shares add up to %s percent and are divided by that"
						.formatted(Decimals.plain(census.sum()));
			return new Denominator(id, name, census.sum(), census.remainders(), List.of(note));
		}
		return new Denominator(id, name, HUNDRED, census.remainders(), List.of());
	}

}
