package dev.groundswell.metrics.statistic.ram;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Which models, by which formula, as of which day. */
record RamParameters(
		@Parameter(
				description = "v1: against the median of the ten most downloaded models ever of the size. "
						+ "v2: against the tenth most downloaded at the same age. Default v2.",
				example = "v2") @Nullable String formula,
		@Parameter(description = "A counter of downloads. Default downloads_all_time.",
				example = "downloads_all_time") @Nullable String metric,
		@Parameter(description = "Only counts up to this day are looked at. Default: the newest with data.",
				example = "2026-03-31") @Nullable String baseline,
		@Parameter(description = "Days after release: 7, 14, 30, 60, 90, 180 or 365, with commas. Default: all up to "
				+ "the first a model has not come to.", example = "30") @Nullable String age,
		@Parameter(description = "Only models of a size: <1B, 1-5B, 7-9B, 10-50B, 50-100B, 100-250B or 250B+.",
				example = "7-9B") @Nullable String bucket,
		@Parameter(description = "Only lines about these models; the population stays whole. "
				+ "Repeated or with commas.", example = "Qwen/Qwen3-8B") @Nullable List<String> subject,
		@Parameter(description = "Only lines about models of a group, such as china; the population stays whole.",
				example = "china") @Nullable String group,
		@Parameter(description = "The population's root source.", example = "hugging-face") @Nullable String rootSource,
		@Parameter(description = "Qualifiers a population must have; empty for populations without any.",
				example = "") @Nullable String qualifiers) {

	/** Every model by version 2 at every checkpoint. */
	static final RamParameters NONE = new RamParameters(null, null, null, null, null, null, null, null, null);

}
