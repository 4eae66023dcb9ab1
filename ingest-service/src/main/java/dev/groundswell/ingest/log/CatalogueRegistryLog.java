package dev.groundswell.ingest.log;

import java.util.Optional;

import dev.groundswell.ingest.registry.Registry;
import dev.groundswell.ingest.registry.RegistryLog;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Registry versions as rows of the log. */
@Component
class CatalogueRegistryLog implements RegistryLog {

	private final Log log;

	private final JdbcClient jdbc;

	CatalogueRegistryLog(Log log, JdbcClient jdbc) {
		this.log = log;
		this.jdbc = jdbc;
	}

	@Override
	public Optional<Registry> latest() {
		return this.jdbc.sql("""
				SELECT registry_json FROM log_row
				 WHERE registry_version = (SELECT max(registry_version) FROM log_row)""")
			.query(String.class)
			.optional()
			.map(Registry::fromJson);
	}

	@Override
	public Optional<Registry> at(int version) {
		return this.jdbc.sql("SELECT registry_json FROM log_row WHERE registry_version = :version")
			.param("version", version)
			.query(String.class)
			.optional()
			.map(Registry::fromJson);
	}

	@Override
	public void append(Registry registry) {
		this.log.write((writer) -> {
			writer.registry(registry.version(), registry.toJson());
			return writer.position();
		});
	}

	@Override
	public long position() {
		return this.log.position();
	}

}
