package dev.groundswell.metrics.statistic.stickiness;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Whose users. */
record StickinessParameters(
		@Parameter(description = "Subject ids, repeated or with commas. Default: all with daily and monthly users.",
				example = "chatgpt") @Nullable List<String> subject,
		@Parameter(description = "Who the numbers go back to.", example = "aicpb") @Nullable String rootSource,
		@Parameter(description = "Qualifiers both must have; empty for none.",
				example = "panel=aicpb") @Nullable String qualifiers,
		@Parameter(description = "Subjects of a group, such as china.") @Nullable String group,
		@Parameter(description = "Only the newest month ended by this day. Default: every month.",
				example = "2025-12-06") @Nullable String weekEnding) {

	/** All subjects in every month. */
	static final StickinessParameters NONE = new StickinessParameters(null, null, null, null, null);

}
