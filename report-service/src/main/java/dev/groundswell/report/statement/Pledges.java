package dev.groundswell.report.statement;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Sentences about pledged money. */
final class Pledges {

	private Pledges() {
	}

	static Worded committed(Sentence sentence, Figure amount) {
		sentence.name(Phrases.name(amount)).say(" has committed to invest ").value(amount).say(horizon(amount));
		String purpose = first(amount, "purpose");
		sentence.say(purpose.isEmpty() ? "" : " in " + purpose);
		return sentence.say(announced(amount) + " a pledge, not money spent").end();
	}

	private static String announced(Figure amount) {
		LocalDate day = announcement(amount);
		return (day == null) ? ":" : ", announced on " + Periods.day(day) + ":";
	}

	private static @Nullable LocalDate announcement(Figure amount) {
		if (amount.periodStart().equals(amount.periodEnd())) {
			return amount.periodStart();
		}
		return (amount.publishedAt() == null) ? null : LocalDate.ofInstant(amount.publishedAt(), ZoneOffset.UTC);
	}

	/** " over three years", out of a qualifier or the span itself. */
	private static String horizon(Figure amount) {
		String written = first(amount, "horizon", "years", "span", "over", "term");
		String digits = written.replaceAll("\\D", "");
		long years = !digits.isEmpty() && digits.length() < 3 ? Long.parseLong(digits)
				: ChronoUnit.YEARS.between(amount.periodStart(), amount.periodEnd().plusDays(1));
		if (years > 1) {
			return " over " + Numbers.word((int) years) + " years";
		}
		return written.isEmpty() ? "" : " over " + written;
	}

	private static String first(Figure figure, String... keys) {
		return List.of(keys)
			.stream()
			.map(figure::qualifier)
			.filter((value) -> !value.isEmpty())
			.map((value) -> value.replace('_', ' '))
			.findFirst()
			.orElse("");
	}

}
