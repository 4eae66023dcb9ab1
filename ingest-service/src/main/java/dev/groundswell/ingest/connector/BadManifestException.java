package dev.groundswell.ingest.connector;

import java.util.List;
import java.util.stream.Collectors;

import dev.groundswell.ingest.registry.Flaw;

/** A manifest that cannot be used; the message names file, places and reasons. */
final class BadManifestException extends RuntimeException {

	BadManifestException(String file, List<Flaw> flaws) {
		super(flaws.stream().map((flaw) -> file + " " + flaw).collect(Collectors.joining("; ")));
	}

}
