package dev.groundswell.ingest.registry;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What the log holds from each source; rows taken back do not count.
 */
public interface SourceActivity {

	/**
	 * By source id, for every source with at least one row.
	 */
	Map<String, Rows> all();

	/**
	 * Of one source; nothing if it has no row.
	 */
	Optional<Rows> of(String source);

	/**
	 * The rows of one source.
	 *
	 * @param rows how many stand
	 * @param lastPublishedAt newest publication among them
	 * @param lastRecordedAt when the newest of them was recorded
	 */
	record Rows(long rows, @Nullable Instant lastPublishedAt, @Nullable Instant lastRecordedAt) {
	}

}
