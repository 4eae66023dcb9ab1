package dev.groundswell.metrics.statistic.growth;

import java.nio.file.Path;
import java.util.List;

import dev.groundswell.metrics.Samples;
import dev.groundswell.metrics.SmallLog;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.series.SeriesParameters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static dev.groundswell.metrics.Samples.users;
import static org.assertj.core.api.Assertions.assertThat;

class GrowthControllerTests {

	@TempDir
	Path directory;

	private List<GrowthFigure> growth(@Nullable String period, @Nullable String weekEnding,
			Samples.Observation... observations) {
		try (var log = new SmallLog(this.directory, observations)) {
			return new GrowthController(log.questions(), log.reader())
				.growth(SeriesParameters.NONE, new GrowthParameters(period, weekEnding), MomentParameters.NONE,
						PageParameters.NONE)
				.items();
		}
	}

	@Test
	void growthNamesItsBase() {
		assertThat(growth("mom", null, users("chatgpt", "aicpb", "2025-11", 775_570_000),
				users("chatgpt", "aicpb", "2025-12", 884_000_000)))
			.singleElement()
			.satisfies((figure) -> {
				assertThat(figure.growth()).isEqualTo("13.980685");
				assertThat(figure.multiple()).isEqualTo("1.139807");
				assertThat(figure.absoluteChange()).isEqualTo("108430000");
				assertThat(figure.base()).isEqualTo("775570000");
				assertThat(figure.basePeriodEnd()).isEqualTo("2025-11-30");
				assertThat(figure.figure().status()).isEqualTo("A");
				assertThat(figure.figure().evidenceCount()).isEqualTo(2);
			});
	}

	@Test
	void missingBaseIsNoGrowth() {
		assertThat(growth("mom", null, users("chatgpt", "aicpb", "2025-09", 1_000_000),
				users("chatgpt", "aicpb", "2025-11", 2_000_000)))
			.singleElement()
			.satisfies((figure) -> {
				assertThat(figure.growth()).isNull();
				assertThat(figure.figure().status()).isEqualTo("N");
				assertThat(figure.reason()).contains("no base", "2025-10-01/2025-10-31");
			});
	}

	@Test
	void startingFromZeroIsNoGrowth() {
		assertThat(growth("mom", null, users("chatgpt", "aicpb", "2025-10", 0),
				users("chatgpt", "aicpb", "2025-11", 2_000_000)))
			.singleElement()
			.satisfies((figure) -> {
				assertThat(figure.growth()).isNull();
				assertThat(figure.absoluteChange()).isEqualTo("2000000");
				assertThat(figure.reason()).contains("zero");
			});
	}

	@Test
	void tinyBaseGivesTheAbsoluteChangeOnly() {
		assertThat(growth("mom", null, users("chatgpt", "aicpb", "2025-10", 999),
				users("chatgpt", "aicpb", "2025-11", 5000)))
			.singleElement()
			.satisfies((figure) -> {
				assertThat(figure.growth()).isNull();
				assertThat(figure.absoluteChange()).isEqualTo("4001");
				assertThat(figure.figure().status()).isEqualTo("N");
			});
	}

	@Test
	void growthAcrossASeriesBreakSaysSo() {
		assertThat(growth("mom", null, users("qwen-app", "aicpb", "2025-10", 7_370_000),
				users("qwen-app", "aicpb", "2025-11", 18_340_000)))
			.singleElement()
			.satisfies((figure) -> {
				assertThat(figure.growth()).isEqualTo("148.846676");
				assertThat(figure.figure().status()).isEqualTo("B");
				assertThat(figure.figure().notes())
					.containsExactly("series break on 2025-11-17: relaunch (renamed and merged)");
			});
	}

	@Test
	void panelsAreNeverMixed() {
		assertThat(growth("mom", null, users("chatgpt", "aicpb", "2025-10", 1_000_000),
				users("chatgpt", "xsignal", "2025-11", 2_000_000)))
			.extracting(GrowthFigure::growth)
			.containsExactly(null, null);
	}

	@Test
	void partialPeriodIsRefused() {
		assertThat(growth(null, null, users("chatgpt", "aicpb", "2025-11", 1_000_000),
				users("chatgpt", "aicpb", "2025-12", 2_000_000).period("2025-12-01", "2025-12-10")))
			.singleElement()
			.extracting(GrowthFigure::reason)
			.asString()
			.startsWith("partial period");
	}

	@Test
	void monthHasNoWeekOnWeek() {
		assertThat(growth("wow", null, users("doubao", "aicpb", "2025-11", 1_000_000))).singleElement()
			.extracting(GrowthFigure::reason)
			.asString()
			.startsWith("unequal periods");
	}

	@Test
	void shareChangesInPercentagePointsAndGrowsInPercent() {
		assertThat(growth("mom", null, Samples.share("2025-06", "20", "openrouter_all_tokens"),
				Samples.share("2025-07", "30", "openrouter_all_tokens")))
			.singleElement()
			.satisfies((figure) -> {
				assertThat(figure.growth()).isEqualTo("50.000000");
				assertThat(figure.absoluteChange()).isEqualTo("10");
				assertThat(figure.absoluteChangeUnit()).isEqualTo("percentage_points");
			});
	}

	@Test
	void statedGrowthStandsBesideWithTheBaseItNeeds() {
		assertThat(growth("mom", "2025-12-06", users("qwen-app", "aicpb", "2025-11", 18_340_000),
				users("qwen-app", "aicpb", "2025-11", 0).measure("growth_mom", "percent", "149")))
			.singleElement()
			.satisfies((figure) -> {
				assertThat(figure.reported()).singleElement().extracting("value").isEqualTo("149");
				assertThat(figure.impliedBase())
					.isEqualTo(new GrowthFigure.ImpliedBase("7365462", "149 percent growth_mom"));
			});
	}

	@Test
	void claimWithoutPeriodIsNeverCompared() {
		assertThat(growth("mom", null, users("chatgpt", "aicpb", "2025-11", 1_000_000).basis("reported", "published")))
			.isEmpty();
	}

	@Test
	void periodMoreThanTwoIntervalsOldIsNotTheNewest() {
		assertThat(growth("mom", "2026-03-07", users("chatgpt", "aicpb", "2025-11", 1_000_000))).isEmpty();
	}

}
