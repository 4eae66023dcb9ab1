package dev.groundswell.metrics.series;

import java.time.LocalDate;

import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.arithmetic.Finding;
import io.swagger.v3.oas.annotations.media.Schema;

/** A fault or a recount found in a series, as answers print it. */
public record Repair(
		@Schema(description = "glitch, dropout, spike, restatement, reset, undecided, freeze; of rolling windows "
				+ "halving, stale, outage", example = "restatement") String kind,
		LocalDate first, LocalDate last, @Schema(description = "The last value before it") String before,
		@Schema(description = "The value it led to") String after,
		@Schema(description = "Status of the days it touches", example = "B") String status,
		@Schema(description = "The rule it was found by") String words) {

	/** A finding of the forensics. */
	public static Repair of(Finding finding) {
		return new Repair(finding.kind().code(), finding.first(), finding.last(), Decimals.plain(finding.before()),
				Decimals.plain(finding.after()), finding.status(), finding.words());
	}

}
