package dev.groundswell.metrics.statistic.derivative;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import dev.groundswell.metrics.ModelRegistry;
import dev.groundswell.metrics.Samples;
import dev.groundswell.metrics.SmallLog;
import dev.groundswell.metrics.answer.Figure;
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
import static org.assertj.core.api.Assertions.tuple;

class DerivativeControllerTests {

	@TempDir
	Path directory;

	private final ModelRegistry registry = new ModelRegistry().metric("downloads_30d", "downloads", "rolling", "day")
		.group("china", "region")
		.group("us", "region")
		.subject("alibaba", "organization", null)
		.with("groups", List.of("china"))
		.subject("meta", "organization", null)
		.with("groups", List.of("us"))
		.subject("qwen", "family", null, "made-by|alibaba")
		.subject("llama", "family", null, "made-by|meta")
		.model("Qwen/base", "2025-01-01", "member-of|qwen")
		.model("Qwen/instruct", "2025-01-02", "member-of|qwen", "derived-from|Qwen/base|finetune")
		.model("meta/llama", "2025-01-01", "member-of|llama");

	private final List<Samples.Observation> observations = new ArrayList<>();

	private static Samples.Observation downloads(String id, long value) {
		return users(id, "", "2025-04", value).metric("downloads_30d", "downloads", 0)
			.qualifiers("")
			.source("hugging-face")
			.period("2025-04-01", "2025-04-01")
			.published("2025-04-01T12:00:00");
	}

	/** Two fine-tunes, a quantization and a merge with a Llama, created in two months. */
	private void community() {
		this.registry.model("a/tune", "2025-02-10", "derived-from|Qwen/base", "derived-from|Qwen/base|finetune")
			.model("b/lora", "2025-03-10", "derived-from|Qwen/instruct|adapter")
			.model("c/gguf", "2025-02-11", "derived-from|Qwen/base|quantized")
			.model("d/merge", "2025-02-12", "derived-from|Qwen/base|merge", "derived-from|meta/llama|merge")
			.model("e/undated", null, "derived-from|meta/llama|finetune")
			.model("f/merge-of-merge", "2025-03-11", "derived-from|d/merge|merge", "derived-from|Qwen/instruct|merge");
		this.observations.addAll(List.of(downloads("Qwen/base", 1000), downloads("Qwen/instruct", 3000),
				downloads("a/tune", 5), downloads("c/gguf", 600), downloads("d/merge", 60), downloads("b/lora", 7)));
	}

	private static DerivativeParameters by(@Nullable String groupBy, @Nullable String parents,
			@Nullable String relation, @Nullable String minimum, String... subjects) {
		return new DerivativeParameters((subjects.length > 0) ? List.of(subjects) : null, groupBy, parents, relation,
				minimum, null, null, null, null);
	}

	private <T> T ask(Function<DerivativeController, T> question) {
		try (var log = new SmallLog(this.directory, this.registry.json(), this.observations)) {
			return question.apply(new DerivativeController(log.questions(), log.populations()));
		}
	}

	private DerivativeLine line(DerivativeParameters parameters, @Nullable String depth) {
		return ask((controller) -> controller.derivatives(parameters, depth, MomentParameters.NONE, PageParameters.NONE)
			.items()
			.getFirst());
	}

	private Items<NewDerivativeLine> shares(DerivativeParameters parameters) {
		return ask((controller) -> controller.newShares(parameters, null, null, MomentParameters.NONE,
				PageParameters.NONE));
	}

	@Test
	void childrenOfABaseAreCountedByTheirWay() {
		community();

		assertThat(line(by(null, null, null, null, "Qwen/base"), null)).satisfies((line) -> {
			assertThat(line.groupBy()).isEqualTo("base");
			assertThat(line.derivatives()).isEqualTo("4");
			assertThat(line.withoutQuantized()).isEqualTo("3");
			assertThat(line.relations()).isEqualTo(new DerivativeLine.Relations("2", "0", "1", "1", "0"));
			assertThat(line.severalParents()).isEqualTo(1);
			assertThat(line.examples()).containsExactlyInAnyOrder("Qwen/instruct", "a/tune", "c/gguf", "d/merge");
		});
	}

	@Test
	void severalBasesMayShareAModel() {
		community();

		assertThat(line(by(null, "fractional", null, null, "Qwen/base"), null)).satisfies((line) -> {
			assertThat(line.derivatives()).isEqualTo("3.500000");
			assertThat(line.downloads()).isNotNull().extracting("value").isEqualTo("3635.000000");
		});
		assertThat(line(by(null, "fractional", null, null, "meta/llama"), null).derivatives()).isEqualTo("1.500000");
	}

