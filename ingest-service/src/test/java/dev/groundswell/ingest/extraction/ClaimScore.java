package dev.groundswell.ingest.extraction;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Scores claims against annotated ones by section 10 of the annotation guideline: equal
 * in subject, metric, value and kind of change, one to one.
 */
final class ClaimScore {

	private static final Set<String> MODEL_FACTS = Set.of("language_count", "parameter_count", "model_count");

	private static final double TOLERANCE = 0.005;

	private static final int DAYS = 3;

	private int found;

	private int wrong;

	private int missed;

	private int valueFound;

	private int values;

	private final Map<String, int[]> attributes = new TreeMap<>();

	private record Pair(int system, int gold, boolean[] quality) {
	}

	/** Adds one document. */
	void add(List<ExtractedClaim> claims, JsonNode document) {
		List<JsonNode> gold = document.get("claims").valueStream().toList();
		Matching matching = match(claims, gold, true);
		for (Pair pair : matching.pairs) {
			boolean optional = gold.get(pair.gold).get("optional").asBoolean();
			if (!optional) {
				this.found += isScored(gold.get(pair.gold).get("metric").asString()) ? 1 : 0;
				compare(claims.get(pair.system), gold.get(pair.gold), document.get("text").asString());
			}
		}
		for (int i = 0; i < claims.size(); i++) {
			this.wrong += (!matching.usedOrRepeated.contains(i) && isScored(claims.get(i).metric())) ? 1 : 0;
		}
		for (int j = 0; j < gold.size(); j++) {
			boolean open = !matching.gold.contains(j) && !gold.get(j).get("optional").asBoolean();
			this.missed += (open && isScored(gold.get(j).get("metric").asString())) ? 1 : 0;
		}
		Matching byValue = match(claims, gold, false);
		for (int j = 0; j < gold.size(); j++) {
			if (!gold.get(j).get("optional").asBoolean()) {
				this.values++;
				this.valueFound += byValue.gold.contains(j) ? 1 : 0;
			}
		}
	}

	private record Matching(List<Pair> pairs, Set<Integer> usedOrRepeated, Set<Integer> gold) {
	}

	private static Matching match(List<ExtractedClaim> claims, List<JsonNode> gold, boolean whole) {
		List<Pair> candidates = new ArrayList<>();
		for (int i = 0; i < claims.size(); i++) {
			for (int j = 0; j < gold.size(); j++) {
				ExtractedClaim claim = claims.get(i);
				JsonNode other = gold.get(j);
				boolean same = isValue(claim, other) && (!whole || is(claim.subject(), other, "subject", "alt_subjects")
						&& isOneOf(claim.metric(), other, "metric", "alt_metrics")
						&& isOneOf(claim.changeKind(), other, "change_kind", "alt_change_kinds"));
				if (same) {
					candidates.add(new Pair(i, j, quality(claim, other)));
				}
			}
		}
		candidates.sort(Comparator.comparing((Pair pair) -> pair.quality, ClaimScore::better)
			.thenComparing(Pair::system)
			.thenComparing(Pair::gold));
		Set<Integer> system = new HashSet<>();
		Set<Integer> taken = new HashSet<>();
		List<Pair> pairs = new ArrayList<>();
		for (Pair pair : candidates) {
			if (!system.contains(pair.system) && !taken.contains(pair.gold)) {
				system.add(pair.system);
				taken.add(pair.gold);
				pairs.add(pair);
			}
		}
		candidates.forEach((pair) -> system.add(pair.system));
		return new Matching(pairs, system, taken);
	}

	private static boolean[] quality(ExtractedClaim claim, JsonNode gold) {
		return new boolean[] { plain(claim.subject()).equals(plain(gold.get("subject").asString())),
				claim.metric().equals(gold.get("metric").asString()),
				claim.changeKind().equals(gold.get("change_kind").asString()), isPeriod(claim.period(), gold),
				!gold.get("optional").asBoolean() };
	}

	private static int better(boolean[] one, boolean[] other) {
		for (int i = 0; i < one.length; i++) {
			if (one[i] != other[i]) {
				return one[i] ? -1 : 1;
			}
		}
		return 0;
	}

	private static boolean isScored(String metric) {
		return !MODEL_FACTS.contains(metric);
	}

	private static boolean is(@Nullable String value, JsonNode gold, String field, String alternatives) {
		return accepted(gold, field, alternatives).stream().anyMatch((one) -> plain(one).equals(plain(value)));
	}

	private static boolean isOneOf(String value, JsonNode gold, String field, String alternatives) {
		return accepted(gold, field, alternatives).contains(value);
	}

	private static List<@Nullable String> accepted(JsonNode gold, String field, String alternatives) {
		List<@Nullable String> accepted = new ArrayList<>();
		accepted.add(text(gold.get(field)));
		if (gold.has(alternatives)) {
			gold.get(alternatives).forEach((one) -> accepted.add(text(one)));
		}
		return accepted;
	}

