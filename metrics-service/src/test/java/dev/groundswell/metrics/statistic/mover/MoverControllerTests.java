package dev.groundswell.metrics.statistic.mover;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.groundswell.metrics.RealFiles;
import dev.groundswell.metrics.Samples;
import dev.groundswell.metrics.SmallLog;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.population.PopulationParameters;
import dev.groundswell.metrics.problem.RequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static dev.groundswell.metrics.Samples.daily;
import static dev.groundswell.metrics.Samples.users;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class MoverControllerTests {

	private static final PopulationParameters USERS = PopulationParameters.of("monthly_active_users");

	@TempDir
	Path directory;

	private Items<MoverFigure> movers(PopulationParameters population, MoverParameters movers,
			Samples.Observation... observations) {
		try (var log = new SmallLog(this.directory, Samples.registryWithDaily("pulls", "times", "counter"),
				List.of(observations))) {
			var controller = new MoverController(log.questions(), log.populations());
			var items = controller.movers(population, movers, MomentParameters.NONE, PageParameters.NONE);
			items.items().forEach((item) -> assertThat(log.again(controller, item.figure())).isEqualTo(item));
			return items;
		}
	}

	private static Samples.Observation[] apps() {
		return new Samples.Observation[] { users("chatgpt", "aicpb", "2025-11", 800_000_000),
				users("chatgpt", "aicpb", "2025-12", 880_000_000), users("doubao", "aicpb", "2025-11", 160_000_000),
				users("doubao", "aicpb", "2025-12", 120_000_000), users("deepseek-app", "aicpb", "2025-11", 70_000_000),
				users("deepseek-app", "aicpb", "2025-12", 140_000_000),
				users("gemini-app", "aicpb", "2025-12", 90_000_000) };
	}

	@Test
	void largestGrowthIsFirstAndNamesItsBase() {
		var answer = movers(USERS, MoverParameters.NONE, apps());

		assertThat(answer.items()).extracting((item) -> item.figure().subject(), MoverFigure::growth)
			.containsExactly(tuple("deepseek-app", "100.000000"), tuple("doubao", "-25.000000"),
					tuple("chatgpt", "10.000000"));
		var first = answer.items().getFirst();
		assertThat(first.base()).isEqualTo("70000000");
		assertThat(first.multiple()).isEqualTo("2.000000");
		assertThat(first.basePeriodEnd()).isEqualTo("2025-11-30");
		assertThat(first.rank()).isEqualTo(2);
		assertThat(first.previousRank()).isEqualTo(3);
		assertThat(first.rankChange()).isEqualTo(1);
		assertThat(first.ranked()).isEqualTo(3);
		assertThat(first.subjects()).isEqualTo(4);
		assertThat(first.figure().evidenceCount()).isEqualTo(2);
	}

	@Test
	void whoHasNoBaseDoesNotMove() {
		assertThat(movers(USERS, MoverParameters.NONE, apps()).notes()).singleElement()
			.asString()
			.startsWith("1 of the subjects");
		var asked = new PopulationParameters("monthly_active_users", List.of("gemini-app"), null, null, null, null,
				null, null, null);
		assertThat(movers(asked, MoverParameters.NONE, apps()).items()).singleElement().satisfies((item) -> {
			assertThat(item.growth()).isNull();
			assertThat(item.reason()).startsWith("no base");
			assertThat(item.figure().status()).isEqualTo("N");
		});
	}

	@Test
	void ordersAndDirections() {
		assertThat(movers(USERS, new MoverParameters("mom", "absolute", null, "up"), apps()).items())
			.extracting((item) -> item.figure().subject())
			.containsExactly("chatgpt", "deepseek-app");
		assertThat(movers(USERS, new MoverParameters("mom", "rank", null, "down"), apps()).items())
			.extracting((item) -> item.figure().subject())
			.containsExactly("doubao");
	}

	@Test
	void baseTooSmallHasNoGrowthAndComesLast() {
		var answer = movers(USERS, new MoverParameters(null, null, "100000000", null), apps());

		assertThat(answer.items()).last().satisfies((item) -> {
			assertThat(item.figure().subject()).isEqualTo("deepseek-app");
			assertThat(item.growth()).isNull();
			assertThat(item.absoluteChange()).isEqualTo("70000000");
			assertThat(item.figure().status()).isEqualTo("N");
		});
	}

	@Test
	void missedSnapshotIsStoodInForByAnEarlierOneAtMostThreeDaysOld() {
		var pulls = PopulationParameters.of("pulls");

		assertThat(movers(pulls, MoverParameters.NONE, daily("qwen", "pulls", "2026-02-01", 10_000),
				daily("qwen", "pulls", "2026-02-09", 12_000), daily("llama", "pulls", "2026-01-29", 10_000),
				daily("llama", "pulls", "2026-02-09", 12_000))
			.items()).singleElement().satisfies((item) -> {
				assertThat(item.figure().subject()).isEqualTo("qwen");
				assertThat(item.growth()).isEqualTo("20.000000");
				assertThat(item.figure().status()).isEqualTo("E");
				assertThat(item.figure().notes())
					.containsExactly("of 2026-02-01 instead of 2026-02-02, which is missing");
			});
	}

	@Test
	void breakBetweenThePeriodsIsTold() {
		assertThat(movers(USERS, new MoverParameters("mom", null, null, null),
				users("qwen-app", "aicpb", "2025-10", 7_370_000), users("qwen-app", "aicpb", "2025-11", 18_340_000))
			.items()).singleElement().satisfies((item) -> {
				assertThat(item.figure().status()).isEqualTo("B");
				assertThat(item.figure().notes()).anyMatch((note) -> note.startsWith("series break on 2025-11-17"));
			});
	}

	@Test
	void restatementBetweenThePeriodsIsABreak() {
		var rows = new ArrayList<Samples.Observation>();
		long[] pulls = { 5000, 5010, 5020, 4000, 4010, 4020, 4030, 4040 };
		for (int i = 0; i < pulls.length; i++) {
			rows.add(daily("qwen", "pulls", "2026-01-0" + (i + 1), pulls[i]));
		}

		assertThat(
				movers(PopulationParameters.of("pulls"), MoverParameters.NONE, rows.toArray(Samples.Observation[]::new))
					.items())
			.singleElement()
			.satisfies((item) -> {
				assertThat(item.growth()).isEqualTo("-19.200000");
				assertThat(item.figure().status()).isEqualTo("B");
				assertThat(item.figure().notes()).anyMatch((note) -> note.startsWith("restatement on 2026-01-04"));
			});
	}

	@Test
	void growthFromABoundIsOfLowReliability() {
		assertThat(movers(USERS, MoverParameters.NONE,
				users("chatgpt", "aicpb", "2025-11", 1_000_000).comparator("at_least"),
				users("chatgpt", "aicpb", "2025-12", 1_100_000))
			.items()).singleElement().satisfies((item) -> {
				assertThat(item.figure().status()).isEqualTo("U");
				assertThat(item.figure().notes())
					.containsExactly("growth is of bounds or approximate values (at_least)");
			});
	}

	@Test
	void panelsAreNeverMixed() {
		assertThat(movers(USERS, MoverParameters.NONE, users("chatgpt", "aicpb", "2025-11", 1_000_000),
				users("chatgpt", "xsignal", "2025-12", 2_000_000))
			.items()).isEmpty();
	}

	@Test
	void unequalPeriodsAreToldAndNotCompared() {
		var answer = movers(USERS, new MoverParameters("wow", null, null, null), apps());

		assertThat(answer.items()).isEmpty();
		assertThat(answer.notes()).singleElement().asString().contains("week on week");
	}

	@Test
	void unreadableParametersAreRefused() {
		for (var bad : List.of(new MoverParameters("daily", null, null, null),
				new MoverParameters(null, "size", null, null), new MoverParameters(null, null, "-1", null),
				new MoverParameters(null, null, "1e9", null), new MoverParameters(null, null, null, "sideways"))) {
			assertThatExceptionOfType(RequestException.InvalidParameter.class)
				.isThrownBy(() -> movers(USERS, bad, apps()));
		}
	}

	/**
	 * The whole Ollama library, 2026-02-28 against 2026-02-21
	 * (ollama/ollama_library_pulls_daily.csv.gz); computed with Python's decimal module
	 * over the hundred largest.
	 */
	@Test
	void moversOfAWeekOfTheOllamaLibrary() {
		var observations = new ArrayList<Samples.Observation>();
		for (var row : RealFiles.rows("ollama/ollama_library_pulls_daily.csv.gz")) {
			var day = row.get("snapshot_date");
			if (day.compareTo("2026-02-20") >= 0 && day.compareTo("2026-02-28") <= 0 && !row.get("pulls").isEmpty()) {
				observations.add(daily("library/" + row.get("model"), "pulls", day, Long.parseLong(row.get("pulls"))));
			}
		}

		var items = movers(PopulationParameters.of("pulls"), MoverParameters.NONE,
				observations.toArray(Samples.Observation[]::new))
			.items();

		assertThat(items.subList(0, 3))
			.extracting((item) -> item.figure().subject(), MoverFigure::growth, MoverFigure::rank,
					MoverFigure::previousRank)
			.containsExactly(tuple("library/qwen3-coder-next", "610.819009", 56, 84),
					tuple("library/lfm2.5-thinking", "21.637228", 55, 62),
					tuple("library/qwen3-embedding", "19.132714", 44, 48));
		assertThat(items).hasSize(99);
		assertThat(items.getFirst().ranked()).isEqualTo(99);
		assertThat(items.getFirst().subjects()).isEqualTo(214);
	}

}
