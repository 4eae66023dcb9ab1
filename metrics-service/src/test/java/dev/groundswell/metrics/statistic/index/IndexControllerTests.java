package dev.groundswell.metrics.statistic.index;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.groundswell.metrics.ModelRegistry;
import dev.groundswell.metrics.Samples;
import dev.groundswell.metrics.SmallLog;
import dev.groundswell.metrics.answer.FigureId;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.problem.RequestException;
import dev.groundswell.metrics.statistic.Recall;
import dev.groundswell.metrics.statistic.index.IndexFigure.LeftOut;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static dev.groundswell.metrics.Samples.users;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/** The numbers expected were computed in Python from the formula, with its math.log1p. */
class IndexControllerTests {

	@TempDir
	Path directory;

	private final ModelRegistry registry = new ModelRegistry().model("a", null)
		.model("b", null)
		.model("c", null)
		.model("d", null)
		.subject("app", "app", null)
		.metric("downloads_30d", "downloads", "rolling", "day")
		.metric("downloads_all_time", "downloads", "counter", "day")
		.metric("likes", "likes", "counter", "day")
		.metric("rank", "rank", "rank", "day");

	private final List<Samples.Observation> observations = new ArrayList<>(List.of(value("a", "downloads_30d", 1000),
			value("b", "downloads_30d", 500), value("c", "downloads_30d", 100), value("d", "downloads_30d", 0),
			value("a", "downloads_all_time", 8000), value("b", "downloads_all_time", 9000),
			value("c", "downloads_all_time", 20000), value("a", "likes", 10), value("b", "likes", 40),
			value("d", "likes", 5), value("app", "likes", 1_000_000)));

	private static Samples.Observation value(String subject, String metric, long value) {
		return users(subject, "", "2025-04", value).metric(metric, metric, 0)
			.qualifiers("")
			.source("hugging-face")
			.period("2025-04-01", "2025-04-01");
	}

	private static IndexParameters parameters(@Nullable String signals, @Nullable String benchmark,
			String... subjects) {
		return new IndexParameters(signals, null, benchmark, (subjects.length > 0) ? List.of(subjects) : null, null,
				null, null, null, null);
	}

	private Items<IndexFigure> index(IndexParameters parameters) {
		try (var log = new SmallLog(this.directory, this.registry.json(), this.observations)) {
			return new IndexController(log.questions(), log.populations()).index(parameters, MomentParameters.NONE,
					PageParameters.NONE);
		}
	}

	@Test
	void benchmarkIsAHundredOnTheMean() {
		var lines = index(parameters(null, "a,b")).items();

		assertThat(lines)
			.extracting((line) -> line.figure().subject(), IndexFigure::index, IndexFigure::rank, IndexFigure::bestRank,
					IndexFigure::worstRank)
			.containsExactly(tuple("b", "100.091501", 1, 1, 2), tuple("a", "99.908499", 2, 1, 3),
					tuple("c", "72.191638", 3, 1, 3), tuple("d", "9.014118", 4, 4, 4));
	}

	@Test
	void missingSignalIsReweightedAndFlagged() {
		assertThat(index(parameters(null, "a,b", "c")).items()).singleElement().satisfies((line) -> {
			assertThat(line.missing()).containsExactly("likes");
			assertThat(line.figure().status()).isEqualTo("E");
			assertThat(line.figure().notes()).containsExactly("re-weighted without likes");
			assertThat(line.signals()).extracting(IndexFigure.SignalPart::effectiveWeight)
				.containsExactly("0.666667", "0.333333", null);
			assertThat(line.signals()).extracting(IndexFigure.SignalPart::benchmarkMean)
				.containsExactly("750.000000", "8500.000000", "25.000000");
		});
	}

	@Test
	void eachSignalIsLeftOutInTurn() {
		assertThat(index(parameters(null, "a,b", "d")).items()).singleElement()
			.extracting(IndexFigure::sensitivity)
			.asInstanceOf(InstanceOfAssertFactories.list(LeftOut.class))
			.containsExactly(new LeftOut("downloads_30d", "27.238470", 4),
					new LeftOut("downloads_all_time", "9.097359", 4), new LeftOut("likes", "0.000000", 4));
	}

	@Test
	void defaultBenchmarkIsTheLargestByTheFirstSignal() {
		assertThat(index(IndexParameters.NONE).items()).first().satisfies((line) -> {
			assertThat(line.benchmark()).containsExactly("a", "b", "c", "d");
			assertThat(line.index()).isEqualTo("153.440435");
			assertThat(line.figure().subject()).isEqualTo("a");
		});
	}

	@Test
	void kindsAreNotMixed() {
		assertThat(index(IndexParameters.NONE).items()).extracting((line) -> line.figure().subject())
			.doesNotContain("app");
	}

	@Test
	void signalTheBenchmarkLacksCountsForNobody() {
		assertThat(index(parameters("downloads_30d:1,likes:1", "c", "a")).items()).singleElement().satisfies((line) -> {
			assertThat(line.index()).isEqualTo("345.943162");
			assertThat(line.missing()).containsExactly("likes");
			assertThat(line.sensitivity()).contains(new LeftOut("downloads_30d", null, null));
		});
	}

	@Test
	void benchmarkOfZeroIsNone() {
		assertThat(index(parameters("downloads_30d:1", "d"))).satisfies((answer) -> {
			assertThat(answer.items()).isEmpty();
			assertThat(answer.notes()).isNotEmpty();
		});
	}

	@Test
	void oneSubjectBeyondTheTopIsRankedAmongThem() {
		var parameters = new IndexParameters("downloads_30d:1", null, "a", List.of("c"), null, null, null, null, "2");

		assertThat(index(parameters).items()).singleElement().satisfies((line) -> {
			assertThat(line.rank()).isEqualTo(3);
			assertThat(line.ranked()).isEqualTo(2);
			assertThat(line.sensitivity()).isEmpty();
		});
	}

	@Test
	void figureIsComputedAnewFromItsId() {
		try (var log = new SmallLog(this.directory, this.registry.json(), this.observations)) {
			var controller = new IndexController(log.questions(), log.populations());
			for (var parameters : List.of(IndexParameters.NONE, parameters("likes:2,downloads_30d:1", "b,a"))) {
				assertThat(controller.index(parameters, MomentParameters.NONE, PageParameters.NONE).items())
					.hasSizeGreaterThan(2)
					.allSatisfy((line) -> {
						var id = FigureId.parse(line.figure().id()).orElseThrow();
						var key = log.store().series(id.series()).orElseThrow();
						var moment = log.questions().moment(new MomentParameters(id.asOf().toString(), null));
						assertThat(controller.recompute(new Recall(id.variant(), key, id.period(), moment)))
							.containsExactly(line);
					});
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "signals, likes", "signals, likes:0", "signals, likes:-1", "signals, likes:1e9", "signals, rank:1",
			"signals, 'likes:1,likes:2'", "top, 0", "weekEnding, x", "benchmark, ','" })
	void badParametersAreNamed(String name, String value) {
		var parameters = new IndexParameters(name.equals("signals") ? value : null, null,
				name.equals("benchmark") ? value : null, null, null, null, null,
				name.equals("weekEnding") ? value : null, name.equals("top") ? value : null);

		assertThatExceptionOfType(RequestException.InvalidParameter.class).isThrownBy(() -> index(parameters))
			.satisfies((problem) -> assertThat(problem.parameter()).isEqualTo(name));
	}

	@Test
	void unknownMetricIsTold() {
		assertThatExceptionOfType(RequestException.UnknownThing.class)
			.isThrownBy(() -> index(parameters("stars:1", null)));
	}

}
