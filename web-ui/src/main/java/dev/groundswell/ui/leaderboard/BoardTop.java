package dev.groundswell.ui.leaderboard;

import java.util.List;
import java.util.Objects;

/** The first rows of a board. */
public record BoardTop(String metric, String metricName, String population, List<BoardPage.Row> rows) {

	static final BoardTop NONE = new BoardTop("", "", "", List.of());

	static BoardTop of(BoardView board, String metric, int rows) {
		return new BoardTop(metric, Objects.requireNonNullElse(board.metricName(), metric),
				BoardPages.population(board.population()), BoardPages.rows(board).stream().limit(rows).toList());
	}

}
