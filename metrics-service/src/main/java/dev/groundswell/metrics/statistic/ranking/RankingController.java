package dev.groundswell.metrics.statistic.ranking;

import java.util.ArrayList;
import java.util.List;

import dev.groundswell.metrics.answer.ApiAnswer;
import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.answer.Questions;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.arithmetic.RankCorrelation;
import dev.groundswell.metrics.leaderboard.Board;
import dev.groundswell.metrics.leaderboard.Boards;
import dev.groundswell.metrics.leaderboard.LeaderboardParameters;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.SeriesReader;
import dev.groundswell.metrics.statistic.Definition;
import dev.groundswell.metrics.statistic.Recall;
import dev.groundswell.metrics.statistic.Statistic;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A board as a flat list of figures. */
@RestController
@Tag(name = "Statistics")
class RankingController implements Statistic {

	private static final Definition DEFINITION = new Definition("ranking", "v1", "Ranking",
			"Dense rank on the value, largest first; positions smallest first",
			"The newest comparable point of each subject of one population, at most two intervals old",
			List.of("Equal values share a rank",
					"One population only: root source, qualifiers, unit and kind of subject",
					"The previous rank is among the subjects on the board now; a subject without one is new",
					"Stability: Kendall's tau-b between the board and the one a step before, on the subjects of both, with "
							+ "their number; 1 for the same order, -1 for the opposite",
					"Periods that are only the day of publication, and commitments, are not ranked"),
			List.of("Rank change on a common set, as for league tables with changing membership",
					"Tau-b, Kendall 1945"),
			List.of("metric", "weekEnding", "group", "kind", "measure", "rootSource", "qualifiers"));

	private final Questions questions;

	private final Boards boards;

	private final SeriesReader reader;

	RankingController(Questions questions, Boards boards, SeriesReader reader) {
		this.questions = questions;
		this.boards = boards;
		this.reader = reader;
	}

	@Override
	public Definition definition() {
		return DEFINITION;
	}

	@Override
	public List<Figure> recompute(Recall recall) {
		return recall.stated(this.reader, DEFINITION.id());
	}

	@ApiAnswer
	@GetMapping("/api/v1/statistics/ranking")
	@Operation(summary = "A board as a flat list", description = "Like a leaderboard, one figure a line.")
	Items<RankingFigure> ranking(
			@Parameter(description = "Metric id.", example = "monthly_active_users") @RequestParam String metric,
			@ParameterObject LeaderboardParameters parameters, @ParameterObject MomentParameters moment,
			@ParameterObject PageParameters page) {
		var question = this.questions.of(moment, page);
		var now = question.moment();
		var board = this.boards.read(parameters.of(metric), now);
		var stability = Stability.of(board);
		var places = question.page(board.places());
		return places.with(this.boards.standings(board, places.items(), now)
			.stream()
			.map((standing) -> figure(standing, board.places().size(), stability, now))
			.toList());
	}

	private static RankingFigure figure(Board.Standing standing, int subjects, Stability stability, Moment moment) {
		var place = standing.place();
		var previous = place.previousRank();
		return new RankingFigure(Figures.stated(DEFINITION.id(), standing.point(), moment), place.rank(), previous,
				(previous != null) ? previous - place.rank() : null, place.isNew(), subjects, stability.tauB(),
				stability.subjects());
	}

	/**
	 * How much a board is like the one before it.
	 *
	 * @param subjects how many are on both
	 */
	private record Stability(@Nullable String tauB, int subjects) {

		static Stability of(Board board) {
			var ranks = new ArrayList<Integer>();
			var before = new ArrayList<Integer>();
			for (var place : board.places()) {
				var previous = place.previousRank();
				if (previous != null) {
					ranks.add(place.rank());
					before.add(previous);
				}
			}
			return new Stability(RankCorrelation.tauB(ranks, before).map(Decimals::ratio).orElse(null), ranks.size());
		}

	}

}
