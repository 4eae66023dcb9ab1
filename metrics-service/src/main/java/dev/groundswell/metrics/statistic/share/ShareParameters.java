package dev.groundswell.metrics.statistic.share;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.Parse;
import dev.groundswell.metrics.answer.Variant;
import dev.groundswell.metrics.grouping.Dimension;
import dev.groundswell.metrics.week.Comparison;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Of what, as of when and against when. */
record ShareParameters(
		@Parameter(description = "Only shares of this whole: as sources name it; a subject, whose own level then is "
				+ "divided by; population, the sum of all subjects of a population and its row \"other\"; top-10, the "
				+ "sum of the ten largest.", example = "openrouter_all_tokens") @Nullable String denominator,
		@Parameter(description = "Last day a period may end on.", example = "2025-12-06") @Nullable String weekEnding,
		@Parameter(description = "Shares of groups: family, organization, region, size, licence or openness. Without "
				+ "denominator of the declared total.", example = "region") @Nullable String groupBy,
		@Parameter(description = "The earlier period of change: wow, mom, qoq or yoy. Default: the natural one.",
				example = "mom") @Nullable String period) {

	/** The newest shares of anything. */
	static final ShareParameters NONE = new ShareParameters(null, null, null, null);

	/** How an id says that nothing but the declared total was asked for. */
	static final String DECLARED = "declared";

	private static final int MOST = 1000;

	private static final Pattern TOP = Pattern.compile("top-([0-9]+)");

	/** Read. */
	Choice choice() {
		Parse.word("period", this.period, Stream.of(Comparison.values()).map(Comparison::code).toList());
		return new Choice(this.denominator, top((this.denominator != null) ? this.denominator : ""),
				Dimension.of("groupBy", this.groupBy),
				(this.period != null) ? Comparison.named(this.period).orElseThrow() : null);
	}

	private static int top(String denominator) {
		var top = TOP.matcher(denominator);
		return top.matches() ? (int) Parse.number("denominator", top.group(1), 1, MOST, 0) : 0;
	}

	/** The choice the variant of a figure's id names. */
	static Choice recalled(Variant variant) {
		var denominator = variant.get("denominator");
		return new ShareParameters(DECLARED.equals(denominator) ? null : denominator, null, variant.get("groupBy"),
				variant.get("period"))
			.choice();
	}

	/**
	 * What decides the numbers.
	 *
	 * @param top how many of the largest are the whole; 0 when they are not
	 * @param dimension what is grouped by, or null for single subjects
	 * @param comparison the step to the earlier period, or null for the natural one
	 */
	record Choice(@Nullable String denominator, int top, @Nullable Dimension dimension,
			@Nullable Comparison comparison) {

		/** Whether a whole population has to be counted. */
		boolean isOfPopulation() {
			return this.top > 0 || "population".equals(this.denominator) || this.dimension != null;
		}

		/** The variant, which names the earlier period only where it was asked for. */
		Variant variant() {
			return Variant.NONE.and("period", (this.comparison != null) ? this.comparison.code() : null);
		}

	}

}
