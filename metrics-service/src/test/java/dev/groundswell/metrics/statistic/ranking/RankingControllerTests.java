package dev.groundswell.metrics.statistic.ranking;

import java.nio.file.Path;
import java.util.List;

import dev.groundswell.metrics.Samples;
import dev.groundswell.metrics.SmallLog;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.leaderboard.Boards;
import dev.groundswell.metrics.leaderboard.LeaderboardParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static dev.groundswell.metrics.Samples.users;
import static org.assertj.core.api.Assertions.assertThat;

class RankingControllerTests {

	@TempDir
	Path directory;

	private List<RankingFigure> ranking(Samples.Observation... observations) {
		try (var log = new SmallLog(this.directory, observations)) {
			return new RankingController(log.questions(), new Boards(log.store(), log.reader()), log.reader())
				.ranking("monthly_active_users", LeaderboardParameters.NONE, MomentParameters.NONE, PageParameters.NONE)
				.items();
		}
	}

	/** Of the six pairs of four, one turned round: (5 - 1) / 6. */
	@Test
	void stabilityIsTauOnTheCommonSet() {
		assertThat(ranking(users("chatgpt", "aicpb", "2025-11", 9), users("doubao", "aicpb", "2025-11", 8),
				users("qwen-app", "aicpb", "2025-11", 7), users("deepseek-app", "aicpb", "2025-11", 6),
				users("chatgpt", "aicpb", "2025-12", 9), users("doubao", "aicpb", "2025-12", 8),
				users("qwen-app", "aicpb", "2025-12", 6), users("deepseek-app", "aicpb", "2025-12", 7),
				users("gemini-app", "aicpb", "2025-12", 10)))
			.hasSize(5)
			.allSatisfy((line) -> {
				assertThat(line.tauB()).isEqualTo("0.666667");
				assertThat(line.tauSubjects()).isEqualTo(4);
				assertThat(line.subjects()).isEqualTo(5);
			});
	}

	@Test
	void firstBoardHasNoStability() {
		assertThat(ranking(users("chatgpt", "aicpb", "2025-12", 9), users("doubao", "aicpb", "2025-12", 8)))
			.allSatisfy((line) -> {
				assertThat(line.tauB()).isNull();
				assertThat(line.tauSubjects()).isZero();
			});
	}

}
