package dev.groundswell.ingest.upload;

import dev.groundswell.ingest.reading.Defaults;
import dev.groundswell.ingest.reading.PayloadFormat;
import org.jspecify.annotations.Nullable;

/**
 * What comes with the bytes of an upload.
 *
 * @param idempotencyKey the sender's name for this upload, to make a retry safe
 * @param fileName what the sender calls the bytes
 */
record UploadRequest(PayloadFormat format, Defaults defaults, @Nullable String idempotencyKey,
		@Nullable String fileName) {
}
