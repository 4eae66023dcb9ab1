package dev.groundswell.metrics.verdict;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import dev.groundswell.metrics.arithmetic.WrittenNumber;
import dev.groundswell.metrics.problem.RequestException.BodyFault;
import dev.groundswell.metrics.problem.RequestException.InvalidBody;
import dev.groundswell.metrics.verdict.StatedClaim.StatedGrowth;
import dev.groundswell.metrics.verdict.VerdictController.Claims;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads claims out of a request and tells everything that is wrong with it, each fault
 * with its place.
 */
final class ClaimReader {

	static final int MOST_CLAIMS = 500;

	private static final int MOST_WITHOUT = 5000;

	private static final Pattern OBSERVATION = Pattern.compile("o-[0-9a-z]{1,60}");

	private static final int MOST_BYTES = 2_000_000;

	private static final int MOST_FAULTS = 100;

	private static final int LONGEST_TEXT = 500;

	private static final int FIRST_YEAR = 1900;

	private static final int LAST_YEAR = 9998;

	private static final Set<String> COMPARATORS = Set.of("exact", "at_least", "approx", "at_most", "range");

	private static final Set<String> GROWTH_UNITS = Set.of("percent", "multiple");

	private static final Set<String> GROWTH_PERIODS = Set.of("wow", "mom", "qoq", "yoy", "unspecified");

	/** Members of a row that say nothing a claim is judged by. */
	private static final List<String> UNUSED = List.of("url", "basis", "status", "locator", "periodBasis");

	private static final Set<String> KNOWN = known();

	private static final JsonMapper EXACT = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
		.build();

	private final List<BodyFault> faults = new ArrayList<>();

	private ClaimReader() {
	}

	private static Set<String> known() {
		var names = new ArrayList<>(UNUSED);
		for (var member : StatedClaim.class.getRecordComponents()) {
			names.add(member.getName());
		}
		names.add("date");
		return Set.copyOf(names);
	}

	/** The claims of a request body, and what not to look at. */
	static Claims read(InputStream body) throws IOException {
		var bytes = body.readNBytes(MOST_BYTES + 1);
		if (bytes.length > MOST_BYTES) {
			throw new InvalidBody(List.of(new BodyFault("", "is longer than %d bytes".formatted(MOST_BYTES))));
		}
		try {
			return new ClaimReader().asked(EXACT.readTree(bytes));
		}
		catch (JacksonException ex) {
			var at = ex.getLocation();
			throw new InvalidBody(List.of(new BodyFault("",
					(at != null) ? "is not JSON at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr())
							: "is not JSON")));
		}
	}

	private Claims asked(JsonNode body) {
		var asked = new Claims(claims(body), without(body.path("without")));
		body.propertyNames()
			.stream()
			.filter((name) -> !List.of("claims", "without").contains(name))
			.forEach((name) -> unknown("", name));
		if (!this.faults.isEmpty()) {
			throw new InvalidBody(this.faults.subList(0, Math.min(MOST_FAULTS, this.faults.size())));
		}
		return asked;
	}

	private Set<String> without(JsonNode node) {
		var ids = new TreeSet<String>();
		if (node.isMissingNode() || node.isNull()) {
			return ids;
		}
		if (!node.isArray() || node.size() > MOST_WITHOUT) {
			fault("/without", "is not a list of at most %d ids of observations".formatted(MOST_WITHOUT));
			return ids;
		}
		for (int i = 0; i < node.size(); i++) {
			var id = node.path(i).asString("");
			require(OBSERVATION.matcher(id).matches(), "/without/" + i,
					"is not the id of an observation such as o-250d3b0df52300000072");
			ids.add(id);
		}
		return ids;
	}

	private List<StatedClaim> claims(JsonNode body) {
		var claims = new ArrayList<StatedClaim>();
		var list = body.path("claims");
		if (!body.isObject() || !list.isArray()) {
			fault("/claims", "is needed: a list of claims");
		}
		else if (list.size() > MOST_CLAIMS) {
			fault("/claims", "are %d, more than %d".formatted(list.size(), MOST_CLAIMS));
		}
		else {
			for (int i = 0; i < list.size(); i++) {
				var claim = claim(list.get(i), "/claims/" + i);
				if (claim != null) {
					claims.add(claim);
				}
			}
		}
		return claims;
	}

