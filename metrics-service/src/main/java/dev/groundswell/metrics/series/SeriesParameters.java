package dev.groundswell.metrics.series;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Which series. Each part is optional and narrows the answer. */
public record SeriesParameters(
		@Parameter(description = "Subject ids, repeated or with commas.",
				example = "qwen-app") @Nullable List<String> subject,
		@Parameter(description = "Metric ids, repeated or with commas.",
				example = "monthly_active_users") @Nullable List<String> metric,
		@Parameter(description = "What is stated about the metric: level, share, rank, growth_mom …",
				example = "level") @Nullable String measure,
		@Parameter(description = "Who the numbers go back to.", example = "aicpb") @Nullable String rootSource,
		@Parameter(description = "Qualifiers a series must have; empty for series without any.",
				example = "panel=aicpb") @Nullable String qualifiers,
		@Parameter(description = "Subjects of a group, such as china or open.") @Nullable String group) {

	/** Everything. */
	public static final SeriesParameters NONE = new SeriesParameters(null, null, null, null, null, null);

}
