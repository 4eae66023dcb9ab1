package dev.groundswell.metrics.registry;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import dev.groundswell.metrics.store.ObservationStore;
import dev.groundswell.metrics.store.PositionLostException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** The registry in use at any position of the log. Versions are read once and kept. */
@Component
public class Registries {

	private static final int KEPT = 16;

	private final ObservationStore store;

	private final JsonMapper json;

	private final Map<String, Registry> read = new ConcurrentHashMap<>();

	public Registries(ObservationStore store, JsonMapper json) {
		this.store = store;
		this.json = json;
	}

	/** The version in use at a position; an empty one before the first. */
	public Registry at(long position) {
		return this.store.registryAt(position).map((digest) -> {
			if (this.read.size() > KEPT) {
				this.read.clear();
			}
			return this.read.computeIfAbsent(digest, this::read);
		}).orElse(Registry.EMPTY);
	}

	/**
	 * A store that is begun anew in between has its registry again once it has the
	 * position.
	 */
	private Registry read(String digest) {
		return parse(this.store.registry(digest).orElseThrow(() -> new PositionLostException(1, 0)));
	}

	private Registry parse(String document) {
		return new Registry(this.json.readValue(document, RegistryVersion.class));
	}

}
