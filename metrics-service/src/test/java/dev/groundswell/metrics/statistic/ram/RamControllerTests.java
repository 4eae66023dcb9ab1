package dev.groundswell.metrics.statistic.ram;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import dev.groundswell.metrics.ModelRegistry;
import dev.groundswell.metrics.Samples;
import dev.groundswell.metrics.SmallLog;
import dev.groundswell.metrics.answer.FigureId;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.problem.RequestException;
import dev.groundswell.metrics.statistic.Recall;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static dev.groundswell.metrics.Samples.users;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Twelve models of eight billion parameters, model i released i days after New Year 2025,
 * read every fifth day t with {@code 1000 i t / (t + 10 i)} downloads, rounded down, up
 * to 2025-04-10. The numbers expected were computed from this with fractions in Python.
 */
class RamControllerTests {

	private static final LocalDate BASELINE = LocalDate.parse("2025-04-10");

	@TempDir
	Path directory;

	private final ModelRegistry registry = new ModelRegistry()
		.metric("downloads_all_time", "downloads", "counter", "day")
		.metric("downloads_30d", "downloads", "rolling", "day")
		.metric("parameter_count", "parameters", "level", "day");

	private final List<Samples.Observation> observations = new ArrayList<>();

	private void twelve() {
		for (int i = 1; i <= 12; i++) {
			var id = "m/%02d".formatted(i);
			var released = LocalDate.parse("2025-01-01").plusDays(i);
			this.registry.model(id, released.toString());
			this.observations.add(size(id, 8_000_000_000L));
			for (int t = 0; t <= 100 && !released.plusDays(t).isAfter(BASELINE); t += 5) {
				this.observations.add(count(id, released.plusDays(t), 1000 * i * t / (t + 10 * i)));
			}
		}
	}

	private static Samples.Observation size(String id, long parameters) {
		return count(id, LocalDate.parse("2025-01-01"), parameters).metric("parameter_count", "parameters", 0);
	}

	private static Samples.Observation count(String id, LocalDate day, long value) {
		return users(id, "", "2025-01", value).metric("downloads_all_time", "downloads", 0)
			.qualifiers("")
			.source("hugging-face")
			.period(day.toString(), day.toString())
			.published(day + "T12:00:00")
			.basis("measured", "");
	}

	private static RamParameters parameters(@Nullable String formula, @Nullable String age, String... subjects) {
		return new RamParameters(formula, null, null, age, null, (subjects.length > 0) ? List.of(subjects) : null, null,
				null, null);
	}

	private Items<RamFigure> ram(RamParameters parameters) {
		try (var log = new SmallLog(this.directory, this.registry.json(), this.observations)) {
			return controller(log).ram(parameters, MomentParameters.NONE, new PageParameters(null, "1000"));
		}
	}

	private static RamController controller(SmallLog log) {
		return new RamController(log.questions(), log.populations(), log.reader());
	}

	@ParameterizedTest
	@CsvSource({ "v1, 7, m/01, 0.631197, 399.8, 633.4, E", "v1, 30, m/03, 0.700771, 1500, 2140.5, A",
			"v1, 60, m/12, 1.201562, 4000, 3329, A", "v2, 7, m/12, 1.180316, 657.2, 556.8, E",
			"v2, 14, m/01, 0.610526, 580, 950, E", "v2, 30, m/12, 1.600000, 2400, 1500, E",
			"v2, 60, m/03, 1.000000, 2000, 2000, E" })
	void formulasGiveTheirOwnNumbers(String formula, String age, String model, String ram, String count,
			String denominator, String status) {
		twelve();

		assertThat(ram(parameters(formula, age, model)).items()).singleElement().satisfies((line) -> {
			assertThat(line.ram()).isEqualTo(ram).isEqualTo(line.figure().value());
			assertThat(line.downloadsAtAge()).isEqualTo(count);
			assertThat(line.denominator()).isEqualTo(denominator);
			assertThat(line.figure().status()).isEqualTo(status);
			assertThat(line.bucket()).isEqualTo("7-9B");
			assertThat(line.baseline()).isEqualTo(BASELINE);
			assertThat(line.population()).isEqualTo(12);
			assertThat(line.populationHash())
				.isEqualTo("7674f168d267a78be824fb26c608187bc691355f7c3fabdb3f904f5a53c03ffb");
		});
	}

