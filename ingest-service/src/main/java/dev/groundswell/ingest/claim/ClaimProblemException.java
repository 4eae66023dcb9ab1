package dev.groundswell.ingest.claim;

import java.util.Map;

import dev.groundswell.ingest.problem.ProblemException;

/** A claim that is not there, or not as somebody thought it was. */
final class ClaimProblemException extends ProblemException {

	private final Map<String, Object> members;

	private ClaimProblemException(int status, String kind, String title, String detail, Map<String, Object> members) {
		super(status, kind, title, detail);
		this.members = members;
	}

	static ClaimProblemException unknown(String id) {
		return new ClaimProblemException(404, "unknown-claim", "No such claim",
				"No claim has the id \"%s\".".formatted(id), Map.of());
	}

	static ClaimProblemException changed(Claim claim) {
		return new ClaimProblemException(412, "claim-changed", "Somebody else has changed the claim",
				"The claim %s is at version %d now. Look at it again before you change it.".formatted(claim.id(),
						claim.version()),
				Map.of("version", claim.version()));
	}

	static ClaimProblemException versionNeeded() {
		return new ClaimProblemException(428, "version-needed", "Which version is meant is not said",
				"Send the version that you have seen: If-Match: \"3\", or the member \"version\".", Map.of());
	}

	static ClaimProblemException takenDown(String document) {
		return new ClaimProblemException(410, "gone", "The text was taken down",
				"The text of %s was deleted; its claims can only be rejected.".formatted(document), Map.of());
	}

	@Override
	public Map<String, Object> members() {
		return this.members;
	}

}
