package dev.groundswell.ingest.extraction.claim;

import java.util.regex.Matcher;

import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.extraction.number.Quantity;
import dev.groundswell.ingest.extraction.text.Rule;
import dev.groundswell.ingest.extraction.text.RuleTable.Cue;
import org.jspecify.annotations.Nullable;

/**
 * Tries a rule around a number: directly before it, directly behind it, or anywhere in a
 * part of the sentence.
 */
final class ContextRules {

	/** How far before a number its words can stand. */
	static final int BEFORE = 90;

	/** How far behind it. */
	static final int BEHIND = 140;

	private ContextRules() {
	}

	/** The code of a kind of number in the rule tables. */
	static char code(Quantity number) {
		return switch (number.kind()) {
			case COUNT -> 'C';
			case PERCENT, POINTS -> 'P';
			case MULTIPLE -> 'M';
			case MONEY -> '$';
			case RANK -> 'R';
		};
	}

	/** The rule right before a place; its pattern ends with a dollar sign. */
	static @Nullable Cue before(Rule rule, Draft draft, int place) {
		if (!rule.guard().mayMatch(draft.before(place))) {
			return null;
		}
		int end = (draft.reading.han() && place > draft.reading.span().start()
				&& draft.reading.lower().charAt(place - 1) == ' ') ? place - 1 : place;
		return find(rule, draft.reading, new TextSpan(Math.max(draft.reading.span().start(), place - BEFORE), end));
	}

	/** The rule right behind a place. */
	static @Nullable Cue behind(Rule rule, Draft draft) {
		return behind(rule, draft, draft.number.end());
	}

	/** The rule right behind a place at or behind the number. */
	static @Nullable Cue behind(Rule rule, Draft draft, int place) {
		if (!rule.guard().mayMatch(draft.behind())) {
			return null;
		}
		Matcher matcher = matcher(rule, draft.reading,
				new TextSpan(place, Math.min(draft.reading.span().end(), place + BEHIND)));
		boolean blank = draft.reading.han() && place < draft.reading.span().end()
				&& draft.reading.lower().charAt(place) == ' ';
		if (blank && !matcher.lookingAt()) {
			matcher.region(place + 1, Math.min(draft.reading.span().end(), place + BEHIND));
		}
		return matcher.lookingAt() ? new Cue(rule, new TextSpan(matcher.start(), matcher.end())) : null;
	}

	/** The rule somewhere in a part of the text. */
	static @Nullable Cue within(Rule rule, Reading reading, TextSpan part) {
		if (!rule.guard().mayMatch(reading.bigrams())) {
			return null;
		}
		return find(rule, reading, part);
	}

	private static @Nullable Cue find(Rule rule, Reading reading, TextSpan part) {
		Matcher matcher = matcher(rule, reading, part);
		return matcher.find() ? new Cue(rule, new TextSpan(matcher.start(), matcher.end())) : null;
	}

	private static Matcher matcher(Rule rule, Reading reading, TextSpan part) {
		return rule.pattern()
			.matcher(reading.lower())
			.region(part.start(), Math.max(part.start(), part.end()))
			.useTransparentBounds(true);
	}

}
