package dev.groundswell.deploy.kubernetes;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dev.groundswell.deploy.Installed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The alert rules, and what a Prometheus within a cluster reads. */
class PrometheusTests {

	private static final Path MONITORING = Path.of("monitoring");

	private static final Path OPERATOR = ManifestTree.SHIPPED.resolve("components/prometheus-operator");

	@ParameterizedTest
	@ValueSource(strings = { "alerts.test.yml", "adoption-alerts.test.yml" })
	void alertsFireWhenTheyShould(String tests) throws Exception {
		assertThat(promtool(MONITORING, "test", "rules", tests)).contains("SUCCESS").doesNotContain("FAILED");
	}

	@Test
	void configurationForAClusterIsValid(@TempDir Path folder) throws Exception {
		Files.copy(MONITORING.resolve("alerts.yml"), folder.resolve("alerts.yml"));
		// some distributions build promtool without this way of finding targets
		Files.writeString(folder.resolve("prometheus.yml"),
				Files.readString(MONITORING.resolve("prometheus-kubernetes.yml"))
					.replaceFirst("kubernetes_sd_configs:(\\n {6}.*)+", "static_configs: []"));

		assertThat(promtool(folder, "check", "config", "prometheus.yml")).contains("SUCCESS").doesNotContain("FAILED");
	}

	@Test
	void configurationForAClusterFollowsTheAnnotationsOfThePods() throws Exception {
		String scraping = Files.readString(MONITORING.resolve("prometheus-kubernetes.yml"));
		JsonNode annotations = Manifest.one(Files.readString(ManifestTree.SHIPPED.resolve("base/pod.yaml")))
			.at("/spec/template/metadata/annotations");

		assertThat(annotations.propertyNames()).containsExactlyInAnyOrder("prometheus.io/scrape", "prometheus.io/path")
			.allSatisfy((name) -> assertThat(scraping)
				.contains("__meta_kubernetes_pod_annotation_" + name.replaceAll("[./]", "_") + "]"));
	}

	@Test
	void everyAlertIsTriedAndHasAnEntryInTheRunbook() throws Exception {
		String tests = Files.readString(MONITORING.resolve("alerts.test.yml"))
				+ Files.readString(MONITORING.resolve("adoption-alerts.test.yml"));
		List<String> entries = Files.readAllLines(Path.of("RUNBOOK.md"));

		assertThat(rules()).hasSize(3).allSatisfy((rule) -> {
			String alert = rule.path("alert").asString();
			assertThat(tests).contains("alertname: " + alert + "\n        eval_time");
			assertThat(entries).contains("## " + alert);
			assertThat(rule.at("/annotations/runbook_url").asString())
				.isEqualTo("deploy/RUNBOOK.md#" + alert.toLowerCase(Locale.ROOT));
			assertThat(rule.at("/annotations/summary").asString()).isNotBlank();
		});
	}

	@Test
	void alertNamesTheFiveServices() throws Exception {
		String down = rules().getFirst().path("expr").asString();

		assertThat(Calls.OF.keySet())
			.allSatisfy((service) -> assertThat(down).contains("absent(up{job=\"groundswell\", service=\"" + service));
	}

	@Test
	void lineIsDrawnForAFigureThatIsWatched() throws Exception {
		String crossed = rules().getLast().path("expr").asString();
		String series = crossed.replaceAll("(?s).*series=\"([^\"]+)\".*", "$1");
		String settings = Files
			.readString(Path.of("..", "metrics-service", "src", "main", "resources", "application.yml"));

		assertThat(settings).contains("{id: " + series + ",");
	}

	@Test
	void operatorIsGivenTheSameRules() throws Exception {
		JsonNode given = Manifest.one(Files.readString(OPERATOR.resolve("prometheus-rule.yaml"))).path("spec");

		assertThat(given).isEqualTo(Manifest.one(Files.readString(MONITORING.resolve("alerts.yml"))));
	}

	private static String promtool(Path folder, String... arguments) throws Exception {
		Path promtool = Installed.orSkip("the files of Prometheus are not tried", "/usr/bin/promtool",
				"/usr/local/bin/promtool");
		List<String> command = Stream.concat(Stream.of(promtool.toString()), Stream.of(arguments)).toList();
		Process run = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
		return new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

	private static List<JsonNode> rules() throws Exception {
		return Manifest.one(Files.readString(MONITORING.resolve("alerts.yml")))
			.at("/groups/0/rules")
			.valueStream()
			.toList();
	}

}
