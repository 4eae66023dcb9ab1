package dev.groundswell.metrics.statistic.derivative;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Which derivatives of what, and how they are counted. */
record DerivativeParameters(
		@Parameter(description = "Bases, families, organizations or regions; repeated or with commas. Default: all.",
				example = "qwen") @Nullable List<String> subject,
		@Parameter(description = "base, family, organization or region. Default: what the subjects named are, else "
				+ "base.", example = "family") @Nullable String groupBy,
		@Parameter(description = "full: a model counts once for each thing it builds on. fractional: a model with n "
				+ "bases counts 1/n for each. Default full.", example = "full") @Nullable String parents,
		@Parameter(
				description = "Only ties of these kinds, with commas: finetune, adapter, merge, quantized, unstated.",
				example = "finetune,adapter") @Nullable String relation,
		@Parameter(
				description = "Only models with more downloads than this; the ATOM Project takes 5. Models without "
						+ "a known count are then left out and counted apart. Default: no limit.",
				example = "5") @Nullable String minimumDownloads,
		@Parameter(description = "Which downloads. Default downloads_30d.",
				example = "downloads_30d") @Nullable String metric,
		@Parameter(description = "Whose downloads. Default: of whom most models are known.",
				example = "hugging-face") @Nullable String rootSource,
		@Parameter(description = "Qualifiers the downloads must have; empty for none.",
				example = "") @Nullable String qualifiers,
		@Parameter(description = "Last day a count of downloads may be of. Default: the newest with data.",
				example = "2025-12-06") @Nullable String weekEnding) {

	/** All derivatives of every base. */
	static final DerivativeParameters NONE = new DerivativeParameters(null, null, null, null, null, null, null, null,
			null);

}
