package dev.groundswell.metrics.statistic.concentration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.groundswell.metrics.Samples;
import dev.groundswell.metrics.SmallLog;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.population.CensusParameters;
import dev.groundswell.metrics.problem.RequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static dev.groundswell.metrics.Samples.downloads;
import static dev.groundswell.metrics.Samples.users;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ConcentrationControllerTests {

	@TempDir
	Path directory;

	private Items<ConcentrationFigure> concentration(CensusParameters census, ConcentrationParameters parameters,
			Samples.Observation... observations) {
		try (var log = new SmallLog(this.directory, observations)) {
			var controller = new ConcentrationController(log.questions(), log.censuses());
			var items = controller.concentration(census, parameters, MomentParameters.NONE, PageParameters.NONE);
			items.items().forEach((line) -> assertThat(controller.recompute(log.recall(line.figure()))).contains(line));
			return items;
		}
	}

	private ConcentrationFigure only(String metric, ConcentrationParameters parameters,
			Samples.Observation... observations) {
		return concentration(CensusParameters.of(metric), parameters, observations).items().getFirst();
	}

	private static ConcentrationParameters of(String denominator) {
		return new ConcentrationParameters(null, denominator, null);
	}

	/** Similarweb, 2 January 2026. */
	@Test
	void statedSharesAreOfTheirWholeAndLeaveARest() {
		var shares = List.of("64.5", "21.5", "3.7", "3.4", "2.0", "2.0", "1.1");
		var observations = new ArrayList<Samples.Observation>();
		for (int i = 0; i < shares.size(); i++) {
			observations.add(share("app-" + i, shares.get(i)));
		}

		var visits = only("token_share", ConcentrationParameters.NONE,
				observations.toArray(new Samples.Observation[0]));

		assertThat(visits.hhiPoints()).isEqualTo("4656.960000");
		assertThat(visits.hhiPointsHigh()).isEqualTo("4660.200000");
		assertThat(visits.figure().value()).isEqualTo(visits.hhi()).isEqualTo("0.465696");
		assertThat(visits.largestShare()).isEqualTo("93.100000");
		assertThat(visits.rest()).isEqualTo("1.800000");
		assertThat(visits.gini()).isEqualTo("0.671807");
		assertThat(visits.effectiveNumberHigh()).isEqualTo("2.147324");
		assertThat(visits.denominator()).isEqualTo("chatbot_web_visits");
		assertThat(visits.figure().evidenceCount()).isEqualTo(7);
	}

	private static Samples.Observation share(String subject, String percent) {
		return new Samples.Observation(subject, "token_share", "share", 0, null, 6, "percent", "exact", "2026-01-02",
				"2026-01-02", null, "denominator=chatbot_web_visits", "similarweb", "similarweb", "2026-01-03T00:00:00",
				"reported", "A", "asserted")
			.measure("share", "percent", percent);
	}

	@Test
	void declaredTotalIsTheWholeUnlessTheSumIsWanted() {
		var observations = new Samples.Observation[] { downloads("qwen", "2026-03", 942_100_000),
				downloads("llama", "2026-03", 476_000_000), downloads("all-models", "2026-03", 2_040_000_000L) };

		assertThat(only("downloads_all_time", ConcentrationParameters.NONE, observations)).satisfies((line) -> {
			assertThat(line.denominator()).isEqualTo("all-models");
			assertThat(line.hhi()).isEqualTo("0.267716");
			assertThat(line.hhiHigh()).isEqualTo("0.360652");
			assertThat(line.figure().evidenceCount()).isEqualTo(3);
		});
		assertThat(only("downloads_all_time", of("population"), observations)).satisfies((line) -> {
			assertThat(line.denominatorName()).startsWith("all 2 subjects of kind family");
			assertThat(line.hhi()).isEqualTo("0.554015").isEqualTo(line.hhiHigh());
			assertThat(line.rest()).isEqualTo("0.000000");
		});
	}

	@Test
	void rowOtherIsARestAndNoSubject() {
		var line = only("downloads_all_time", ConcentrationParameters.NONE, downloads("qwen", "2026-03", 60),
				downloads("hub-other-models", "2026-03", 40));

		assertThat(line.subjects()).isOne();
		assertThat(line.whole()).isEqualTo("100");
		assertThat(line.hhi()).isEqualTo("0.360000");
		assertThat(line.hhiHigh()).isEqualTo("0.520000");
	}

	@Test
	void giniSaysOfHowMany() {
		var observations = new Samples.Observation[] { users("chatgpt", "aicpb", "2025-11", 10),
				users("doubao", "aicpb", "2025-11", 5), users("qwen-app", "aicpb", "2025-11", 0) };

		assertThat(only("monthly_active_users", ConcentrationParameters.NONE, observations)).satisfies((line) -> {
			assertThat(line.giniSubjects()).isEqualTo(3);
			assertThat(line.gini()).isEqualTo("0.444444");
			assertThat(line.figure().status()).isEqualTo("U");
		});
		assertThat(only("monthly_active_users", new ConcentrationParameters("1", null, "exclude"), observations))
			.satisfies((line) -> {
				assertThat(line.giniSubjects()).isEqualTo(2);
				assertThat(line.zeros()).isOne();
				assertThat(line.gini()).isEqualTo("0.166667");
				assertThat(line.largestShare()).isEqualTo("66.666667");
			});
	}

	@Test
	void periodThatFewAreStatedForIsNotTheNewest() {
		var line = only("monthly_active_users", ConcentrationParameters.NONE, users("chatgpt", "aicpb", "2025-10", 5),
				users("doubao", "aicpb", "2025-10", 5), users("qwen-app", "aicpb", "2025-10", 5),
				users("chatgpt", "aicpb", "2025-11", 9));

		assertThat(line.figure().periodEnd()).isEqualTo("2025-10-31");
		assertThat(line.subjects()).isEqualTo(3);
		assertThat(line.hhi()).isEqualTo("0.333333");
	}

	@Test
	void populationsAndKindsAreNeverMixed() {
		var lines = concentration(CensusParameters.of("monthly_active_users"), ConcentrationParameters.NONE,
				users("chatgpt", "aicpb", "2025-11", 5), users("doubao", "aicpb", "2025-11", 5),
				users("deepseek-app", "xsignal", "2025-11", 9), users("qwen", "aicpb", "2025-11", 9))
			.items();

		assertThat(lines).extracting(ConcentrationFigure::subjects).containsExactly(2, 1, 1);
	}

	@Test
	void groupIsItsOwnWhole() {
		var census = new CensusParameters("monthly_active_users", "china", null, null, null, null, null);
		var line = concentration(census, ConcentrationParameters.NONE, users("chatgpt", "aicpb", "2025-11", 50),
				users("doubao", "aicpb", "2025-11", 30), users("qwen-app", "aicpb", "2025-11", 10))
			.items()
			.getFirst();

		assertThat(line.hhi()).isEqualTo("0.625000");
		assertThat(line.figure().id()).contains("among=china");
		assertThat(line.denominatorName()).endsWith("group china");
	}

	@Test
	void partsAboveTheirTotalAreNotAnswered() {
		var answer = concentration(CensusParameters.of("downloads_all_time"), ConcentrationParameters.NONE,
				downloads("qwen", "2026-03", 9), downloads("all-models", "2026-03", 8));

		assertThat(answer.items()).isEmpty();
		assertThat(answer.notes()).singleElement().asString().contains("more than the declared total");
	}

	@Test
	void positionsHaveNoConcentration() {
		assertThatExceptionOfType(RequestException.InvalidParameter.class)
			.isThrownBy(() -> only("rank", ConcentrationParameters.NONE, users("qwen-app", "aicpb", "2025-11", 1)))
			.withMessageContaining("a rank is not added up");
		assertThatExceptionOfType(RequestException.InvalidParameter.class).isThrownBy(() -> concentration(
				new CensusParameters("monthly_active_users", null, null, "growth_mom", null, null, null),
				ConcentrationParameters.NONE, users("qwen-app", "aicpb", "2025-11", 1)));
	}

	@Test
	void unreadableParametersAreNamed() {
		for (var wrong : List.of(new ConcentrationParameters("0", null, null),
				new ConcentrationParameters("99999999999", null, null), of("everything"),
				new ConcentrationParameters(null, null, "some"))) {
			assertThatExceptionOfType(RequestException.InvalidParameter.class)
				.isThrownBy(() -> only("monthly_active_users", wrong, users("chatgpt", "aicpb", "2025-11", 5)));
		}
	}

	@Test
	void dayWithoutDataHasNoLine() {
		var far = CensusParameters.of("monthly_active_users").by("9998-12-31");

		assertThat(concentration(far, ConcentrationParameters.NONE, users("chatgpt", "aicpb", "2025-11", 5)).items())
			.isEmpty();
	}

}
