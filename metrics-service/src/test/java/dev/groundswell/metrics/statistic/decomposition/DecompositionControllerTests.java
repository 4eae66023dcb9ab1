package dev.groundswell.metrics.statistic.decomposition;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import dev.groundswell.metrics.DailyLog;
import dev.groundswell.metrics.Samples;
import dev.groundswell.metrics.answer.FigureId;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.population.PopulationParameters;
import dev.groundswell.metrics.problem.RequestException;
import dev.groundswell.metrics.statistic.Recall;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class DecompositionControllerTests {

	@TempDir
	Path directory;

	private Items<DecompositionFigure> answer(PopulationParameters population, DecompositionParameters parameters,
			DailyLog rows) {
		try (var log = rows.open(this.directory)) {
			var controller = new DecompositionController(log.questions(), log.populations());
			var answer = controller.decomposition(population, parameters, MomentParameters.NONE, PageParameters.NONE);
			for (var line : answer.items()) {
				var id = FigureId.parse(line.figure().id()).orElseThrow();
				var moment = log.questions()
					.moment(new MomentParameters(id.asOf().toString(), Long.toString(id.position())));
				var key = log.store().series(id.series()).orElseThrow();
				assertThat(controller.recompute(new Recall(id.variant(), key, id.period(), moment))).contains(line);
			}
			assertThat(answer.items()).extracting((line) -> line.figure().id()).doesNotHaveDuplicates();
			return answer;
		}
	}

	private List<DecompositionFigure> contributions(String metric, DailyLog rows) {
		return answer(PopulationParameters.of(metric), DecompositionParameters.GROWTH, rows).items();
	}

	private static DailyLog families() {
		return new DailyLog().add(Samples.downloads("qwen", "2025-08", 250_000_000))
			.add(Samples.downloads("llama", "2025-08", 310_000_000))
			.add(Samples.downloads("all-models", "2025-08", 1_000_000_000))
			.add(Samples.downloads("qwen", "2025-09", 325_000_000))
			.add(Samples.downloads("llama", "2025-09", 320_000_000));
	}

	@Test
	void contributionsAddUpToTheGrowth() {
		var lines = contributions("downloads_all_time", families());

		assertThat(lines).extracting((line) -> line.figure().subject(), (line) -> line.figure().value())
			.containsExactly(tuple("qwen", "13.392857"), tuple("llama", "1.785714"));
		assertThat(lines).allSatisfy((line) -> {
			assertThat(line).extracting("contribution.totalGrowth").isEqualTo("15.178571");
			assertThat(line.totalBefore()).isEqualTo("560000000");
			assertThat(line.totalAfter()).isEqualTo("645000000");
			assertThat(line.figure().unit()).isEqualTo("percentage_points");
			assertThat(line.figure().evidenceCount()).isEqualTo(4);
			assertThat(line.subjects()).isEqualTo(2);
			assertThat(line.basePeriodEnd()).isEqualTo("2025-08-31");
			assertThat(line.figure().status()).isEqualTo("A");
		});
	}

	@Test
	void entrantsAndExitsCountAndAreLabelled() {
		var lines = contributions("monthly_active_users",
				new DailyLog().add(Samples.users("chatgpt", "aicpb", "2025-10", 700))
					.add(Samples.users("doubao", "aicpb", "2025-10", 300))
					.add(Samples.users("chatgpt", "aicpb", "2025-11", 750))
					.add(Samples.users("gemini-app", "aicpb", "2025-11", 200)));

		assertThat(lines)
			.extracting("figure.subject", "contribution.presence", "figure.value", "contribution.before",
					"contribution.after")
			.containsExactly(tuple("doubao", "exit", "-30.000000", "300", null),
					tuple("gemini-app", "entrant", "20.000000", null, "200"),
					tuple("chatgpt", "stayed", "5.000000", "700", "750"));
		assertThat(lines.stream()
			.map((line) -> new BigDecimal(line.figure().value()))
			.reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("-5");
	}

	@Test
	void linesAboutASubjectKeepTheWholePopulation() {
		var population = new PopulationParameters("downloads_all_time", List.of("llama"), null, null, null, null, null,
				null, null);

		assertThat(answer(population, DecompositionParameters.GROWTH, families()).items()).singleElement()
			.extracting((line) -> line.figure().value())
			.isEqualTo("1.785714");
	}

	@Test
	void populationCutShortSaysSo() {
		var population = new PopulationParameters("downloads_all_time", null, null, null, null, null, null, null, "1");
		var answer = answer(population, DecompositionParameters.GROWTH, families());

		assertThat(answer.notes()).containsExactly("atom: the largest 1 of 2 subjects; raise top for more");
		assertThat(answer.items()).singleElement().satisfies((line) -> {
			assertThat(line.figure().value()).isEqualTo("30.000000");
			assertThat(line.counted()).isEqualTo(1);
			assertThat(line.subjects()).isEqualTo(2);
		});
	}

	@Test
	void namedPeriodsAreCompared() {
		var rows = families().add(Samples.downloads("qwen", "2026-03", 942_100_000))
			.add(Samples.downloads("llama", "2026-03", 476_000_000));
		var between = new DecompositionParameters(null, "2025-09-30", "2026-03-31", null, null);

		assertThat(answer(PopulationParameters.of("downloads_all_time"), between, rows).items())
			.extracting((line) -> line.figure().subject(), (line) -> line.figure().value())
			.containsExactly(tuple("qwen", "95.674419"), tuple("llama", "24.186046"));
	}

	@Test
	void breakBetweenTheTwoIsNamed() {
		assertThat(
				contributions("monthly_active_users",
						new DailyLog().add(Samples.users("qwen-app", "aicpb", "2025-10", 700))
							.add(Samples.users("qwen-app", "aicpb", "2025-11", 1800))))
			.singleElement()
			.satisfies((line) -> {
				assertThat(line.figure().status()).isEqualTo("B");
				assertThat(line.figure().notes())
					.containsExactly("series break on 2025-11-17: relaunch (renamed and merged)");
			});
	}

	@Test
	void onlyOneEarlySubjectMakesNoPeriod() {
		var rows = new DailyLog();
		for (var app : List.of("chatgpt", "doubao", "gemini-app")) {
			rows.add(Samples.users(app, "aicpb", "2025-10", 1000)).add(Samples.users(app, "aicpb", "2025-11", 1100));
		}
		rows.add(Samples.users("chatgpt", "aicpb", "2025-12", 1200));

		assertThat(contributions("monthly_active_users", rows)).hasSize(3)
			.allSatisfy((line) -> assertThat(line.figure().periodEnd()).isEqualTo("2025-11-30"));
	}

	/** China 300 of 1,000, then 500 of 1,300; ChatGPT is of the US, Gemini too. */
	@Test
	void shareIsTakenApartByRegion() {
		var rows = new DailyLog().add(Samples.users("doubao", "aicpb", "2025-10", 300))
			.add(Samples.users("chatgpt", "aicpb", "2025-10", 700))
			.add(Samples.users("doubao", "aicpb", "2025-11", 500))
			.add(Samples.users("chatgpt", "aicpb", "2025-11", 800));
		var lines = answer(PopulationParameters.of("monthly_active_users"),
				new DecompositionParameters("mom", null, null, "china", "region"), rows)
			.items();

		assertThat(lines)
			.extracting(DecompositionFigure::part, (line) -> line.figure().subject(), (line) -> line.figure().value())
			.containsExactly(tuple("share", "china", "8.461538"), tuple("stratum", "china", "5.565089"),
					tuple("stratum", "us", "2.896449"));
		assertThat(lines.getFirst().mix()).satisfies((mix) -> {
			assertThat(mix.within()).isEqualTo("0.000000");
			assertThat(mix.between()).isEqualTo("8.461538");
			assertThat(mix.rateBefore()).isEqualTo("30.000000");
			assertThat(mix.rateAfter()).isEqualTo("38.461538");
		});
	}

	@Test
	void sharesDoNotAddUp() {
		var answer = answer(PopulationParameters.of("token_share"), DecompositionParameters.GROWTH,
				new DailyLog().add(Samples.share("2025-07", "30", "openrouter_all_tokens")));

		assertThat(answer.items()).isEmpty();
		assertThat(answer.notes()).singleElement().asString().startsWith("no decomposition");
	}

	@Test
	void onePeriodIsNotEnough() {
		var answer = answer(PopulationParameters.of("downloads_all_time"), DecompositionParameters.GROWTH,
				new DailyLog().add(Samples.downloads("qwen", "2025-08", 250_000_000)));

		assertThat(answer.items()).isEmpty();
		assertThat(answer.notes()).containsExactly("atom: no two periods to compare, or nothing at the base");
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "fortnight, -, -, -, -", "-, 2025-01-01, -, -, -", "-, 2025-02-01, 2025-01-01, -, -",
					"-, -, -, china, -", "-, -, -, -, region", "-, -, -, china, colour", "-, -, -, atlantis, region" })
	void parametersThatCannotBeReadAreRefused(@Nullable String period, @Nullable String from, @Nullable String to,
			@Nullable String group, @Nullable String by) {
		assertThatThrownBy(() -> answer(PopulationParameters.of("downloads_all_time"),
				new DecompositionParameters(period, from, to, group, by), families()))
			.isInstanceOf(RequestException.class);
	}

}
