package dev.groundswell.ui.claim;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What the review sends: a decision, or fields to correct. Only what differs from the
 * claim as it was seen is passed on, with the version that was seen.
 *
 * @param action {@code accept, reject} or {@code correct}
 */
record ClaimForm(@Nullable String action, @Nullable Integer version, @Nullable String reason, @Nullable String subject,
		@Nullable String metric, @Nullable String value, @Nullable String valueMax, @Nullable String unit,
		@Nullable String changeKind, @Nullable String comparator, @Nullable String periodStart,
		@Nullable String periodEnd, @Nullable String attribution, @Nullable String scope, @Nullable String quote) {

	Map<String, @Nullable Object> change(ClaimView claim) {
		Map<String, @Nullable Object> change = new LinkedHashMap<>();
		switch (Objects.requireNonNullElse(this.action, "")) {
			case "accept" -> change.put("status", "accepted");
			case "reject" -> change.put("status", "rejected");
			default -> correct(claim, change);
		}
		change.put("version", this.version);
		if (given(this.reason) != null) {
			change.put("reason", given(this.reason));
		}
		return change;
	}

	private void correct(ClaimView claim, Map<String, @Nullable Object> change) {
		put(change, "subject", this.subject, claim.subject());
		put(change, "metric", this.metric, claim.metric());
		put(change, "unit", this.unit, claim.unit());
		put(change, "change_kind", this.changeKind, claim.changeKind());
		put(change, "comparator", this.comparator, claim.comparator());
		put(change, "attribution", this.attribution, claim.attribution());
		put(change, "scope", this.scope, claim.scope());
		put(change, "quote", this.quote, claim.quote());
		number(change, "value", this.value, claim.value());
		number(change, "value_max", this.valueMax, claim.valueMax());
		period(change, claim.period());
	}

	private void period(Map<String, @Nullable Object> change, ClaimView.@Nullable PeriodView before) {
		String start = given(this.periodStart);
		String end = given(this.periodEnd);
		String oldStart = (before != null && before.start() != null) ? before.start().toString() : null;
		String oldEnd = (before != null && before.end() != null) ? before.end().toString() : null;
		if (Objects.equals(start, oldStart) && Objects.equals(end, oldEnd)) {
			return;
		}
		if (start == null && end == null) {
			change.put("period", null);
			return;
		}
		Map<String, @Nullable Object> period = new HashMap<>();
		period.put("text", (before != null) ? Objects.requireNonNullElse(before.text(), "") : "");
		period.put("start", (start != null) ? start : end);
		period.put("end", (end != null) ? end : start);
		change.put("period", period);
	}

	private static void put(Map<String, @Nullable Object> change, String name, @Nullable String sent,
			@Nullable String before) {
		if (sent != null && !Objects.equals(given(sent), before)) {
			change.put(name, given(sent));
		}
	}

	/** A number as typed; what is none is passed on, so that the service says so. */
	private static void number(Map<String, @Nullable Object> change, String name, @Nullable String sent,
			@Nullable BigDecimal before) {
		String given = given(sent);
		if (sent == null || (given == null && before == null)) {
			return;
		}
		try {
			BigDecimal number = (given != null) ? new BigDecimal(given.replace(",", "")) : null;
			if (number == null || before == null || number.compareTo(before) != 0) {
				change.put(name, number);
			}
		}
		catch (NumberFormatException _) {
			change.put(name, given);
		}
	}

	private static @Nullable String given(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
