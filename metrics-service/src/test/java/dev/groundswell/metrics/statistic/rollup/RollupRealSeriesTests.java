package dev.groundswell.metrics.statistic.rollup;

import java.nio.file.Path;
import java.util.Set;

import dev.groundswell.metrics.FamilyRegistry;
import dev.groundswell.metrics.RealTable;
import dev.groundswell.metrics.SmallLog;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.population.CensusParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Against sums worked out from the table with Python's csv module. */
class RollupRealSeriesTests {

	@TempDir
	Path directory;

	/**
	 * Pulls from Ollama's library at the ends of November and December 2025: twelve
	 * models are new.
	 */
	@Test
	void newModelsAreToldFromGrowth() {
		var pulls = RealTable.rows("ollama/ollama_library_pulls_daily.csv.gz")
			.stream()
			.filter((row) -> Set.of("2025-11-30", "2025-12-31").contains(row[0]) && !row[3].isEmpty())
			.map((row) -> RealTable.on(row[0], "library/" + row[1], row[3]))
			.toList();
		try (var log = new SmallLog(this.directory, FamilyRegistry.json(), pulls)) {
			var items = new RollupController(log.questions(), log.censuses(), log.groupings())
				.rollup(CensusParameters.of("downloads"), RollupParameters.NONE, MomentParameters.NONE,
						PageParameters.NONE)
				.items();

			assertThat(items).singleElement().satisfies((line) -> {
				assertThat(line.group()).isEqualTo("unknown");
				assertThat(line.members()).isEqualTo(201);
				assertThat(line.currentValue()).isEqualTo("575319200");
				assertThat(line.currentBase()).isEqualTo("537648200");
				assertThat(line.constantMembers()).isEqualTo(189);
				assertThat(line.constantValue()).isEqualTo("574654600");
				assertThat(line.constantBase()).isEqualTo("537648200");
				assertThat(line.entered()).isEqualTo(12);
				assertThat(line.membershipChange()).isEqualTo("664600");
				assertThat(line.figure().evidenceCount()).isEqualTo(390);
			});
		}
	}

}
