package dev.groundswell.metrics.ingest;

/** The projection has come to another position of the log. */
public record PositionMoved(long position) {
}
