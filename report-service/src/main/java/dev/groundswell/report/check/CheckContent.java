package dev.groundswell.report.check;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What a finished check says; written once and never changed.
 *
 * @param figures those found in the text; the first 2,000 are judged
 * @param knownAs documents that hold the text or a copy of it; their rows were not looked
 * at
 */
record CheckContent(Article document, Instant asOf, long position, int registryVersion, int figures,
		List<CheckedClaim> claims, List<Finding> findings,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<String> knownAs) {

	CheckContent {
		claims = List.copyOf(claims);
		findings = List.copyOf(findings);
		knownAs = (knownAs != null) ? List.copyOf(knownAs) : List.of();
	}

}
