package dev.groundswell.metrics.store;

/**
 * A sealed piece of the log.
 *
 * @param sequence sequence number of its last row, which names it
 * @param rows how many rows it holds
 * @param sha256 hash of its bytes, lower-case hexadecimal
 */
public record Segment(long sequence, long rows, String sha256) {
}
