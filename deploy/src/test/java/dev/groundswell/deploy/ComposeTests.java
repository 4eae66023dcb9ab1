package dev.groundswell.deploy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import dev.groundswell.deploy.kubernetes.KnownProperties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;

/** What compose.yaml refers to is there, and nothing runs with more than it needs. */
@SuppressWarnings("unchecked")
class ComposeTests {

	private static final Path FOLDER = Path.of("").toAbsolutePath();

	private static final Set<String> OURS = Set.of("gateway", "ingest-service", "metrics-service", "report-service",
			"web-ui");

	private Map<String, Object> compose = Map.of();

	@BeforeEach
	void read() throws IOException {
		this.compose = (Map<String, Object>) new Yaml().load(Files.readString(FOLDER.resolve("compose.yaml")));
	}

	private Map<String, Map<String, Object>> services() {
		return (Map<String, Map<String, Object>>) this.compose.getOrDefault("services", Map.of());
	}

	private Set<String> names(String list) {
		return ((Map<String, Object>) this.compose.getOrDefault(list, Map.of())).keySet();
	}

	@Test
	void theSuiteIsThereWithDatabaseAndPrometheus() {
		assertThat(services().keySet()).containsAll(OURS).contains("postgres", "prometheus").hasSize(7);
	}

	@Test
	void imagesArePinned() {
		services().forEach((name, service) -> assertThat(service.get("image")).as(name)
			.asString()
			.matches("[a-z./-]+:v?\\d+\\.\\d+(\\.\\d+)?"));
	}

	@Test
	void nobodyHasMoreThanItNeeds() {
		services().forEach((name, service) -> {
			assertThat(service).as(name).containsEntry("read_only", true).containsEntry("cap_drop", List.of("ALL"));
			assertThat(service).as(name)
				.containsEntry("security_opt", List.of("no-new-privileges:true"))
				.containsKey("mem_limit");
		});
	}

	@Test
	void onlyTheGatewayAndPrometheusAreReachedAndOnlyFromHere() {
		Set<String> open = new TreeSet<>();
		services().forEach((name, service) -> {
			List<String> ports = (List<String>) service.getOrDefault("ports", List.of());
			assertThat(ports).as(name).allMatch((port) -> port.startsWith("127.0.0.1:"));
			if (!ports.isEmpty()) {
				open.add(name);
			}
		});
		assertThat(open).containsExactly("gateway", "prometheus");
	}

	@Test
	void whatIsReferredToExists() {
		services().forEach((name, service) -> {
			for (Object secret : (List<Object>) service.getOrDefault("secrets", List.of())) {
				String source = (secret instanceof Map<?, ?> map) ? String.valueOf(map.get("source"))
						: String.valueOf(secret);
				assertThat(names("secrets")).as(name).contains(source);
			}
			for (String volume : (List<String>) service.getOrDefault("volumes", List.of())) {
				String source = volume.substring(0, volume.indexOf(':'));
				if (source.startsWith("./")) {
					assertThat(FOLDER.resolve(source)).as(name).isRegularFile();
				}
				else {
					assertThat(names("volumes")).as(name).contains(source);
				}
			}
			assertThat(names("networks")).as(name).containsAll((List<String>) service.get("networks"));
		});
	}

	@Test
	void addressesNameServicesAndTheirPorts() {
		Map<String, String> ports = Map.of("gateway", "8080", "ingest-service", "8081", "metrics-service", "8082",
				"report-service", "8083", "web-ui", "8084", "postgres", "5432", "127.0.0.1", "8080");
		services().values()
			.stream()
			.map((service) -> (Map<String, Object>) service.getOrDefault("environment", Map.of()))
			.flatMap((environment) -> environment.values().stream())
			.map(String::valueOf)
			.filter((value) -> value.contains("://"))
			.forEach((value) -> {
				String[] place = value.substring(value.indexOf("://") + 3).split("[:/]");
				assertThat(ports).as(value).containsEntry(place[0], place[1]);
			});
	}

	@Test
	void whoeverIsWaitedForCanBeHealthy() {
		services().forEach((name, service) -> {
			var neighbours = (Map<String, Object>) service.getOrDefault("depends_on", Map.of());
			neighbours.forEach((neighbour, condition) -> {
				assertThat(condition).as(name).isEqualTo(Map.of("condition", "service_healthy"));
				assertThat(services()).as(name).containsKey(neighbour);
			});
		});
		services().forEach((name, service) -> assertThat(service).as(name).containsKey("healthcheck"));
	}

	@Test
	void everySettingIsOneThatTheServiceReads() throws IOException {
		for (String name : OURS) {
			KnownProperties known = KnownProperties.of(name);
			Map<String, Object> service = services().getOrDefault(name, Map.of());
			var environment = (Map<String, Object>) service.getOrDefault("environment", Map.of());
			assertThat(environment.keySet()).as(name).isNotEmpty().allMatch(known::knowsVariable);
			for (var secret : (List<Map<String, String>>) service.getOrDefault("secrets", List.of())) {
				Path target = Path.of(secret.getOrDefault("target", ""));
				assertThat(target).as(name).hasParentRaw(Path.of("/etc/groundswell/secrets"));
				assertThat(known.knows(target.getFileName().toString())).as(target.toString()).isTrue();
			}
		}
	}

	@Test
	void theScriptMakesEverySecretOnce(@TempDir Path folder) throws Exception {
		Path script = Files.copy(FOLDER.resolve("compose/make-secrets"), folder.resolve("make-secrets"));
		run(script);
		String token = Files.readString(folder.resolve("secrets/admin-token"));
		run(script);

		assertThat(folder.resolve("secrets/admin-token")).hasContent(token);
		assertThat(folder.resolve("secrets/admin-token-sha256"))
			.hasContent(Suite.sha256(token.getBytes(StandardCharsets.UTF_8)));
		((Map<String, Map<String, String>>) this.compose.getOrDefault("secrets", Map.of())).values()
			.forEach((secret) -> assertThat(folder.resolve(secret.getOrDefault("file", "").replace("./compose/", "")))
				.isNotEmptyFile());
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets"))))
			.isEqualTo("rwx------");
	}

	private static void run(Path script) throws Exception {
		assertThat(new ProcessBuilder("bash", script.toString()).inheritIO().start().waitFor()).isZero();
	}

	@Test
	void everyServiceIsScraped() throws IOException {
		String scraping = Files.readString(FOLDER.resolve("compose/prometheus.yml"));

		assertThat(OURS).allMatch((service) -> scraping.contains("[\"" + service + ":")
				&& scraping.contains("{service: " + service + "}"));
	}

}
