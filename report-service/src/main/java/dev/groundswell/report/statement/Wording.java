package dev.groundswell.report.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import dev.groundswell.report.statement.Statement.Awaited;
import dev.groundswell.report.statement.Statement.BrokeSeries;
import dev.groundswell.report.statement.Statement.Changed;
import dev.groundswell.report.statement.Statement.CleanComparison;
import dev.groundswell.report.statement.Statement.Committed;
import dev.groundswell.report.statement.Statement.Compared;
import dev.groundswell.report.statement.Statement.Disagreed;
import dev.groundswell.report.statement.Statement.Explained;
import dev.groundswell.report.statement.Statement.Grew;
import dev.groundswell.report.statement.Statement.ImpliedBase;
import dev.groundswell.report.statement.Statement.Level;
import dev.groundswell.report.statement.Statement.ModelFact;
import dev.groundswell.report.statement.Statement.Ordered;
import dev.groundswell.report.statement.Statement.Overtook;
import dev.groundswell.report.statement.Statement.Quiet;
import dev.groundswell.report.statement.Statement.Ranked;
import dev.groundswell.report.statement.Statement.Shared;
import dev.groundswell.report.statement.Statement.Sourced;
import dev.groundswell.report.statement.Statement.Stale;
import dev.groundswell.report.statement.Statement.Trails;
import dev.groundswell.report.statement.Statement.Uncorroborated;

/**
 * Facts to English, and the numbers in it to their evidence. A change of any sentence is
 * a new {@link #VERSION}: editions written before it no longer compare equal, and say
 * why.
 */
public final class Wording {

	/** Part of every edition's hash. */
	public static final int VERSION = 1;

	private Wording() {
	}

	/** The sentence for a statement, without its attribution. */
	public static Worded of(Statement statement) {
		Sentence sentence = new Sentence(statement.figures());
		return switch (statement) {
			case Level level -> level(sentence, level);
			case Grew grew -> grew(sentence, grew);
			case ImpliedBase implied -> implied(sentence, implied);
			case Changed changed -> changed(sentence, changed);
			case Ranked ranked -> Lists.ranked(sentence, ranked);
			case Compared compared -> Lists.compared(sentence, compared);
			case Ordered(List<Figure> figures) -> Lists.ordered(sentence, figures);
			case Shared shared -> shared(sentence, shared);
			case Committed(Figure amount) -> Pledges.committed(sentence, amount);
			case ModelFact(List<Figure> figures) -> Lists.modelFact(sentence, figures);
			case Overtook overtook -> overtook(sentence, overtook);
			case Disagreed disagreed -> Disputes.disagreed(sentence, disagreed);
			case BrokeSeries broke -> brokeSeries(sentence, broke);
			case Stale stale -> Watching.stale(sentence, stale);
			case Awaited awaited -> Watching.awaited(sentence, awaited);
			case CleanComparison clean -> Watching.clean(sentence, clean);
			case Trails trails -> Watching.trails(sentence, trails);
			case Uncorroborated(Figure figure) -> Watching.uncorroborated(sentence, figure);
			case Quiet quiet -> Watching.quiet(sentence, quiet);
			case Sourced sourced -> Method.sourced(sentence, sourced);
			case Explained(Explained.Rule rule) -> new Worded(Method.explained(rule), List.of());
		};
	}

	/** The edition's first line: what happened, with its number and its period. */
	public static String headline(Statement lead) {
		return Headlines.of(lead);
	}

	/** "a, b and c". */
	static String joined(List<String> names) {
		return (names.size() < 2) ? String.join("", names)
				: String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
	}

	private static Worded level(Sentence sentence, Level level) {
		Figure figure = level.figure();
		sentence.clause(Phrases.level(figure), figure);
		Figure growth = level.growth();
		if (growth != null) {
			sentence.say(", ").number(signed(growth), growth).say(" " + Phrases.against(growth));
		}
		Figure earlier = level.earlier();
		if (earlier != null) {
			sentence.say(direction(figure, earlier)).value(earlier).when(Periods.during(earlier));
		}
		return sentence.say(Counting.tail(figure)).end();
	}

	private static Worded grew(Sentence sentence, Grew grew) {
		Figure growth = grew.growth();
		sentence.begin(capital(Phrases.noun(growth)) + " of " + Phrases.name(growth) + " " + moved(growth) + " ")
			.number(amount(growth), growth)
			.say(" " + Phrases.against(growth))
			.when(Phrases.when(growth));
		Figure level = grew.level();
		if (level != null) {
			sentence.say(", to ").value(level);
		}
		return sentence.say(Counting.tail(growth)).end();
	}

