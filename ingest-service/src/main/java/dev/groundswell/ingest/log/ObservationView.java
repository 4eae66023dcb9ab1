package dev.groundswell.ingest.log;

import java.time.Instant;

import dev.groundswell.ingest.archive.Payload;
import org.jspecify.annotations.Nullable;

/**
 * One observation with everything it rests on.
 *
 * @param withdrawn how it was taken out, null while it stands
 */
record ObservationView(String id, long sequence, ObservationRow row, Instant recordedAt,
		Observations.@Nullable Withdrawn withdrawn, String subjectName, String metricName, Evidence evidence,
		@Nullable Payload payload) {
}
