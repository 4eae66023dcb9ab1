package dev.groundswell.metrics.statistic.leadlag;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
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
import dev.groundswell.metrics.statistic.leadlag.LeadLagFigure.Lag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static dev.groundswell.metrics.Samples.users;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Downloads that follow a share of derivatives two months later, with some noise. The
 * numbers expected were computed in Python from the sums of Pearson's formula, atanh and
 * tanh.
 */
class LeadLagControllerTests {

	private static final int[] SHARES = { 10, 12, 11, 15, 14, 18, 17, 21, 20, 26, 25, 24, 30 };

	private static final int[] DOWNLOADS = { 1000, 1033, 1056, 1104, 1082, 1182, 1154, 1255, 1215, 1327, 1301, 1473,
			1438 };

	@TempDir
	Path directory;

	private final ModelRegistry registry = new ModelRegistry().subject("qwen", "family", null)
		.metric("derivative_share", "percent", "share", "month")
		.metric("downloads_all_time", "downloads", "counter", "month")
		.metric("downloads_30d", "downloads", "rolling", "day");

	private final List<Samples.Observation> observations = new ArrayList<>();

	private void months(int count) {
		for (int i = 0; i < count; i++) {
			var month = YearMonth.of(2025, 1).plusMonths(i).toString();
			this.observations.add(users("qwen", "", month, 0).metric("derivative_share", "percent", 6)
				.measure("share", "percent", Integer.toString(SHARES[i]))
				.qualifiers("denominator=new_derivatives")
				.source("atom"));
			this.observations.add(Samples.downloads("qwen", month, DOWNLOADS[i]));
		}
	}

	private static LeadLagParameters parameters(@Nullable String step, @Nullable String maxLag, @Nullable String to) {
		return new LeadLagParameters("qwen", "derivative_share", null, "downloads_all_time", step, maxLag, null, null,
				null, null, null, to);
	}

	private Items<LeadLagFigure> leadLag(LeadLagParameters parameters) {
		try (var log = new SmallLog(this.directory, this.registry.json(), this.observations)) {
			return new LeadLagController(log.questions(), log.reader()).leadLag(parameters, MomentParameters.NONE,
					PageParameters.NONE);
		}
	}

	@Test
	void followerComesTwoMonthsLater() {
		months(13);

		assertThat(leadLag(parameters(null, "4", null)).items()).singleElement().satisfies((line) -> {
			assertThat(line.lag()).isEqualTo(2);
			assertThat(line.correlation()).isEqualTo("0.997708").isEqualTo(line.figure().value());
			assertThat(line.low()).isEqualTo("0.989956");
			assertThat(line.high()).isEqualTo("0.999479");
			assertThat(line.pairs()).isEqualTo(10);
			assertThat(line.leaderChange()).isEqualTo("difference");
			assertThat(line.followerChange()).isEqualTo("log growth");
			assertThat(line.figure().status()).isEqualTo("A");
			assertThat(line.figure().evidenceCount()).isEqualTo(26);
			assertThat(line.lags()).hasSize(9)
				.contains(new Lag(1, 11, "-0.754697", "-0.932436", "-0.282895"),
						new Lag(-4, 8, "0.176378", "-0.603275", "0.783652"));
		});
	}

	@Test
	void intervalThatHoldsZeroIsNotSignificant() {
		months(13);

		assertThat(leadLag(parameters("month", "0", null)).items()).singleElement().satisfies((line) -> {
			assertThat(line.correlation()).isEqualTo("0.367175");
			assertThat(line.figure().status()).isEqualTo("N");
			assertThat(line.figure().notes()).containsExactly("the interval holds zero");
		});
	}

	@Test
	void eightPointsAreTooFew() {
		months(8);

		assertThat(leadLag(parameters(null, null, null)).items()).singleElement().satisfies((line) -> {
			assertThat(line.correlation()).isNull();
			assertThat(line.lag()).isNull();
			assertThat(line.figure().status()).isEqualTo("N");
			assertThat(line.reason()).isEqualTo("fewer than eight common changes at every lag: at most 7");
		});
	}