	private static Worded implied(Sentence sentence, ImpliedBase implied) {
		Figure growth = implied.growth();
		return sentence.say("A rise of ")
			.number(amount(growth), growth)
			.say(" to ")
			.value(implied.level())
			.say(" implies a base of ")
			.number("about " + Numbers.about(implied.base()), growth)
			.say(" " + Phrases.noun(growth) + " in the " + Phrases.unitOf(growth) + " before")
			.end();
	}

	private static Worded changed(Sentence sentence, Changed changed) {
		Figure later = changed.later();
		String verb = (changed.growth().signum() < 0) ? "fell" : "rose";
		return sentence.begin(capital(Phrases.noun(later)) + " of " + Phrases.name(later) + " " + verb + " by ")
			.number(Numbers.percent(changed.growth().abs()), later)
			.say(" from ")
			.number(Numbers.plain(changed.base(), later.unit()), later)
			.say(" in " + Periods.name(changed.baseStart(), changed.baseEnd()) + " to ")
			.value(later)
			.when(Periods.during(later))
			.say(Counting.tail(later) + ", by our own arithmetic on one series")
			.end();
	}

	private static Worded shared(Sentence sentence, Shared shared) {
		Figure share = shared.share();
		sentence.name(Phrases.name(share)).say(" accounted for ").value(share);
		sentence.say(" of " + Phrases.whole(share) + Counting.place(share)).when(Periods.during(share));
		Figure earlier = shared.earlier();
		if (earlier != null) {
			BigDecimal points = share.value().subtract(earlier.value());
			sentence.say(direction(share, earlier)).value(earlier).when(Periods.during(earlier));
			if (share.bound() == Bound.EXACT && earlier.bound() == Bound.EXACT && points.signum() != 0) {
				sentence.say((points.signum() < 0) ? ", a loss of " : ", a gain of ")
					.number(Numbers.plain(points.abs(), "percentage_points"), share);
			}
		}
		return sentence.say(Counting.tail(share)).end();
	}

	private static Worded overtook(Sentence sentence, Overtook overtook) {
		Figure winner = overtook.winner();
		sentence.name(Phrases.name(winner))
			.say(" passed " + Phrases.name(overtook.loser()) + " in " + Phrases.noun(winner))
			.when(Periods.during(winner))
			.say(", with ")
			.value(winner)
			.say(" against ")
			.value(overtook.loser());
		sentence.say(Counting.tail(winner));
		LocalDate confirmed = overtook.confirmed();
		return sentence.say((confirmed == null) ? "; later counts have not yet confirmed the lead"
				: confirmed.equals(overtook.firstTouch()) ? ""
						: "; the lead was confirmed on " + Periods.day(confirmed))
			.end();
	}

	private static Worded brokeSeries(Sentence sentence, BrokeSeries broke) {
		String what = switch (broke.event()) {
			case "relaunch" -> " was relaunched on ";
			case "rename" -> " was renamed on ";
			case "merge" -> " was formed by a merger on ";
			default -> " changed its make-up on ";
		};
		sentence.name(Phrases.name(broke.figure())).say(what + Periods.day(broke.date()));
		if (!broke.predecessors().isEmpty()) {
			List<String> names = broke.predecessors().stream().map(Phrases::name).toList();
			sentence.say((broke.event().equals("rename") ? " from " : " out of ") + joined(names));
		}
		return sentence.say(", which breaks the series: growth to the ")
			.value(broke.figure())
			.say(" of " + Periods.name(broke.figure().periodStart(), broke.figure().periodEnd())
					+ " compares it with what it replaced, not with itself")
			.end();
	}

	static String direction(Figure later, Figure earlier) {
		return switch (Integer.signum(later.value().compareTo(earlier.value()))) {
			case 1 -> ", up from ";
			case -1 -> ", down from ";
			default -> ", unchanged from ";
		};
	}

	/** A growth's size without its sign, hedged as reported. */
	static String amount(Figure growth) {
		return Numbers.hedged(growth.bound(), Numbers.plain(growth.value().abs(), growth.unit()));
	}

	static String signed(Figure growth) {
		return growth.unit().equals("percent") ? Numbers.hedged(growth.bound(), Numbers.signedPercent(growth.value()))
				: Numbers.of(growth);
	}

	private static String moved(Figure growth) {
		return growth.unit().equals("multiple") ? "rose to" : (growth.value().signum() < 0) ? "fell" : "rose";
	}

	static String capital(String words) {
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

}
