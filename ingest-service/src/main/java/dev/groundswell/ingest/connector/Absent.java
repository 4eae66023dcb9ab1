package dev.groundswell.ingest.connector;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** What is left out of a manifest is empty. */
final class Absent {

	private Absent() {
	}

	static <T> List<T> none(@Nullable List<T> items) {
		return (items != null) ? List.copyOf(items) : List.of();
	}

	static <T> Map<String, T> none(@Nullable Map<String, T> entries) {
		return (entries != null) ? Collections.unmodifiableMap(new TreeMap<>(entries)) : Map.of();
	}

}
