package dev.groundswell.metrics.statistic.derivative;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Figured;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What builds on one base or group of bases. The counts rest on the registry version,
 * which lies in the log; the figures rest on observations of downloads.
 */
record DerivativeLine(@Schema(example = "qwen") String group, String groupName,
		@Schema(description = "base, family, organization or region") String groupBy, int registryVersion,
		@Schema(description = "Bases of the group that something builds on") int bases,
		@Schema(description = "Generations counted") int depth,
		@Schema(description = "full or fractional") String parents,
		@Schema(description = "Models that build on it; by fractions with six decimals") String derivatives,
		@Schema(description = "Of them, without quantizations, which are packaging") String withoutQuantized,
		@Schema(description = "By the way they build on it") Relations relations,
		@Schema(description = "Of them, models with several bases") int severalParents,
		@Schema(description = "Of them, models that belong to the group themselves") int sameGroup,
		@Schema(description = "Models without a known count of downloads; left out where a minimum is asked for") int unknownDownloads,
		@Schema(description = "Models left out for too few downloads") int belowMinimum,
		@Schema(description = "One line a generation") List<Generation> tree,
		@Schema(description = "Downloads of the derivatives together; null where none is known") @Nullable Figure downloads,
		@Nullable String downloadsWithoutQuantized,
		@Schema(description = "Downloads of the derivatives over those of the bases") @Nullable Figure reuse,
		@Nullable String reuseWithoutQuantized, @Nullable String baseDownloads,
		@Schema(description = "Why there is no reuse ratio") @Nullable String reason,
		@Schema(description = "At most 20 of the models counted") List<String> examples) implements Figured {

	DerivativeLine {
		tree = List.copyOf(tree);
		examples = List.copyOf(examples);
	}

	@Override
	public List<Figure> figures() {
		return Stream.of(this.downloads, this.reuse).filter(Objects::nonNull).toList();
	}

	/** Counts by relation; the same rule of counting as the whole. */
	record Relations(String finetune, String adapter, String merge, String quantized, String unstated) {
	}

	/**
	 * Models of one generation.
	 *
	 * @param known of how many the downloads are known
	 */
	record Generation(int depth, String derivatives, String withoutQuantized, @Nullable String downloads, int known) {
	}

}
