package dev.groundswell.ingest.log;

import java.time.Instant;

/**
 * How a row came here.
 *
 * @param sha256 of the payload it was read from
 * @param receivedAt stands for the publication of rows that do not name one
 */
public record Provenance(String uploadId, String sha256, Instant receivedAt) {
}
