package dev.groundswell.ingest.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import dev.groundswell.ingest.archive.Archive;
import dev.groundswell.ingest.archive.Payload;
import dev.groundswell.ingest.archive.Payloads;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The texts of documents, out of the archive. */
@Component
public class Texts {

	private final Archive archive;

	private final Payloads payloads;

	Texts(Archive archive, Payloads payloads) {
		this.archive = archive;
		this.payloads = payloads;
	}

	/** The text of a document; nothing once it was taken down. */
	public Optional<String> of(Document document) {
		if (takenDown(document) != null) {
			return Optional.empty();
		}
		try (InputStream bytes = this.archive.open(document.textSha256())) {
			return Optional.of(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Why the text is not there any more; null while it is. */
	@Nullable Payload takenDown(Document document) {
		return this.payloads.find(document.textSha256()).filter(Payload::isTakenDown).orElse(null);
	}

}
