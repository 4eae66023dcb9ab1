package dev.groundswell.ingest.archive;

import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes that sources sent, under their SHA-256. The same bytes are kept once; bytes
 * kept are never changed, only taken down.
 */
public interface Archive {

	/**
	 * Receives bytes to their end without keeping them yet.
	 * @param limit the most bytes
	 * @throws TooLargeException if there are more
	 */
	StagedPayload stage(InputStream bytes, long limit) throws IOException;

	/**
	 * The bytes kept under a hash.
	 * @throws java.nio.file.NoSuchFileException if there are none
	 */
	InputStream open(String sha256) throws IOException;

	/** Deletes the bytes for good; safe to call twice. */
	void takeDown(String sha256) throws IOException;

}
