package dev.groundswell.ingest.extraction.claim;

import dev.groundswell.ingest.extraction.TextSpan;

/**
 * Somebody who is credited with the figures of a sentence.
 *
 * @param source shortest usual name
 * @param name where the name stands
 * @param rank 3 a source of data, 2 a person or company that speaks, 1 an outlet
 * @param origin the rule that found it
 * @param bracketed whether it stands in brackets behind what it vouches for
 */
record Credit(String source, TextSpan name, int rank, String origin, boolean bracketed) {
}
