package dev.groundswell.metrics.statistic.rollup;

import java.util.List;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.Parse;
import dev.groundswell.metrics.answer.Variant;
import dev.groundswell.metrics.grouping.Dimension;
import dev.groundswell.metrics.grouping.VariantRule;
import dev.groundswell.metrics.week.Comparison;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What is added up, and against when. */
record RollupParameters(
		@Parameter(description = "family (the default), organization, region, size, licence or openness.",
				example = "region") @Nullable String groupBy,
		@Parameter(description = "Only lines of these groups, such as qwen or china. Repeated or with commas.",
				example = "qwen") @Nullable List<String> subject,
		@Parameter(description = "The earlier period: wow, mom, qoq or yoy. Default: the natural one.",
				example = "mom") @Nullable String period,
		@Parameter(description = "first-party (the default): repackagings and what others publish are a line of their "
				+ "own; all: one line.", example = "first-party") @Nullable String variants,
		@Parameter(
				description = "What the value is a sum over: current (the default), who belongs at the period's "
						+ "end; constant, who belongs and is stated in both periods. Both are answered.",
				example = "current") @Nullable String membership,
		@Parameter(
				description = "Members stated in the earlier period and not in this one: leave (the default) them "
						+ "out, status L; carry their newest value of at most two intervals, status I.",
				example = "leave") @Nullable String missing) {

	/** Families over their natural step. */
	static final RollupParameters NONE = new RollupParameters(null, null, null, null, null, null);

	/** Read. */
	Choice choice() {
		Parse.word("period", this.period, Stream.of(Comparison.values()).map(Comparison::code).toList());
		Parse.word("membership", this.membership, List.of("current", "constant"));
		Parse.word("missing", this.missing, List.of("leave", "carry"));
		var dimension = Dimension.of("groupBy", this.groupBy);
		return new Choice((dimension != null) ? dimension : Dimension.FAMILY,
				(this.period != null) ? Comparison.named(this.period).orElseThrow() : null,
				VariantRule.of("variants", this.variants), "constant".equals(this.membership),
				"carry".equals(this.missing));
	}

	/** The choice the variant of a figure's id names. */
	static Choice recalled(Variant variant) {
		return new RollupParameters(variant.need("groupBy"), null, variant.need("period"), variant.need("variants"),
				variant.need("membership"), variant.need("missing"))
			.choice();
	}

	/**
	 * What decides the numbers.
	 *
	 * @param comparison the step to the earlier period, or null for the natural one
	 * @param constant whether the value is a sum over those in both periods
	 * @param carry whether a missing member keeps its newest value
	 */
	record Choice(Dimension dimension, @Nullable Comparison comparison, VariantRule rule, boolean constant,
			boolean carry) {

		Variant variant(Comparison comparison) {
			return Variant.of("groupBy", this.dimension.code())
				.and("period", comparison.code())
				.and("variants", this.rule.code())
				.and("membership", this.constant ? "constant" : "current")
				.and("missing", this.carry ? "carry" : "leave");
		}

	}

}
