package dev.groundswell.ingest.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.groundswell.ingest.extraction.TextSpan;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A claim in the members of the annotation guideline. Offsets come twice: in code points,
 * and in UTF-16 units.
 *
 * @param quote a piece of the text, letter by letter; absent once the text was taken down
 */
@Schema(name = "ClaimMembers")
record ClaimMembers(@Schema(example = "Qwen app") String subject,
		@Schema(example = "monthly_active_users") String metric, @Schema(example = "18340000") BigDecimal value,
		@JsonProperty("value_max") @Nullable BigDecimal valueMax, @Schema(example = "users") String unit,
		@JsonProperty("change_kind") @Schema(example = "level") String changeKind,
		@Schema(example = "exact") String comparator, @Nullable Period period, @Nullable String attribution,
		@Schema(example = "asserted") String modality, @Nullable String scope, @Nullable String publisher,
		@Nullable String quote, int start, int end, @JsonProperty("start_utf16") int startUtf16,
		@JsonProperty("end_utf16") int endUtf16, @JsonProperty("other_mentions") List<Mention> otherMentions) {

	@Schema(name = "ClaimPeriod")
	record Period(String text, LocalDate start, LocalDate end) {
	}

	@Schema(name = "ClaimMention")
	record Mention(@Nullable String quote, int start, int end, @JsonProperty("start_utf16") int startUtf16,
			@JsonProperty("end_utf16") int endUtf16) {
	}

	static ClaimMembers of(ClaimFields fields, @Nullable String publisher, PlacedText text) {
		Period period = (fields.period() != null)
				? new Period(fields.period().text(), fields.period().start(), fields.period().end()) : null;
		Mention quote = text.mention(fields.quote());
		return new ClaimMembers(fields.subject(), fields.metric(), fields.value(), fields.valueMax(), fields.unit(),
				fields.changeKind(), fields.comparator(), period, fields.attribution(), fields.modality(),
				fields.scope(), publisher, quote.quote, quote.start, quote.end, quote.startUtf16, quote.endUtf16,
				fields.otherMentions().stream().map(text::mention).toList());
	}

	/**
	 * A text that spans are placed in.
	 *
	 * @param text absent once it was taken down; offsets then count UTF-16 both times
	 */
	record PlacedText(@Nullable String text, CodePoints points) {

		static PlacedText of(@Nullable String text) {
			return new PlacedText(text, new CodePoints((text != null) ? text : ""));
		}

		Mention mention(TextSpan span) {
			String quote = (this.text != null && span.end() <= this.text.length()) ? span.in(this.text) : null;
			return new Mention(quote, this.points.at(span.start()), this.points.at(span.end()), span.start(),
					span.end());
		}

	}

}
