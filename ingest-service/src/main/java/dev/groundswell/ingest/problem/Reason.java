package dev.groundswell.ingest.problem;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why something is taken back, in the words of whoever does it.
 *
 * @param reason 1 to 1,000 characters
 */
public record Reason(@Nullable @Schema(example = "Wrong file: the November panel, not December's",
		requiredMode = Schema.RequiredMode.REQUIRED) String reason) {

	private static final int LONGEST = 1000;

	/** The reason, which has to be there. */
	public String needed() {
		String given = (this.reason != null) ? this.reason.strip() : "";
		if (given.isEmpty()) {
			throw unfit("is missing");
		}
		if (given.length() > LONGEST) {
			throw unfit("is longer than 1,000 characters");
		}
		if (given.indexOf(0) >= 0) {
			throw unfit("holds a NUL character");
		}
		return given;
	}

	private static UnprocessableException unfit(String fault) {
		return new UnprocessableException("reason: " + fault, List.of(Fault.ofPointer("/reason", fault)));
	}

}
