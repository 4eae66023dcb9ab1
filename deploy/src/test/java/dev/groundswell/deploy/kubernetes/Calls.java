package dev.groundswell.deploy.kubernetes;

import java.util.Map;
import java.util.Set;

/**
 * Who calls whom, as the suite is designed. Addresses and network policies must say the
 * same.
 */
final class Calls {

	/** The others that each service calls. */
	static final Map<String, Set<String>> OF = Map.of("ingest-service", Set.of(), "metrics-service",
			Set.of("ingest-service"), "report-service", Set.of("ingest-service", "metrics-service"), "web-ui",
			Set.of("ingest-service", "metrics-service", "report-service"), "gateway",
			Set.of("ingest-service", "metrics-service", "report-service", "web-ui"));

	private Calls() {
	}

}
