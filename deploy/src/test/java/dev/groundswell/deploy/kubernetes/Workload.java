package dev.groundswell.deploy.kubernetes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/**
 * Something that runs pods.
 *
 * @param manifest the Deployment or StatefulSet
 */
record Workload(Manifest manifest) {

	private static final String POD = "spec.template.spec";

	String name() {
		return this.manifest.name();
	}

	JsonNode pod() {
		return this.manifest.at("/spec/template/spec");
	}

	Map<String, String> labels() {
		return Labels.of(this.manifest.at("/spec/template/metadata/labels"));
	}

	/** All containers, those that only prepare included. */
	List<Container> containers() {
		List<Container> containers = new ArrayList<>();
		for (String list : List.of("initContainers", "containers")) {
			int index = 0;
			for (JsonNode body : pod().path(list)) {
				containers.add(new Container(body, POD + "." + list + "[" + index++ + "]"));
			}
		}
		return containers;
	}

	/** Volumes of the pod, and those a StatefulSet gives each of its pods. */
	Stream<JsonNode> volumes() {
		return Stream.concat(pod().path("volumes").valueStream(),
				this.manifest.at("/spec/volumeClaimTemplates").valueStream().map((each) -> each.path("metadata")));
	}

	/** Whether one of its containers listens on a port, given by name or number. */
	boolean listensOn(JsonNode port) {
		return containers().stream().anyMatch((each) -> each.listensOn(port));
	}

	/** The port it is called on. */
	int port() {
		return pod().at("/containers/0/ports/0/containerPort").asInt(0);
	}

	Fault fault(String path, String what) {
		return this.manifest.fault(POD + path, what);
	}

	/**
	 * One container of the pod.
	 *
	 * @param body the whole of it
	 * @param path where it stands
	 */
	record Container(JsonNode body, String path) {

		boolean listensOn(JsonNode port) {
			return this.body.path("ports")
				.valueStream()
				.anyMatch((each) -> each.path("name").equals(port) || each.path("containerPort").equals(port));
		}

		String env(String name) {
			return this.body.path("env")
				.valueStream()
				.filter((each) -> each.path("name").asString("").equals(name))
				.findFirst()
				.map((each) -> each.path("value").asString(""))
				.orElse("");
		}

	}

}
