package dev.groundswell.metrics.statistic.anomaly;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.groundswell.metrics.RealFiles;
import dev.groundswell.metrics.Samples;
import dev.groundswell.metrics.SmallLog;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.population.PopulationParameters;
import dev.groundswell.metrics.problem.RequestException;
import dev.groundswell.metrics.statistic.anomaly.AnomalyController.AnomalyParameters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static dev.groundswell.metrics.Samples.daily;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class AnomalyControllerTests {

	private static final LocalDate LAST = LocalDate.parse("2026-02-28");

	private static final int WEEKS = 14;

	@TempDir
	Path directory;

	private Items<AnomalyFigure> anomalies(String behaviour, @Nullable String top, AnomalyParameters anomalies,
			List<Samples.Observation> observations) {
		try (var log = new SmallLog(this.directory, Samples.registryWithDaily("pulls", "times", behaviour),
				observations)) {
			var controller = new AnomalyController(log.questions(), log.populations(), log.reader());
			var answer = controller.anomalies(
					new PopulationParameters("pulls", null, null, null, null, null, null, null, top), anomalies,
					MomentParameters.NONE, PageParameters.NONE);
			answer.items().forEach((item) -> assertThat(log.again(controller, item.figure())).isEqualTo(item));
			return answer;
		}
	}

	private Items<AnomalyFigure> anomalies(List<Samples.Observation> observations) {
		return anomalies("level", null, AnomalyParameters.NONE, observations);
	}

	/** A value at the end of each week, about a hundredth more than the one before. */
	private static List<Samples.Observation> weekly(String subject, int weeks, Map<Integer, Double> jumps) {
		var observations = new ArrayList<Samples.Observation>();
		double value = 1_000_000;
		for (int i = 0; i < weeks; i++) {
			value *= 1.01 + 0.002 * ((i * 5 + subject.hashCode() % 3) % 4);
			value *= jumps.getOrDefault(weeks - 1 - i, 1.0);
			observations.add(daily(subject, "pulls", LAST.minusWeeks(weeks - 1L - i).toString(), Math.round(value)));
		}
		return observations;
	}

	private static List<Samples.Observation> subjects(int count, int jumping) {
		var observations = new ArrayList<Samples.Observation>();
		for (int i = 0; i < count; i++) {
			observations.addAll(weekly("model-" + i, 30, (i < jumping) ? Map.of(2, 1.5) : Map.of()));
		}
		return observations;
	}

	@Test
	void weekOutOfTheOrdinaryIsFlagged() {
		assertThat(anomalies(subjects(10, 1)).items()).singleElement().satisfies((item) -> {
			assertThat(item.kind()).isEqualTo("subject");
			assertThat(item.figure().subject()).isEqualTo("model-0");
			assertThat(item.weekEnding()).isEqualTo("2026-02-14");
			assertThat(item.direction()).isEqualTo("up");
			assertThat(item.observations()).isEqualTo(26);
			assertThat(item.figure().evidenceCount()).isEqualTo(27);
			assertThat(item.figure().unit()).isEqualTo("robust_z");
		});
	}

	@Test
	void whenManyMoveTogetherItIsTheSource() {
		assertThat(anomalies(subjects(10, 4)).items()).singleElement().satisfies((item) -> {
			assertThat(item.kind()).isEqualTo("source");
			assertThat(item.figure().subject()).isEqualTo("hub");
			assertThat(item.figure().value()).isEqualTo("40.000000");
			assertThat(item.moved()).isEqualTo(4);
			assertThat(item.subjects()).isEqualTo(10);
		});
	}

	@Test
	void thirtyPercentAreNotYetTheSource() {
		assertThat(anomalies(subjects(10, 3)).items()).hasSize(3)
			.allSatisfy((item) -> assertThat(item.kind()).isEqualTo("subject"));
	}

	@Test
	void launchIsExempt() {
		var observations = weekly("new", WEEKS, Map.of(WEEKS - 2, 50.0, 1, 1.4));

		assertThat(anomalies(observations).items()).singleElement()
			.extracting(AnomalyFigure::weekEnding)
			.isEqualTo(LAST.minusWeeks(1));
	}

	/** Observed for 28 weeks: a jump in the second is launch in every window. */
	@Test
	void launchIsJudgedFromTheFirstObservationEver() {
		var observations = weekly("new", 28, Map.of(25, 50.0));

		for (var weeks : List.of("26", "27", "28", "40")) {
			assertThat(anomalies("level", null, new AnomalyController.AnomalyParameters(null, weeks), observations)
				.items()).as(weeks).isEmpty();
		}
	}

	@Test
	void whatBeganLongBeforeIsNotLaunchedByAHole() {
		var observations = weekly("old", 60, Map.of(22, 50.0));
		observations.subList(20, 35).clear();

		assertThat(anomalies(observations).items()).singleElement()
			.extracting(AnomalyFigure::weekEnding)
			.isEqualTo(LAST.minusWeeks(22));
	}

	/** Printed by the 100,000: a pause of a week is no event where a step is as usual. */
	@Test
	void whatIsWithinTheRoundingIsNoEvent() {
		var observations = new ArrayList<Samples.Observation>();
		long value = 8_000_000;
		for (int i = 0; i < 30; i++) {
			value += (i == 8) ? 0 : 100_000;
			observations.add(daily("coarse", "pulls", LAST.minusWeeks(29L - i).toString(), value));
		}

		assertThat(anomalies(observations).items()).isEmpty();
	}

	@Test
	void fewWeeksAreNotJudged() {
		var answer = anomalies(weekly("new", 8, Map.of(0, 9.0)));

		assertThat(answer.items()).isEmpty();
		assertThat(answer.notes()).singleElement().asString().startsWith("1 of the 1 subjects");
	}

	@Test
	void seriesThatNeverVariesHasNoBound() {
		var observations = new ArrayList<Samples.Observation>();
		for (int i = 0; i < 20; i++) {
			observations.add(daily("still", "pulls", LAST.minusWeeks(i).toString(), (i == 0) ? 9000 : 1000));
		}

		assertThat(anomalies(observations).items()).isEmpty();
	}

	@Test
	void machinesWorkOnWorkingDays() {
		var observations = new ArrayList<Samples.Observation>();
		for (int subject = 0; subject < 10; subject++) {
			for (int i = 0; i < 28; i++) {
				var day = LAST.minusDays(i);
				boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
				long count = 1000 + 17 * ((i * 7 + subject * 3) % 11) - (weekend ? 50L + 20 * subject : 0);
				observations
					.add(daily("model-" + subject, "pulls", day.toString(), (subject == 4 && weekend) ? 20 : count));
			}
		}

		assertThat(anomalies("flow", null, AnomalyParameters.NONE, observations).items()).singleElement()
			.satisfies((item) -> {
				assertThat(item.kind()).isEqualTo("ci-suspicion");
				assertThat(item.figure().subject()).isEqualTo("model-4");
				assertThat(item.reason()).startsWith("weekday-weekend");
				assertThat(item.signals()).extracting(AnomalyFigure.Signal::name)
					.containsExactly("weekday-weekend", "variation");
			});
	}

	@Test
	void unreadableParametersAreRefused() {
		for (var bad : List.of(new AnomalyParameters("0", null), new AnomalyParameters(null, "7"),
				new AnomalyParameters(null, "105"))) {
			assertThatExceptionOfType(RequestException.InvalidParameter.class)
				.isThrownBy(() -> anomalies("level", null, bad, List.of()));
		}
	}

	/**
	 * The forty largest of the Ollama library in the 26 weeks to 2026-02-28
	 * (ollama/ollama_library_pulls_daily.csv.gz), without the first three weeks of each
	 * and without what rounding explains; flags counted with Python's statistics module
	 * under the same definition.
	 */
	@Test
	void anomaliesOfTheOllamaLibrary() {
		var rows = RealFiles.rows("ollama/ollama_library_pulls_daily.csv.gz")
			.stream()
			.filter((row) -> !row.get("pulls").isEmpty() && row.get("snapshot_date").compareTo("2026-02-28") <= 0
					&& row.get("snapshot_date").compareTo("2025-08-23") >= 0)
			.toList();
		var newest = new HashMap<String, Long>();
		rows.forEach((row) -> newest.put(row.get("model"), Long.valueOf(row.get("pulls"))));
		var largest = newest.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.limit(40)
			.map(Map.Entry::getKey)
			.toList();
		var observations = rows.stream()
			.filter((row) -> largest.contains(row.get("model")))
			.map((row) -> daily("library/" + row.get("model"), "pulls", row.get("snapshot_date"),
					Long.parseLong(row.get("pulls"))))
			.toList();

		var items = anomalies("counter", "40", AnomalyParameters.NONE, observations).items();

		assertThat(items).hasSize(19).allSatisfy((item) -> assertThat(item.kind()).isEqualTo("subject"));
		assertThat(items.subList(0, 3))
			.extracting((item) -> item.figure().subject(), (item) -> item.figure().value(), AnomalyFigure::logGrowth)
			.containsExactly(tuple("library/phi4", "-6.840403", "0.000000"),
					tuple("library/qwen3", "4.237569", "0.116072"), tuple("library/phi4", "-6.840403", "0.000000"));
	}

}
