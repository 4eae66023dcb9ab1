package dev.groundswell.report.statement;

import java.time.YearMonth;
import java.util.Locale;

import dev.groundswell.report.statement.Statement.Awaited;
import dev.groundswell.report.statement.Statement.CleanComparison;
import dev.groundswell.report.statement.Statement.Quiet;
import dev.groundswell.report.statement.Statement.Stale;
import dev.groundswell.report.statement.Statement.Trails;

/** Sentences about what is missing, late or still to come. Nothing is forecast. */
final class Watching {

	private Watching() {
	}

	static Worded awaited(Sentence sentence, Awaited awaited) {
		Figure last = awaited.last();
		return sentence
			.say("The next figure for " + Phrases.noun(last) + " of " + Phrases.name(last) + ", for "
					+ Periods.name(awaited.periodStart(), awaited.periodEnd()) + ", is due around "
					+ Periods.day(awaited.expected()) + "; the last was ")
			.value(last)
			.when(Phrases.when(last))
			.end();
	}

	static Worded clean(Sentence sentence, CleanComparison clean) {
		Figure last = clean.last();
		YearMonth month = YearMonth.from(clean.periodStart());
		return sentence
			.say("The change from " + Periods.month(month.minusMonths(1)) + " to " + Periods.month(month)
					+ " will be the first that lies wholly after the break of " + Periods.day(clean.breakDate())
					+ "; until then the ")
			.value(last)
			.say(" of " + Phrases.name(last))
			.when(Periods.during(last))
			.say(" has no like-for-like growth")
			.end();
	}

	static Worded trails(Sentence sentence, Trails trails) {
		Figure own = trails.own();
		Figure next = trails.next();
		return sentence.begin(Phrases.name(next) + " is the next larger rival by the same count, with ")
			.value(next)
			.say(" " + Phrases.noun(own) + " " + Phrases.when(own) + ", ")
			.number(Numbers.count(next.value().subtract(own.value())), next)
			.say(" more than " + Phrases.name(own))
			.end();
	}

	static Worded uncorroborated(Sentence sentence, Figure figure) {
		return sentence.say("The figure of ")
			.value(figure)
			.say(" " + Phrases.noun(figure) + " for " + Phrases.name(figure) + " rests on one root source, "
					+ Attribution.shortName(figure.rootSourceName()) + "; a second count of "
					+ Periods.name(figure.periodStart(), figure.periodEnd()) + " would settle it")
			.end();
	}

	static Worded quiet(Sentence sentence, Quiet quiet) {
		Figure newest = quiet.newest();
		return sentence.say("No new adoption figure for " + quiet.topic() + " was published this week; the newest is ")
			.value(newest)
			.say(" " + Phrases.noun(newest) + " for " + Phrases.name(newest))
			.when(Phrases.when(newest))
			.end();
	}

	static Worded stale(Sentence sentence, Stale stale) {
		return sentence.say(String.format(Locale.ROOT,
				"%s last published on %s, %d days before the end of the week, where every %d days is usual; its figures are trusted one step less",
				stale.sourceName(), Periods.day(stale.lastPublished()), stale.days(), stale.usualDays()))
			.end();
	}

}