	@Test
	void fractionsAreInherited() {
		community();

		// f/merge-of-merge: half of d/merge (itself half) and half of Qwen/instruct.
		assertThat(line(by(null, "fractional", null, null, "Qwen/base"), "3").tree())
			.extracting(DerivativeLine.Generation::derivatives)
			.containsExactly("3.500000", "1.750000");
		assertThat(line(by(null, "fractional", null, null, "meta/llama"), "3").derivatives()).isEqualTo("1.750000");
	}

	@Test
	void reuseIsDownloadsOverThoseOfTheBases() {
		community();

		assertThat(line(by(null, null, null, null, "qwen"), null)).satisfies((line) -> {
			assertThat(line.groupBy()).isEqualTo("family");
			assertThat(line.bases()).isEqualTo(2);
			assertThat(line.derivatives()).isEqualTo("6");
			assertThat(line.sameGroup()).isEqualTo(1);
			assertThat(line.unknownDownloads()).isEqualTo(1);
			assertThat(line.baseDownloads()).isEqualTo("4000");
			assertThat(line.reuse()).isNotNull().satisfies((figure) -> {
				assertThat(figure.value()).isEqualTo("0.918000");
				assertThat(figure.subject()).isEqualTo("qwen");
				assertThat(figure.evidenceCount()).isEqualTo(6);
				assertThat(figure.notes()).containsExactly("models without a count of downloads are not in it: 1");
			});
			assertThat(line.reuseWithoutQuantized()).isEqualTo("0.768000");
		});
	}

	@Test
	void minimumLeavesOutTheUnknownToo() {
		community();

		assertThat(line(by("family", null, null, "5", "qwen"), null)).satisfies((line) -> {
			assertThat(line.derivatives()).isEqualTo("4");
			assertThat(line.belowMinimum()).isEqualTo(1);
			assertThat(line.unknownDownloads()).isEqualTo(1);
		});
	}

	@Test
	void onlyTiesAskedForAreFollowed() {
		community();

		assertThat(line(by(null, null, "quantized,merge", null, "Qwen/base"), "2")).satisfies((line) -> {
			assertThat(line.examples()).containsExactly("c/gguf", "d/merge", "f/merge-of-merge");
			assertThat(line.relations().quantized()).isEqualTo("1");
		});
	}

	@Test
	void circlesEnd() {
		this.registry.model("x/a", "2025-01-01", "derived-from|x/c")
			.model("x/b", "2025-01-01", "derived-from|x/a")
			.model("x/c", "2025-01-01", "derived-from|x/b", "derived-from|x/c");

		for (var parents : List.of("full", "fractional")) {
			assertThat(line(by("base", parents, null, null, "x/a"), "50").examples()).containsExactly("x/b", "x/c");
		}
		assertThat(line(by("base", "fractional", null, null, "x/a"), "50").derivatives()).isEqualTo("2.000000");
	}

	@Test
	void chainOfThousandsIsWalked() {
		this.registry.model("x/0", "2025-01-01");
		for (int i = 1; i <= 3000; i++) {
			this.registry.model("x/" + i, "2025-01-01", "derived-from|x/" + (i - 1));
		}

		assertThat(line(by("base", "fractional", null, null, "x/0"), "50").derivatives()).isEqualTo("50.000000");
	}

	@Test
	void withoutDownloadsThereIsNoFigure() {
		this.registry.model("a/tune", "2025-02-10", "derived-from|meta/llama|finetune");
		this.observations.add(downloads("elsewhere", 1));

		assertThat(line(by(null, null, null, null, "meta/llama"), null)).satisfies((line) -> {
			assertThat(line.figures()).isEmpty();
			assertThat(line.reason()).isEqualTo("no count of downloads of a base");
			assertThat(line.registryVersion()).isEqualTo(1);
			assertThat(line.examples()).containsExactly("a/tune");
		});
	}

	@Test
	void namedBaseNobodyBuildsOnHasNone() {
		assertThat(line(by(null, null, null, null, "meta/llama"), null).derivatives()).isEqualTo("0");
	}

	@Test
	void modelsCreatedAfterAsOfAreNotThereYet() {
		community();

		var before = ask((controller) -> controller
			.derivatives(by("base", null, null, null, "Qwen/base"), null, new MomentParameters("2025-02-10", null),
					PageParameters.NONE)
			.items());

		assertThat(before).singleElement()
			.satisfies((line) -> assertThat(line.examples()).containsExactly("Qwen/instruct", "a/tune"));
	}

