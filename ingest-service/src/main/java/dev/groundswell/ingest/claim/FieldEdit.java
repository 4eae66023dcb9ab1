package dev.groundswell.ingest.claim;

import java.util.Set;

import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.registry.Registry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Makes a claim's fields out of those it has and what somebody sends. */
final class FieldEdit {

	/** The members of a claim that may be sent. */
	static final Set<String> MEMBERS = Set.of("subject", "metric", "value", "value_max", "unit", "change_kind",
			"comparator", "period", "attribution", "modality", "scope", "quote", "start_utf16");

	private static final Set<String> CHANGE_KINDS = Set.of("level", "share", "rank", "growth_mom", "growth_yoy",
			"growth_wow", "growth_qoq", "growth_unspecified");

	private static final Set<String> COMPARATORS = Set.of("exact", "at_least", "approx", "at_most", "range");

	private static final Set<String> MODALITIES = Set.of("asserted", "commitment");

	private final Registry registry;

	private final String text;

	FieldEdit(Registry registry, String text) {
		this.registry = registry;
		this.text = text;
	}

	/**
	 * Reads.
	 * @param before what the claim says so far; absent for a new one
	 */
	ClaimFields read(ObjectNode sent, @Nullable ClaimFields before) {
		FieldReader reader = new FieldReader(sent);
		String metric = reader.needed("metric", (before != null) ? before.metric() : null, 100);
		if (!metric.isEmpty() && this.registry.metric(metric).isEmpty()) {
			reader.fault("metric", "\"%s\" is not in the catalogue".formatted(metric));
		}
		TextSpan quote = quote(reader, sent, (before != null) ? before.quote() : null);
		ClaimFields fields = new ClaimFields(reader.needed("subject", (before != null) ? before.subject() : null, 200),
				metric, reader.neededNumber("value", (before != null) ? before.value() : null),
				reader.number("value_max", (before != null) ? before.valueMax() : null),
				reader.needed("unit", (before != null) ? before.unit() : null, 64),
				reader.oneOf("change_kind", (before != null) ? before.changeKind() : "level", CHANGE_KINDS),
				reader.oneOf("comparator", (before != null) ? before.comparator() : "exact", COMPARATORS),
				reader.period((before != null) ? before.period() : null),
				reader.text("attribution", (before != null) ? before.attribution() : null, 200),
				reader.oneOf("modality", (before != null) ? before.modality() : "asserted", MODALITIES),
				reader.text("scope", (before != null) ? before.scope() : null, 200), quote,
				(before != null && before.number() != null && quote.covers(before.number())) ? before.number() : null,
				(before != null) ? before.otherMentions() : java.util.List.of());
		if (fields.valueMax() != null && fields.valueMax().compareTo(fields.value()) < 0) {
			reader.fault("value_max", "is below the value");
		}
		reader.check();
		return fields;
	}

	/** The place of a quote that is in the text letter by letter. */
	private TextSpan quote(FieldReader reader, ObjectNode sent, @Nullable TextSpan before) {
		String quote = sent.path("quote").isString() ? sent.path("quote").asString() : "";
		if (!sent.has("quote") && before != null) {
			return before;
		}
		int from = sent.path("start_utf16").isInt() ? Math.max(0, sent.path("start_utf16").asInt())
				: (before != null) ? before.start() : 0;
		int at = quote.isBlank() ? -1 : this.text.indexOf(quote, from);
		at = (at < 0 && !quote.isBlank()) ? this.text.indexOf(quote) : at;
		if (at < 0) {
			reader.fault("quote", quote.isBlank() ? "is missing" : "is not in the text letter by letter");
			return new TextSpan(0, 0);
		}
		return new TextSpan(at, at + quote.length());
	}

}
