package dev.groundswell.ingest.connector;

import tools.jackson.databind.JsonNode;

/**
 * One item of an answer.
 *
 * @param locator its place: {@code row=17} or a JSON pointer such as {@code /data/3}
 * @param number its line in CSV, its place in JSON from 1
 */
public record Item(JsonNode node, String locator, long number) {
}
