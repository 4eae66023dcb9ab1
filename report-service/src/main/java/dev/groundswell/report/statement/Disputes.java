package dev.groundswell.report.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.regex.Pattern;

import dev.groundswell.report.statement.Statement.Disagreed;

/** Sentences about figures that contradict each other, each with the reason. */
final class Disputes {

	private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d\\d-\\d\\d\\b");

	private static final Pattern LARGE = Pattern.compile("\\b\\d{7,}\\b");

	/** What the sentence says first is not said again at its end. */
	private static final Pattern SAME_FACT = Pattern.compile("; the same fact .*");

	private Disputes() {
	}

	static Worded disagreed(Sentence sentence, Disagreed disagreed) {
		if (disagreed.figures().size() < 2) {
			return sentence.say(Wording.capital(disagreed.reason())).end();
		}
		Figure one = disagreed.figures().get(0);
		Figure two = disagreed.figures().get(1);
		return switch (disagreed.kind()) {
			case "growth-base" -> growthBase(sentence, disagreed, one, two);
			case "money" -> money(sentence, disagreed, one, two);
			default -> level(sentence, disagreed, one, two);
		};
	}

	private static Worded level(Sentence sentence, Disagreed disagreed, Figure one, Figure two) {
		boolean comparable = !disagreed.verdict().equals("not-comparable");
		sentence.say(comparable ? "Sources disagree on " : "Two figures must not be set against each other: ")
			.say(comparable ? Phrases.noun(one) + " of " + Phrases.name(one) + ": " : "");
		side(sentence, one);
		sentence.say(comparable ? " against " : " and ");
		side(sentence, two);
		sentence.say(comparable ? "" : " for " + Phrases.name(one));
		BigDecimal ratio = disagreed.ratio();
		if (comparable && ratio != null) {
			sentence.say(", a ratio of ").number(Numbers.trimmed(ratio.setScale(2, RoundingMode.HALF_EVEN)), two);
		}
		return because(sentence, disagreed).end();
	}

	private static Worded growthBase(Sentence sentence, Disagreed disagreed, Figure one, Figure two) {
		sentence.name(Phrases.name(one)).say(" cannot have had both ");
		side(sentence, one);
		sentence.say(" and ");
		side(sentence, two);
		sentence.say(" by one and the same growth");
		if (disagreed.bases().size() == 2) {
			sentence.say(": the first would need a base of about ")
				.number(Numbers.count(disagreed.bases().get(0)), one)
				.say(", the second one of about ")
				.number(Numbers.count(disagreed.bases().get(1)), two);
		}
		return sentence.end();
	}

	private static Worded money(Sentence sentence, Disagreed disagreed, Figure one, Figure two) {
		sentence.say("One commitment of " + Phrases.name(one) + " is stated in two currencies: ");
		side(sentence, one);
		sentence.say(" and ");
		side(sentence, two);
		return because(sentence, disagreed).end();
	}

	/** A number with its period and the one who counted. */
	private static void side(Sentence sentence, Figure figure) {
		sentence.value(figure);
		if (figure.measure().equals("share")) {
			sentence.say(" of " + Phrases.whole(figure));
		}
		sentence.say(Counting.place(figure))
			.when(Phrases.when(figure))
			.say(" (" + Attribution.shortName(figure.rootSourceName()) + ")");
	}

	private static Sentence because(Sentence sentence, Disagreed disagreed) {
		String reason = switch (disagreed.firstDifference()) {
			case "" -> readable(disagreed.reason());
			case "panel" -> "they come from different panels";
			case "denominator" -> "their denominators differ";
			case "population" -> "they count different populations";
			case "exchange-rate-day" -> "the same fact at another day's exchange rate: "
					+ readable(SAME_FACT.matcher(disagreed.reason()).replaceFirst(""));
			default -> readable(disagreed.reason());
		};
		return reason.isEmpty() ? sentence : sentence.say("; " + reason);
	}

	/** A machine's reason, its numbers and days written as everywhere else. */
	private static String readable(String reason) {
		String bare = reason.strip().replace('_', ' ');
		String days = DAY.matcher(bare).replaceAll((found) -> Periods.day(LocalDate.parse(found.group())));
		String numbers = LARGE.matcher(days).replaceAll((found) -> Numbers.count(new BigDecimal(found.group())));
		return numbers.endsWith(".") ? numbers.substring(0, numbers.length() - 1) : numbers;
	}

}
