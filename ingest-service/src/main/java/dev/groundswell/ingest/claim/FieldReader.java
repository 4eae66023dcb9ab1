package dev.groundswell.ingest.claim;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import dev.groundswell.ingest.extraction.ClaimPeriod;
import dev.groundswell.ingest.problem.Fault;
import dev.groundswell.ingest.problem.UnprocessableException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the members of a claim that somebody sends; one that is not there keeps its
 * value, null takes it away. All faults are told at once.
 */
final class FieldReader {

	private final ObjectNode sent;

	private final List<Fault> faults = new ArrayList<>();

	FieldReader(ObjectNode sent) {
		this.sent = sent;
	}

	/** A text that may be absent. */
	@Nullable String text(String name, @Nullable String before, int longest) {
		JsonNode node = this.sent.get(name);
		if (node == null) {
			return before;
		}
		if (node.isNull()) {
			return null;
		}
		String text = node.isString() ? node.asString().strip() : "";
		if (text.isEmpty() || text.length() > longest || text.chars().anyMatch((c) -> c < ' ' && c != '\n')) {
			fault(name, "is not a text of 1 to %d characters".formatted(longest));
			return before;
		}
		return text;
	}

	/** A text that has to be there. */
	String needed(String name, @Nullable String before, int longest) {
		String text = text(name, before, longest);
		if (text == null) {
			fault(name, "is missing");
		}
		return (text != null) ? text : "";
	}

	String oneOf(String name, @Nullable String before, Set<String> allowed) {
		String text = needed(name, before, 100);
		if (!text.isEmpty() && !allowed.contains(text)) {
			fault(name, "\"%s\" is none of %s".formatted(text, String.join(", ", new TreeSet<>(allowed))));
		}
		return text;
	}

	@Nullable BigDecimal number(String name, @Nullable BigDecimal before) {
		JsonNode node = this.sent.get(name);
		if (node == null) {
			return before;
		}
		if (node.isNull()) {
			return null;
		}
		String written = node.isNumber() ? node.decimalValue().toString() : node.asString("");
		if (!written.matches("-?\\d{1,24}(\\.\\d{1,12})?([eE][+]?\\d{1,2})?")) {
			fault(name, "is not a number in base units, such as 18340000");
			return before;
		}
		return new BigDecimal(written);
	}

	BigDecimal neededNumber(String name, @Nullable BigDecimal before) {
		BigDecimal number = number(name, before);
		if (number == null) {
			fault(name, "is missing");
		}
		return (number != null) ? number : BigDecimal.ZERO;
	}

	@Nullable ClaimPeriod period(@Nullable ClaimPeriod before) {
		JsonNode node = this.sent.get("period");
		if (node == null) {
			return before;
		}
		if (node.isNull()) {
			return null;
		}
		try {
			LocalDate start = LocalDate.parse(node.path("start").asString(""));
			LocalDate end = LocalDate.parse(node.path("end").asString(""));
			return new ClaimPeriod(node.path("text").asString(""), start, end);
		}
		catch (DateTimeException | IllegalArgumentException _) {
			fault("period", "has no start and end that are days in their order");
			return before;
		}
	}

	void fault(String name, String reason) {
		this.faults.add(Fault.ofPointer("/" + name, reason));
	}

	/** Throws what was found to be wrong. */
	void check() {
		if (!this.faults.isEmpty()) {
			throw new UnprocessableException(String.join("; ",
					this.faults.stream()
						.map((fault) -> String.valueOf(fault.pointer()).substring(1) + ": " + fault.reason())
						.toList()),
					this.faults);
		}
	}

}
