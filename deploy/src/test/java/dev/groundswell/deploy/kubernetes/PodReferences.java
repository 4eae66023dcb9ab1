package dev.groundswell.deploy.kubernetes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;

/** Whatever a pod names must be there: accounts, volumes, keys, ports. */
final class PodReferences {

	private final Cluster cluster;

	private final Map<String, Set<String>> secrets;

	private final Workload workload;

	private final List<Fault> faults = new ArrayList<>();

	private PodReferences(Cluster cluster, Map<String, Set<String>> secrets, Workload workload) {
		this.cluster = cluster;
		this.secrets = secrets;
		this.workload = workload;
	}

	static List<Fault> faults(Cluster cluster, Map<String, Set<String>> secrets, Workload workload) {
		PodReferences check = new PodReferences(cluster, secrets, workload);
		check.account();
		check.volumes();
		check.workload.containers().forEach(check::container);
		return check.faults;
	}

	private void account() {
		String account = this.workload.pod().path("serviceAccountName").asString("");
		if (this.cluster.find("ServiceAccount", account).isEmpty()) {
			say(".serviceAccountName", "there is no ServiceAccount \"" + account + "\"");
		}
	}

	private void volumes() {
		Set<String> mounted = new TreeSet<>();
		this.workload.containers()
			.forEach((container) -> container.body()
				.path("volumeMounts")
				.forEach((mount) -> mounted.add(mount.path("name").asString(""))));
		Set<String> names = new TreeSet<>();
		this.workload.volumes().forEach((volume) -> {
			String name = volume.path("name").asString("");
			String path = ".volumes[" + name + "]";
			if (!names.add(name)) {
				say(path, "stands there twice");
			}
			if (!mounted.contains(name)) {
				say(path, "is mounted nowhere");
			}
			source(path, volume);
		});
	}

	private void source(String path, JsonNode volume) {
		JsonNode map = volume.path("configMap");
		if (map.isObject()) {
			configMap(path + ".configMap", map.path("name").asString(""), map.path("items"));
		}
		JsonNode secret = volume.path("secret");
		if (secret.isObject()) {
			secret(path + ".secret", secret.path("secretName").asString(""), secret.path("items"));
		}
		JsonNode claim = volume.path("persistentVolumeClaim");
		if (claim.isObject()
				&& this.cluster.find("PersistentVolumeClaim", claim.path("claimName").asString("")).isEmpty()) {
			say(path + ".persistentVolumeClaim", "there is no claim \"" + claim.path("claimName").asString("") + "\"");
		}
		for (String other : List.of("projected", "hostPath", "csi", "nfs", "ephemeral")) {
			if (volume.has(other)) {
				say(path + "." + other, "is a source that is not looked into");
			}
		}
	}

	private void configMap(String path, String name, JsonNode items) {
		Optional<Manifest> found = this.cluster.find("ConfigMap", name);
		if (found.isEmpty()) {
			say(path, "there is no ConfigMap \"" + name + "\"");
			return;
		}
		items.forEach((item) -> needKey(path, item.path("key").asString(""),
				Labels.of(found.get().at("/data")).keySet(), "ConfigMap " + name));
	}

	private void secret(String path, String name, JsonNode items) {
		Set<String> keys = this.secrets.get(name);
		if (keys == null) {
			say(path, "secret \"" + name + "\" is not in the table of README.md");
			return;
		}
		if (items.isEmpty()) {
			say(path, "must name the keys it needs, so that a pod waits for them");
		}
		items.forEach((item) -> {
			needKey(path, item.path("key").asString(""), keys, "secret " + name + " of README.md");
			if (!item.path("path").equals(item.path("key"))) {
				say(path, "key and file must have one name, the property's");
			}
		});
	}

	private void needKey(String path, String key, Set<String> keys, String where) {
		if (!keys.contains(key)) {
			say(path, "there is no key \"" + key + "\" in " + where);
		}
	}

	private void container(Workload.Container container) {
		JsonNode body = container.body();
		Set<String> volumes = new TreeSet<>();
		this.workload.volumes().forEach((volume) -> volumes.add(volume.path("name").asString("")));
		Set<String> places = new TreeSet<>();
		body.path("volumeMounts").forEach((mount) -> {
			String name = mount.path("name").asString("");
			if (!volumes.contains(name)) {
				sayAt(container.path() + ".volumeMounts", "there is no volume \"" + name + "\"");
			}
			if (!places.add(mount.path("mountPath").asString(""))) {
				sayAt(container.path() + ".volumeMounts", "two volumes at " + mount.path("mountPath"));
			}
		});
		for (String probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
			port(container, probe, body.path(probe).path("httpGet").path("port"));
			port(container, probe, body.path(probe).path("tcpSocket").path("port"));
		}
		body.path("env").forEach((variable) -> variable(container, variable));
		body.path("envFrom").forEach((each) -> sayAt(container.path() + ".envFrom", "configuration comes as files"));
	}

	private void port(Workload.Container container, String probe, JsonNode port) {
		if (!port.isMissingNode() && !container.listensOn(port)) {
			sayAt(container.path() + "." + probe, "there is no port " + port);
		}
	}

	private void variable(Workload.Container container, JsonNode variable) {
		String path = container.path() + ".env[" + variable.path("name").asString("") + "].valueFrom";
		JsonNode map = variable.path("valueFrom").path("configMapKeyRef");
		if (map.isObject()) {
			Optional<Manifest> found = this.cluster.find("ConfigMap", map.path("name").asString(""));
			Set<String> keys = found.map((each) -> Labels.of(each.at("/data")).keySet()).orElse(Set.of());
			if (!keys.contains(map.path("key").asString(""))) {
				sayAt(path, "there is no key " + map.path("key") + " in ConfigMap " + map.path("name"));
			}
		}
		if (variable.path("valueFrom").has("secretKeyRef")) {
			sayAt(path, "secrets come as files");
		}
	}

	private void say(String path, String what) {
		this.faults.add(this.workload.fault(path, what));
	}

	private void sayAt(String path, String what) {
		this.faults.add(this.workload.manifest().fault(path, what));
	}

}
