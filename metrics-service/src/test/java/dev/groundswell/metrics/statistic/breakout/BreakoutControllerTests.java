package dev.groundswell.metrics.statistic.breakout;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import dev.groundswell.metrics.RealFiles;
import dev.groundswell.metrics.Samples;
import dev.groundswell.metrics.SmallLog;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.population.PopulationParameters;
import dev.groundswell.metrics.problem.RequestException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static dev.groundswell.metrics.Samples.daily;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BreakoutControllerTests {

	private static final LocalDate LAST = LocalDate.parse("2026-02-28");

	@TempDir
	Path directory;

	private List<BreakoutFigure> breakouts(String behaviour, @Nullable String window,
			List<Samples.Observation> observations) {
		try (var log = new SmallLog(this.directory, Samples.registryWithDaily("pulls", "times", behaviour),
				observations)) {
			var controller = new BreakoutController(log.questions(), log.populations());
			var items = controller
				.breakouts(PopulationParameters.of("pulls"), window, MomentParameters.NONE, PageParameters.NONE)
				.items();
			items.forEach((item) -> assertThat(log.again(controller, item.figure())).isEqualTo(item));
			return items;
		}
	}

	/** One value a day, the last on the last of February. */
	private static List<Samples.Observation> days(String subject, long... values) {
		var observations = new ArrayList<Samples.Observation>();
		for (int i = 0; i < values.length; i++) {
			observations.add(daily(subject, "pulls", LAST.minusDays(values.length - 1L - i).toString(), values[i]));
		}
		return observations;
	}

	@Test
	void flowIsTheSumOfItsDays() {
		assertThat(breakouts("flow", "2", days("qwen", 1, 1, 2, 2, 3, 3, 10, 12))).singleElement().satisfies((item) -> {
			assertThat(item.volume()).isEqualTo("22");
			assertThat(item.before()).containsExactly("6", "4", "2");
			assertThat(item.excess()).isEqualTo("18").isEqualTo(item.figure().value());
			assertThat(item.ratioToMean()).isEqualTo("5.500000");
			assertThat(item.ratioToDispersion()).isEqualTo("9.000000");
			assertThat(item.figure().evidenceCount()).isEqualTo(8);
			assertThat(item.figure().status()).isEqualTo("A");
			assertThat(item.volumeKind()).isEqualTo("sum");
		});
	}

	@Test
	void missingDayOfAFlowIsNotZero() {
		var observations = new ArrayList<>(days("qwen", 1, 1, 2, 2, 3, 3, 10, 12));
		observations.remove(3);

		assertThat(breakouts("flow", "2", observations)).singleElement().satisfies((item) -> {
			assertThat(item.excess()).isNull();
			assertThat(item.figure().status()).isEqualTo("N");
			assertThat(item.reason()).contains("1 of 2 days");
		});
	}

	@Test
	void fallOfACounterCountsNothingAndIsNoted() {
		assertThat(breakouts("counter", "1", days("qwen", 10, 12, 14, 13, 20))).singleElement().satisfies((item) -> {
			assertThat(item.volume()).isEqualTo("7");
			assertThat(item.before()).containsExactly("0", "2", "2");
			assertThat(item.figure().status()).isEqualTo("B");
			assertThat(item.figure().notes()).anyMatch((note) -> note.startsWith("the counter fell 1 times"));
		});
	}

	@Test
	void counterNeedsAReadingBeforeTheFirstWindow() {
		assertThat(breakouts("counter", "1", days("qwen", 12, 14, 16, 20))).singleElement()
			.extracting(BreakoutFigure::reason)
			.asString()
			.startsWith("needs 4 whole windows");
	}

	@Test
	void levelsGiveTheirMeanAndSaySo() {
		assertThat(breakouts("rolling", "2", days("qwen", 2, 2, 2, 2, 2, 2, 4, 6))).singleElement()
			.satisfies((item) -> {
				assertThat(item.volume()).isEqualTo("5");
				assertThat(item.excess()).isEqualTo("3");
				assertThat(item.volumeKind()).isEqualTo("mean");
				assertThat(item.ratioToDispersion()).isNull();
				assertThat(item.figure().notes()).contains("mean level of each window, not a sum");
			});
	}

	@Test
	void missingDaysOfAMeanAreCounted() {
		var observations = new ArrayList<>(days("qwen", 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 6));
		observations.remove(4);

		assertThat(breakouts("rolling", "3", observations)).singleElement().satisfies((item) -> {
			assertThat(item.observedDays()).containsExactly(3, 3, 2, 3);
			assertThat(item.excess()).isNotNull();
			assertThat(item.figure().status()).isEqualTo("E");
			assertThat(item.figure().notes()).contains("2 of 3 days are stated in 2026-02-20/2026-02-22");
		});
	}

	@Test
	void windowWithLessThanHalfOfItsDaysSaysNothing() {
		var observations = new ArrayList<>(days("qwen", 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 6));
		observations.subList(3, 5).clear();

		assertThat(breakouts("rolling", "3", observations)).singleElement().satisfies((item) -> {
			assertThat(item.observedDays()).containsExactly(3, 3, 1, 3);
			assertThat(item.excess()).isNull();
			assertThat(item.figure().status()).isEqualTo("N");
			assertThat(item.reason()).contains("1 of 3 days are stated in 2026-02-20/2026-02-22, fewer than half");
		});
	}

	@Test
	void positionsHaveNoVolume() {
		assertThat(breakouts("score", null, days("qwen", 2, 2))).singleElement()
			.extracting(BreakoutFigure::reason)
			.isEqualTo("a score has no volume");
	}

	@Test
	void windowIsBounded() {
		for (var bad : List.of("0", "93", "week")) {
			assertThatExceptionOfType(RequestException.InvalidParameter.class)
				.isThrownBy(() -> breakouts("flow", bad, days("qwen", 1)));
		}
	}

	/**
	 * The Ollama library in the four weeks to 2026-02-28
	 * (ollama/ollama_library_pulls_daily.csv.gz); differences and statistics.stdev by
	 * Python.
	 */
	@Test
	void breakoutsOfTheOllamaLibrary() {
		var observations = new ArrayList<Samples.Observation>();
		for (var row : RealFiles.rows("ollama/ollama_library_pulls_daily.csv.gz")) {
			var day = row.get("snapshot_date");
			if (day.compareTo("2026-01-28") >= 0 && day.compareTo("2026-02-28") <= 0 && !row.get("pulls").isEmpty()) {
				observations.add(daily("library/" + row.get("model"), "pulls", day, Long.parseLong(row.get("pulls"))));
			}
		}

		var items = breakouts("counter", null, observations);

		assertThat(items.subList(0, 3)).extracting((item) -> item.figure().subject())
			.containsExactly("library/qwen3", "library/llama3", "library/deepseek-r1");
		assertThat(items.getFirst().excess()).isEqualTo("2000000");
		assertThat(items.get(2).ratioToMean()).isEqualTo("1.500000");
		assertThat(items.get(2).dispersion()).isEqualTo("115470");
	}

}
