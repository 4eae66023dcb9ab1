package dev.groundswell.ingest.archive;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * What is known about archived bytes, also after they were taken down.
 *
 * @param mediaType as which they came
 * @param receivedAt when they first came
 * @param fileName what the sender called them
 * @param takenDownAt when they were deleted
 * @param takenDownFor why they were deleted
 */
public record Payload(String sha256, String mediaType, long bytes, Instant receivedAt, @Nullable String fileName,
		@Nullable Instant takenDownAt, @Nullable String takenDownFor) {

	@JsonIgnore
	public boolean isTakenDown() {
		return this.takenDownAt != null;
	}

}
