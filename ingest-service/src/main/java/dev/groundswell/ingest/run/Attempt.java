package dev.groundswell.ingest.run;

import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One try at carrying out a run; the next one goes on where it ended.
 *
 * @param number from 1
 * @param outcome {@code recorded}, {@code postponed}, {@code interrupted}, {@code failed}
 * or {@code cancelled}; absent while it is under way
 * @param fetches answers of the source
 * @param faults what went wrong, worst first
 */
public record Attempt(int number, Instant startedAt, @Nullable Instant endedAt, @Schema(
		description = "recorded, postponed, interrupted, failed or cancelled; null while it runs") @Nullable String outcome,
		long fetches, List<Fault> faults) {

	public Attempt {
		faults = List.copyOf(faults);
	}

}