	@Test
	void missingMonthHasNoChangeNorHasTheNext() {
		months(13);
		this.observations.remove(12);

		assertThat(leadLag(parameters(null, "0", null)).items()).singleElement().satisfies((line) -> {
			assertThat(line.leaderChanges()).isEqualTo(10);
			assertThat(line.pairs()).isEqualTo(10);
		});
	}

	@Test
	void unfinishedMonthIsNotTaken() {
		months(12);
		this.observations.add(Samples.downloads("qwen", "2026-01", 9999).period("2026-01-10", "2026-01-10"));
		this.observations.add(Samples.downloads("qwen", "2026-01", 1438).period("2026-01-24", "2026-01-24"));

		assertThat(leadLag(parameters(null, "0", "2026-01-31")).items()).singleElement()
			.satisfies((line) -> assertThat(line.followerChanges()).isEqualTo(12));
		assertThat(Step.MONTH.isNearEnd(LocalDate.parse("2026-01-23"), DayOfWeek.MONDAY)).isFalse();
	}

	@Test
	void breakAmongTheValuesIsABreak() {
		months(13);
		this.registry.seriesBreak("qwen", "2025-06-15");

		assertThat(leadLag(parameters(null, "4", null)).items()).singleElement()
			.extracting((line) -> line.figure().status())
			.isEqualTo("B");
	}

	@Test
	void zeroHasNoGrowth() {
		months(13);
		this.observations.set(3, Samples.downloads("qwen", "2025-02", 0));

		assertThat(leadLag(parameters(null, "0", null)).items()).singleElement()
			.extracting(LeadLagFigure::followerChanges)
			.isEqualTo(10);
	}

	@Test
	void everyPairOfSeriesIsALine() {
		months(13);
		this.observations.add(Samples.downloads("qwen", "2025-01", 5).rootSource("other").source("other"));

		assertThat(leadLag(parameters(null, null, null)).items())
			.extracting(LeadLagFigure::followerRootSource, LeadLagFigure::reason)
			.containsExactlyInAnyOrder(tuple("atom", null),
					tuple("other", "fewer than eight common changes at every lag: at most 0"));
	}

	@Test
	void seriesDoesNotLeadItself() {
		months(13);

		assertThat(leadLag(new LeadLagParameters("qwen", "downloads_all_time", "qwen", "downloads_all_time", null, null,
				null, null, null, null, null, null)))
			.satisfies((answer) -> {
				assertThat(answer.items()).isEmpty();
				assertThat(answer.notes()).isNotEmpty();
			});
	}

	@Test
	void figuresAreComputedAnewFromTheirIds() {
		months(13);
		try (var log = new SmallLog(this.directory, this.registry.json(), this.observations)) {
			var controller = new LeadLagController(log.questions(), log.reader());
			for (var parameters : List.of(parameters(null, "4", null), parameters("day", null, null),
					parameters("week", "26", "2025-12-31"))) {
				assertThat(controller.leadLag(parameters, MomentParameters.NONE, PageParameters.NONE).items())
					.isNotEmpty()
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
	@CsvSource({ "leaderSubject, ", "leaderMetric, ", "followerMetric, ", "step, year", "maxLag, 27", "from, x",
			"to, 1999-01-01" })
	void badParametersAreNamed(String name, @Nullable String value) {
		var parameters = new LeadLagParameters(name.equals("leaderSubject") ? value : "qwen",
				name.equals("leaderMetric") ? value : "derivative_share", null,
				name.equals("followerMetric") ? value : "downloads_all_time", name.equals("step") ? value : null,
				name.equals("maxLag") ? value : null, null, null, null, null,
				name.equals("from") ? value : "2000-01-01", name.equals("to") ? value : null);
		months(1);

		assertThatExceptionOfType(RequestException.InvalidParameter.class).isThrownBy(() -> leadLag(parameters))
			.satisfies((problem) -> assertThat(problem.parameter()).isEqualTo(name));
	}

}
