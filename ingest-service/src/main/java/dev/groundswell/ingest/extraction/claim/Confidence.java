package dev.groundswell.ingest.extraction.claim;

import dev.groundswell.ingest.extraction.TextSpan;

/**
 * Points that say how well a claim is founded; they add up from 0.30.
 */
final class Confidence {

	private Confidence() {
	}

	static void decide(Draft draft, boolean undated) {
		TextSpan number = draft.number.number();
		TextSpan metric = draft.metricSpan;
		if (metric != null) {
			int gap = Math.max(metric.start() - number.end(), number.start() - metric.end());
			draft.points("metric", metric, (gap <= 24) ? "0.20" : "0.10");
		}
		if (draft.ellipsis) {
			draft.points("ellipsis", number, "-0.15");
		}
		if (draft.mention != null && !draft.mention.is("unknown")) {
			draft.points("known subject", draft.mention.span(), "0.10");
		}
		if (draft.attribution != null) {
			draft.points("named source", number, "0.10");
		}
		if (undated) {
			draft.points("text without a date", number, "-0.10");
		}
	}

}
