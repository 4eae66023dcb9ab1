package dev.groundswell.metrics.statistic.milestone;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.groundswell.metrics.RealFiles;
import dev.groundswell.metrics.Samples;
import dev.groundswell.metrics.SmallLog;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.problem.RequestException;
import dev.groundswell.metrics.series.SeriesParameters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static dev.groundswell.metrics.Samples.daily;
import static dev.groundswell.metrics.Samples.downloads;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MilestoneControllerTests {

	private static final String REGISTRY = Samples.registryWithDaily("pulls", "times", "counter")
		.replace("\"id\": \"qwen\",", "\"id\": \"qwen\", \"createdAt\": \"2025-08-05\",");

	@TempDir
	Path directory;

	private List<MilestoneFigure> milestones(@Nullable String goal, Samples.Observation... observations) {
		return milestones(goal, List.of(observations));
	}

	private List<MilestoneFigure> milestones(@Nullable String goal, List<Samples.Observation> observations) {
		try (var log = new SmallLog(this.directory, REGISTRY, observations)) {
			var controller = new MilestoneController(log.questions(), log.reader());
			var items = controller
				.milestones(SeriesParameters.NONE, (goal != null) ? List.of(goal) : null,
						new MomentParameters("2026-05-01", null), PageParameters.NONE)
				.items();
			items.forEach((item) -> assertThat(log.again(controller, item.figure())).isEqualTo(item));
			return items;
		}
	}

	@Test
	void reachedBetweenTwoObservations() {
		assertThat(milestones("300000000", downloads("qwen", "2025-08", 250_000_000),
				downloads("qwen", "2025-09", 325_000_000)))
			.singleElement()
			.satisfies((item) -> {
				assertThat(item.reached()).isTrue();
				assertThat(item.reachedOn()).isEqualTo("2025-09-30");
				assertThat(item.belowUntil()).isEqualTo("2025-08-31");
				assertThat(item.daysToGoal()).isEqualTo(56);
				assertThat(item.figure().value()).isEqualTo("325000000");
				assertThat(item.figure().evidenceCount()).isEqualTo(2);
				assertThat(item.figure().notes()).anyMatch((note) -> note.contains("corrected release days"));
			});
	}

	@Test
	void reachedBeforeItWasFirstStatedIsLeftCensored() {
		assertThat(milestones("200000000", downloads("qwen", "2025-08", 250_000_000))).singleElement()
			.satisfies((item) -> {
				assertThat(item.censored()).isEqualTo("left");
				assertThat(item.daysToGoal()).isNull();
				assertThat(item.daysAtMost()).isEqualTo(26);
			});
	}

	@Test
	void notReachedIsRightCensoredWithAnExpectedDay() {
		assertThat(milestones("400000000", downloads("qwen", "2025-08", 250_000_000),
				downloads("qwen", "2025-09", 325_000_000)))
			.singleElement()
			.satisfies((item) -> {
				assertThat(item.reached()).isFalse();
				assertThat(item.censored()).isEqualTo("right");
				assertThat(item.daysAtLeast()).isEqualTo(56);
				assertThat(item.expected()).isNotNull().satisfies((expected) -> {
					assertThat(expected.status()).isEqualTo("F");
					assertThat(expected.daily()).isEqualTo("2500000.000000");
					assertThat(expected.linear()).isEqualTo("2025-10-30");
					assertThat(expected.compound()).isEqualTo("2025-10-24");
				});
			});
	}

	@Test
	void withoutARecentPaceNothingIsExpected() {
		assertThat(milestones("400000000", downloads("qwen", "2025-09", 325_000_000))).singleElement()
			.extracting(MilestoneFigure::reason)
			.asString()
			.startsWith("no expected day: nothing is stated 28 to 100 days");
		assertThat(milestones("400000000", downloads("qwen", "2025-08", 325_000_000),
				downloads("qwen", "2025-09", 325_000_000)))
			.singleElement()
			.extracting(MilestoneFigure::reason)
			.asString()
			.contains("did not rise");
	}

	@Test
	void whatFellBackIsNotHeld() {
		assertThat(milestones("100", daily("qwen", "pulls", "2026-02-01", 50),
				daily("qwen", "pulls", "2026-02-02", 100), daily("qwen", "pulls", "2026-02-03", 90)))
			.singleElement()
			.satisfies((item) -> {
				assertThat(item.reachedOn()).isEqualTo("2026-02-02");
				assertThat(item.held()).isFalse();
			});
	}

	@Test
	void roundNumbersAreTheDefaultAndSharesEndAtAHundred() {
		assertThat(milestones(null, downloads("qwen", "2025-09", 325_000_000))).extracting(MilestoneFigure::goal)
			.containsExactly("100000000", "200000000", "500000000");
		assertThat(milestones("50,150", Samples.share("2025-07", "30", "openrouter_all_tokens")))
			.extracting(MilestoneFigure::goal)
			.containsExactly("50");
	}

	@Test
	void unreadableGoalsAreRefused() {
		for (var bad : List.of("0", "-5", "1e6", "many", ",", "1234567890123456789012")) {
			assertThatExceptionOfType(RequestException.InvalidParameter.class)
				.isThrownBy(() -> milestones(bad, downloads("qwen", "2025-09", 1)));
		}
	}

	/**
	 * gpt-oss in the Ollama library (ollama/ollama_library_pulls_daily.csv.gz): days read
	 * off and paces computed with Python.
	 */
	@Test
	void milestonesOfGptOss() {
		var observations = new ArrayList<Samples.Observation>();
		for (var row : RealFiles.rows("ollama/ollama_library_pulls_daily.csv.gz")) {
			if (row.get("model").equals("gpt-oss")) {
				observations.add(daily("qwen", "pulls", row.get("snapshot_date"), Long.parseLong(row.get("pulls"))));
			}
		}

		var items = milestones("1000000,5000000,10000000", observations);

		assertThat(items.get(0).reachedOn()).isEqualTo("2025-08-15");
		assertThat(items.get(0).daysToGoal()).isEqualTo(10);
		assertThat(items.get(1).reachedOn()).isEqualTo("2025-12-05");
		assertThat(items.get(1).belowUntil()).isEqualTo("2025-12-04");
		assertThat(items.get(2).expected()).isNotNull().satisfies((expected) -> {
			assertThat(expected.linear()).isEqualTo("2026-05-22");
			assertThat(expected.compound()).isEqualTo("2026-05-20");
			assertThat(expected.earliest()).isEqualTo("2026-05-16");
			assertThat(expected.latest()).isEqualTo("2026-05-25");
		});
	}

}
