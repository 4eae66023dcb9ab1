package dev.groundswell.deploy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;

/** The Grafana dashboards ask for what there is, in a way Prometheus understands. */
@ExtendWith(SharedSuite.class)
class DashboardTests {

	private static final Pattern FAMILY = Pattern.compile("(?m)^# TYPE (\\w+) (\\w+)$");

	@Test
	void panelsAreWhereTheyCanBeSeenAndSayWhatTheyShow() throws IOException {
		assertThat(Dashboard.all()).hasSize(2)
			.allSatisfy((dashboard) -> assertThat(dashboard.faults()).as(dashboard.file().toString()).isEmpty())
			.extracting((dashboard) -> dashboard.json().get("uid").asString())
			.doesNotHaveDuplicates();
	}

	@Test
	void aPanelThatLiesOverAnotherIsFound() {
		String panel = """
				{"id": 1, "title": "%s", "type": "row", "gridPos": {"x": %d, "y": 0, "w": 12, "h": 8}}""";
		var dashboard = Dashboard
			.of("{\"panels\": [" + panel.formatted("one", 0) + "," + panel.formatted("other", 11) + "]}");

		assertThat(dashboard.faults()).containsExactly("other has the id of another", "other lies over one");
	}

	@Test
	void whichPrometheusIsAskedCanBeChosen() throws IOException {
		for (Dashboard dashboard : Dashboard.all()) {
			assertThat(dashboard.json().path("templating").path("list").valueStream())
				.anySatisfy((variable) -> assertThat(variable.toString()).contains("\"name\":\"datasource\"",
						"\"type\":\"datasource\"", "\"query\":\"prometheus\""));
		}
	}

	@Test
	void everyExpressionIsUnderstoodByPrometheus(@TempDir Path folder) throws Exception {
		Path promtool = Installed.orSkip("expressions of the dashboards are not parsed", "/usr/bin/promtool",
				"/usr/local/bin/promtool");
		var rules = new StringBuilder("groups:\n- name: dashboards\n  rules:\n");
		int number = 0;
		for (Dashboard dashboard : Dashboard.all()) {
			for (String expression : dashboard.expressions()) {
				rules.append("  - record: panel:").append(number++).append('\n');
				rules.append("    expr: '").append(expression).append("'\n");
			}
		}
		Path file = Files.writeString(folder.resolve("rules.yml"), rules);
		Process check = new ProcessBuilder(promtool.toString(), "check", "rules", file.toString())
			.redirectErrorStream(true)
			.start();
		String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

		assertThat(check.waitFor()).as(said).isZero();
		assertThat(said).contains(number + " rules found");
	}

	@Test
	void everyMetricIsOneThatAServiceExposes(Suite suite) throws IOException {
		Set<String> exposed = new TreeSet<>(Set.of("up"));
		for (String service : Suite.ALL) {
			FAMILY.matcher(suite.http(service).get("/actuator/prometheus").text()).results().forEach((family) -> {
				exposed.add(family.group(1));
				if (!family.group(2).equals("gauge") && !family.group(2).equals("counter")) {
					exposed.addAll(
							List.of(family.group(1) + "_count", family.group(1) + "_sum", family.group(1) + "_bucket"));
				}
			});
		}

		for (Dashboard dashboard : Dashboard.all()) {
			assertThat(dashboard.expressions()).isNotEmpty()
				.allSatisfy((expression) -> assertThat(exposed).as(expression)
					.containsAll(Dashboard.metricsOf(expression)));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			sum by (service) (rate(a_total{status=~"b_c"}[1m])) / on (x) d_count; a_total,d_count
			1 - max(e:f offset 1w) and time() > g; e:f,g
			up == bool 1; up""")
	void metricsAreFoundInAnExpression(String expression, String metrics) {
		assertThat(Dashboard.metricsOf(expression)).containsExactly(metrics.split(","));
	}

	@Test
	void grafanaIsToldWhereToFindThem() throws IOException {
		Path folder = Path.of("monitoring", "grafana", "provisioning");

		assertThat(yaml(folder.resolve("datasources/groundswell.yml"))).contains("type=prometheus",
				"url=${GROUNDSWELL_PROMETHEUS_URL}");
		assertThat(yaml(folder.resolve("dashboards/groundswell.yml"))).contains("type=file",
				"path=/var/lib/grafana/dashboards/groundswell");
	}

	private static String yaml(Path file) throws IOException {
		return String.valueOf(new Yaml().<Object>load(Files.readString(file)));
	}

}
