package dev.groundswell.report.metrics;

import java.math.BigDecimal;
import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** How old a source's newest publication is. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FreshnessView(String source, @Nullable String sourceName, @Nullable Instant lastPublishedAt,
		@Nullable BigDecimal ageDays, @Nullable BigDecimal intervalDays, @Nullable String state) {
}
