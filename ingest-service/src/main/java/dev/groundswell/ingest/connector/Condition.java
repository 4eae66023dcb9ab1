package dev.groundswell.ingest.connector;

import java.util.Collection;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Something that may hold for an item. Either {@code match} or {@code keys} is given.
 *
 * @param at JSON pointer
 * @param match a text there is like this, whole
 * @param keys an object there has members, and all their names are like this
 */
public record Condition(String at, @Nullable Pattern match, @Nullable Pattern keys) {

	public boolean holds(JsonNode item) {
		JsonNode node = item.at(this.at);
		if (this.match != null) {
			return Pick.texts(node).anyMatch(this.match.asMatchPredicate());
		}
		if (this.keys != null) {
			Collection<String> names = node.propertyNames();
			return !names.isEmpty() && names.stream().allMatch(this.keys.asMatchPredicate());
		}
		return false;
	}

}