	private static @Nullable String text(@Nullable JsonNode node) {
		return (node == null || node.isNull()) ? null : node.asString();
	}

	private static String plain(@Nullable String value) {
		if (value == null) {
			return "\0";
		}
		String plain = Normalizer.normalize(value, Normalizer.Form.NFKC)
			.toLowerCase(Locale.ROOT)
			.replaceAll("[\\u2010-\\u2015\\u2212]", "-")
			.replaceAll("[‘’'\"“”`]", "")
			.replaceAll("[^\\p{L}\\p{N}_\\-+.% ]", " ")
			.replaceAll("\\s+", " ")
			.strip();
		return plain.replaceFirst("^(?:the|a|an) ", "").replaceAll("[. ]+$", "");
	}

	private static boolean isValue(ExtractedClaim claim, JsonNode gold) {
		double value = claim.value().doubleValue();
		double expected = gold.get("value").asDouble();
		String unit = gold.get("unit").asString();
		boolean growth = gold.get("change_kind").asString().startsWith("growth");
		boolean crossed = growth && isFactorForPercent(unit, claim.unit());
		if (isClose(value, expected)) {
			return !crossed;
		}
		return crossed && isClose(unit.equals("multiple") ? value / 100 + 1 : (value - 1) * 100, expected);
	}

	private static boolean isFactorForPercent(String one, String other) {
		return one.equals("percent") && other.equals("multiple") || one.equals("multiple") && other.equals("percent");
	}

	private static boolean isClose(double value, double expected) {
		return Math.abs(value - expected) <= TOLERANCE * Math.abs(expected) + 1e-9;
	}

	private static boolean isPeriod(@Nullable ClaimPeriod period, JsonNode gold) {
		List<JsonNode> accepted = new ArrayList<>(List.of(gold.get("period")));
		if (gold.has("alt_periods")) {
			gold.get("alt_periods").forEach(accepted::add);
		}
		return accepted.stream()
			.anyMatch((one) -> one.isNull() ? period == null
					: period != null && isNear(period.start(), one.get("start").asString())
							&& isNear(period.end(), one.get("end").asString()));
	}

	private static boolean isNear(LocalDate day, String expected) {
		return Math.abs(ChronoUnit.DAYS.between(day, LocalDate.parse(expected))) <= DAYS;
	}

	private void compare(ExtractedClaim claim, JsonNode gold, String text) {
		count("comparator", isOneOf(claim.comparator(), gold, "comparator", "alt_comparators"));
		count("period", isPeriod(claim.period(), gold));
		count("attribution", is(claim.attribution(), gold, "attribution", "alt_attributions"));
		count("unit", isOneOf(claim.unit(), gold, "unit", "alt_units")
				|| isFactorForPercent(claim.unit(), gold.get("unit").asString()));
		count("modality", claim.modality().equals(gold.get("modality").asString()));
		count("quote is an exact piece", claim.quote().end() <= text.length());
		count("quote overlaps", overlaps(claim, gold));
		if (!gold.get("period").isNull()) {
			count("period where dated", isPeriod(claim.period(), gold));
		}
		JsonNode most = gold.get("value_max");
		if (most != null && !most.isNull()) {
			count("range end", claim.valueMax() != null && isClose(claim.valueMax().doubleValue(), most.asDouble()));
		}
	}

	private static boolean overlaps(ExtractedClaim claim, JsonNode gold) {
		List<JsonNode> places = new ArrayList<>(List.of(gold));
		if (gold.has("other_mentions")) {
			gold.get("other_mentions").forEach(places::add);
		}
		return places.stream()
			.anyMatch((place) -> claim.quote()
				.overlaps(new TextSpan(place.get("start_utf16").asInt(), place.get("end_utf16").asInt())));
	}

	private void count(String attribute, boolean right) {
		int[] counts = this.attributes.computeIfAbsent(attribute, (name) -> new int[2]);
		counts[0] += right ? 1 : 0;
		counts[1]++;
	}

	double precision() {
		return ratio(this.found, this.found + this.wrong);
	}

	double recall() {
		return ratio(this.found, this.found + this.missed);
	}

	double f1() {
		return (precision() + recall() > 0) ? 2 * precision() * recall() / (precision() + recall()) : 0;
	}

	/** Share of the annotated values that were found at all. */
	double valueRecall() {
		return ratio(this.valueFound, this.values);
	}

	private static double ratio(int part, int whole) {
		return (whole == 0) ? 0 : (double) part / whole;
	}

	@Override
	public String toString() {
		StringBuilder shown = new StringBuilder(String.format(Locale.ROOT,
				"found %d, wrong %d, missed %d: precision %.3f, recall %.3f, F1 %.3f; value recall %.3f", this.found,
				this.wrong, this.missed, precision(), recall(), f1(), valueRecall()));
		this.attributes.forEach((name, counts) -> shown.append(String.format(Locale.ROOT, "%n  %-24s %d/%d = %.3f",
				name, counts[0], counts[1], ratio(counts[0], counts[1]))));
		return shown.toString();
	}

}
