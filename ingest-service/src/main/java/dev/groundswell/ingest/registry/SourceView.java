package dev.groundswell.ingest.registry;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A source as answered: its catalogue entry, what the log holds from it, and how its
 * collection fares.
 */
@Schema(name = "SourceWithRows")
record SourceView(@Schema(example = "aicpb") String id, String name, @Schema(example = "panel") String kind,
		@Nullable String url, Licence licence,
		@Schema(description = "Days between publications, as far as one may expect them.") @JsonProperty("interval") @Nullable Integer intervalDays,
		@Schema(description = "Rows of the log from this source, without those taken back.") long rows,
		@Nullable Instant lastPublishedAt, @Nullable Instant lastRecordedAt,
		@Schema(description = "Absent for a source that nobody collects by program.") @Nullable CollectionView collection) {

	static SourceView of(Source source, SourceActivity.@Nullable Rows rows, @Nullable CollectionView collection) {
		return new SourceView(source.id(), source.name(), source.kind(), source.url(), source.licence(),
				source.intervalDays(), (rows != null) ? rows.rows() : 0, (rows != null) ? rows.lastPublishedAt() : null,
				(rows != null) ? rows.lastRecordedAt() : null, collection);
	}

}
