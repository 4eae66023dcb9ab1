package dev.groundswell.ingest.registry;

import java.time.Instant;

/**
 * A name under which rows wait.
 *
 * @param name as it was written
 * @param metric id of the metric it was written for
 * @param rows how many rows wait
 * @param firstSeen when the first of them was recorded
 */
public record UnresolvedName(String name, String metric, long rows, Instant firstSeen) {

}
