package dev.groundswell.ingest.extraction.claim;

import dev.groundswell.ingest.extraction.text.Rule;
import dev.groundswell.ingest.extraction.text.RuleTable;
import dev.groundswell.ingest.extraction.text.RuleTable.Cue;

/**
 * How the number relates to the true one, by the words next to it.
 */
final class Comparators {

	private final RuleTable table = RuleTable.load("comparators.tsv");

	void decide(Draft draft) {
		Reading reading = draft.reading;
		String sign = draft.number.sign();
		if (sign != null) {
			draft.comparator = sign.contains("左右") || sign.contains("上下") || sign.matches("or so|-?odd") ? "approx"
					: sign.contains("以下") ? "at_most" : "at_least";
		}
		for (Rule rule : this.table.rules(reading.han())) {
			boolean before = rule.argument(0).equals("before");
			Cue cue = before ? ContextRules.before(rule, draft, draft.number.start())
					: ContextRules.behind(rule, draft);
			if (cue != null) {
				draft.note(rule.origin(), cue.span(), "comparator=" + rule.name());
				draft.comparator = rule.name();
				if (before) {
					draft.anchor = cue.start();
				}
				break;
			}
		}
		if (draft.number.valueMax() != null) {
			draft.comparator = "range";
		}
	}

}
