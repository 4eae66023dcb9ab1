package dev.groundswell.report.answer;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

/** A JSON value as one cell: objects as {@code k=v;k=v}, arrays separated by a bar. */
final class CsvCell {

	private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

	private CsvCell() {
	}

	static String of(JsonNode value) {
		return quoted(harmless(text(value)));
	}

	private static String text(JsonNode value) {
		if (value.isNull() || value.isMissingNode()) {
			return "";
		}
		if (value.isObject()) {
			return value.properties()
				.stream()
				.map((entry) -> entry.getKey() + "=" + text(entry.getValue()))
				.collect(Collectors.joining(";"));
		}
		if (value.isArray()) {
			return value.valueStream().map(CsvCell::text).collect(Collectors.joining("|"));
		}
		return value.asString();
	}

	private static String harmless(String text) {
		boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
		return (formula && !NUMBER.matcher(text).matches()) ? "'" + text : text;
	}

	private static String quoted(String text) {
		boolean plain = text.chars().noneMatch((c) -> c == ',' || c == '"' || c == '\n' || c == '\r');
		return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
	}

}
