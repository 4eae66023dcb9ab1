package dev.groundswell.report.check;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A finished check as schema.org ClaimReview, one a figure. The verdict is the rating's
 * alternate name; a number stands beside it only where it ranks: agreement is 5, near 4,
 * contradiction 1. Not comparable and unverifiable are no places on that scale.
 */
final class ClaimReviews {

	private static final Map<String, Integer> RATINGS = Map.of("confirmed", 5, "near", 4, "conflicting", 1);

	private final PublicAddress address;

	ClaimReviews(PublicAddress address) {
		this.address = address;
	}

	/** The document, ready to be written as JSON. */
	Map<String, Object> of(Check check, CheckContent content) {
		LocalDate day = LocalDate.ofInstant(Objects.requireNonNullElse(check.finishedAt(), check.createdAt()),
				ZoneOffset.UTC);
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("@context", "https://schema.org");
		document.put("@graph",
				content.claims()
					.stream()
					.map((claim) -> review(claim, this.address.check(check.id()), content.document(), day))
					.toList());
		return document;
	}

	private Map<String, Object> review(CheckedClaim claim, String page, Article article, LocalDate day) {
		Map<String, Object> review = typed("ClaimReview");
		review.put("@id", page + "#" + claim.id());
		review.put("url", page + "#" + claim.id());
		review.put("datePublished", day.toString());
		review.put("author", organization("Groundswell", this.address.site()));
		review.put("claimReviewed", reviewed(claim));
		review.put("itemReviewed", claim(claim, article));
		review.put("reviewRating", rating(claim.verdict()));
		review.put("reviewBody", claim.reason());
		put(review, "inLanguage", article.language());
		return review;
	}

	private static Map<String, Object> claim(CheckedClaim claim, Article article) {
		Map<String, Object> item = typed("Claim");
		String author = Optional.ofNullable(claim.attribution()).orElse(article.publisher());
		if (author != null) {
			item.put("author", organization(author, null));
		}
		put(item, "datePublished", article.publishedAt());
		Map<String, Object> appearance = typed("CreativeWork");
		put(appearance, "url", article.url());
		put(appearance, "headline", article.title());
		put(appearance, "datePublished", article.publishedAt());
		if (article.publisher() != null) {
			appearance.put("publisher", organization(article.publisher(), null));
		}
		appearance.put("identifier", "sha256:" + article.sha256());
		item.put("appearance", appearance);
		return item;
	}

	/** In the text's own words; where it has none, by what was read. */
	private static String reviewed(CheckedClaim claim) {
		String quote = claim.quote();
		return (quote != null && !quote.isBlank()) ? quote
				: claim.subject() + ": " + claim.metricName() + " " + claim.value() + " " + claim.unit();
	}

	private static Map<String, Object> rating(String verdict) {
		Map<String, Object> rating = typed("Rating");
		rating.put("alternateName", verdict);
		Integer value = RATINGS.get(verdict);
		if (value != null) {
			rating.put("ratingValue", value);
			rating.put("worstRating", 1);
			rating.put("bestRating", 5);
		}
		return rating;
	}

	private static Map<String, Object> organization(String name, @Nullable String url) {
		Map<String, Object> organization = typed("Organization");
		organization.put("name", name);
		put(organization, "url", url);
		return organization;
	}

	private static Map<String, Object> typed(String type) {
		Map<String, Object> thing = new LinkedHashMap<>();
		thing.put("@type", type);
		return thing;
	}

	private static void put(Map<String, Object> thing, String name, @Nullable Object value) {
		if (value != null) {
			thing.put(name, value.toString());
		}
	}

}
