package dev.groundswell.report.briefing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An edition as answered.
 *
 * @param hash SHA-256 of the RFC 8785 JSON of topic, topicHash, weekEnding, asOf,
 * registryVersion, logPosition, wordingVersion and sections
 * @param notes the editor's opinion, not part of the hash
 */
record EditionResponse(@Schema(example = "qwen-2025-12-06-1a2b3c4d5e6f") String id,
		@Schema(example = "qwen") String topic, @Schema(example = "Qwen") String topicName, String topicHash,
		LocalDate weekEnding, Instant asOf, @Schema(example = "published") String status, int number, String hash,
		int registryVersion, long logPosition, int wordingVersion, Instant createdAt, @Nullable Instant publishedAt,
		@Schema(example = "medium") String confidence, String headline, List<Content.SectionText> sections,
		@Nullable String notes) {

	static EditionResponse of(Edition edition, String topicName) {
		Content content = edition.content();
		return new EditionResponse(edition.id(), content.topic(), topicName, content.topicHash(), content.weekEnding(),
				content.asOf(), word(edition), edition.number(), edition.hash(), content.registryVersion(),
				content.logPosition(), content.wordingVersion(), edition.createdAt(), edition.publishedAt(),
				edition.confidence(), edition.headline(), content.sections(), edition.notes());
	}

	static EditionSummary summary(Edition edition, String topicName) {
		Content content = edition.content();
		return new EditionSummary(edition.id(), content.topic(), topicName, content.weekEnding(), word(edition),
				edition.number(), edition.hash(), content.asOf(), content.logPosition(), edition.createdAt(),
				edition.publishedAt(), edition.headline(), edition.confidence());
	}

	private static String word(Edition edition) {
		return edition.status().name().toLowerCase(Locale.ROOT);
	}

}