	@Test
	void fewerThanTenModelsOfTheAgeAreNoMeasure() {
		twelve();

		assertThat(ram(parameters("v2", "90", "m/03")).items()).singleElement().satisfies((line) -> {
			assertThat(line.ram()).isNull();
			assertThat(line.downloadsAtAge()).isEqualTo("2250");
			assertThat(line.oldEnough()).isEqualTo(9);
			assertThat(line.figure().status()).isEqualTo("N");
			assertThat(line.reason()).isEqualTo("fewer than ten models of this size with a count at 90 days: 9");
		});
		assertThat(ram(parameters("v1", "90", "m/03")).items()).singleElement()
			.extracting(RamFigure::reason)
			.isEqualTo("only 7 of the ten most downloaded models of this size have a count at 90 days");
	}

	@Test
	void youngModelIsNotYetThere() {
		twelve();

		assertThat(ram(parameters(null, null, "m/12")).items()).extracting(RamFigure::age)
			.containsExactly(7, 14, 30, 60, 90);
		assertThat(ram(parameters(null, null, "m/12")).items().getLast().reason())
			.isEqualTo("not yet: 87 days old on 2025-04-10");
	}

	@Test
	void earlierBaselineIsAnotherFigure() {
		twelve();
		var earlier = new RamParameters("v2", null, "2025-02-15", "30", null, List.of("m/03"), null, null, null);

		assertThat(ram(earlier).items()).singleElement().satisfies((line) -> {
			assertThat(line.ram()).isEqualTo("1.000000");
			assertThat(line.baseline()).isEqualTo("2025-02-15");
			assertThat(line.figure().id()).contains("baseline=2025-02-15");
		});
	}

	@Test
	void checkedReleaseMovesTheAgeAndTheHash() {
		twelve();
		this.registry.with("releasedAt", "2025-01-18");

		assertThat(ram(parameters("v2", "30", "m/12")).items()).singleElement().satisfies((line) -> {
			assertThat(line.downloadsAtAge()).isEqualTo("2709");
			assertThat(line.released()).isEqualTo("2025-01-18");
			assertThat(line.releasedBasis()).isEqualTo("release");
			assertThat(line.populationHash()).doesNotStartWith("7674f168");
		});
	}

	@Test
	void modelsWithoutReleaseAreCountedApart() {
		twelve();
		this.registry.model("m/undated", null);
		this.observations.add(size("m/undated", 5_000_000_000L));
		this.observations.add(count("m/undated", BASELINE, 1_000_000));

		assertThat(ram(parameters("v2", "30")).items()).hasSize(12).allSatisfy((line) -> {
			assertThat(line.population()).isEqualTo(12);
			assertThat(line.undated()).isEqualTo(1);
		});
	}

	@Test
	void otherSizesAreOtherPopulations() {
		twelve();
		this.registry.model("m/small", "2025-01-01").model("m/range", "2025-01-01").model("m/moe", "2025-01-01");
		this.observations.add(size("m/small", 4_999_999_999L));
		this.observations.add(new Samples.Observation("m/range", "parameter_count", "level", 8_000_000_000L,
				9_000_000_000L, 0, "parameters", "range", "2025-01-01", "2025-01-01", null, "", "x", "x",
				"2025-01-01T00:00:00", "reported", "A", "asserted"));
		this.observations.add(size("m/moe", 8_000_000_000L).qualifiers("counting=active"));
		for (var id : List.of("m/small", "m/range", "m/moe")) {
			this.observations.add(count(id, LocalDate.parse("2025-01-31"), 9_000));
		}

		var lines = ram(parameters("v2", "30")).items();

		assertThat(lines).extracting((line) -> line.figure().subject())
			.contains("m/small")
			.doesNotContain("m/range", "m/moe");
		assertThat(lines.getFirst()).satisfies((line) -> {
			assertThat(line.bucket()).isEqualTo("1-5B");
			assertThat(line.reason()).isEqualTo("fewer than ten models of this size with a count at 30 days: 1");
		});
	}

