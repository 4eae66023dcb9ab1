package dev.groundswell.deploy.kubernetes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/** What the network policies let through, side by side with what the design wants. */
final class Network {

	private static final Set<String> OWN_NETWORKS = Set.of("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16",
			"169.254.0.0/16");

	private final Cluster cluster;

	private Network(Cluster cluster) {
		this.cluster = cluster;
	}

	/** Everything that is let through but not wanted, or wanted but not let through. */
	static List<Fault> faults(Cluster cluster, Collection<String> withDatabase) {
		Network network = new Network(cluster);
		List<Fault> faults = new ArrayList<>();
		compare(faults, "spec.ingress", network.ingress(), network.wantedIngress());
		compare(faults, "spec.egress", network.egress(), network.wantedEgress(withDatabase));
		for (Workload workload : cluster.workloads()) {
			for (String direction : List.of("Ingress", "Egress")) {
				if (network.policies(direction).noneMatch((each) -> selects(each, workload))) {
					faults.add(new Fault("NetworkPolicy", direction, workload.name() + " is open to all"));
				}
			}
		}
		return faults;
	}

	private static void compare(List<Fault> faults, String path, Map<String, Manifest> found, Set<String> wanted) {
		found.forEach((grant, policy) -> {
			if (!wanted.contains(grant)) {
				faults.add(policy.fault(path, "lets through " + grant));
			}
		});
		wanted.stream()
			.filter((each) -> !found.containsKey(each))
			.forEach((each) -> faults.add(new Fault("NetworkPolicy", path, "does not let through " + each)));
	}

	private Set<String> wantedIngress() {
		Set<String> wanted = new TreeSet<>();
		calls().forEach(wanted::add);
		for (Workload workload : this.cluster.workloads()) {
			wanted.add("monitoring/prometheus to " + end(workload));
			if (workload.name().equals("gateway")) {
				wanted.add("anyone to " + end(workload));
			}
		}
		return wanted;
	}

	private Set<String> wantedEgress(Collection<String> withDatabase) {
		Set<String> wanted = new TreeSet<>();
		calls().forEach(wanted::add);
		for (Workload workload : this.cluster.workloads()) {
			wanted.add(workload.name() + " to kube-system/kube-dns:53/UDP");
			wanted.add(workload.name() + " to kube-system/kube-dns:53/TCP");
		}
		wanted.add("ingest-service to the outside:443/TCP");
		wanted.add("ingest-service to the outside:80/TCP");
		withDatabase.forEach((each) -> wanted.add(each + " to the database:5432/TCP"));
		return wanted;
	}

	/** As the design has them, between the workloads that are there. */
	private Stream<String> calls() {
		return this.cluster.workloads()
			.stream()
			.flatMap((caller) -> this.cluster.workloads()
				.stream()
				.filter((called) -> Calls.OF.getOrDefault(caller.name(), Set.of()).contains(called.name()))
				.map((called) -> caller.name() + " to " + end(called)));
	}

	private static String end(Workload workload) {
		return workload.name() + ":" + workload.port() + "/TCP";
	}

	/** What is let through, and by which policy. */
	private Map<String, Manifest> ingress() {
		Map<String, Manifest> grants = new TreeMap<>();
		policies("Ingress").forEach((policy) -> {
			for (Workload called : this.cluster.selected(policy.at("/spec/podSelector"))) {
				for (JsonNode rule : policy.at("/spec/ingress")) {
					peers(rule.path("from"), rule).forEach((caller) -> ports(rule, called)
						.forEach((port) -> grants.put(caller + " to " + called.name() + ":" + port, policy)));
				}
			}
		});
		return grants;
	}

	private Map<String, Manifest> egress() {
		Map<String, Manifest> grants = new TreeMap<>();
		policies("Egress").forEach((policy) -> {
			for (Workload caller : this.cluster.selected(policy.at("/spec/podSelector"))) {
				for (JsonNode rule : policy.at("/spec/egress")) {
					peers(rule.path("to"), rule).forEach((called) -> ports(rule, caller)
						.forEach((port) -> grants.put(caller.name() + " to " + called + ":" + port, policy)));
				}
			}
		});
		return grants;
	}

	private Stream<Manifest> policies(String direction) {
		return this.cluster.of("NetworkPolicy")
			.filter((each) -> each.at("/spec/policyTypes")
				.valueStream()
				.anyMatch((type) -> type.asString("").equals(direction)));
	}

	private static boolean selects(Manifest policy, Workload workload) {
		return Labels.match(policy.at("/spec/podSelector"), workload.labels());
	}

	private List<String> peers(JsonNode peers, JsonNode rule) {
		return peers.isEmpty() ? List.of("anyone") : peers.valueStream().flatMap((peer) -> peer(peer, rule)).toList();
	}

	private Stream<String> peer(JsonNode peer, JsonNode rule) {
		if (peer.has("ipBlock")) {
			return Stream.of(addresses(peer.path("ipBlock"), rule));
		}
		if (peer.has("namespaceSelector")) {
			return Stream.of(only(peer.path("namespaceSelector")) + "/" + only(peer.path("podSelector")));
		}
		return this.cluster.selected(peer.path("podSelector")).stream().map(Workload::name);
	}

	private static String addresses(JsonNode block, JsonNode rule) {
		String range = block.path("cidr").asString("");
		Set<String> without = new TreeSet<>();
		block.path("except").forEach((each) -> without.add(each.asString("")));
		if (range.equals("0.0.0.0/0")) {
			return without.containsAll(OWN_NETWORKS) ? "the outside" : "anyone";
		}
		boolean database = rule.path("ports").valueStream().allMatch((each) -> each.path("port").asInt(0) == 5432);
		return database ? "the database" : range;
	}

	/** The one label that is asked for; everything where none is. */
	private static String only(JsonNode selector) {
		Map<String, String> labels = Labels.of(selector.path("matchLabels"));
		return (labels.size() == 1) ? labels.values().iterator().next() : "anyone" + labels;
	}

	private static List<String> ports(JsonNode rule, Workload ours) {
		return rule.path("ports").isEmpty() ? List.of("any")
				: rule.path("ports").valueStream().map((each) -> port(each, ours)).toList();
	}

	private static String port(JsonNode each, Workload ours) {
		JsonNode port = each.path("port");
		String number = port.isString() ? String.valueOf(ours.port()) : port.asString("any");
		return number + "/" + each.path("protocol").asString("TCP");
	}

}
