package dev.groundswell.ingest.log;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.groundswell.ingest.reading.ObservationReader;
import dev.groundswell.ingest.reading.Reading;
import dev.groundswell.ingest.registry.Metric;
import dev.groundswell.ingest.registry.ParkedRows;
import dev.groundswell.ingest.registry.Registries;
import dev.groundswell.ingest.registry.Registry;
import dev.groundswell.ingest.registry.Resolution;
import dev.groundswell.ingest.registry.UnresolvedName;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets waiting rows into the log when the registry has come to know their subjects. */
@Component
class Resolver implements ParkedRows {

	private final Log log;

	private final WaitingRows waiting;

	/** Asked for late: the registry is kept in the log, which has to be there first. */
	private final ObjectProvider<Registries> registries;

	Resolver(Log log, WaitingRows waiting, ObjectProvider<Registries> registries) {
		this.log = log;
		this.waiting = waiting;
		this.registries = registries;
	}

	@Override
	public List<UnresolvedName> unresolved() {
		return this.waiting.names();
	}

	@Override
	public int resolveNow() {
		if (this.waiting.names().isEmpty()) {
			return 0;
		}
		return this.log.write((writer) -> {
			Registry registry = this.registries.getObject().current();
			return this.waiting.names()
				.stream()
				.filter((name) -> isKnown(name, registry))
				.mapToInt((name) -> enter(name, registry, writer))
				.sum();
		});
	}

	private static boolean isKnown(UnresolvedName name, Registry registry) {
		return registry.metric(name.metric())
			.map((Metric metric) -> registry.resolve(name.name(), metric) instanceof Resolution.Resolved)
			.orElse(false);
	}

	/** How many entered; what several uploads say alike counts once. */
	private int enter(UnresolvedName name, Registry registry, LogWriter writer) {
		ObservationReader reader = new ObservationReader(registry, writer.recordedAt());
		Set<Map<String, String>> entered = new HashSet<>();
		for (WaitingRow row : this.waiting.under(name.name(), name.metric())) {
			if (reader.read(row.fields(), row.place()) instanceof Reading.Known(var observation)) {
				switch (writer.append(observation, row.provenance())) {
					case Appended.Added _ -> this.waiting.forget(row.number());
					case Appended.Same(var sequence, var _) -> this.waiting.moveBehind(row.number(), sequence);
				}
				entered.add(row.fields());
			}
		}
		return entered.size();
	}

}
