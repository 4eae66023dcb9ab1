package dev.groundswell.ingest.log;

import java.util.HashMap;
import java.util.Map;

import dev.groundswell.ingest.observation.Observation;
import dev.groundswell.ingest.reading.ObservationReader;
import dev.groundswell.ingest.reading.Reading;
import dev.groundswell.ingest.registry.SampleRegistry;

/** Rows for tests, written as in an upload. */
public final class SampleRows {

	private SampleRows() {
	}

	/** 18.34 million users of the Qwen app in November, changed as told. */
	public static Map<String, String> qwenInNovember(String... changes) {
		Map<String, String> values = new HashMap<>(Map.of("subject", "qwen-app", "metric", "monthly_active_users",
				"value", "18.34M", "periodStart", "2025-11", "source", "scmp", "rootSource", "aicpb", "qualifiers",
				"panel=aicpb", "publishedAt", "2025-12-04"));
		for (int i = 0; i < changes.length; i += 2) {
			values.put(changes[i], changes[i + 1]);
		}
		values.values().removeIf(String::isEmpty);
		return values;
	}

	public static Observation observation(String... changes) {
		ObservationReader reader = new ObservationReader(SampleRegistry.registry(), TestCatalogue.NOW);
		return switch (reader.read(qwenInNovember(changes), "row=2")) {
			case Reading.Known(var observation) -> observation;
			case Reading.Unresolved(var observation) -> observation;
			case Reading.Refused(var reason) -> throw new IllegalArgumentException(reason);
		};
	}

	public static Provenance from(int upload) {
		return new Provenance("u-" + upload, String.valueOf(upload).repeat(64).substring(0, 64), TestCatalogue.NOW);
	}

}
