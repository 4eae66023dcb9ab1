package dev.groundswell.ui.source;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** How fresh a source is, as metrics-service answers it. */
public record FreshnessView(@Nullable String source, @Nullable String sourceName, @Nullable Instant lastPublishedAt,
		@Nullable String ageDays, @Nullable String intervalDays, @Nullable String state) {

	/** A page of them, with the instant they are relative to. */
	public record Listing(@Nullable List<FreshnessView> items, @Nullable Instant asOf) {

		/** The sources, none if the answer named none. */
		public List<FreshnessView> list() {
			return Objects.requireNonNullElse(this.items, List.of());
		}

	}

}
