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

	private static final int BEFORE = 90;

	private static final int BEHIND = 140;

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
	static @Nullable Cue before(Rule rule, Reading reading, int place) {
		return within(rule, reading, new TextSpan(Math.max(reading.span().start(), place - BEFORE), place));
	}

	/** The rule right behind a place. */
	static @Nullable Cue behind(Rule rule, Reading reading, int place) {
		Matcher matcher = matcher(rule, reading, new TextSpan(place, Math.min(reading.span().end(), place + BEHIND)));
		return matcher.lookingAt() ? new Cue(rule, new TextSpan(matcher.start(), matcher.end())) : null;
	}

	/** The rule somewhere in a part of the text. */
	static @Nullable Cue within(Rule rule, Reading reading, TextSpan part) {
		Matcher matcher = matcher(rule, reading, part);
		return matcher.find() ? new Cue(rule, new TextSpan(matcher.start(), matcher.end())) : null;
	}

	private static Matcher matcher(Rule rule, Reading reading, TextSpan part) {
		return rule.pattern().matcher(reading.lower()).region(part.start(), Math.max(part.start(), part.end())).useTransparentBounds(true);
	}

}
