package dev.groundswell.metrics.statistic.rollup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.groundswell.metrics.FamilyRegistry;
import dev.groundswell.metrics.Samples;
import dev.groundswell.metrics.SmallLog;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.population.CensusParameters;
import dev.groundswell.metrics.problem.RequestException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static dev.groundswell.metrics.FamilyRegistry.downloads;
import static dev.groundswell.metrics.FamilyRegistry.parameters;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class RollupControllerTests {

	/** Qwen3-4B joins in February; llama-3-8b is missing in February. */
	private static final List<Samples.Observation> LOG = List.of(downloads("qwen3-8b", "2026-01", 100_000),
			downloads("qwen3-8b", "2026-02", 150_000), downloads("qwen3-8b-fp8", "2026-01", 10_000),
			downloads("qwen3-8b-fp8", "2026-02", 20_000), downloads("qwen3-4b", "2026-01", 30_000),
			downloads("qwen3-4b", "2026-02", 40_000), downloads("unsloth-qwen3-8b", "2026-01", 70_000),
			downloads("unsloth-qwen3-8b", "2026-02", 80_000), downloads("stray", "2026-02", 5_000),
			downloads("llama-3-8b", "2026-01", 90_000));

	@TempDir
	Path directory;

	private Items<RollupFigure> rollup(CensusParameters census, RollupParameters parameters,
			List<Samples.Observation> observations) {
		try (var log = new SmallLog(this.directory, FamilyRegistry.json(), observations)) {
			var controller = new RollupController(log.questions(), log.censuses(), log.groupings());
			var items = controller.rollup(census, parameters, MomentParameters.NONE, PageParameters.NONE);
			items.items().forEach((line) -> assertThat(controller.recompute(log.recall(line.figure()))).contains(line));
			return items;
		}
	}

	private Items<RollupFigure> rollup(RollupParameters parameters) {
		return rollup(CensusParameters.of("downloads"), parameters, LOG);
	}

	private static RollupParameters by(@Nullable String groupBy, @Nullable String variants, @Nullable String membership,
			@Nullable String missing) {
		return new RollupParameters(groupBy, null, null, variants, membership, missing);
	}

	@Test
	void familyIsTheSumOfItsVariantsWithoutRepackagings() {
		var answer = rollup(RollupParameters.NONE);

		assertThat(answer.items())
			.extracting(RollupFigure::group, RollupFigure::portion, (line) -> line.figure().value(),
					RollupFigure::members)
			.containsExactly(tuple("qwen", "own", "210000", 3), tuple("qwen", "repackaged", "80000", 1),
					tuple("unknown", "own", "5000", 1));
		assertThat(answer.notes()).containsExactly("llama (own): no sum for 2026-02-01/2026-02-28, none of its 1 "
				+ "members of 2026-01-01/2026-01-31 is stated for it");
	}

	@Test
	void growthIsAnsweredOverCurrentAndConstantMembership() {
		assertThat(rollup(RollupParameters.NONE).items().getFirst()).satisfies((line) -> {
			assertThat(line.currentBase()).isEqualTo("110000");
			assertThat(line.currentGrowth()).isEqualTo("90.909091");
			assertThat(line.constantMembers()).isEqualTo(2);
			assertThat(line.constantValue()).isEqualTo("170000");
			assertThat(line.constantBase()).isEqualTo("110000");
			assertThat(line.constantGrowth()).isEqualTo("54.545455");
			assertThat(line.entered()).isOne();
			assertThat(line.membershipChange()).isEqualTo("40000");
			assertThat(line.figure().notes()).containsExactly("membership changed since 2026-01-31: 1 entered, 0 left; "
					+ "40000 of the change of 100000 is by that");
			assertThat(line.figure().evidenceCount()).isEqualTo(5);
			assertThat(line.figure().subject()).isEqualTo("qwen");
		});
	}

	@Test
	void constantMembershipMayBeTheValue() {
		var line = rollup(by(null, null, "constant", null)).items().getFirst();

		assertThat(line.figure().value()).isEqualTo("170000");
		assertThat(line.currentValue()).isEqualTo("210000");
		assertThat(line.figure().id()).contains("membership=constant");
	}

	@Test
	void allVariantsAreOneLineWhereWanted() {
		assertThat(rollup(by(null, "all", null, null)).items().getFirst()).satisfies((line) -> {
			assertThat(line.figure().value()).isEqualTo("290000");
			assertThat(line.portion()).isEqualTo("all");
		});
	}

	@Test
	void missingMemberIsLeftOutOrCarriedNeverZero() {
		var rows = new ArrayList<>(LOG);
		rows.add(downloads("qwen3-8b-gguf", "2026-01", 1_000));
		rows.add(downloads("qwen", "2026-02", 1));
		rows.add(downloads("both", "2026-01", 1_000));

		var left = rollup(CensusParameters.of("downloads"), RollupParameters.NONE, rows).items().get(1);
		var carried = rollup(CensusParameters.of("downloads"), by(null, null, null, "carry"), rows).items().get(1);

		assertThat(left.missingSubjects()).containsExactly("qwen3-8b-gguf");
		assertThat(left.figure().status()).isEqualTo("L");
		assertThat(left.figure().value()).isEqualTo("80000");
		assertThat(left.left()).isOne();
		assertThat(left.membershipChange()).isEqualTo("-1000");
		assertThat(carried.figure().status()).isEqualTo("I");
		assertThat(carried.figure().value()).isEqualTo("81000");
		assertThat(carried.carried()).isOne();
		assertThat(carried.left()).isZero();
		assertThat(carried.constantValue()).isEqualTo("80000");
	}

	@Test
	void familyAsAWholeIsAnotherPopulationThanItsModels() {
		var rows = new ArrayList<>(LOG);
		rows.add(downloads("qwen", "2026-02", 999_999_999));

		assertThat(rollup(CensusParameters.of("downloads"), RollupParameters.NONE, rows).items())
			.filteredOn((line) -> line.group().equals("qwen"))
			.extracting((line) -> line.figure().value())
			.containsExactly("210000", "80000", "999999999");
	}

	@Test
	void declaredTotalIsNoMember() {
		var rows = new ArrayList<>(LOG);
		rows.add(downloads("hub-all-models", "2026-02", 999_999_999));

		assertThat(rollup(CensusParameters.of("downloads"), by("openness", "all", null, null), rows).items())
			.extracting(RollupFigure::group, (line) -> line.figure().value())
			.containsExactly(tuple("open", "290000"), tuple("unknown", "5000"));
	}

	@Test
	void rowOtherIsALineOfItsOwn() {
		var rows = new ArrayList<>(LOG);
		rows.add(downloads("hub-other-models", "2026-02", 1_000_000));

		assertThat(rollup(CensusParameters.of("downloads"), RollupParameters.NONE, rows).items().getFirst())
			.extracting(RollupFigure::group, RollupFigure::portion, (line) -> line.figure().value())
			.containsExactly("hub-other-models", "all", "1000000");
	}

	@Test
	void partsAddUpToTheWholeInEveryDimension() {
		for (var dimension : List.of("family", "organization", "region", "size", "licence", "openness")) {
			assertThat(rollup(by(dimension, null, null, null)).items().stream().mapToLong(RollupControllerTests::value))
				.as(dimension)
				.satisfies((values) -> assertThat(values.stream().mapToLong(Long::longValue).sum()).isEqualTo(295_000));
		}
	}

	private static long value(RollupFigure line) {
		return Long.parseLong(line.figure().value());
	}

	@Test
	void sizesRestOnEvidenceToo() {
		var rows = new ArrayList<>(LOG);
		rows.add(parameters("qwen3-8b", 8_200_000_000L));

		assertThat(rollup(CensusParameters.of("downloads"), by("size", null, null, null), rows).items())
			.filteredOn((line) -> line.group().equals("7-9B"))
			.singleElement()
			.satisfies((line) -> {
				assertThat(line.figure().value()).isEqualTo("150000");
				assertThat(line.figure().evidenceCount()).isEqualTo(3);
			});
	}

	@Test
	void withoutAnEarlierPeriodThereIsNoGrowth() {
		var yearly = new RollupParameters("region", List.of("china"), "yoy", null, null, null);

		assertThat(rollup(yearly).items()).singleElement().satisfies((line) -> {
			assertThat(line.currentGrowth()).isNull();
			assertThat(line.constantValue()).isNull();
			assertThat(line.reason()).contains("2025-02-01/2025-02-28");
		});
	}

	@Test
	void unreadableParametersAreNamed() {
		for (var wrong : List.of(by("colour", null, null, null), by(null, "some", null, null),
				by(null, null, "sometimes", null), by(null, null, null, "zero"),
				new RollupParameters(null, null, "daily", null, null, null))) {
			assertThatExceptionOfType(RequestException.InvalidParameter.class).isThrownBy(() -> rollup(wrong));
		}
		assertThatExceptionOfType(RequestException.InvalidParameter.class)
			.isThrownBy(() -> rollup(CensusParameters.of("score"), RollupParameters.NONE, LOG))
			.withMessageContaining("a score is not added up");
	}

	@Test
	void farDaysHaveNoLines() {
		for (var day : List.of("1900-01-01", "9998-12-31")) {
			assertThat(rollup(CensusParameters.of("downloads").by(day), RollupParameters.NONE, LOG).items()).isEmpty();
		}
	}

}
