package dev.groundswell.metrics.statistic.growth;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.Parse;
import dev.groundswell.metrics.answer.Variant;
import dev.groundswell.metrics.problem.RequestException;
import dev.groundswell.metrics.week.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * Which two periods are compared: one and the one some steps earlier, or the newest ended
 * by two days.
 *
 * @param comparison null for the natural one of each series
 * @param named the two days, or null
 */
record Step(@Nullable Comparison comparison, int periods, @Nullable Days named) {

	static final String BETWEEN = "between";

	private static final int MOST_PERIODS = 120;

	/** Two days, the first before the second. */
	record Days(LocalDate from, LocalDate to) {
	}

	/**
	 * @throws RequestException when a parameter cannot be read
	 */
	static Step of(GrowthParameters parameters) {
		Parse.word("period", parameters.period(), Stream.of(Comparison.values()).map(Comparison::code).toList());
		var comparison = Optional.ofNullable(parameters.period()).flatMap(Comparison::named).orElse(null);
		int periods = (int) Parse.number("periods", parameters.periods(), 1, MOST_PERIODS, 1);
		var from = Parse.day("from", parameters.from());
		var to = Parse.day("to", parameters.to());
		if (from == null && to == null) {
			return new Step(comparison, periods, null);
		}
		if (from == null || to == null) {
			throw new RequestException.InvalidParameter((from == null) ? "from" : "to", "from and to go together");
		}
		if (!from.isBefore(to)) {
			throw new RequestException.InvalidParameter("from", "%s is not before to, %s".formatted(from, to));
		}
		if (parameters.periods() != null || parameters.weekEnding() != null) {
			throw new RequestException.InvalidParameter((parameters.periods() != null) ? "periods" : "weekEnding",
					"from and to already say which periods are compared");
		}
		return new Step(comparison, 1, new Days(from, to));
	}

	/** The step that a figure's id names. */
	static Step recalled(Variant variant) {
		var from = variant.get("from");
		if (from != null) {
			var comparison = Optional.ofNullable(variant.get("unit")).flatMap(Comparison::named).orElse(null);
			return new Step(comparison, 1, new Days(day(from), day(variant.need("to"))));
		}
		var comparison = Comparison.named(variant.need("period")).orElseThrow(IllegalArgumentException::new);
		var periods = Optional.ofNullable(variant.get("periods")).map(Integer::valueOf).orElse(1);
		if (periods < 1 || periods > MOST_PERIODS) {
			throw new IllegalArgumentException("periods " + periods);
		}
		return new Step(comparison, periods, null);
	}

	private static LocalDate day(String text) {
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException(text, ex);
		}
	}

	/** The same step with the comparison that is natural where none was asked for. */
	Step natural(Comparison natural) {
		return new Step((this.comparison != null) ? this.comparison : natural, this.periods, this.named);
	}

	/** As figures carry it: {@code mom}, or {@code between} for two named days. */
	String code() {
		return (this.named != null) ? BETWEEN : unit().code();
	}

	/** What compound growth is per. */
	Comparison unit() {
		return (this.comparison != null) ? this.comparison : Comparison.MOM;
	}

	/** As a figure's id carries it. */
	Variant variant() {
		if (this.named != null) {
			return Variant.of("period", BETWEEN)
				.and("from", this.named.from())
				.and("to", this.named.to())
				.and("unit", unit().code());
		}
		return Variant.of("period", unit().code()).and("periods", (this.periods > 1) ? this.periods : null);
	}

}
