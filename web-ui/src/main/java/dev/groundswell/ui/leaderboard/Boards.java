package dev.groundswell.ui.leaderboard;

import java.util.List;

import dev.groundswell.ui.neighbour.Answer;
import dev.groundswell.ui.neighbour.Neighbour;
import dev.groundswell.ui.neighbour.Neighbours;

import org.springframework.stereotype.Component;

/** The boards, as other pages show them in short. */
@Component
public class Boards {

	/** The board a reader asks for first. */
	private static final String FAVOURITE = "monthly_active_users";

	private final LeaderboardClient client;

	private final Neighbours neighbours;

	Boards(LeaderboardClient client, Neighbours neighbours) {
		this.client = client;
		this.neighbours = neighbours;
	}

	/** Which boards there are. */
	public Answer<List<BoardListView.Item>> all() {
		return this.neighbours.ask(Neighbour.METRICS, this.client::all).map(BoardListView::list);
	}

	/** A board as it stands. */
	Answer<BoardView> board(BoardAddress asked) {
		return this.neighbours.ask(Neighbour.METRICS, () -> this.client.board(asked.metric(), asked.weekEnding(),
				asked.group(), asked.rootSource(), asked.qualifiers()));
	}

	/** A board as rows for a spreadsheet. */
	Answer<String> csv(BoardAddress asked) {
		return this.neighbours.ask(Neighbour.METRICS, () -> this.client.csv(asked.metric(), asked.weekEnding(),
				asked.group(), asked.rootSource(), asked.qualifiers()));
	}

	/** The top of the board asked for first, or of the first there is. */
	public Answer<BoardTop> top(int rows) {
		return switch (all()) {
			case Answer.Here<List<BoardListView.Item>>(List<BoardListView.Item> boards) when boards.isEmpty() ->
				new Answer.Missing<>("No board yet: it appears with the first figures of two subjects.");
			case Answer.Here<List<BoardListView.Item>>(List<BoardListView.Item> boards) -> top(boards, rows);
			case Answer<List<BoardListView.Item>> other -> other.map((_) -> BoardTop.NONE);
		};
	}

	private Answer<BoardTop> top(List<BoardListView.Item> boards, int rows) {
		String metric = boards.stream()
			.map(BoardListView.Item::id)
			.filter(FAVOURITE::equals)
			.findFirst()
			.orElse(boards.getFirst().id());
		return board(new BoardAddress(metric, null, null, null, null)).map((board) -> BoardTop.of(board, metric, rows));
	}

}
