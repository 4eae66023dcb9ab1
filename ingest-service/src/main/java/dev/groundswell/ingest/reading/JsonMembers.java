package dev.groundswell.ingest.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** The members of one JSON object as named texts, read from a stream of tokens. */
final class JsonMembers {

	/** Bounds on what a hostile document can make us hold. */
	static final JsonFactory FACTORY = JsonFactory.builder()
		.streamReadConstraints(StreamReadConstraints.builder()
			.maxStringLength(PhysicalLines.MAX_LENGTH)
			.maxNameLength(200)
			.maxNumberLength(200)
			.maxNestingDepth(50)
			.build())
		.build();

	/** More digits than any value has; {@code 1e999999999} would fill the memory. */
	private static final int MAX_DIGITS = 60;

	private final JsonParser parser;

	private final Map<String, String> values = new HashMap<>();

	private final List<String> faults = new ArrayList<>();

	private JsonMembers(JsonParser parser) {
		this.parser = parser;
	}

	/** Reads from the current opening brace to its closing one. */
	static Line read(JsonParser parser, long number, String locator) {
		JsonMembers members = new JsonMembers(parser);
		members.readAll();
		return members.faults.isEmpty() ? new Line.Fields(number, locator, members.values)
				: new Line.Broken(number, String.join("; ", members.faults));
	}

	private void readAll() {
		while (this.parser.nextToken() != JsonToken.END_OBJECT) {
			String name = this.parser.currentName();
			JsonToken token = this.parser.nextToken();
			if (!Columns.contains(name)) {
				fault("\"%s\" is not a member of a row".formatted(name));
				this.parser.skipChildren();
			}
			else {
				take(name, token);
			}
		}
	}

	private void take(String name, JsonToken token) {
		switch (token) {
			case VALUE_NULL -> {
			}
			case VALUE_STRING -> put(name, this.parser.getString().strip());
			case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(name, this.parser.getString());
			case START_OBJECT -> object(name);
			default -> {
				fault(name + ": is neither text nor a number");
				this.parser.skipChildren();
			}
		}
	}

	private void number(String name, String written) {
		BigDecimal number = new BigDecimal(written);
		if (Math.abs((long) number.scale()) > MAX_DIGITS || number.precision() > MAX_DIGITS) {
			fault("%s: %s is out of range".formatted(name, written));
		}
		else {
			put(name, number.toPlainString());
		}
	}

	private void object(String name) {
		if (!"qualifiers".equals(name)) {
			fault(name + ": is an object");
			this.parser.skipChildren();
			return;
		}
		List<String> pairs = new ArrayList<>();
		while (this.parser.nextToken() != JsonToken.END_OBJECT) {
			String key = this.parser.currentName();
			JsonToken token = this.parser.nextToken();
			String value = token.isScalarValue() ? this.parser.getString().strip() : "";
			this.parser.skipChildren();
			if (!token.isScalarValue() || value.indexOf(';') >= 0) {
				fault("qualifiers: the value of \"%s\" is not a plain text".formatted(key));
			}
			pairs.add(key + "=" + value);
		}
		put(name, String.join(";", pairs));
	}

	private void put(String name, String value) {
		if (!value.isEmpty() && this.values.put(name, value) != null) {
			fault("\"%s\" is there twice".formatted(name));
		}
	}

	private void fault(String reason) {
		if (this.faults.size() < 5) {
			this.faults.add(reason);
		}
	}

}
