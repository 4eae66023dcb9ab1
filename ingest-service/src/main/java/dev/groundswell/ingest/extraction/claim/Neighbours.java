package dev.groundswell.ingest.extraction.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

import dev.groundswell.ingest.extraction.name.Mention;
import dev.groundswell.ingest.extraction.number.Quantity;
import dev.groundswell.ingest.extraction.number.Quantity.Kind;
import dev.groundswell.ingest.extraction.text.RuleTable.Cue;

/**
 * How a number stands to the others of its sentence: says the same, tells two apart,
 * hangs on what was no claim, is part of what is pledged.
 */
final class Neighbours {

	private Neighbours() {
	}

	/** "A third of firms (34%)": the number that follows says the same more exactly. */
	static boolean isRestated(Draft draft) {
		List<Quantity> numbers = draft.reading.numbers();
		int next = numbers.indexOf(draft.number) + 1;
		if (next <= 0 || next >= numbers.size() || draft.growth || draft.number.kind() != Kind.PERCENT
				|| Character.isDigit(draft.reading.lower().charAt(draft.number.start()))) {
			return false;
		}
		Quantity exact = numbers.get(next);
		return exact.kind() == Kind.PERCENT && exact.start() - draft.number.end() < 60
				&& exact.value().subtract(draft.number.value()).abs().compareTo(CLOSE) <= 0
				&& Wording.within("more_exactly", draft.reading, draft.number.end(), exact.start()) != null;
	}

	private static final BigDecimal CLOSE = new BigDecimal(6);

	/** "Three times that of Gemini" tells two apart; nothing has grown. */
	static boolean isGap(Draft draft) {
		if (draft.number.kind() != Kind.MULTIPLE
				|| draft.growth && draft.trace.stream().anyMatch((step) -> step.rule().startsWith("changes"))) {
			return false;
		}
		for (Mention name : draft.reading.names()) {
			boolean behind = name.start() >= draft.number.end() && draft.reading
				.between(draft.number.end(), name.start())
				.matches(
						"(?s) (?:(?:the|as|that|those|more|what|combined|total|number|many|much|users|size|of|than|its|rival|rivals|use|traffic|downloads)[ ]){0,8}");
			boolean ahead = draft.reading.han() && name.end() <= draft.anchor
					&& draft.reading.between(name.end(), draft.anchor).matches("的(?:近|约|逾)?")
					&& draft.reading.between(Math.max(0, name.start() - 3), name.start()).matches("(?s).*(?:是|为|约)");
			if (behind || ahead) {
				return true;
			}
		}
		return isOfAnother(draft);
	}

	private static final Pattern FACTOR = Pattern.compile("(?s).*(?:times|twice|thrice|double|triple|fold|x)");

	/** "Five times the rate of farms", but not "twice the level of last year". */
	private static boolean isOfAnother(Draft draft) {
		int end = draft.number.end();
		boolean times = FACTOR.matcher(draft.number.number().in(draft.reading.lower())).matches();
		Cue other = draft.reading.han() || !times ? null : Wording.behind("factor_of_another", draft.reading, end);
		int stop = draft.reading.clauses().clause(end).end();
		return other != null && Wording.within("factor_in_time", draft.reading, end, stop) == null
				&& draft.reading.times().stream().noneMatch((time) -> time.start() > end && time.end() <= stop);
	}

	/** "down from 40%" of something that was no claim. */
	static boolean hangsOnFiltered(Draft draft, Memory memory) {
		return !memory.current.isEmpty() && memory.current.getLast().modality.equals("filtered")
				&& (draft.baseline || Wording.before("comparison_before", draft.reading, draft.anchor) != null);
	}

	/** "…, of which $20 billion for chips": a part of what is pledged is pledged. */
	static boolean isPartOfPlan(Draft draft, Memory memory) {
		List<Draft> earlier = memory.current.stream().filter((one) -> one != draft).toList();
		Draft last = earlier.isEmpty() ? null : earlier.getLast();
		return last != null && last.modality.equals("commitment") && draft.metric.equals("investment") && !draft.growth
				&& !draft.baseline
				&& Wording.within("part_of_plan", draft.reading, last.number.end(), draft.number.start()) != null;
	}

}
