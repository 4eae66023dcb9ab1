package dev.groundswell.ingest.upload;

import dev.groundswell.ingest.problem.ProblemException;

/** A key that named an upload of other bytes before. */
public final class IdempotencyKeyReusedException extends ProblemException {

	public IdempotencyKeyReusedException(String key, String uploadId) {
		super(409, "idempotency-key-reused", "The key belongs to another upload",
				"The Idempotency-Key \"%s\" was sent with other bytes before, for upload %s. Take a new key."
					.formatted(key, uploadId));
	}

}
