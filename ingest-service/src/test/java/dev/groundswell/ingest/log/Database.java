package dev.groundswell.ingest.log;

import java.nio.file.Path;

import dev.groundswell.ingest.Postgres;

/** What a catalogue can be kept in. */
public enum Database {

	/** A file of this process alone: the default. */
	EMBEDDED {

		@Override
		String address(Path folder) {
			return "jdbc:h2:file:%s;WRITE_DELAY=0".formatted(folder.toAbsolutePath().resolve("catalogue"));
		}

	},

	/** A server that several processes share. */
	POSTGRESQL {

		@Override
		String address(Path folder) {
			return Postgres.newCatalogue();
		}

	};

	/** Of a new catalogue; one in a file has no tables yet. */
	abstract String address(Path folder);

}
