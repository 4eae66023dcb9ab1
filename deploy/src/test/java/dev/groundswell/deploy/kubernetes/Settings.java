package dev.groundswell.deploy.kubernetes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;

/**
 * What a service is told by files and variables: properties it really reads, neighbours
 * that are there, directories that are mounted.
 */
final class Settings {

	private static final Pattern ADDRESS = Pattern.compile("http://([a-z0-9-]+):(\\d+)/?");

	private static final Set<String> OF_THE_JVM = Set.of("JDK_JAVA_OPTIONS");

	private final Cluster cluster;

	private final Workload workload;

	private final KnownProperties known;

	private final Map<String, String> values;

	private final List<Fault> faults = new ArrayList<>();

	private Settings(Cluster cluster, Workload workload) throws IOException {
		this.cluster = cluster;
		this.workload = workload;
		this.known = KnownProperties.of(workload.name());
		this.values = read();
	}

	static Settings of(Cluster cluster, Workload workload) throws IOException {
		return new Settings(cluster, workload);
	}

	/** What the mounted file or else the service's own sets. */
	String value(String name) {
		return this.values.getOrDefault(name, this.known.shipped(name));
	}

	boolean hasDatabase() {
		return value("spring.datasource.url").startsWith("jdbc:postgresql:");
	}

	List<Fault> check() {
		this.values.keySet()
			.stream()
			.filter((each) -> !this.known.knows(each))
			.forEach((each) -> say(each, "the service reads no such property"));
		secrets().stream()
			.filter((each) -> !this.known.knows(each))
			.forEach((each) -> say(each, "the service reads no such property, though a secret has it"));
		variables();
		neighbours();
		if (!value("server.address").equals("0.0.0.0")) {
			say("server.address", "must be 0.0.0.0, otherwise nobody reaches the pod");
		}
		if (!value("server.port").equals(String.valueOf(this.workload.port()))) {
			say("server.port", value("server.port") + " is not the port of the container, " + this.workload.port());
		}
		String data = this.values.getOrDefault("groundswell.data-dir", "");
		if (!data.isEmpty() && volumeAt(data).isEmpty()) {
			say("groundswell.data-dir", "no volume is mounted at " + data);
		}
		if (value("spring.datasource.url").startsWith("jdbc:h2:file:") && data.isEmpty()) {
			say("groundswell.data-dir", "must be set, for the store lies there");
		}
		if (hasDatabase() != secrets().contains("spring.datasource.password")) {
			say("spring.datasource.url", "PostgreSQL and a secret spring.datasource.password belong together");
		}
		return this.faults;
	}

	private Map<String, String> read() {
		String place = this.workload.containers().getFirst().env("SPRING_CONFIG_ADDITIONAL_LOCATION");
		Optional<String> map = volumeAt(place.replaceFirst("^optional:file:", ""))
			.map((volume) -> volume.path("configMap").path("name").asString(""));
		JsonNode file = map.flatMap((name) -> this.cluster.find("ConfigMap", name))
			.map((found) -> found.at("/data").path("application.yml"))
			.orElse(this.workload.pod().path("nothing"));
		if (!file.isString()) {
			this.faults.add(this.workload.fault(".containers[0].env[SPRING_CONFIG_ADDITIONAL_LOCATION]",
					"no application.yml is mounted at " + place));
			return Map.of();
		}
		try {
			return Keys.flat(Manifest.one(file.asString("")));
		}
		catch (org.yaml.snakeyaml.error.YAMLException ex) {
			say("", String.valueOf(ex.getMessage()));
			return Map.of();
		}
	}

	private Set<String> secrets() {
		Set<String> files = new TreeSet<>();
		String place = this.workload.containers().getFirst().env("SPRING_CONFIG_IMPORT");
		volumeAt(place.replaceFirst("^optional:configtree:", "")).ifPresent((volume) -> volume.path("secret")
			.path("items")
			.forEach((item) -> files.add(item.path("path").asString(""))));
		boolean some = this.workload.volumes().anyMatch((volume) -> volume.has("secret"));
		if (some && files.isEmpty()) {
			this.faults.add(this.workload.fault(".containers[0].env[SPRING_CONFIG_IMPORT]",
					"no secret is mounted at " + place));
		}
		return files;
	}

	private Optional<JsonNode> volumeAt(String directory) {
		String place = directory.replaceFirst("/$", "");
		Optional<String> name = this.workload.containers()
			.getFirst()
			.body()
			.path("volumeMounts")
			.valueStream()
			.filter((mount) -> mount.path("mountPath").asString("").equals(place))
			.map((mount) -> mount.path("name").asString(""))
			.findFirst();
		return name.flatMap((each) -> this.workload.volumes()
			.filter((one) -> one.path("name").asString("").equals(each))
			.findFirst());
	}

	private void variables() {
		this.workload.containers()
			.getFirst()
			.body()
			.path("env")
			.valueStream()
			.map((each) -> each.path("name").asString(""))
			.filter((each) -> !OF_THE_JVM.contains(each) && !this.known.knowsVariable(each))
			.forEach((each) -> this.faults
				.add(this.workload.fault(".containers[0].env[" + each + "]", "the service reads no such variable")));
	}

	private void neighbours() {
		Set<String> called = new TreeSet<>();
		this.values.forEach((key, value) -> {
			Matcher address = ADDRESS.matcher(value);
			if (address.matches()) {
				called.add(address.group(1));
				boolean there = this.cluster.find("Service", address.group(1))
					.stream()
					.flatMap((service) -> service.at("/spec/ports").valueStream())
					.anyMatch((port) -> port.path("port").asString("").equals(address.group(2)));
				if (!there) {
					say(key, "there is no Service at " + value);
				}
			}
		});
		Set<String> designed = Calls.OF.getOrDefault(this.workload.name(), Set.of());
		if (!called.equals(new TreeSet<>(designed))) {
			say("", "calls " + called + " instead of " + new TreeSet<>(designed));
		}
	}

	private void say(String key, String what) {
		this.faults.add(new Fault(this.workload.manifest().object(), "application.yml " + key, what));
	}

}
