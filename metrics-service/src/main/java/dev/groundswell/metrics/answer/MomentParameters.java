package dev.groundswell.metrics.answer;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The two times every question may name. */
public record MomentParameters(
		@Parameter(description = "Only what was published by then: an instant, or a day (the whole day). Default now.",
				example = "2025-12-06") @Nullable String asOf,
		@Parameter(description = "The log as recorded up to this sequence. Default: as far as the service has read.",
				example = "412") @Nullable String position) {

	/** Now, and everything read. */
	public static final MomentParameters NONE = new MomentParameters(null, null);

}
