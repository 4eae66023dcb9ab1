package dev.groundswell.metrics.statistic.tier;

import java.nio.file.Path;
import java.util.List;

import dev.groundswell.metrics.Samples;
import dev.groundswell.metrics.SmallLog;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.population.CensusParameters;
import dev.groundswell.metrics.problem.RequestException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static dev.groundswell.metrics.Samples.users;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class TierControllerTests {

	@TempDir
	Path directory;

	private List<TierFigure> tiers(String metric, @Nullable String bounds, Samples.Observation... observations) {
		try (var log = new SmallLog(this.directory, observations)) {
			var controller = new TierController(log.questions(), log.censuses(), log.reader());
			var items = controller
				.tiers(CensusParameters.of(metric), new TierParameters(bounds, null), MomentParameters.NONE,
						PageParameters.NONE)
				.items();
			items.forEach((line) -> assertThat(controller.recompute(log.recall(line.figure()))).contains(line));
			return items;
		}
	}

	@Test
	void roundNumbersAreToldApartOnlyWhereRoundingAllows() {
		assertThat(tiers("monthly_active_users", null, users("chatgpt", "aicpb", "2025-11", 800_000_000),
				users("doubao", "aicpb", "2025-11", 760_000_000), users("qwen-app", "aicpb", "2025-11", 18_340_000)))
			.extracting((line) -> line.figure().subject(), TierFigure::tier, TierFigure::anchor, TierFigure::lower,
					TierFigure::upper, TierFigure::rank, TierFigure::bestRank, TierFigure::worstRank)
			.containsExactly(tuple("chatgpt", 1, "chatgpt", "750000000", "850000000", null, 1, 2),
					tuple("doubao", 1, "chatgpt", "755000000", "765000000", null, 1, 2),
					tuple("qwen-app", 2, "qwen-app", "18335000", "18345000", 3, 3, 3));
	}

	@Test
	void anchorIsEvidenceForATier() {
		assertThat(tiers("monthly_active_users", null, users("chatgpt", "aicpb", "2025-11", 800),
				users("doubao", "aicpb", "2025-11", 760)))
			.extracting((line) -> line.figure().evidenceCount())
			.containsExactly(1, 2);
	}

	/** DeepSeek in February 2025: 61.81 million by one panel, 145.51 by another. */
	@Test
	void otherPanelsWidenTheBoundsWhereWanted() {
		var observations = new Samples.Observation[] { users("doubao", "aicpb", "2025-02", 99_990_000),
				users("chatgpt", "aicpb", "2025-02", 349_310_000),
				users("deepseek-app", "aicpb", "2025-02", 61_810_000),
				users("deepseek-app", "xsignal", "2025-02", 145_510_000) };

		assertThat(tiers("monthly_active_users", "rounding", observations)).filteredOn(TierControllerTests::isAicpb)
			.extracting(TierFigure::tier)
			.containsExactly(1, 2, 3);
		assertThat(tiers("monthly_active_users", "sources", observations)).filteredOn(TierControllerTests::isAicpb)
			.extracting(TierFigure::tier, TierFigure::voices, TierFigure::upper)
			.containsExactly(tuple(1, 1, "349315000"), tuple(2, 1, "99995000"), tuple(2, 2, "145515000"));
	}

	private static boolean isAicpb(TierFigure line) {
		return line.figure().rootSource().equals("aicpb");
	}

	@Test
	void statedRangesAreTheBounds() {
		assertThat(tiers("monthly_active_users", null, range("chatgpt", 1400, 1420), range("doubao", 1390, 1405),
				range("qwen-app", 1380, 1399)))
			.extracting(TierFigure::tier, TierFigure::lower, TierFigure::upper)
			.containsExactly(tuple(1, "1400", "1420"), tuple(1, "1390", "1405"), tuple(2, "1380", "1399"));
	}

	private static Samples.Observation range(String subject, long from, long to) {
		var o = users(subject, "aicpb", "2025-11", from);
		return new Samples.Observation(o.subject(), o.metric(), o.measure(), from, to, 0, o.unit(), "range", o.from(),
				o.to(), o.periodBasis(), o.qualifiers(), o.source(), o.rootSource(), o.published(), o.basis(),
				o.status(), o.modality());
	}

	@Test
	void moreThanHasNoUpperBound() {
		assertThat(tiers("monthly_active_users", null, users("chatgpt", "aicpb", "2025-11", 912_345),
				users("doubao", "aicpb", "2025-11", 500_000).comparator("at_least")))
			.extracting(TierFigure::tier, TierFigure::upper)
			.containsExactly(tuple(1, "912345.5"), tuple(1, null));
	}

	@Test
	void positionsAreBestWhenSmallest() {
		assertThat(tiers("rank", null, rank("qwen-app", 20), rank("chatgpt", 1)))
			.extracting((line) -> line.figure().subject(), TierFigure::tier, TierFigure::lower, TierFigure::upper,
					TierFigure::rank)
			.containsExactly(tuple("chatgpt", 1, "1", "1", 1), tuple("qwen-app", 2, "20", "20", 2));
	}

	private static Samples.Observation rank(String subject, int rank) {
		return users(subject, "aicpb", "2025-11", 0).metric("rank", "rank", 0)
			.measure("rank", "rank", "1")
			.scale(0, rank);
	}

	@Test
	void unknownBoundsAreRefused() {
		assertThatExceptionOfType(RequestException.InvalidParameter.class)
			.isThrownBy(() -> tiers("monthly_active_users", "bootstrap", users("chatgpt", "aicpb", "2025-11", 1)));
	}

}
