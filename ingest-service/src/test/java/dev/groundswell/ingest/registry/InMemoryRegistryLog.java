package dev.groundswell.ingest.registry;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Keeps versions as the log does, as JSON, but in memory. */
public final class InMemoryRegistryLog implements RegistryLog {

	private final List<String> rows = new CopyOnWriteArrayList<>();

	@Override
	public Optional<Registry> latest() {
		return this.rows.isEmpty() ? Optional.empty() : Optional.of(Registry.fromJson(this.rows.getLast()));
	}

	@Override
	public Optional<Registry> at(int version) {
		return this.rows.stream()
			.map(Registry::fromJson)
			.filter((registry) -> registry.version() == version)
			.findFirst();
	}

	@Override
	public synchronized Change append(Function<Registry, Change> change) {
		Change made = change.apply(latest().orElse(Registry.NONE));
		if (made.isNew()) {
			this.rows.add(made.after().toJson());
		}
		return made;
	}

	@Override
	public long position() {
		return this.rows.size();
	}

}
