package dev.groundswell.metrics.leaderboard;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import dev.groundswell.metrics.Samples;
import dev.groundswell.metrics.SmallLog;
import dev.groundswell.metrics.answer.MomentParameters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static dev.groundswell.metrics.Samples.downloads;
import static dev.groundswell.metrics.Samples.users;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class BoardsTests {

	@TempDir
	Path directory;

	private Shown board(LeaderboardParameters parameters, String metric, Samples.Observation... observations) {
		try (var log = new SmallLog(this.directory, observations)) {
			var boards = new Boards(log.store(), log.reader());
			var moment = log.questions().moment(MomentParameters.NONE);
			var board = boards.read(parameters.of(metric), moment);
			return new Shown(board.population(), board.populations(), boards.standings(board, board.places(), moment));
		}
	}

	/** A board with all its lines. */
	private record Shown(Board.@Nullable Group population, List<Board.Group> populations,
			List<Board.Standing> standings) {
	}

	private static LeaderboardParameters by(@Nullable String weekEnding, @Nullable String group) {
		return new LeaderboardParameters(weekEnding, group, null, null, null, null);
	}

	@Test
	void populationWithMostSubjectsIsShownAndNoneIsMixedIn() {
		var board = board(LeaderboardParameters.NONE, "monthly_active_users", users("chatgpt", "aicpb", "2025-11", 5),
				users("doubao", "aicpb", "2025-11", 4), users("deepseek-app", "xsignal", "2025-11", 9));

		assertThat(Objects.requireNonNull(board.population()).population().rootSource()).isEqualTo("aicpb");
		assertThat(board.populations()).hasSize(2);
		assertThat(board.standings()).extracting(Board.Standing::subject).containsExactly("chatgpt", "doubao");
	}

	@Test
	void kindsOfSubjectAreBoardsOfTheirOwn() {
		var board = board(LeaderboardParameters.NONE, "downloads_all_time", downloads("qwen", "2025-11", 9),
				downloads("llama", "2025-11", 5), downloads("china", "2025-11", 20),
				downloads("all-models", "2025-11", 40));

		assertThat(board.standings()).extracting(Board.Standing::subject).containsExactly("qwen", "llama");
		assertThat(board.standings()).allSatisfy((standing) -> assertThat(standing.whole()).isNotNull());
	}

	@Test
	void newestPeriodByThatDayAtMostTwoIntervalsOld() {
		var board = board(by("2025-12-06", null), "monthly_active_users", users("chatgpt", "aicpb", "2025-12", 9),
				users("chatgpt", "aicpb", "2025-11", 5), users("doubao", "aicpb", "2025-10", 4),
				users("gemini-app", "aicpb", "2025-09", 3));

		assertThat(board.standings()).extracting(Board.Standing::subject, (each) -> each.point().period().end())
			.containsExactly(tuple("chatgpt", LocalDate.parse("2025-11-30")),
					tuple("doubao", LocalDate.parse("2025-10-31")));
	}

	@Test
	void previousRankIsAmongThoseStillThereAndNewcomersAreNew() {
		var board = board(by("2026-01-10", null), "monthly_active_users", users("chatgpt", "aicpb", "2025-11", 9),
				users("doubao", "aicpb", "2025-11", 5), users("doubao", "aicpb", "2025-12", 9),
				users("chatgpt", "aicpb", "2025-12", 8), users("qwen-app", "aicpb", "2025-12", 7));

		assertThat(board.standings())
			.extracting(Board.Standing::subject, (each) -> each.place().rank(), (each) -> each.place().previousRank(),
					(each) -> each.place().isNew())
			.containsExactly(tuple("doubao", 1, 2, false), tuple("chatgpt", 2, 1, false),
					tuple("qwen-app", 3, null, true));
	}

	@Test
	void regionReachesWhatItsOrganizationsMake() {
		var board = board(by(null, "china"), "monthly_active_users", users("chatgpt", "aicpb", "2025-11", 9),
				users("doubao", "aicpb", "2025-11", 5), users("qwen-app", "aicpb", "2025-11", 2));

		assertThat(board.standings()).extracting(Board.Standing::subject, (each) -> each.place().rank())
			.containsExactly(tuple("doubao", 1), tuple("qwen-app", 2));
	}

	@Test
	void assumedPeriodsAndCommitmentsAreNotRanked() {
		var board = board(LeaderboardParameters.NONE, "monthly_active_users",
				users("chatgpt", "aicpb", "2025-11", 9).basis("reported", "published"),
				users("doubao", "aicpb", "2025-11", 5).modality("commitment"));

		assertThat(board.standings()).isEmpty();
		assertThat(board.population()).isNull();
	}

	@Test
	void ofSeveralSourcesTheOneThatSpeaksIsRanked() {
		var board = board(LeaderboardParameters.NONE, "monthly_active_users",
				users("chatgpt", "aicpb", "2025-11", 50).source("a"),
				users("chatgpt", "aicpb", "2025-11", 20).source("b").published("2025-12-20T00:00:00"),
				users("chatgpt", "aicpb", "2025-11", 90).source("c")
					.comparator("approx")
					.published("2026-01-20T00:00:00"),
				users("doubao", "aicpb", "2025-11", 30));

		assertThat(board.standings()).extracting(Board.Standing::subject, (each) -> each.point().number().intValue())
			.containsExactly(tuple("doubao", 30), tuple("chatgpt", 20));
	}

	@Test
	void newerFiguresOfAnotherPopulationHideNobody() {
		var board = board(LeaderboardParameters.NONE, "monthly_active_users", users("chatgpt", "aicpb", "2025-11", 9),
				users("doubao", "aicpb", "2025-11", 5), users("deepseek-app", "xsignal", "2026-03", 2));

		assertThat(board.standings()).extracting(Board.Standing::subject).containsExactly("chatgpt", "doubao");
		assertThat(board.populations()).hasSize(2);
	}

}
