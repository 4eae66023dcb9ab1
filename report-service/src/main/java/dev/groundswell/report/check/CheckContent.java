package dev.groundswell.report.check;

import java.time.Instant;
import java.util.List;

/**
 * What a finished check says; written once and never changed.
 *
 * @param figures those found in the text; the first 2,000 are judged
 */
record CheckContent(Article document, Instant asOf, long position, int registryVersion, int figures,
		List<CheckedClaim> claims, List<Finding> findings) {

	CheckContent {
		claims = List.copyOf(claims);
		findings = List.copyOf(findings);
	}

}
