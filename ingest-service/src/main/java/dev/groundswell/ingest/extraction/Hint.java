package dev.groundswell.ingest.extraction;

/**
 * What a number of a text may be about, said by somebody who is not the rules. It counts
 * where the rules find the number but no subject or no metric for it; every other step
 * decides as always.
 *
 * @param number the characters of the number
 * @param subject what it is about
 * @param metric what it counts
 */
public record Hint(TextSpan number, String subject, String metric) {
}
