package dev.groundswell.ingest.upload;

import java.time.Instant;
import java.util.List;

import dev.groundswell.ingest.log.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * One upload and what became of its rows: every row read is one of accepted, duplicate,
 * unresolved or rejected.
 *
 * @param uploadId its name
 * @param sha256 of its bytes
 * @param accepted rows that are in the log now
 * @param duplicates rows that said what the log says already
 * @param unresolved rows that wait until their subject is known
 * @param rejectedCount rows that were not taken
 * @param rejected the first 1,000 of them
 * @param position of the log after the upload
 * @param withdrawal if it was taken back
 */
public record Upload(String uploadId, String sha256, Instant recordedAt, long accepted, long duplicates,
		long unresolved, long rejectedCount, List<Rejection> rejected, long position, String mediaType, long bytes,
		@Nullable String fileName, @Nullable Withdrawn withdrawal) {

	public Upload {
		rejected = List.copyOf(rejected);
	}

	/**
	 * How an upload was taken back.
	 *
	 * @param position of the log with the withdrawals in it
	 */
	public record Withdrawn(String reason, Instant recordedAt, long position) {
	}

}
