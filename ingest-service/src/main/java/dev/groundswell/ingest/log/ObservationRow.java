package dev.groundswell.ingest.log;

import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One observation of the log. Names and values are those of an upload; numbers are
 * decimal texts without exponent.
 *
 * @param sequence its place in the log
 * @param publishedPrecision {@code instant}, {@code day} or {@code month}
 * @param withdrawn whether it was taken back
 * @param sha256 of the payload it was read from
 */
public record ObservationRow(@Schema(example = "o-3f2a9c1d0b7e4f6a8c5d") String id, long sequence,
		@Schema(example = "qwen-app") String subject, @Schema(example = "monthly_active_users") String metric,
		@Schema(example = "level") String measure, @Schema(example = "18340000") String value,
		@Nullable String valueMax, @Schema(example = "users") String unit, @Schema(example = "exact") String comparator,
		LocalDate periodStart, LocalDate periodEnd, @Nullable String periodBasis, SortedMap<String, String> qualifiers,
		@Schema(example = "scmp") String source, @Schema(example = "aicpb") String rootSource, @Nullable String url,
		Instant publishedAt, String publishedPrecision, String basis, String status, String modality,
		@Schema(example = "row=17") String locator, Instant recordedAt, boolean withdrawn, String sha256,
		String uploadId) {
}
