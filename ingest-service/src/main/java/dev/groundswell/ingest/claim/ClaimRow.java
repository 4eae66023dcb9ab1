package dev.groundswell.ingest.claim;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.groundswell.ingest.document.Document;
import dev.groundswell.ingest.registry.Metric;
import dev.groundswell.ingest.registry.Registry;
import dev.groundswell.ingest.registry.SourceNames;
import org.jspecify.annotations.Nullable;

/**
 * What a claim says as a row of the log, in the columns of an upload; or why it cannot be
 * one.
 */
sealed interface ClaimRow {

	/**
	 * The columns.
	 *
	 * @param place of the quote in the text, in code points
	 */
	record Columns(Map<String, String> values, String place) implements ClaimRow {

		public Columns {
			values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
		}

	}

	/** It stays a claim. */
	record ClaimOnly(String reason) implements ClaimRow {
	}

	/**
	 * Makes the row.
	 * @param original the document whose text this one repeats, or the same
	 * @param place of the quote
	 */
	static ClaimRow of(ClaimFields claim, Document document, Document original, Registry registry, String place) {
		Metric metric = registry.metric(claim.metric()).orElse(null);
		if (metric == null) {
			return new ClaimOnly("metric: \"%s\" is not in the catalogue".formatted(claim.metric()));
		}
		if (claim.period() == null && document.publishedAt() == null) {
			return new ClaimOnly("periodStart: neither the text says when, nor is the day of publication known");
		}
		String root = (claim.attribution() != null) ? new SourceNames(registry).id(claim.attribution())
				: original.source();
		Map<String, String> qualifiers = new TreeMap<>();
		String unit = unit(claim, metric, qualifiers);
		String missing = qualify(claim, metric, qualifiers);
		if (missing != null) {
			return new ClaimOnly(missing);
		}
		registry.source(root)
			.filter((source) -> "panel".equals(source.kind()))
			.ifPresent((panel) -> qualifiers.put("panel", panel.id()));
		return new Columns(columns(claim, document, new Taken(root, unit, qualifiers)), place);
	}

	private static Map<String, String> columns(ClaimFields claim, Document document, Taken taken) {
		Map<String, String> columns = new LinkedHashMap<>();
		columns.put("subject", claim.subject());
		columns.put("metric", claim.metric());
		columns.put("measure", claim.changeKind());
		columns.put("value", claim.value().toPlainString());
		put(columns, "valueMax", (claim.valueMax() != null) ? claim.valueMax().toPlainString() : null);
		columns.put("unit", taken.unit);
		columns.put("comparator", (claim.valueMax() != null) ? "range" : claim.comparator());
		if (claim.period() != null) {
			columns.put("periodStart", claim.period().start().toString());
			columns.put("periodEnd", claim.period().end().toString());
		}
		else {
			columns.put("periodBasis", "published");
		}
		put(columns, "qualifiers",
				taken.qualifiers.entrySet()
					.stream()
					.map((entry) -> entry.getKey() + "=" + entry.getValue())
					.collect(Collectors.joining(";")));
		columns.put("source", document.source());
		columns.put("rootSource", taken.root);
		put(columns, "url", document.url());
		put(columns, "publishedAt", document.publishedAt());
		columns.put("basis", "reported");
		columns.put("modality", claim.modality());
		return columns;
	}

	/** What was found out about a claim on the way. */
	record Taken(String root, String unit, Map<String, String> qualifiers) {
	}

	private static void put(Map<String, String> columns, String name, @Nullable String value) {
		if (value != null && !value.isEmpty()) {
			columns.put(name, value);
		}
	}

	/**
	 * The catalogue's unit. A count for each day, week or month is the count, and the
	 * qualifier {@code per} says for what.
	 */
	private static String unit(ClaimFields claim, Metric metric, Map<String, String> qualifiers) {
		String unit = claim.unit();
		if ("seats".equals(unit) && "users".equals(metric.unit())) {
			return "users";
		}
		if ("servers".equals(unit) && "integrations".equals(metric.unit())) {
			return "integrations";
		}
		String counted = metric.unit() + "_per_";
		if (unit.startsWith(counted)) {
			qualifiers.put("per", unit.substring(counted.length()));
			return metric.unit();
		}
		return unit;
	}

	/** Adds what narrows the series down; says what is missing. */
	private static @Nullable String qualify(ClaimFields claim, Metric metric, Map<String, String> qualifiers) {
		String needed = (metric.denominatorQualifier() != null) ? metric.denominatorQualifier()
				: "share".equals(claim.changeKind()) ? "denominator" : null;
		String scope = (claim.scope() != null) ? word(claim.scope()) : "";
		if (needed == null) {
			put(qualifiers, "scope", scope);
			return null;
		}
		if (scope.isEmpty()) {
			return "qualifiers: a %s of %s says nothing without its %s, and the text around it names none; correct its scope"
				.formatted(claim.changeKind(), metric.id(), needed);
		}
		qualifiers.put(needed, scope);
		return null;
	}

	private static String word(String scope) {
		String word = scope.toLowerCase(Locale.ROOT)
			.replaceAll("[^\\p{L}\\p{N}]+", "_")
			.replaceAll("^(of|in|the|all|among|a|an)_(the_)?", "")
			.replaceAll("^_|_$", "");
		return (word.length() <= 80) ? word : word.substring(0, 80).replaceAll("_+$", "");
	}

}
