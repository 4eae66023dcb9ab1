package dev.groundswell.ui.evidence;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** One row of the log with its evidence, as ingest-service answers it. */
public record ObservationView(@Nullable String id, @Nullable Long sequence, @Nullable RowView row,
		@Nullable Instant recordedAt, @Nullable WithdrawalView withdrawn, @Nullable String subjectName,
		@Nullable String metricName, @Nullable EvidenceView evidence, @Nullable PayloadView payload) {

	/** That it was taken back, and why. */
	public record WithdrawalView(@Nullable String reason, @Nullable Instant recordedAt) {
	}

	/** The bytes it came in. */
	public record PayloadView(@Nullable String sha256, @Nullable String mediaType, @Nullable Long bytes,
			@Nullable Instant receivedAt, @Nullable String fileName) {
	}

}
