package dev.groundswell.ingest.log;

import org.jspecify.annotations.Nullable;

/**
 * Which observations are asked for; what is absent does not matter.
 *
 * @param after only rows behind this sequence
 */
record ObservationFilter(@Nullable String subject, @Nullable String metric, @Nullable String source, long after) {
}
