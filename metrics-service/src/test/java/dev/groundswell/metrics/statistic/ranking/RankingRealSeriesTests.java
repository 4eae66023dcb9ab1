package dev.groundswell.metrics.statistic.ranking;

import java.nio.file.Path;
import java.util.Set;

import dev.groundswell.metrics.FamilyRegistry;
import dev.groundswell.metrics.RealTable;
import dev.groundswell.metrics.SmallLog;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.leaderboard.Boards;
import dev.groundswell.metrics.leaderboard.LeaderboardParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Against SciPy's kendalltau, and pairs counted one by one, over the table in Python. */
class RankingRealSeriesTests {

	@TempDir
	Path directory;

	/**
	 * Pulls from Ollama's library at the ends of November and December 2025, with many
	 * ties.
	 */
	@Test
	void libraryIsMuchAsItWas() {
		var pulls = RealTable.rows("ollama/ollama_library_pulls_daily.csv.gz")
			.stream()
			.filter((row) -> Set.of("2025-11-30", "2025-12-31").contains(row[0]) && !row[3].isEmpty())
			.map((row) -> RealTable.on(row[0], "library/" + row[1], row[3]))
			.toList();
		try (var log = new SmallLog(this.directory, FamilyRegistry.json(), pulls)) {
			var line = new RankingController(log.questions(), new Boards(log.store(), log.reader()), log.reader())
				.ranking("downloads", LeaderboardParameters.NONE, MomentParameters.NONE, PageParameters.NONE)
				.items()
				.getFirst();

			assertThat(line.tauB()).isEqualTo("0.965131");
			assertThat(line.tauSubjects()).isEqualTo(189);
			assertThat(line.subjects()).isEqualTo(201);
		}
	}

}
