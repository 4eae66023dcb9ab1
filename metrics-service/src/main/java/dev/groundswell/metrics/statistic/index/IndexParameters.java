package dev.groundswell.metrics.statistic.index;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Which signals of which subjects, held against which benchmark. */
record IndexParameters(
		@Parameter(
				description = "Metrics with their weights, at most ten. Default " + IndexRequest.DEFAULT_SIGNALS + ".",
				example = IndexRequest.DEFAULT_SIGNALS) @Nullable String signals,
		@Parameter(description = "The kind of subject. Default model.", example = "model") @Nullable String kind,
		@Parameter(description = "Subjects whose mean is 100, with commas. Default: the ten largest by the first "
				+ "signal.", example = "qwen,llama") @Nullable String benchmark,
		@Parameter(description = "Only lines about these subjects; repeated or with commas.",
				example = "qwen") @Nullable List<String> subject,
		@Parameter(description = "Only lines about subjects of a group.", example = "china") @Nullable String group,
		@Parameter(description = "Root source of every signal. Default: for each signal who counts most subjects.",
				example = "hugging-face") @Nullable String rootSource,
		@Parameter(description = "Qualifiers every signal must have; empty for none.",
				example = "") @Nullable String qualifiers,
		@Parameter(description = "Last day a period may end on. Default: the newest with data of the first signal.",
				example = "2025-12-06") @Nullable String weekEnding,
		@Parameter(description = "How many subjects of each signal are ranked, the largest first, 1 to 1000. "
				+ "Default 100.", example = "100") @Nullable String top) {

	/** The default index. */
	static final IndexParameters NONE = new IndexParameters(null, null, null, null, null, null, null, null, null);

}
