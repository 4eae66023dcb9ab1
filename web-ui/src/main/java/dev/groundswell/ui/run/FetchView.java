package dev.groundswell.ui.run;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** One question of a run to its source, as ingest-service answers it. */
public record FetchView(@Nullable Long number, @Nullable Long attempt, @Nullable String step, @Nullable Long page,
		@Nullable String url, @Nullable Integer status, @Nullable String outcome, @Nullable String reason,
		@Nullable String sha256, @Nullable Long bytes, @Nullable Instant fetchedAt, @Nullable Long items) {

	/** A page of them. */
	public record Listing(@Nullable List<FetchView> items, @Nullable String next) {

		/** The fetches, none if the answer named none. */
		public List<FetchView> list() {
			return Objects.requireNonNullElse(this.items, List.of());
		}

	}

}
