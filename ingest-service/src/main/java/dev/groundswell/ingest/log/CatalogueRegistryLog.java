package dev.groundswell.ingest.log;

import java.util.Optional;
import java.util.function.Function;

import dev.groundswell.ingest.registry.Change;
import dev.groundswell.ingest.registry.Registry;
import dev.groundswell.ingest.registry.RegistryLog;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Registry versions as rows of the log. */
@Component
class CatalogueRegistryLog implements RegistryLog {

	private final Log log;

	private final JdbcClient jdbc;

	/** The newest version when it was last looked for. */
	private volatile @Nullable Registry read;

	CatalogueRegistryLog(Log log, JdbcClient jdbc) {
		this.log = log;
		this.jdbc = jdbc;
	}

	@Override
	public Optional<Registry> latest() {
		int version = this.jdbc.sql("SELECT coalesce(max(registry_version), 0) FROM log_row")
			.query(Integer.class)
			.single();
		Registry read = this.read;
		return (read != null && read.version() == version) ? Optional.of(read) : at(version).map(this::remember);
	}

	/** A version that is not committed may still be replaced by another of its number. */
	private Registry remember(Registry registry) {
		if (!TransactionSynchronizationManager.isActualTransactionActive()) {
			this.read = registry;
		}
		return registry;
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
	public Change append(Function<Registry, Change> change) {
		return this.log.write((writer) -> {
			Change made = change.apply(latest().orElse(Registry.NONE));
			if (made.isNew()) {
				writer.registry(made.after().version(), made.after().toJson());
			}
			return made;
		});
	}

	@Override
	public long position() {
		return this.log.position();
	}

}
