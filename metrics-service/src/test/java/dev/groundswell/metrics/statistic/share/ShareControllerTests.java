package dev.groundswell.metrics.statistic.share;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import dev.groundswell.metrics.FamilyRegistry;
import dev.groundswell.metrics.Samples;
import dev.groundswell.metrics.SmallLog;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.problem.RequestException;
import dev.groundswell.metrics.series.SeriesParameters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class ShareControllerTests {

	/** What the ATOM Report of April 2026 counts: families, regions and the total. */
	private static final Samples.Observation[] ATOM = { region("tracked-open-models", "2026-03", 2_040_000_000),
			region("chinese-open-models", "2026-03", 1_150_000_000), region("us-open-models", "2026-03", 723_000_000),
			region("european-open-models", "2026-03", 163_000_000), family("qwen", "2026-03", 942_100_000),
			family("llama", "2026-03", 476_000_000), region("chinese-open-models", "2026-02", 1_000_000_000),
			region("us-open-models", "2026-02", 800_000_000), region("european-open-models", "2026-02", 200_000_000) };

	private static final String ATOM_REGISTRY = """
			{"version": 1, "metrics": [{"id": "downloads", "name": "Downloads", "unit": "downloads",
			  "behaviour": "counter", "interval": "month"}],
			 "groups": [{"id": "china", "name": "China", "kind": "region"}, {"id": "us", "name": "US", "kind": "region"},
			  {"id": "open", "name": "Open weights", "kind": "openness"},
			  {"id": "all-tracked", "name": "Totals", "kind": "total"}],
			 "subjects": [
			  {"id": "alibaba", "kind": "organization", "name": "Alibaba", "groups": ["china"]},
			  {"id": "qwen", "kind": "family", "name": "Qwen", "groups": ["open"],
			   "relations": [{"type": "made-by", "target": "alibaba"}]},
			  {"id": "llama", "kind": "family", "name": "Llama", "groups": ["us", "open"]},
			  {"id": "tracked-open-models", "kind": "technology", "name": "All open models", "groups": ["all-tracked"]},
			  {"id": "chinese-open-models", "kind": "technology", "name": "Chinese", "groups": ["china", "open"]},
			  {"id": "us-open-models", "kind": "technology", "name": "US", "groups": ["us", "open"]},
			  {"id": "european-open-models", "kind": "technology", "name": "European", "groups": ["open"]}]}""";

	@TempDir
	Path directory;

	private static Samples.Observation family(String subject, String month, long value) {
		return Samples.users(subject, "atom", month, value)
			.metric("downloads", "downloads", 0)
			.qualifiers("population=atom_mainline");
	}

	private static Samples.Observation region(String subject, String month, long value) {
		return family(subject, month, value).qualifiers("breakdown=region;population=atom_mainline");
	}

	private Items<ShareFigure> share(String registry, SeriesParameters series, ShareParameters parameters,
			Samples.Observation... observations) {
		try (var log = new SmallLog(this.directory, registry, Arrays.asList(observations))) {
			var controller = new ShareController(log.questions(), log.reader(), log.newest(), log.censuses(),
					log.groupings());
			var items = controller.share(series, parameters, MomentParameters.NONE, PageParameters.NONE);
			items.items().forEach((line) -> assertThat(controller.recompute(log.recall(line.figure()))).contains(line));
			return items;
		}
	}

	private Items<ShareFigure> atom(@Nullable String denominator) {
		return share(ATOM_REGISTRY, of("downloads"), new ShareParameters(denominator, null, null, null), ATOM);
	}

	private static SeriesParameters of(String metric) {
		return new SeriesParameters(null, List.of(metric), null, null, null, null);
	}

	/** 942.1 million of 2.04 billion, as the report rounds it: 46.2 percent. */
	@Test
	void declaredTotalIsAWholeAcrossBreakdowns() {
		assertThat(atom("tracked-open-models").items()).filteredOn((line) -> line.figure().subject().equals("qwen"))
			.singleElement()
			.satisfies((line) -> {
				assertThat(line.share()).isEqualTo("46.181373");
				assertThat(line.denominatorName()).isEqualTo("All open models");
				assertThat(line.whole()).isEqualTo("2040000000");
				assertThat(line.figure().id()).contains("denominator=tracked-open-models");
				assertThat(line.figure().evidenceCount()).isEqualTo(2);
			});
	}

	/** 942.1 of 1,150 million; Llama and the other regions are no part of it. */
	@Test
	void anySubjectMayBeTheWholeOfWhatBelongsToIt() {
		assertThat(atom("chinese-open-models").items())
			.extracting((line) -> line.figure().subject(), ShareFigure::share, ShareFigure::denominator)
			.containsExactly(tuple("qwen", "81.921739", "chinese-open-models"));
	}

	/** 1,150 of 1,150 + 723 + 163 million; in February 50 percent. */
	@Test
	void populationIsTheSumOfItsSubjectsAndChangeIsInPoints() {
		var answer = atom("population");

		assertThat(answer.items()).filteredOn((line) -> line.figure().subject().equals("chinese-open-models"))
			.singleElement()
			.satisfies((line) -> {
				assertThat(line.share()).isEqualTo("56.483301");
				assertThat(line.change()).isEqualTo("6.483301");
				assertThat(line.basePeriodEnd()).isEqualTo("2026-02-28");
				assertThat(line.denominatorName()).startsWith("all 3 subjects of kind technology");
				assertThat(line.whole()).isEqualTo("2036000000");
				assertThat(line.figure().evidenceCount()).isEqualTo(6);
			});
		assertThat(answer.items()).noneMatch((line) -> line.figure().subject().equals("tracked-open-models"));
	}

	@Test
	void shareOfTheLargestIsNoShareOfAll() {
		assertThat(atom("top-2").items()).filteredOn((line) -> line.figure().subject().equals("chinese-open-models"))
			.singleElement()
			.satisfies((line) -> {
				assertThat(line.share()).isEqualTo("61.398825");
				assertThat(line.denominator()).isEqualTo("top-2");
				assertThat(line.denominatorName()).startsWith("the 2 largest of 3 subjects");
				assertThat(line.figure().evidenceCount()).isEqualTo(4);
			});
	}

	@Test
	void withoutADeclarationOnlyTheTotalOfTheVeryPopulationIsAWhole() {
		assertThat(atom(null).items())
			.extracting((line) -> line.figure().subject(), ShareFigure::share, ShareFigure::change)
			.containsExactly(tuple("chinese-open-models", "56.372549", null),
					tuple("us-open-models", "35.441176", null), tuple("european-open-models", "7.990196", null));
	}

	@Test
	void unknownWholeIsToldInANote() {
		assertThat(atom("all-the-world").notes())
			.containsExactly("no computed share: nothing of this metric is stated as a part of all-the-world");
	}

	@Test
	void sharesOfASubjectAreOfTheWholePopulationAllTheSame() {
		var series = new SeriesParameters(List.of("us-open-models"), List.of("downloads"), null, null, null, null);

		assertThat(share(ATOM_REGISTRY, series, new ShareParameters("population", null, null, null), ATOM).items())
			.singleElement()
			.extracting(ShareFigure::share)
			.isEqualTo("35.510806");
	}

	@Test
	void groupsShareADeclaredTotalAPopulationOrItsLargest() {
		var models = new Samples.Observation[] { FamilyRegistry.downloads("qwen3-8b", "2026-02", 60),
				FamilyRegistry.downloads("qwen3-8b-fp8", "2026-02", 20),
				FamilyRegistry.downloads("llama-3-8b", "2026-02", 15), FamilyRegistry.downloads("stray", "2026-02", 5),
				FamilyRegistry.downloads("hub-other-models", "2026-02", 100),
				FamilyRegistry.downloads("hub-all-models", "2026-02", 400),
				FamilyRegistry.downloads("qwen3-8b", "2026-01", 50),
				FamilyRegistry.downloads("llama-3-8b", "2026-01", 50) };

		assertThat(groups("population", models).items())
			.extracting((line) -> line.figure().subject(), ShareFigure::share, ShareFigure::change)
			.containsExactly(tuple("hub-other-models", "50.000000", null), tuple("qwen", "40.000000", "-10.000000"),
					tuple("llama", "7.500000", "-42.500000"), tuple("unknown", "2.500000", null));
		assertThat(groups(null, models).items())
			.extracting((line) -> line.figure().subject(), ShareFigure::share, ShareFigure::denominator)
			.containsExactly(tuple("hub-other-models", "25.000000", "hub-all-models"),
					tuple("qwen", "20.000000", "hub-all-models"), tuple("llama", "3.750000", "hub-all-models"),
					tuple("unknown", "1.250000", "hub-all-models"));
		assertThat(groups("top-3", models).items()).extracting((line) -> line.figure().subject(), ShareFigure::share)
			.containsExactly(tuple("qwen", "84.210526"), tuple("llama", "15.789474"));
	}

	private Items<ShareFigure> groups(@Nullable String denominator, Samples.Observation... observations) {
		return share(FamilyRegistry.json(), of("downloads"), new ShareParameters(denominator, null, "family", null),
				observations);
	}

	@Test
	void withoutATotalGroupsNeedADenominator() {
		var answer = groups(null, FamilyRegistry.downloads("qwen3-8b", "2026-02", 60));

		assertThat(answer.items()).isEmpty();
		assertThat(answer.notes()).singleElement().asString().startsWith("no computed share: kind model");
	}

	@Test
	void statedShareChangesInPoints() {
		assertThat(share(Samples.registry(), SeriesParameters.NONE, ShareParameters.NONE,
				Samples.share("2025-06", "20.5", "openrouter_all_tokens"),
				Samples.share("2025-07", "30", "openrouter_all_tokens"),
				Samples.share("2025-07", "70", "openrouter_top10_open_tokens"))
			.items()).extracting(ShareFigure::denominator, ShareFigure::share, ShareFigure::change)
			.containsExactly(tuple("openrouter_all_tokens", "30", "9.5"),
					tuple("openrouter_top10_open_tokens", "70", null));
	}

	@Test
	void changeOfRangesNamesItsSpan() {
		assertThat(share(Samples.registry(), SeriesParameters.NONE, ShareParameters.NONE,
				Samples.share("2025-06", "69.7578", "openrouter_all_tokens").range(75_183_200),
				Samples.share("2025-07", "63.2153", "openrouter_all_tokens").range(74_046_600))
			.items()).singleElement().satisfies((line) -> {
				assertThat(line.change()).isEqualTo("-6.5425");
				assertThat(line.figure().status()).isEqualTo("U");
				assertThat(line.figure().notes()).containsExactly(
						"change is between -11.967900 and +4.288800 percentage points, for the values are ranges");
			});
	}

	@Test
	void changeOfAShareComputedFromABoundSaysSo() {
		var change = share(ATOM_REGISTRY, of("downloads"), new ShareParameters("population", null, null, null),
				family("qwen", "2026-01", 600).comparator("at_least"), family("llama", "2026-01", 400),
				family("qwen", "2026-02", 700), family("llama", "2026-02", 300));

		assertThat(change.items()).allSatisfy((line) -> {
			assertThat(line.change()).isNotNull();
			assertThat(line.figure().status()).isEqualTo("U");
			assertThat(line.figure().notes()).contains("change is of bounds or approximate values (at_least)");
		}).isNotEmpty();
	}

	@Test
	void shareOfAPopulationOfOneSaysNothing() {
		assertThat(share(ATOM_REGISTRY, of("downloads"), new ShareParameters("population", null, null, null),
				family("qwen", "2026-02", 700))
			.items()).singleElement().satisfies((line) -> {
				assertThat(line.share()).isEqualTo("100.000000");
				assertThat(line.figure().status()).isEqualTo("N");
				assertThat(line.figure().notes()).contains("the only subject of its population");
			});
	}

	@Test
	void earlierPeriodMayBeAskedFor() {
		var yearly = new ShareParameters(null, null, null, "yoy");

		assertThat(share(Samples.registry(), SeriesParameters.NONE, yearly,
				Samples.share("2024-07", "20", "openrouter_all_tokens"),
				Samples.share("2025-07", "30", "openrouter_all_tokens"))
			.items()).singleElement().satisfies((line) -> {
				assertThat(line.change()).isEqualTo("10");
				assertThat(line.figure().id()).contains("period=yoy");
			});
	}

	@Test
	void unreadableParametersAreNamed() {
		for (var wrong : List.of(new ShareParameters("top-0", null, null, null),
				new ShareParameters("top-99999999999999", null, null, null),
				new ShareParameters(null, null, "colour", null), new ShareParameters(null, null, null, "daily"),
				new ShareParameters("population", "2026-02-30", null, null))) {
			assertThatExceptionOfType(RequestException.InvalidParameter.class)
				.isThrownBy(() -> share(ATOM_REGISTRY, of("downloads"), wrong, ATOM));
		}
		assertThatExceptionOfType(RequestException.InvalidParameter.class)
			.isThrownBy(() -> share(ATOM_REGISTRY, SeriesParameters.NONE,
					new ShareParameters("population", null, null, null), ATOM))
			.withMessageContaining("metric");
	}

}
