package dev.groundswell.deploy.kubernetes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/**
 * All objects of an overlay.
 *
 * @param manifests the objects
 */
record Cluster(List<Manifest> manifests) {

	private static final Set<String> WORKLOADS = Set.of("Deployment", "StatefulSet");

	Stream<Manifest> of(String kind) {
		return this.manifests.stream().filter((each) -> each.kind().equals(kind));
	}

	Optional<Manifest> find(String kind, String name) {
		return of(kind).filter((each) -> each.name().equals(name)).findFirst();
	}

	List<Workload> workloads() {
		return this.manifests.stream().filter((each) -> WORKLOADS.contains(each.kind())).map(Workload::new).toList();
	}

	/** Those whose pods a selector takes. */
	List<Workload> selected(JsonNode selector) {
		return workloads().stream().filter((each) -> Labels.match(selector, each.labels())).toList();
	}

}
