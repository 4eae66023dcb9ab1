package dev.groundswell.ingest.registry;

import java.time.Instant;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How the collection of a source by program fares.
 *
 * @param health in one word
 * @param reason in one sentence, without its full stop
 * @param scheduled whether it is collected by schedule
 * @param schedule cron expression of six fields, UTC
 * @param nextRunAt absent if it is not scheduled
 * @param lastSuccessAt end of the newest run that recorded
 * @param staleAt from then on it counts as stale; absent if it is not scheduled
 * @param lastRun newest run
 * @param currentRun the run that has not ended
 */
@Schema(name = "Collection")
public record CollectionView(
		@Schema(description = "off (not scheduled, never run), waiting (for its first run to end), healthy, "
				+ "failing (the newest run failed) or stale") String health,
		String reason, boolean scheduled, @Schema(example = "0 10 3 * * *") String schedule,
		@Nullable Instant nextRunAt, @Nullable Instant lastSuccessAt, @Nullable Instant staleAt,
		@Schema(example = "run-12") @Nullable String lastRun, @Nullable String currentRun) {
}
