package dev.groundswell.ingest.connector;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What is left out of a manifest is empty. */
final class Absent {

	private Absent() {
	}

	static <T> List<T> none(@Nullable List<T> items) {
		return (items != null) ? List.copyOf(items) : List.of();
	}

	static <T> Map<String, T> none(@Nullable Map<String, T> entries) {
		return (entries != null) ? java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(entries)) : Map.of();
	}

}