	@Test
	void newDerivativesAreSharesOfAll() {
		community();

		var answer = shares(by("family", null, null, null));

		assertThat(answer.items())
			.extracting(NewDerivativeLine::month, NewDerivativeLine::group, NewDerivativeLine::newDerivatives,
					NewDerivativeLine::allNewDerivatives, NewDerivativeLine::share,
					NewDerivativeLine::shareWithoutQuantized)
			.containsExactly(tuple("2025-03", "qwen", "2", "2", "100.000000", "100.000000"),
					tuple("2025-02", "qwen", "3", "3", "100.000000", "100.000000"),
					tuple("2025-02", "llama", "1", "3", "33.333333", "50.000000"),
					tuple("2025-01", "qwen", "1", "1", "100.000000", "100.000000"));
		assertThat(answer.notes()).containsExactly("derivative models without a day of creation, in no month: 1");
	}

	@Test
	void fractionalSharesAddUp() {
		community();

		assertThat(shares(by("region", "fractional", null, null)).items())
			.filteredOn((line) -> line.month().equals("2025-02"))
			.extracting(NewDerivativeLine::group, NewDerivativeLine::newDerivatives, NewDerivativeLine::share)
			.containsExactly(tuple("china", "2.500000", "83.333333"), tuple("us", "0.500000", "16.666667"));
	}

	@Test
	void monthThatIsNotOverSaysSo() {
		community();

		var lines = ask((controller) -> controller
			.newShares(by("family", null, null, null), "2025-03", null, new MomentParameters("2025-03-15", null),
					PageParameters.NONE)
			.items());

		assertThat(lines).singleElement().extracting(NewDerivativeLine::partial).isEqualTo(true);
	}

	@Test
	void figuresAreComputedAnewFromTheirIds() {
		community();
		try (var log = new SmallLog(this.directory, this.registry.json(), this.observations)) {
			var controller = new DerivativeController(log.questions(), log.populations());
			var parameters = by("family", "fractional", "finetune,quantized,merge", "4");
			var figures = new ArrayList<Figure>();
			controller.derivatives(parameters, "2", MomentParameters.NONE, PageParameters.NONE)
				.items()
				.forEach((line) -> figures.addAll(line.figures()));
			controller.newShares(parameters, null, null, MomentParameters.NONE, PageParameters.NONE)
				.items()
				.forEach((line) -> figures.addAll(line.figures()));

			assertThat(figures).hasSizeGreaterThan(4).doesNotHaveDuplicates().allSatisfy((figure) -> {
				var id = FigureId.parse(figure.id()).orElseThrow();
				var key = log.store().series(id.series()).orElseThrow();
				var moment = log.questions()
					.moment(new MomentParameters(id.asOf().toString(), Long.toString(id.position())));
				assertThat(controller.recompute(new Recall(id.variant(), key, id.period(), moment))
					.stream()
					.flatMap((line) -> line.figures().stream())).contains(figure);
			});
		}
	}

	@ParameterizedTest
	@CsvSource({ "groupBy, maker", "parents, half", "relation, clone", "minimumDownloads, -1", "weekEnding, x",
			"depth, 51", "from, 2025-13" })
	void badParametersAreNamed(String name, String value) {
		community();
		var parameters = new DerivativeParameters(null, name.equals("groupBy") ? value : null,
				name.equals("parents") ? value : null, name.equals("relation") ? value : null,
				name.equals("minimumDownloads") ? value : null, null, null, null,
				name.equals("weekEnding") ? value : null);

		assertThatExceptionOfType(RequestException.InvalidParameter.class).isThrownBy(() -> {
			if (name.equals("from")) {
				ask((controller) -> controller.newShares(parameters, value, null, MomentParameters.NONE,
						PageParameters.NONE));
			}
			line(parameters, name.equals("depth") ? value : null);
		}).satisfies((problem) -> assertThat(problem.parameter()).isEqualTo(name));
	}

	@Test
	void unknownSubjectsAreTold() {
		community();

		assertThatExceptionOfType(RequestException.UnknownThing.class)
			.isThrownBy(() -> line(by("family", null, null, null, "qwem"), null));
		assertThatExceptionOfType(RequestException.UnknownThing.class)
			.isThrownBy(() -> line(by("region", null, null, null, "mars"), null));
	}

}
