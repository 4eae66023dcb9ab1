package dev.groundswell.metrics.population;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import dev.groundswell.metrics.LogWriter;
import dev.groundswell.metrics.Samples;
import dev.groundswell.metrics.SmallLog;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.MomentParameters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static dev.groundswell.metrics.Samples.downloads;
import static org.assertj.core.api.Assertions.assertThat;

class PopulationsTests {

	private static final int YEAR = 366;

	@TempDir
	Path directory;

	private SmallLog log;

	@BeforeEach
	void load() {
		this.log = new SmallLog(this.directory, Samples.users("chatgpt", "aicpb", "2025-10", 700),
				Samples.users("chatgpt", "aicpb", "2025-11", 775), Samples.users("doubao", "aicpb", "2025-10", 150),
				Samples.users("doubao", "aicpb", "2025-11", 168), Samples.users("qwen-app", "aicpb", "2025-11", 18),
				Samples.users("deepseek-app", "aicpb", "2025-10", 200),
				Samples.users("deepseek-app", "xsignal", "2025-11", 145),
				Samples.users("alibaba", "aicpb", "2025-11", 5),
				Samples.users("gemini-app", "aicpb", "2025-11", 9999).basis("reported", "published"),
				downloads("qwen", "2025-11", 300), downloads("all-models", "2025-11", 900));
	}

	@AfterEach
	void close() {
		this.log.close();
	}

	private List<Population> read(PopulationParameters parameters, MomentParameters times) {
		Moment moment = this.log.questions().moment(times);
		return this.log.populations().read(PopulationRequest.of(parameters, moment), YEAR, moment);
	}

	private static PopulationParameters users(@Nullable String weekEnding, @Nullable String top,
			@Nullable List<String> subject) {
		return new PopulationParameters("monthly_active_users", subject, null, null, null, null, null, weekEnding, top);
	}

	private static List<String> subjects(Population population) {
		return population.series().stream().map((series) -> series.key().subject()).toList();
	}

	@Test
	void populationIsOneKindCountedInOneWayTheLargestFirst() {
		var populations = read(users(null, null, null), MomentParameters.NONE);

		assertThat(populations).extracting(Population::kind).containsExactlyInAnyOrder("app", "app", "organization");
		assertThat(populations.getFirst().day()).isEqualTo(LocalDate.parse("2025-11-30"));
		assertThat(populations.getFirst().subjects()).isEqualTo(4);
		assertThat(subjects(populations.getFirst())).as("an assumed period takes no part")
			.containsExactly("chatgpt", "deepseek-app", "doubao", "qwen-app");
		assertThat(populations).filteredOn((population) -> population.counted().rootSource().equals("xsignal"))
			.singleElement()
			.satisfies((population) -> assertThat(subjects(population)).containsExactly("deepseek-app"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			value = { "2025-11-30 | - | -", "2025-12-31 | - | -", "- | 2026-01-01 | 12", "- | 2025-12-04 | -" })
	void sameAnswerBySlowerWays(@Nullable String weekEnding, @Nullable String asOf, @Nullable String position) {
		assertThat(subjects(read(users(weekEnding, null, null), new MomentParameters(asOf, position)).getFirst()))
			.containsExactly("chatgpt", "deepseek-app", "doubao", "qwen-app");
	}

	@Test
	void earlierDaySeesWhatHadEndedByThen() {
		var population = read(users("2025-11-08", null, null), MomentParameters.NONE).getFirst();

		assertThat(subjects(population)).containsExactly("chatgpt", "deepseek-app", "doubao");
		assertThat(population.series().getFirst().points()).hasSize(1);
	}

	@Test
	void onlyTheLargestAreLookedAtAndWhoIsNamed() {
		var population = read(users(null, "2", List.of("qwen-app")), MomentParameters.NONE).getFirst();

		assertThat(population.subjects()).isEqualTo(4);
		assertThat(subjects(population)).containsExactly("chatgpt", "deepseek-app", "qwen-app");
	}

	@Test
	void groupAndKindNarrowIt() {
		var parameters = new PopulationParameters("monthly_active_users", null, "china", "app", null, "aicpb", null,
				null, null);

		assertThat(read(parameters, MomentParameters.NONE)).singleElement().satisfies((population) -> {
			assertThat(subjects(population)).doesNotContain("chatgpt").contains("qwen-app");
			assertThat(population.subjects()).isEqualTo(population.series().size());
		});
	}

	@Test
	void totalIsTheWholeAndNoMember() {
		var population = read(PopulationParameters.of("downloads_all_time"), MomentParameters.NONE).getFirst();

		assertThat(subjects(population)).containsExactly("qwen");
		assertThat(population.wholes()).singleElement()
			.extracting((series) -> series.key().subject())
			.isEqualTo("all-models");
	}

	@Test
	void nothingStatedIsNoPopulation() {
		assertThat(read(PopulationParameters.of("rank"), MomentParameters.NONE)).isEmpty();
		assertThat(read(users("1900-01-01", null, null), MomentParameters.NONE)).isEmpty();
	}

	@Test
	void newerFiguresOfOthersHideNobody() {
		try (var newer = new SmallLog(this.directory, Samples.users("chatgpt", "aicpb", "2025-03", 700),
				Samples.users("doubao", "aicpb", "2025-01", 150), Samples.users("qwen-app", "aicpb", "2024-01", 900),
				Samples.users("deepseek-app", "xsignal", "2026-01", 145))) {
			var moment = newer.questions().moment(MomentParameters.NONE);

			var populations = newer.populations()
				.read(PopulationRequest.of(PopulationParameters.of("monthly_active_users"), moment), 62, moment);

			assertThat(populations).extracting(Population::day)
				.containsExactly(LocalDate.parse("2025-03-31"), LocalDate.parse("2026-01-31"));
			assertThat(subjects(populations.getFirst())).as("too old beside their own newest is left out")
				.containsExactly("chatgpt", "doubao");
			assertThat(populations.getFirst().subjects()).isEqualTo(2);
		}
	}

	@Test
	void withdrawnVintageLeavesTheOneBefore() {
		var log = new LogWriter(this.directory).registry(1, Samples.registry())
			.observation(Samples.users("chatgpt", "aicpb", "2025-11", 775))
			.observation(Samples.users("doubao", "aicpb", "2025-11", 168));
		try (var small = new SmallLog(this.directory, log.seal())) {
			log.observation(Samples.users("doubao", "aicpb", "2025-11", 900).published("2026-01-01T00:00:00"));
			var restated = log.seal();
			small.store().load(restated.segment(), restated.file());
			assertThat(newest(small)).containsExactly("doubao 900", "chatgpt 775");

			var withdrawn = log.withdrawal(4).seal();
			small.store().load(withdrawn.segment(), withdrawn.file());

			assertThat(newest(small)).containsExactly("chatgpt 775", "doubao 168");
		}
	}

	private static List<String> newest(SmallLog log) {
		var moment = log.questions().moment(MomentParameters.NONE);
		return log.populations()
			.read(PopulationRequest.of(PopulationParameters.of("monthly_active_users"), moment), YEAR, moment)
			.getFirst()
			.series()
			.stream()
			.map((series) -> series.key().subject() + " " + series.points().getLast().number())
			.toList();
	}

}
