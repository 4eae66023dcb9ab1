package dev.groundswell.metrics.statistic.freshness;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.registry.Source;
import dev.groundswell.metrics.store.ObservationStore.SourceAge;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How old a source's newest publication is, as of the moment asked for. */
record SourceFreshness(String source, String sourceName, Instant lastPublishedAt, long ageDays,
		@Schema(description = "Usual days between two publications") @Nullable Integer intervalDays,
		@Schema(description = "Age over interval") @Nullable String ratio,
		@Schema(description = "fresh, late (above 1.5), stale (above 3) or unknown (no interval)") String state) {

	private static final BigDecimal LATE = new BigDecimal("1.5");

	private static final BigDecimal STALE = new BigDecimal("3");

	static SourceFreshness of(SourceAge age, Moment moment) {
		var registry = moment.registry();
		long days = Duration.between(age.lastPublishedAt(), moment.asOf()).toDays();
		var interval = registry.source(age.source()).map(Source::intervalDays).filter((each) -> each > 0).orElse(null);
		var ratio = (interval != null) ? BigDecimal.valueOf(days).divide(BigDecimal.valueOf(interval), Decimals.PRECISE)
				: null;
		return new SourceFreshness(age.source(), registry.sourceName(age.source()), age.lastPublishedAt(), days,
				interval, (ratio != null) ? Decimals.ratio(ratio) : null, state(ratio));
	}

	private static String state(@Nullable BigDecimal ratio) {
		if (ratio == null) {
			return "unknown";
		}
		if (ratio.compareTo(STALE) > 0) {
			return "stale";
		}
		return (ratio.compareTo(LATE) > 0) ? "late" : "fresh";
	}

}
