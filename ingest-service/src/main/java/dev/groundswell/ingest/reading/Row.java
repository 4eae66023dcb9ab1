package dev.groundswell.ingest.reading;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import dev.groundswell.ingest.observation.UnfitException;
import org.jspecify.annotations.Nullable;

/** Access to the values of one row that says what is wrong with them. */
record Row(Map<String, String> values) {

	private static final Map<String, Integer> LENGTHS = Map.of("url", 2000, "qualifiers", 1000);

	private static final int LENGTH = 200;

	private static final int SHOWN = 80;

	Row {
		values.forEach(Row::check);
	}

	private static void check(String column, String value) {
		int most = LENGTHS.getOrDefault(column, LENGTH);
		if (value.length() > most) {
			throw new UnfitException(column, "is %d characters long, at most %d fit".formatted(value.length(), most));
		}
		if (value.chars().anyMatch((c) -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
			throw new UnfitException(column, "holds a control character");
		}
	}

	@Nullable String optional(String column) {
		return this.values.get(column);
	}

	String needed(String column) {
		String value = this.values.get(column);
		if (value == null) {
			throw new UnfitException(column, "is missing");
		}
		return value;
	}

	String or(String column, String otherwise) {
		return this.values.getOrDefault(column, otherwise);
	}

	String oneOf(String column, String otherwise, Set<String> allowed) {
		String value = or(column, otherwise);
		if (!allowed.contains(value)) {
			throw new UnfitException(column, "\"%s\" is none of %s".formatted(cut(value), String.join(", ", allowed)));
		}
		return value;
	}

	String matching(String column, String value, Pattern pattern, String expected) {
		if (!pattern.matcher(value).matches()) {
			throw new UnfitException(column, "\"%s\" is not %s".formatted(cut(value), expected));
		}
		return value;
	}

	static String cut(String value) {
		return (value.length() <= SHOWN) ? value : value.substring(0, SHOWN) + "…";
	}

}
