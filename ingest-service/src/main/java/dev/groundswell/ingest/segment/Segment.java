package dev.groundswell.ingest.segment;

import java.time.Instant;

/**
 * A part of the log that will never change again: a Parquet file, named by the sequence
 * of its last row.
 *
 * @param sequence of its last row
 * @param firstSequence of its first
 * @param sha256 of the file
 */
public record Segment(long sequence, long firstSequence, long rows, long bytes, String sha256, Instant sealedAt) {
}
