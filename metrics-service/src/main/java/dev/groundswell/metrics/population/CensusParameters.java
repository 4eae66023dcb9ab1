package dev.groundswell.metrics.population;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Which whole populations of a metric a statistic counts. */
public record CensusParameters(
		@Parameter(description = "Metric id; needed.", example = "downloads_30d") @Nullable String metric,
		@Parameter(description = "Count only subjects of a group, such as china or open.",
				example = "open") @Nullable String group,
		@Parameter(description = "Only subjects of a kind.", example = "model") @Nullable String kind,
		@Parameter(description = "Default: the measure that states the metric plainly.",
				example = "level") @Nullable String measure,
		@Parameter(description = "The population's root source.", example = "hugging-face") @Nullable String rootSource,
		@Parameter(description = "Qualifiers a population must have; empty for populations without any.",
				example = "platform=app") @Nullable String qualifiers,
		@Parameter(description = "Last day a period may end on. Default: the newest with data.",
				example = "2025-12-06") @Nullable String weekEnding) {

	/** The populations of a metric. */
	public static CensusParameters of(String metric) {
		return new CensusParameters(metric, null, null, null, null, null, null);
	}

	/** The same populations as of a day. */
	public CensusParameters by(@Nullable String weekEnding) {
		return new CensusParameters(this.metric, this.group, this.kind, this.measure, this.rootSource, this.qualifiers,
				weekEnding);
	}

	/** The same, whole and without lines about single subjects. */
	public PopulationParameters population() {
		return new PopulationParameters(this.metric, (List<String>) null, this.group, this.kind, this.measure,
				this.rootSource, this.qualifiers, this.weekEnding, null);
	}

}
