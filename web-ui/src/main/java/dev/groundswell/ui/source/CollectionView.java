package dev.groundswell.ui.source;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** How it stands with collecting a source by program, as ingest-service answers it. */
public record CollectionView(@Nullable String health, @Nullable String reason, @Nullable Boolean scheduled,
		@Nullable String schedule, @Nullable Instant nextRunAt, @Nullable Instant lastSuccessAt,
		@Nullable Instant staleAt, @Nullable String lastRun, @Nullable String currentRun) {
}
