package dev.groundswell.report.check;

import dev.groundswell.report.metrics.ClaimVerdict;
import dev.groundswell.report.metrics.StatedClaim;

/** A figure as read, as asked, and what the log says of it. */
record Judged(ReadClaim claim, StatedClaim stated, ClaimVerdict verdict) {

	Judged verdict(ClaimVerdict other) {
		return new Judged(this.claim, this.stated, other);
	}

}
