package dev.groundswell.report.section;

import java.util.ArrayList;
import java.util.List;

import dev.groundswell.report.statement.Figure;
import dev.groundswell.report.statement.Statement;

/**
 * Places in lists; a place by use and one by growth in the same list make one sentence.
 */
final class Ranks {

	private static final String GROWTH = "_growth";

	private Ranks() {
	}

	static List<Statement> of(List<Figure> ranks) {
		List<Figure> left = new ArrayList<>(ranks);
		List<Statement> statements = new ArrayList<>();
		for (Figure rank : ranks) {
			if (rank.qualifier("list").endsWith(GROWTH)) {
				continue;
			}
			Figure growth = left.stream().filter((one) -> isGrowthOf(one, rank)).findFirst().orElse(null);
			left.remove(rank);
			left.remove(growth);
			statements.add(new Statement.Ranked(rank, growth));
		}
		left.forEach((rank) -> statements.add(new Statement.Ranked(rank, null)));
		return statements;
	}

	private static boolean isGrowthOf(Figure growth, Figure rank) {
		return growth.qualifier("list").equals(rank.qualifier("list") + GROWTH)
				&& growth.subject().equals(rank.subject()) && growth.rootSource().equals(rank.rootSource())
				&& growth.isSamePeriod(rank) && growth.qualifier("scope").equals(rank.qualifier("scope"));
	}

}
