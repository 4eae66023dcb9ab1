package dev.groundswell.report.briefing;

import java.util.List;
import java.util.Locale;

import dev.groundswell.report.ingest.Evidence;

/**
 * An edition as the editor hands it over: said, hashed, not yet kept.
 *
 * @param json the canonical JSON of the content, the very bytes of the hash
 */
record Draft(Content content, String json, String hash, String headline, String confidence, List<Evidence> evidence) {

	Draft {
		evidence = List.copyOf(evidence);
	}

	/** Topic, week and the first twelve digits of the hash. */
	String id() {
		return String.format(Locale.ROOT, "%s-%s-%s", this.content.topic(), this.content.weekEnding(),
				this.hash.substring(0, 12));
	}

}