	@Test
	void fallenCounterIsABreak() {
		twelve();
		this.observations.add(count("m/03", LocalDate.parse("2025-02-02"), 5_000));

		assertThat(ram(parameters("v2", "30", "m/03")).items()).singleElement().satisfies((line) -> {
			assertThat(line.downloadsAtAge()).isEqualTo("5000");
			assertThat(line.figure().status()).isEqualTo("B");
			assertThat(line.figure().notes()).anyMatch((note) -> note.startsWith("a count fell"));
		});
	}

	@Test
	void ledgerBreakBeforeTheAgeIsABreak() {
		twelve();
		this.registry.seriesBreak("m/03", "2025-01-20");

		assertThat(ram(parameters("v2", "14,30", "m/03")).items()).extracting((line) -> line.figure().status())
			.containsExactly("E", "B");
	}

	@Test
	void figureIsComputedAnewFromItsId() {
		twelve();
		try (var log = new SmallLog(this.directory, this.registry.json(), this.observations)) {
			for (var formula : List.of("v1", "v2")) {
				var lines = controller(log)
					.ram(parameters(formula, "7,90", "m/01", "m/11"), MomentParameters.NONE, PageParameters.NONE)
					.items();

				assertThat(lines).hasSize(4).allSatisfy((line) -> isComputedAnew(line, log));
			}
		}
	}

	private static void isComputedAnew(RamFigure line, SmallLog log) {
		var figure = line.figure();
		var id = FigureId.parse(figure.id()).orElseThrow();
		var key = log.store().series(id.series()).orElseThrow();
		var moment = log.questions().moment(new MomentParameters(id.asOf().toString(), Long.toString(id.position())));

		assertThat(controller(log).recompute(new Recall(id.variant(), key, id.period(), moment)))
			.anySatisfy((again) -> assertThat(again).isEqualTo(line));
	}

	@Test
	void idWithStrangePartsIsRefused() {
		twelve();
		try (var log = new SmallLog(this.directory, this.registry.json(), this.observations)) {
			var line = controller(log).ram(parameters("v2", "7", "m/01"), MomentParameters.NONE, PageParameters.NONE)
				.items()
				.getFirst();
			var id = FigureId.parse(line.figure().id().replace("age=7", "age=8")).orElseThrow();
			var key = log.store().series(id.series()).orElseThrow();
			var recall = new Recall(id.variant(), key, id.period(), log.questions().moment(MomentParameters.NONE));

			assertThatIllegalArgumentException().isThrownBy(() -> controller(log).recompute(recall));
		}
	}

	@Test
	void nothingToMeasureIsSaid() {
		this.registry.model("m/01", "2025-01-01");
		this.observations.add(count("m/01", BASELINE, 1));

		assertThat(ram(RamParameters.NONE)).satisfies((answer) -> {
			assertThat(answer.items()).isEmpty();
			assertThat(answer.notes()).isNotEmpty();
		});
	}

	@ParameterizedTest
	@CsvSource({ "formula, v3", "age, 8", "age, x", "baseline, 2025-13-01", "baseline, 9000-01-01", "bucket, 8B",
			"metric, downloads_30d" })
	void badParametersAreNamed(String name, String value) {
		Consumer<RamParameters> asked = this::ram;
		var parameters = new RamParameters(name.equals("formula") ? value : null, name.equals("metric") ? value : null,
				name.equals("baseline") ? value : null, name.equals("age") ? value : null,
				name.equals("bucket") ? value : null, null, null, null, null);

		assertThatExceptionOfType(RequestException.InvalidParameter.class).isThrownBy(() -> asked.accept(parameters))
			.satisfies((problem) -> assertThat(problem.parameter()).isEqualTo(name));
	}

}
