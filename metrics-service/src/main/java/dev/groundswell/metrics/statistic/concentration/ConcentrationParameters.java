package dev.groundswell.metrics.statistic.concentration;

import java.util.List;

import dev.groundswell.metrics.answer.Parse;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** How concentration is measured. */
record ConcentrationParameters(
		@Parameter(description = "How many of the largest CR_k adds up, 1 to 1000. Default 4.",
				example = "4") @Nullable String k,
		@Parameter(
				description = "declared: of the population's declared total where it has one (the default); "
						+ "population: of the sum of its subjects.",
				example = "population") @Nullable String denominator,
		@Parameter(description = "Whether subjects at zero count for Gini's coefficient: include (the default) or "
				+ "exclude.", example = "include") @Nullable String zeros) {

	private static final int MOST = 1000;

	/** The default measures. */
	static final ConcentrationParameters NONE = new ConcentrationParameters(null, null, null);

	/** Read. */
	Choice choice() {
		Parse.word("denominator", this.denominator, List.of("declared", "population"));
		Parse.word("zeros", this.zeros, List.of("include", "exclude"));
		return new Choice((int) Parse.number("k", this.k, 1, MOST, 4), !"population".equals(this.denominator),
				!"exclude".equals(this.zeros));
	}

	/**
	 * What decides the numbers.
	 *
	 * @param declared whether a declared total is the whole where there is one
	 * @param zeros whether subjects at zero count for Gini's coefficient
	 */
	record Choice(int k, boolean declared, boolean zeros) {
	}

}
