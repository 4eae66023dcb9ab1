package dev.groundswell.ingest.connector;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All sources that can be collected, by id. */
public final class Connectors {

	private final Map<String, Connector> connectors = new LinkedHashMap<>();

	private final ModelRules rules;

	public Connectors(Collection<Connector> connectors, ModelRules rules) {
		connectors.forEach((connector) -> this.connectors.put(connector.id(), connector));
		this.rules = rules;
	}

	public Collection<Connector> all() {
		return this.connectors.values();
	}

	public Optional<Connector> find(String source) {
		return Optional.ofNullable(this.connectors.get(source));
	}

	public ModelRules rules() {
		return this.rules;
	}

}
