package dev.groundswell.metrics.statistic.derivative;

import java.util.List;

import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Figured;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The part of a group of bases in the new derivatives of a month. */
record NewDerivativeLine(
		@Schema(description = "By the day a model's repository was created", example = "2025-03") String month,
		@Schema(description = "true while the month is not over at asOf") boolean partial,
		@Schema(example = "qwen") String group, String groupName,
		@Schema(description = "base, family, organization or region") String groupBy, int registryVersion,
		@Schema(description = "full or fractional") String parents,
		@Schema(description = "New models that build on the group") String newDerivatives,
		@Schema(description = "New models that build on any tracked base; the denominator") String allNewDerivatives,
		@Schema(description = "In percent; by full counting the shares of a month may exceed 100 together",
				example = "41.200000") String share,
		String newWithoutQuantized, String allWithoutQuantized, @Nullable String shareWithoutQuantized,
		@Schema(description = "New models of the month without a known count of downloads; left out where a minimum is "
				+ "asked for") int unknownDownloads,
		@Schema(description = "The share with its evidence, where a minimum of downloads decides; else the evidence is "
				+ "the registry version") @Nullable Figure figure,
		@Schema(description = "At most 20 of the new models of the group") List<String> examples) implements Figured {

	NewDerivativeLine {
		examples = List.copyOf(examples);
	}

	@Override
	public List<Figure> figures() {
		return (this.figure != null) ? List.of(this.figure) : List.of();
	}

}
