package dev.groundswell.metrics.statistic.revision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Figured;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.arithmetic.Revision;
import dev.groundswell.metrics.arithmetic.Share;
import dev.groundswell.metrics.store.ObservationStore.StatedIdentities;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How one source revises one metric. */
record RevisionSummary(String source, String sourceName, String metric, String metricName, String measure,
		@Schema(description = "Periods of series the source states", example = "24") int stated,
		@Schema(description = "Of them, stated more than once") int restated,
		@Schema(description = "Of them, with another value") int revised,
		@Schema(description = "revised / stated, in percent", example = "12.500000") @Nullable String shareRevised,
		@Schema(description = "Unit of the means; null where the revised values have several") @Nullable String unit,
		@Schema(description = "Mean of later less first over what was stated more than once") @Nullable String meanRevision,
		@Nullable String meanAbsoluteRevision, @Schema(description = "Why something is null") @Nullable String reason,
		@Schema(description = "The largest in percent first, at most 100") List<RevisionFigure> revisions)
		implements
			Figured {

	private static final int MOST_SHOWN = 100;

	RevisionSummary {
		revisions = List.copyOf(revisions);
	}

	@Override
	public List<Figure> figures() {
		return this.revisions.stream().map(RevisionFigure::figure).toList();
	}

	static RevisionSummary of(StatedIdentities stated, List<Vintages> all, Moment moment) {
		var registry = moment.registry();
		var units = all.stream().map((each) -> each.latest().series().unit()).distinct().toList();
		var revisions = all.stream().map(Vintages::revision).toList();
		var meanAbsolute = (units.size() == 1) ? Revision.meanAbsolute(revisions) : Optional.<BigDecimal>empty();
		var mean = (units.size() == 1) ? Revision.mean(revisions) : Optional.<BigDecimal>empty();
		var revised = all.stream().filter((each) -> each.revision().isRevised()).toList();
		var figures = new ArrayList<RevisionFigure>();
		revised.stream()
			.sorted(Comparator.comparing(RevisionSummary::size, Comparator.reverseOrder())
				.thenComparing((each) -> each.latest().sequence()))
			.limit(MOST_SHOWN)
			.map((each) -> each.figure(meanAbsolute.filter((usual) -> each.revision().isLarge(usual)).isPresent(),
					moment))
			.forEach(figures::add);
		return new RevisionSummary(stated.source(), registry.sourceName(stated.source()), stated.metric(),
				registry.metricOrUnlisted(stated.metric()).name(), stated.measure(), stated.identities(), all.size(),
				revised.size(),
				Share.of(BigDecimal.valueOf(revised.size()), BigDecimal.valueOf(stated.identities()))
					.map((share) -> Decimals.ratio(share.percent()))
					.orElse(null),
				(units.size() == 1) ? units.getFirst() : null, mean.map(Decimals::ratio).orElse(null),
				meanAbsolute.map(Decimals::ratio).orElse(null), reason(all, units), figures);
	}

	private static BigDecimal size(Vintages vintages) {
		return vintages.revision().percent().map(BigDecimal::abs).orElse(BigDecimal.ZERO);
	}

	private static @Nullable String reason(List<Vintages> all, List<String> units) {
		if (all.isEmpty()) {
			return "nothing was stated more than once";
		}
		return (units.size() > 1) ? "no mean over several units: " + String.join(", ", units) : null;
	}

}
