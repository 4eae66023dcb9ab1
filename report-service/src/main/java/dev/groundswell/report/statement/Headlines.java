package dev.groundswell.report.statement;

import dev.groundswell.report.statement.Statement.Grew;
import dev.groundswell.report.statement.Statement.Level;
import dev.groundswell.report.statement.Statement.Overtook;
import dev.groundswell.report.statement.Statement.Quiet;

/** The first line of an edition, without a full stop. */
final class Headlines {

	private Headlines() {
	}

	static String of(Statement lead) {
		return switch (lead) {
			case Grew(Figure growth, Figure level) when level != null ->
				"%s: %s %s %s, %s %s".formatted(growth.subjectName(), Numbers.of(level), Phrases.noun(level),
						Periods.during(level), Wording.signed(growth), Phrases.against(growth));
			case Level(Figure figure, Figure growth, Figure _) when growth != null ->
				"%s: %s %s %s, %s %s".formatted(figure.subjectName(), Numbers.of(figure), Phrases.noun(figure),
						Periods.during(figure), Wording.signed(growth), Phrases.against(growth));
			case Overtook overtook -> "%s passes %s in %s".formatted(overtook.winner().subjectName(),
					overtook.loser().subjectName(), Phrases.noun(overtook.winner()));
			case Quiet quiet -> "No new figures for " + quiet.topic();
			default -> sentence(lead);
		};
	}

	private static String sentence(Statement lead) {
		String text = Wording.of(lead).text();
		return text.substring(0, text.length() - 1);
	}

}
