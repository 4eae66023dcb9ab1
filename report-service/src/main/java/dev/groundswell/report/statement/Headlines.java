package dev.groundswell.report.statement;

import java.util.List;
import java.util.Locale;

import dev.groundswell.report.statement.Statement.Grew;
import dev.groundswell.report.statement.Statement.Level;
import dev.groundswell.report.statement.Statement.Ordered;
import dev.groundswell.report.statement.Statement.Overtook;
import dev.groundswell.report.statement.Statement.Quiet;

/** The first line of an edition, without a full stop. */
final class Headlines {

	private Headlines() {
	}

	static String of(Statement lead) {
		return switch (lead) {
			case Grew(Figure growth, Figure level) when level != null ->
				String.format(Locale.ROOT, "%s: %s %s %s, %s %s", growth.subjectName(), Numbers.of(level),
						Phrases.noun(level), Periods.during(level), Wording.signed(growth), Phrases.against(growth));
			case Level(Figure figure, Figure growth, Figure _) when growth != null ->
				String.format(Locale.ROOT, "%s: %s %s %s, %s %s", figure.subjectName(), Numbers.of(figure),
						Phrases.noun(figure), Periods.during(figure), Wording.signed(growth), Phrases.against(growth));
			case Overtook overtook -> String.format(Locale.ROOT, "%s passes %s in %s", overtook.winner().subjectName(),
					overtook.loser().subjectName(), Phrases.noun(overtook.winner()));
			case Ordered(List<Figure> figures) when figures.size() > 1 && figures.getFirst().isLevel()
					&& figures.get(0).value().compareTo(figures.get(1).value()) > 0 ->
				String.format(Locale.ROOT, "%s %s %s in %s: %s against %s%s", figures.get(0).subjectName(),
						figures.get(0).subjectName().endsWith("models") ? "lead" : "leads",
						figures.get(1).subjectName(), Phrases.noun(figures.get(0)), Numbers.of(figures.get(0)),
						Numbers.of(figures.get(1)), when(figures.get(0)));
			case Quiet quiet -> "No new figures for " + quiet.topic();
			default -> sentence(lead);
		};
	}

	private static String when(Figure figure) {
		String phrase = Phrases.when(figure);
		return (phrase.startsWith("as published") ? ", " : " ") + phrase;
	}

	private static String sentence(Statement lead) {
		String text = Wording.of(lead).text();
		return text.substring(0, text.length() - 1);
	}

}
