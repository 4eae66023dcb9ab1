package dev.groundswell.metrics.statistic.price;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Whose tokens, at which prices. */
record PriceParameters(
		@Parameter(description = "A metric of tokens. Default token_volume.",
				example = "token_volume") @Nullable String metric,
		@Parameter(description = "Part of the tokens that are input, 0 to 1; the log does not say. Default 0.75.",
				example = "0.75") @Nullable String inputShare,
		@Parameter(description = "Prices in this currency only. Default USD.",
				example = "USD") @Nullable String currency,
		@Parameter(description = "Whose price list. Default: of whom the tokens are, else the newest.",
				example = "openrouter") @Nullable String priceSource,
		@Parameter(description = "Only subjects of a kind.", example = "model") @Nullable String kind,
		@Parameter(description = "Only lines about these subjects; the whole stays whole. Repeated or with commas.",
				example = "qwen") @Nullable List<String> subject,
		@Parameter(description = "Only lines about subjects of a group; the whole stays whole.",
				example = "china") @Nullable String group,
		@Parameter(description = "Whose tokens.", example = "openrouter") @Nullable String rootSource,
		@Parameter(description = "Qualifiers the tokens must have; empty for none.",
				example = "") @Nullable String qualifiers,
		@Parameter(description = "Last day a period may end on. Default: the newest with data.",
				example = "2025-12-06") @Nullable String weekEnding) {

	/** All tokens in dollars. */
	static final PriceParameters NONE = new PriceParameters(null, null, null, null, null, null, null, null, null, null);

}
