package dev.groundswell.metrics.population;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Which populations of a metric a statistic looks at. */
public record PopulationParameters(
		@Parameter(description = "Metric id; needed.", example = "downloads_30d") @Nullable String metric,
		@Parameter(
				description = "Only lines about these subjects; the population stays whole. Repeated or with commas.",
				example = "qwen") @Nullable List<String> subject,
		@Parameter(description = "Only subjects of a group, such as china or open.",
				example = "china") @Nullable String group,
		@Parameter(description = "Only subjects of a kind.", example = "model") @Nullable String kind,
		@Parameter(description = "Default: the measure that states the metric plainly.",
				example = "level") @Nullable String measure,
		@Parameter(description = "The population's root source.", example = "hugging-face") @Nullable String rootSource,
		@Parameter(description = "Qualifiers a population must have; empty for populations without any.",
				example = "platform=app") @Nullable String qualifiers,
		@Parameter(description = "Last day a period may end on. Default: the newest with data.",
				example = "2025-12-06") @Nullable String weekEnding,
		@Parameter(description = "How many subjects of each population are looked at, the largest first, 1 to 1000. "
				+ "Default 100.", example = "100") @Nullable String top) {

	/** The default populations of a metric. */
	public static PopulationParameters of(String metric) {
		return new PopulationParameters(metric, null, null, null, null, null, null, null, null);
	}

}
