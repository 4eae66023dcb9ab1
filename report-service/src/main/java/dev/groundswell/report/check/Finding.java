package dev.groundswell.report.check;

import java.util.Comparator;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What figures of a text say of each other, or of what the log says of one of them.
 *
 * @param text in plain words, every number in it computed
 * @param claims the figures it is about, by their ids
 */
record Finding(
		@Schema(description = "implied-base, same-growth, two-values or known-growth",
				example = "same-growth") String kind,
		@Schema(description = "confirmed, near, conflicting or unverifiable") String verdict, String text,
		List<String> claims) {

	static final String CONFLICTING = "conflicting";

	/** As in the text: c2 before c10. */
	private static final Comparator<String> IN_ORDER = Comparator.comparingInt(String::length)
		.thenComparing(Comparator.naturalOrder());

	Finding {
		claims = claims.stream().sorted(IN_ORDER).toList();
	}

	boolean isConflict() {
		return this.verdict.equals(CONFLICTING);
	}

}