	private @Nullable StatedClaim claim(JsonNode node, String at) {
		if (!node.isObject()) {
			fault(at, "is not an object");
			return null;
		}
		node.propertyNames().stream().filter((name) -> !KNOWN.contains(name)).forEach((name) -> unknown(at, name));
		int before = this.faults.size();
		var subject = needed(node, "subject", at);
		var metric = needed(node, "metric", at);
		var measure = text(node, "measure", at);
		var value = number(node, "value", at);
		var valueMax = number(node, "valueMax", at);
		var other = text(node, "other", at);
		if (StatedClaim.OVERTAKE.equals(measure)) {
			require(other != null, at + "/other", "is needed: who was passed");
			require(node.hasNonNull("date") || node.hasNonNull("periodStart"), at + "/date", "is needed");
		}
		else {
			require(value != null || this.faults.size() > before, at + "/value", "is needed");
		}
		var comparator = text(node, "comparator", at);
		require(comparator == null || COMPARATORS.contains(comparator), at + "/comparator",
				"is none of exact, at_least, approx, at_most, range");
		require(!"range".equals(comparator) || valueMax != null, at + "/valueMax", "is needed with a range");
		var date = day(node, "date", at);
		var start = (date != null) ? date : day(node, "periodStart", at);
		var end = (date != null) ? date : day(node, "periodEnd", at);
		require(end == null || start != null, at + "/periodStart", "is needed with periodEnd");
		require(start == null || end == null || !end.isBefore(start), at + "/periodEnd", "is before periodStart");
		var claim = new StatedClaim(text(node, "id", at), orEmpty(subject), orEmpty(metric), measure, value, valueMax,
				text(node, "unit", at), (comparator != null) ? comparator : (valueMax != null) ? "range" : "exact",
				start, end, qualifiers(node.path("qualifiers"), at + "/qualifiers"), text(node, "source", at),
				text(node, "rootSource", at), day(node, "publishedAt", at), text(node, "modality", at),
				growth(node.path("growth"), at + "/growth"), other);
		return (this.faults.size() > before) ? null : claim;
	}

	private @Nullable StatedGrowth growth(JsonNode node, String at) {
		if (node.isMissingNode() || node.isNull()) {
			return null;
		}
		node.propertyNames()
			.stream()
			.filter((name) -> !Set.of("value", "unit", "period").contains(name))
			.forEach((name) -> unknown(at, name));
		var value = number(node, "value", at);
		require(value != null, at + "/value", "is needed");
		var unit = text(node, "unit", at);
		require(unit == null || GROWTH_UNITS.contains(unit), at + "/unit", "is neither percent nor multiple");
		var period = text(node, "period", at);
		require(period == null || GROWTH_PERIODS.contains(period), at + "/period",
				"is none of wow, mom, qoq, yoy, unspecified");
		return new StatedGrowth(orEmpty(value), (unit != null) ? unit : "percent",
				(period != null) ? period : "unspecified");
	}

	private Map<String, String> qualifiers(JsonNode node, String at) {
		var pairs = new TreeMap<String, String>();
		if (node.isMissingNode() || node.isNull()) {
			return pairs;
		}
		require(node.isObject(), at, "is not an object of names and values");
		for (var name : node.propertyNames()) {
			var value = text(node, name, at);
			if (value != null) {
				pairs.put(name, value);
			}
		}
		return pairs;
	}

	private @Nullable String needed(JsonNode node, String name, String at) {
		var text = text(node, name, at);
		require(text != null && !text.isBlank(), at + "/" + name, "is needed");
		return text;
	}

	private @Nullable String text(JsonNode node, String name, String at) {
		var member = node.path(name);
		if (member.isMissingNode() || member.isNull()) {
			return null;
		}
		if (!member.isString() || member.asString().length() > LONGEST_TEXT) {
			fault(at + "/" + escaped(name), "is not a text of at most %d characters".formatted(LONGEST_TEXT));
			return null;
		}
		return member.asString();
	}

	private @Nullable String number(JsonNode node, String name, String at) {
		var member = node.path(name);
		if (member.isMissingNode() || member.isNull()) {
			return null;
		}
		if (member.isNumber()) {
			var number = member.decimalValue();
			if (WrittenNumber.of(number).isPresent()) {
				return number.toPlainString();
			}
		}
		else if (member.isString() && WrittenNumber.parse(member.asString()).isPresent()) {
			return member.asString();
		}
		fault(at + "/" + name, "is not a number such as 18340000, \"18.34M\" or \"72.7%\"");
		return null;
	}

	private @Nullable LocalDate day(JsonNode node, String name, String at) {
		var text = text(node, name, at);
		if (text == null) {
			return null;
		}
		try {
			var day = (text.length() == 7) ? YearMonth.parse(text).atEndOfMonth()
					: LocalDate.parse(text.substring(0, Math.min(10, text.length())));
			if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
				return day;
			}
		}
		catch (DateTimeException ex) {
			fault(at + "/" + name, "\"%s\" is not a day such as 2025-12-06".formatted(text));
			return null;
		}
		fault(at + "/" + name, "\"%s\" is not a day such as 2025-12-06".formatted(text));
		return null;
	}

	private void unknown(String at, String name) {
		fault(at + "/" + escaped(name), "is not known here");
	}

	private void require(boolean kept, String at, String reason) {
		if (!kept) {
			fault(at, reason);
		}
	}

	private void fault(String pointer, String reason) {
		this.faults.add(new BodyFault(pointer, reason));
	}

	/** A step of a JSON pointer, RFC 6901. */
	private static String escaped(String name) {
		return name.replace("~", "~0").replace("/", "~1");
	}

	private static String orEmpty(@Nullable String text) {
		return (text != null) ? text : "";
	}

}
