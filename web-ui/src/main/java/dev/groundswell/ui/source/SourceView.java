package dev.groundswell.ui.source;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A source as ingest-service lists it; {@code interval} in days, {@code collection} only
 * where a program collects it.
 */
public record SourceView(@Nullable String id, @Nullable String name, @Nullable String kind, @Nullable String url,
		@Nullable LicenceView licence, @Nullable Integer interval, @Nullable Long rows,
		@Nullable Instant lastPublishedAt, @Nullable Instant lastRecordedAt, @Nullable CollectionView collection) {

	/** Under which terms its words may be used. */
	public record LicenceView(@Nullable String id, @Nullable String name, @Nullable String url,
			@Nullable Boolean quote) {
	}

	/** A page of them. */
	public record Listing(@Nullable List<SourceView> items) {

		/** The sources, none if the answer named none. */
		public List<SourceView> list() {
			return Objects.requireNonNullElse(this.items, List.of());
		}

	}

}
