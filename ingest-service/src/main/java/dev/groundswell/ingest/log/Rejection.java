package dev.groundswell.ingest.log;

/**
 * A line that was not taken.
 *
 * @param line its physical line, the first of the body being 1
 * @param reason names the column and the value
 */
public record Rejection(long line, String reason) {
}
