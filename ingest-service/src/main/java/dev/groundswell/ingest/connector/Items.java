package dev.groundswell.ingest.connector;

import java.util.List;

import tools.jackson.databind.JsonNode;

/**
 * An answer taken apart.
 *
 * @param whole the answer around the items; nothing for CSV
 */
record Items(JsonNode whole, List<Item> items) {
}
