package dev.groundswell.ingest.archive;

import java.io.IOException;
import java.io.InputStream;

/**
 * Bytes received whole but not yet kept. Closing it throws them away unless they were
 * kept; safe to call twice.
 */
public interface StagedPayload extends AutoCloseable {

	PayloadRef ref();

	/** The bytes, from the first; may be opened several times. */
	InputStream open() throws IOException;

	/** Keeps the bytes for good: they are on the disk when this returns. */
	void keep() throws IOException;

	@Override
	void close();

}
