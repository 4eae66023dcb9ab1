package dev.groundswell.deploy.kubernetes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * Whatever looks for pods by their labels, or speaks to a port of theirs, must find them.
 */
final class Selections {

	private final Cluster cluster;

	private final List<Fault> faults = new ArrayList<>();

	private Selections(Cluster cluster) {
		this.cluster = cluster;
	}

	static List<Fault> faults(Cluster cluster) {
		Selections check = new Selections(cluster);
		cluster.workloads().forEach(check::workload);
		cluster.of("Service").forEach(check::service);
		cluster.of("PodDisruptionBudget")
			.forEach((each) -> check.needPods(each, "spec.selector", each.at("/spec/selector")));
		cluster.of("NetworkPolicy").forEach(check::policy);
		cluster.of("PodMonitor").forEach(check::monitor);
		cluster.manifests().forEach(check::namespace);
		return check.faults;
	}

	private void namespace(Manifest manifest) {
		String namespace = manifest.text("/metadata/namespace");
		if (!manifest.kind().equals("Namespace") && this.cluster.find("Namespace", namespace).isEmpty()) {
			say(manifest, "metadata.namespace", "there is no namespace \"" + namespace + "\"");
		}
	}

	private void workload(Workload workload) {
		Manifest manifest = workload.manifest();
		if (this.cluster.selected(manifest.at("/spec/selector"))
			.stream()
			.filter(workload::equals)
			.findAny()
			.isEmpty()) {
			say(manifest, "spec.selector", "does not select its own pods");
		}
		if (this.cluster.selected(manifest.at("/spec/selector")).size() > 1) {
			say(manifest, "spec.selector", "selects the pods of others too");
		}
		if (manifest.kind().equals("StatefulSet")
				&& this.cluster.find("Service", manifest.text("/spec/serviceName")).isEmpty()) {
			say(manifest, "spec.serviceName", "there is no Service \"" + manifest.text("/spec/serviceName") + "\"");
		}
		for (JsonNode spread : workload.pod().path("topologySpreadConstraints")) {
			boolean keyed = spread.path("matchLabelKeys")
				.valueStream()
				.allMatch((key) -> workload.labels().containsKey(key.asString("")));
			if (!keyed || !Labels.match(spread.path("labelSelector"), workload.labels())) {
				say(manifest, "spec.template.spec.topologySpreadConstraints", "does not select its own pods");
			}
		}
		JsonNode annotations = manifest.at("/spec/template/metadata/annotations");
		String scraped = annotations.path("prometheus.io/port").asString("");
		boolean listens = workload.containers()
			.stream()
			.flatMap((each) -> each.body().path("ports").valueStream())
			.anyMatch((each) -> each.path("containerPort").asString("").equals(scraped));
		if (!listens || !annotations.path("prometheus.io/scrape").asString("").equals("true")) {
			say(manifest, "spec.template.metadata.annotations", "Prometheus is not sent to a port that is there");
		}
	}

	private void service(Manifest service) {
		Map<String, String> wanted = Labels.of(service.at("/spec/selector"));
		List<Workload> selected = this.cluster.workloads()
			.stream()
			.filter((each) -> !wanted.isEmpty() && each.labels().entrySet().containsAll(wanted.entrySet()))
			.toList();
		if (selected.size() != 1) {
			say(service, "spec.selector", "selects the pods of " + selected.size() + " workloads instead of one");
		}
		for (JsonNode port : service.at("/spec/ports")) {
			JsonNode target = port.has("targetPort") ? port.path("targetPort") : port.path("port");
			if (!selected.stream().allMatch((each) -> each.listensOn(target))) {
				say(service, "spec.ports[" + port.path("name").asString("") + "].targetPort",
						"no container listens on " + target);
			}
		}
	}

	private void policy(Manifest policy) {
		List<Workload> own = needPods(policy, "spec.podSelector", policy.at("/spec/podSelector"));
		int index = 0;
		for (JsonNode rule : policy.at("/spec/ingress")) {
			String path = "spec.ingress[" + index++ + "]";
			rule.path("from").forEach((peer) -> peer(policy, path + ".from", peer));
			rule.path("ports").forEach((port) -> needPort(policy, path + ".ports", own, port.path("port")));
		}
		index = 0;
		for (JsonNode rule : policy.at("/spec/egress")) {
			String path = "spec.egress[" + index++ + "]";
			for (JsonNode peer : rule.path("to")) {
				List<Workload> called = peer(policy, path + ".to", peer);
				rule.path("ports").forEach((port) -> needPort(policy, path + ".ports", called, port.path("port")));
			}
		}
	}

	private List<Workload> peer(Manifest policy, String path, JsonNode peer) {
		boolean ours = peer.has("podSelector") && !peer.has("namespaceSelector");
		return ours ? needPods(policy, path + ".podSelector", peer.path("podSelector")) : List.of();
	}

	private void needPort(Manifest manifest, String path, List<Workload> workloads, JsonNode port) {
		workloads.stream()
			.filter((each) -> !each.listensOn(port))
			.forEach((each) -> say(manifest, path, each.name() + " does not listen on " + port));
	}

	private void monitor(Manifest monitor) {
		List<Workload> selected = needPods(monitor, "spec.selector", monitor.at("/spec/selector"));
		monitor.at("/spec/podMetricsEndpoints")
			.forEach((each) -> needPort(monitor, "spec.podMetricsEndpoints", selected, each.path("port")));
	}

	private List<Workload> needPods(Manifest manifest, String path, JsonNode selector) {
		List<Workload> selected = this.cluster.selected(selector);
		if (selected.isEmpty()) {
			say(manifest, path, "selects no pods: " + selector);
		}
		return selected;
	}

	private void say(Manifest manifest, String path, String what) {
		this.faults.add(manifest.fault(path, what));
	}

}
