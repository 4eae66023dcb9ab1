package dev.groundswell.metrics.statistic.overtake;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

import dev.groundswell.metrics.RealFiles;
import dev.groundswell.metrics.Samples;
import dev.groundswell.metrics.SmallLog;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.statistic.overtake.OvertakeController.OvertakeParameters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static dev.groundswell.metrics.Samples.daily;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The Ollama library from 2025-07-17 to 2026-04-30
 * (ollama/ollama_library_pulls_daily.csv.gz), models with 4,000,000 pulls or more at the
 * end. Counted independently with Python under the stated definition, in this order: top
 * 25 by the newest value; common days; a change of the sign of the lead, days level left
 * out; first touch the day after the last day behind; confirmed when never behind in k
 * days.
 */
class OvertakeRealSeriesTests {

	@TempDir
	static Path directory;

	private static SmallLog log;

	@BeforeAll
	static void load() {
		var rows = RealFiles.rows("ollama/ollama_library_pulls_daily.csv.gz")
			.stream()
			.filter((row) -> !row.get("pulls").isEmpty())
			.toList();
		var newest = new HashMap<String, Long>();
		rows.forEach((row) -> newest.put(row.get("model"), Long.valueOf(row.get("pulls"))));
		var observations = rows.stream()
			.filter((row) -> Objects.requireNonNull(newest.get(row.get("model"))) >= 4_000_000)
			.map((row) -> daily("library/" + row.get("model"), "pulls", row.get("snapshot_date"),
					Long.parseLong(row.get("pulls"))))
			.toList();
		log = new SmallLog(directory, Samples.registryWithDaily("pulls", "times", "counter"), observations);
	}

	@AfterAll
	static void close() {
		if (log != null) {
			log.close();
		}
	}

	private static List<Overtaking> overtakes(String confirm, String top) {
		return new OvertakeController(log.questions(), log.reader(), log.populations())
			.overtakes("pulls", new OvertakeParameters(null, null, null, confirm, top, null, null, null),
					new MomentParameters("2026-05-01", null), new PageParameters(null, "1000"))
			.items();
	}

	private static long confirmed(String confirm) {
		return overtakes(confirm, "25").stream().filter((each) -> each.confirmed() != null).count();
	}

	@Test
	void fiftyEightOvertakesAmongTheTopTwentyFive() {
		assertThat(overtakes("4", "25")).hasSize(58);
	}

	@Test
	void fewerAreConfirmedTheLongerTheyMustHold() {
		assertThat(List.of(confirmed("1"), confirmed("2"), confirmed("4"), confirmed("7"), confirmed("14"),
				confirmed("30")))
			.containsExactly(58L, 58L, 55L, 54L, 48L, 44L);
	}

	@Test
	void roundedValuesTouchDaysBeforeOneIsAhead() {
		assertThat(overtakes("4", "25")).anySatisfy((each) -> {
			assertThat(each.winner() + " > " + each.loser()).isEqualTo("library/qwen3 > library/llama2");
			assertThat(each.firstTouch()).isEqualTo("2025-07-20");
			assertThat(each.firstAhead()).isEqualTo("2025-07-23");
		}).anySatisfy((each) -> {
			assertThat(each.winner() + " > " + each.loser()).isEqualTo("library/gemma3 > library/llama3");
			assertThat(each.firstTouch()).isEqualTo("2025-07-23");
			assertThat(each.firstAhead()).isEqualTo("2025-07-24");
		});
	}

	@Test
	void moreSubjectsHaveMoreOvertakes() {
		assertThat(overtakes("4", "26")).hasSizeGreaterThan(58);
		assertThat(overtakes("4", "2")).isEmpty();
	}

}
