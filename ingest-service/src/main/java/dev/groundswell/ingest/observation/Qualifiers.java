package dev.groundswell.ingest.observation;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What narrows a series down (panel, platform, denominator, …). Written
 * {@code key=value;key=value}; the canonical text has its keys sorted.
 */
public record Qualifiers(SortedMap<String, String> values) {

	/** None. */
	public static final Qualifiers NONE = new Qualifiers(new TreeMap<>());

	private static final Pattern KEY = Pattern.compile("[a-z_]{1,40}");

	private static final String COLUMN = "qualifiers";

	public Qualifiers {
		values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
	}

	public static Qualifiers read(String written) {
		SortedMap<String, String> values = new TreeMap<>();
		for (String pair : written.split(";")) {
			if (pair.isBlank()) {
				continue;
			}
			int equals = pair.indexOf('=');
			if (equals < 0) {
				throw new UnfitException(COLUMN, "\"%s\" is not key=value".formatted(pair.strip()));
			}
			put(values, pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
		}
		return new Qualifiers(values);
	}

	private static void put(Map<String, String> values, String key, String value) {
		if (!KEY.matcher(key).matches()) {
			throw new UnfitException(COLUMN, "\"%s\" is not a key of letters a-z and _".formatted(key));
		}
		if (value.isEmpty()) {
			throw new UnfitException(COLUMN, "\"%s\" has no value".formatted(key));
		}
		if (value.indexOf('=') >= 0) {
			throw new UnfitException(COLUMN, "the value of \"%s\" holds an equals sign".formatted(key));
		}
		if (values.put(key, value) != null) {
			throw new UnfitException(COLUMN, "\"%s\" is given twice".formatted(key));
		}
	}

	/** The canonical text, empty for none. */
	public String text() {
		return this.values.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + "=" + entry.getValue())
			.collect(Collectors.joining(";"));
	}

}
