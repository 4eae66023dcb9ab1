package dev.groundswell.ingest.claim;

import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What may be sent about a claim, for the document of the API; it is read as a tree,
 * because null and absent differ.
 */
@Schema(name = "ClaimChange")
record ClaimChange(@Schema(example = "accepted") @Nullable String status, @Nullable String reason,
		@Schema(example = "1") @Nullable Integer version, @Schema(example = "c-2") @Nullable String mergeInto,
		@Nullable String subject, @Nullable String metric, @Nullable BigDecimal value,
		@JsonProperty("value_max") @Nullable BigDecimal valueMax, @Nullable String unit,
		@JsonProperty("change_kind") @Nullable String changeKind, @Nullable String comparator,
		ClaimMembers.@Nullable Period period, @Nullable String attribution, @Nullable String modality,
		@Nullable String scope, @Nullable String quote, @JsonProperty("start_utf16") @Nullable Integer startUtf16) {
}
