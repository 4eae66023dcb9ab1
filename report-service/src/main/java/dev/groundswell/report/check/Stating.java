package dev.groundswell.report.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import dev.groundswell.report.ingest.Registry.Source;
import dev.groundswell.report.metrics.StatedClaim;
import dev.groundswell.report.metrics.StatedClaim.StatedGrowth;
import org.jspecify.annotations.Nullable;

/**
 * Puts a figure of a text as a question to metrics-service: its digits as written, the
 * source the text credits where it is one that is collected, and a growth together with
 * the level it led to, so that the base the two need is tested.
 */
final class Stating {

	private final Credits credits;

	private final GrowthPairs pairs;

	private final @Nullable String printedBy;

	private final @Nullable LocalDate publishedAt;

	Stating(Credits credits, GrowthPairs pairs, Article article) {
		this.credits = credits;
		this.pairs = pairs;
		this.printedBy = credits.source(article.publisher()).map(Source::id).orElse(article.publisher());
		this.publishedAt = article.publishedAt();
	}

	StatedClaim of(ReadClaim claim) {
		Optional<Source> credited = credited(claim);
		ReadClaim.Period period = claim.period();
		BigDecimal max = claim.valueMax();
		String modality = claim.view().modality();
		return new StatedClaim(claim.id(), claim.about(), claim.metric(), claim.measure(),
				WrittenValue.of(claim.value(), claim.view().quote()),
				(max != null) ? WrittenValue.of(max, claim.view().quote()) : null,
				claim.unit().isBlank() ? null : claim.unit(), claim.comparator(),
				(period != null) ? period.start() : null, (period != null) ? period.end() : null,
				credited.filter((source) -> "panel".equals(source.kind()))
					.map((panel) -> Map.of("panel", panel.id()))
					.orElse(Map.of()),
				this.printedBy, credited.map(Source::id).orElse(null), this.publishedAt,
				(modality != null) ? modality : "asserted", growth(claim));
	}

	/** Whom the text credits, where it is a source that is collected. */
	Optional<Source> credited(ReadClaim claim) {
		return this.credits.source(claim.view().attribution());
	}

	private @Nullable StatedGrowth growth(ReadClaim claim) {
		return claim.isLevel() ? this.pairs.growth(claim)
			.map((growth) -> new StatedGrowth(WrittenValue.of(growth.value(), growth.view().quote()), growth.unit(),
					growth.span()))
			.orElse(null) : null;
	}

}
