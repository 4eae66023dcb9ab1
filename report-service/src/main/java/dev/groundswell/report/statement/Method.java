package dev.groundswell.report.statement;

import java.util.List;

import dev.groundswell.report.statement.Statement.Explained;
import dev.groundswell.report.statement.Statement.Sourced;

/** Sentences about how an edition was made and out of what. */
final class Method {

	private Method() {
	}

	static Worded sourced(Sentence sentence, Sourced sourced) {
		int count = sourced.figures().size();
		sentence.begin(sourced.rootSourceName())
			.say(sourced.kind().isEmpty() ? "" : ", " + article(sourced.kind()) + ",")
			.say(" gave this edition " + ((count == 1) ? "one figure" : Numbers.word(count) + " figures"));
		List<String> via = sourced.via();
		return sentence.say(via.isEmpty() ? "" : ", read in " + Wording.joined(via))
			.say("; the newest was published on " + Periods.day(sourced.newest()))
			.end();
	}

	private static String article(String kind) {
		String words = switch (kind) {
			case "panel" -> "audience panel";
			case "hub" -> "model hub";
			case "router" -> "model router";
			case "press" -> "press outlet";
			case "study" -> "research source";
			case "own" -> "measurement of our own";
			default -> Phrases.words(kind);
		};
		return ("aeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
	}

	static String explained(Explained.Rule rule) {
		return switch (rule) {
			case AS_OF -> "This edition holds only what had been published by the end of its week, as recorded at the "
					+ "log position printed with it; written again from the same log it comes out the same, byte for byte.";
			case CONFIDENCE -> "Confidence is high where at least two independent root sources agree or we measured "
					+ "the number ourselves, medium where one primary source stands behind it, and low where only "
					+ "secondary sources carry it or a source of at least equal standing contradicts it; articles repeating one number count as one source.";
			case GROWTH -> "Growth is given as its source reported it unless a sentence says it is our own arithmetic, "
					+ "and a growth across a series break is marked as such.";
			case PANELS ->
				"Audience figures of different panels are never compared with each other or mixed in one ranking.";
			case SHARES -> "A share is stated with its denominator, and a change between shares in percentage points.";
			case COMMITMENTS -> "Announced money is reported as a commitment, in the currency of the announcement.";
			case EVIDENCE ->
				"Every number leads to the row it was read from, and from there to the bytes its source sent.";
		};
	}

}
