package dev.groundswell.ingest.claim;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.groundswell.ingest.extraction.TraceStep;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * One rule that had a part in a claim, and the piece of the text that made it apply.
 */
@Schema(name = "ClaimTraceStep")
record TraceView(String rule, String effect, int start, int end, @JsonProperty("start_utf16") int startUtf16,
		@JsonProperty("end_utf16") int endUtf16) {

	static List<TraceView> of(List<TraceStep> trace, ClaimMembers.PlacedText text) {
		return trace.stream().map((step) -> {
			ClaimMembers.Mention place = text.mention(step.span());
			return new TraceView(step.rule(), step.effect(), place.start(), place.end(), place.startUtf16(),
					place.endUtf16());
		}).toList();
	}

}
