package dev.groundswell.report.check;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A check as answered. Until it is done it has no verdicts, only progress.
 *
 * @param page where people read it
 * @param hash SHA-256 of the RFC 8785 JSON of document, asOf, position, registryVersion,
 * figures, claims, findings and knownAs if there are any
 */
record CheckResponse(String id, @Schema(description = "reading, extracting, judging, done or failed") String status,
		@Schema(description = "Figures judged of figures found; found is null before they are read") Progress progress,
		@Schema(description = "Why it failed") @Nullable String failure, String page, @Nullable String title,
		@Nullable String publisher, @Nullable LocalDate publishedAt, @Nullable String language, @Nullable String url,
		@Schema(description = "Of the text in UTF-8") @Nullable String sha256, Instant asOf, long position,
		int registryVersion, Instant createdAt, @Nullable Instant finishedAt, @Nullable String hash,
		@Schema(description = "Figures by verdict") Map<String, Integer> counts, @Nullable String text,
		List<CheckedClaim> claims, List<Finding> findings,
		@Schema(description = "Documents kept here that hold the text or a copy of it; rows read out of them are not looked at") List<String> knownAs) {

	/** How far it is. */
	record Progress(int judged, @Nullable Integer found) {
	}

	static CheckResponse of(Check check, String page) {
		CheckContent content = check.content();
		Article article = article(check);
		List<CheckedClaim> claims = (content != null) ? content.claims() : List.of();
		Map<String, Integer> counts = new TreeMap<>();
		claims.forEach((claim) -> counts.merge(claim.verdict(), 1, Integer::sum));
		Integer found = check.found();
		return new CheckResponse(check.id(), check.status().word(), new Progress(check.judged(), found),
				check.failure(), page, article.title(), article.publisher(), article.publishedAt(), article.language(),
				article.url(), article.sha256().isEmpty() ? null : article.sha256(), check.pin().asOf(),
				check.pin().position(), check.pin().registryVersion(), check.createdAt(), check.finishedAt(),
				check.hash(), counts, (content != null) ? content.document().text() : null, claims,
				(content != null) ? content.findings() : List.of(),
				(content != null) ? Objects.requireNonNullElse(content.knownAs(), List.<String>of()) : List.of());
	}

	/** As far as it is known yet. */
	private static Article article(Check check) {
		if (check.content() != null) {
			return check.content().document();
		}
		Work work = Objects.requireNonNull(check.work());
		Asked asked = work.asked();
		return (work.article() != null) ? work.article() : new Article(asked.title(), asked.publisher(),
				asked.publishedAt(), asked.language(), asked.url(), "", "");
	}

}
