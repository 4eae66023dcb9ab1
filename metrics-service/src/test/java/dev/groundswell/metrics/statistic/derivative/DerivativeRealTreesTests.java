package dev.groundswell.metrics.statistic.derivative;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import dev.groundswell.metrics.ModelRegistry;
import dev.groundswell.metrics.Samples;
import dev.groundswell.metrics.SharedData;
import dev.groundswell.metrics.SmallLog;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static dev.groundswell.metrics.Samples.users;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Trees of fine-tunes of 25 models on Hugging Face, April 2025 (hamidahoderinwale's
 * model_metadata_analyses). The numbers expected were counted from the same file in
 * Python, by a walk of its own.
 */
class DerivativeRealTreesTests {

	@TempDir
	static Path directory;

	private static @Nullable SmallLog log;

	private static DerivativeController controller;

	@BeforeAll
	static void load() throws IOException {
		var registry = new ModelRegistry().metric("downloads_30d", "downloads", "rolling", "month");
		var observations = new ArrayList<Samples.Observation>();
		var seen = new HashSet<String>();
		for (var row : SharedData.rows("huggingface/hf_derivative_trees_2025-04.csv.gz")) {
			var id = row.get("model_id");
			if (seen.add(id)) {
				var created = row.get("created_at");
				var base = row.get("base_model_tag");
				registry.model(id, created.isEmpty() ? null : created.substring(0, 10),
						base.isEmpty() ? new String[0] : new String[] { "derived-from|" + base + "|finetune" });
				if (!row.get("downloads_30d").isEmpty()) {
					observations.add(downloads(id, row.get("snapshot_date"), Long.parseLong(row.get("downloads_30d"))));
				}
			}
		}
		var opened = new SmallLog(directory, registry.json(), observations);
		log = opened;
		controller = new DerivativeController(opened.questions(), opened.populations());
	}

	private static Samples.Observation downloads(String id, String day, long value) {
		return users(id, "", "2025-04", value).metric("downloads_30d", "downloads", 0)
			.qualifiers("")
			.source("hugging-face")
			.period(day, day)
			.published(day + "T00:00:00");
	}

	@AfterAll
	static void close() {
		if (log != null) {
			log.close();
		}
	}

	private static DerivativeParameters of(String base, @Nullable String minimum) {
		return new DerivativeParameters(List.of(base), "base", null, null, minimum, null, null, null, null);
	}

	@ParameterizedTest
	@CsvSource({ "deepseek-ai/DeepSeek-R1, 289, 69828, 0.039740, 20, '289 15', '69828 39'",
			"meta-llama/Llama-2-7b-chat-hf, 426, 2542, 0.002142, 21, '426 27', '2542 135'",
			"google/gemma-7b, 316, 85180, 1.608748, 18, '316 27 5', '85180 3877 0'",
			"microsoft/phi-2, 291, 1497, 0.001691, 42, '291 12 3', '1497 199 98'",
			"mistralai/Mistral-Small-24B-Base-2501, 22, 434481, 21.756685, 20, '22 36 8', '434481 39375 500'" })
	void treesAreThoseCountedElsewhere(String base, String children, String downloads, String reuse, String aboveFive,
			String generations, String downloadsByGeneration) {
		var direct = line(base, null, null);
		assertThat(direct.derivatives()).isEqualTo(children);
		assertThat(direct.downloads()).isNotNull().extracting("value").isEqualTo(downloads);
		assertThat(direct.reuse()).isNotNull().extracting("value").isEqualTo(reuse);
		assertThat(line(base, "5", null).derivatives()).isEqualTo(aboveFive);
		var tree = line(base, null, "50").tree();
		assertThat(tree).extracting(DerivativeLine.Generation::derivatives).containsExactly(generations.split(" "));
		assertThat(tree).extracting(DerivativeLine.Generation::downloads)
			.containsExactly(downloadsByGeneration.split(" "));
	}

	private DerivativeLine line(String base, @Nullable String minimum, @Nullable String depth) {
		return controller.derivatives(of(base, minimum), depth, MomentParameters.NONE, PageParameters.NONE)
			.items()
			.getFirst();
	}

	@ParameterizedTest
	@CsvSource({ "2025-01, 46, 335, 13.731343, 5, 26, 19.230769", "2025-02, 146, 291, 50.171821, 10, 46, 21.739130",
			"2025-03, 86, 267, 32.209738, 3, 45, 6.666667" })
	void shareOfNewDerivativesIsThatCountedElsewhere(String month, String part, String whole, String share,
			String partAboveFive, String wholeAboveFive, String shareAboveFive) {
		var all = share(month, null);
		assertThat(all.newDerivatives()).isEqualTo(part);
		assertThat(all.allNewDerivatives()).isEqualTo(whole);
		assertThat(all.share()).isEqualTo(share);
		assertThat(all.figure()).isNull();
		var some = share(month, "5");
		assertThat(some.newDerivatives()).isEqualTo(partAboveFive);
		assertThat(some.allNewDerivatives()).isEqualTo(wholeAboveFive);
		assertThat(some.figure()).isNotNull().satisfies((figure) -> {
			assertThat(figure.value()).isEqualTo(shareAboveFive);
			assertThat(figure.evidenceCount()).isEqualTo(Integer.parseInt(wholeAboveFive));
		});
	}

	private NewDerivativeLine share(String month, @Nullable String minimum) {
		return controller
			.newShares(of("deepseek-ai/DeepSeek-R1", minimum), month, month, MomentParameters.NONE, PageParameters.NONE)
			.items()
			.getFirst();
	}

	@Test
	void modelsWithoutADayAreInNoMonth() {
		assertThat(
				controller.newShares(DerivativeParameters.NONE, null, null, MomentParameters.NONE, PageParameters.NONE)
					.notes())
			.containsExactly("derivative models without a day of creation, in no month: 1");
	}

}
