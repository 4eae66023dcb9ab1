package dev.groundswell.ingest.claim;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import dev.groundswell.ingest.document.ArticleFollower;
import dev.groundswell.ingest.document.Document;
import dev.groundswell.ingest.document.Draft;
import dev.groundswell.ingest.extraction.ExtractedClaim;
import dev.groundswell.ingest.extraction.Passage;
import dev.groundswell.ingest.log.LogWriter;
import dev.groundswell.ingest.meter.Meters;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads the claims of every article that is taken in. Those with enough confidence are
 * accepted at once, the others wait for somebody's review.
 */
@Component
class ClaimIntake implements ArticleFollower {

	private static final String RULES = "rules";

	private final Extraction extraction;

	private final Claims claims;

	private final ClaimEntry entry;

	private final ClaimProperties properties;

	private final Meters meters;

	ClaimIntake(Extraction extraction, Claims claims, ClaimEntry entry, ClaimProperties properties, Meters meters) {
		this.extraction = extraction;
		this.claims = claims;
		this.entry = entry;
		this.properties = properties;
		this.meters = meters;
		meters.claimsWaiting(claims::waiting);
	}

	@Override
	public Pending read(Draft draft) {
		List<ExtractedClaim> found = this.extraction.extract(new Passage(draft.article().text(), draft.publishedOn(),
				draft.article().facts().publisher(), language(draft.article().facts().language())));
		return (writer, document, text) -> {
			CodePoints points = new CodePoints(text);
			for (ExtractedClaim claim : found) {
				Claim added = this.claims.add(claim(document, claim, writer.recordedAt()),
						new Claims.Act(writer.recordedAt(), RULES, "extracted", null));
				this.entry.settle(writer, added, document, points, "");
				this.meters.claims(added.status().word(), 1);
			}
		};
	}

	/** The extraction knows two languages and finds out by itself. */
	static @Nullable String language(@Nullable String tag) {
		String language = (tag != null) ? tag.split("-", 2)[0].toLowerCase(java.util.Locale.ROOT) : "";
		return "en".equals(language) || "zh".equals(language) ? language : null;
	}

	private Claim claim(Document document, ExtractedClaim found, Instant now) {
		boolean sure = found.confidence().compareTo(this.properties.acceptFrom()) >= 0;
		return new Claim(0, document.number(), 1, sure ? ClaimStatus.ACCEPTED : ClaimStatus.WAITING, "extracted",
				found.confidence(), ClaimFields.of(found), found.trace(), null, null, null, now, now);
	}

	@Override
	public void moved(LogWriter writer, Collection<Document> documents) {
		for (Document document : documents) {
			for (Claim claim : this.claims.of(document.number())) {
				this.entry.settle(writer, claim, "the original of its text is another");
			}
		}
	}

}
