package dev.groundswell.report.check;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.groundswell.report.ingest.ClaimView;
import org.jspecify.annotations.Nullable;

/**
 * An unfinished check: what was asked, and what has been read of it so far.
 *
 * @param knownAs documents that hold the text or a copy of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Work(Asked asked, @Nullable Article article, @Nullable List<ClaimView> claims, @Nullable List<String> knownAs) {

	Work read(Article article) {
		return new Work(this.asked, article, null, null);
	}

	Work extracted(List<ClaimView> claims, List<String> knownAs) {
		return new Work(this.asked, this.article, claims, knownAs);
	}

}
