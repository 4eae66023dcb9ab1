package dev.groundswell.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Grafana dashboard as it lies in the repository. */
record Dashboard(Path file, JsonNode json) {

	private static final JsonMapper STRICT = JsonMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	private static final int COLUMNS = 24;

	private static final Pattern WORD = Pattern.compile("(?<![\\w.])([a-zA-Z_:][\\w:]*)(?!\\s*\\()\\b");

	private static final Set<String> OPERATORS = Set.of("and", "or", "unless", "bool", "offset", "atan2");

	static List<Dashboard> all() throws IOException {
		try (var files = Files.list(Path.of("monitoring", "grafana"))) {
			return files.filter((file) -> file.toString().endsWith(".json")).sorted().map(Dashboard::read).toList();
		}
	}

	static Dashboard read(Path file) {
		return new Dashboard(file, STRICT.readTree(file.toFile()));
	}

	static Dashboard of(String json) {
		return new Dashboard(Path.of("given"), STRICT.readTree(json));
	}

	List<JsonNode> panels() {
		return this.json.get("panels").valueStream().toList();
	}

	/** Everything wrong with how the panels are put down, each in a sentence. */
	List<String> faults() {
		List<String> faults = new ArrayList<>();
		Set<Integer> ids = new TreeSet<>();
		List<JsonNode> placed = new ArrayList<>();
		for (JsonNode panel : panels()) {
			String title = panel.get("title").asString();
			JsonNode at = panel.get("gridPos");
			if (!ids.add(panel.get("id").asInt())) {
				faults.add(title + " has the id of another");
			}
			if (at.get("x").asInt() < 0 || at.get("w").asInt() < 1 || end(at, "x", "w") > COLUMNS
					|| at.get("h").asInt() < 1) {
				faults.add(title + " lies beside the grid");
			}
			placed.stream()
				.filter((other) -> overlap(at, other.get("gridPos")))
				.forEach((other) -> faults.add(title + " lies over " + other.get("title").asString()));
			placed.add(panel);
			if (!panel.get("type").asString().equals("row")) {
				faultsOfContent(panel).forEach((fault) -> faults.add(title + " " + fault));
			}
		}
		return faults;
	}

	private static List<String> faultsOfContent(JsonNode panel) {
		List<String> faults = new ArrayList<>();
		if (panel.path("description").asString("").isBlank()) {
			faults.add("has no description");
		}
		if (!panel.path("datasource").path("uid").asString("").equals("${datasource}")) {
			faults.add("does not ask the source of data that is chosen");
		}
		if (panel.path("targets").isEmpty()) {
			faults.add("asks nothing");
		}
		return faults;
	}

	private static boolean overlap(JsonNode one, JsonNode other) {
		return one.get("x").asInt() < end(other, "x", "w") && other.get("x").asInt() < end(one, "x", "w")
				&& one.get("y").asInt() < end(other, "y", "h") && other.get("y").asInt() < end(one, "y", "h");
	}

	private static int end(JsonNode at, String from, String size) {
		return at.get(from).asInt() + at.get(size).asInt();
	}

	/** What is asked of Prometheus, with something in place of Grafana's variables. */
	List<String> expressions() {
		return panels().stream()
			.flatMap((panel) -> panel.path("targets").valueStream())
			.map((target) -> target.get("expr").asString())
			.map((expression) -> expression.replace("$__rate_interval", "1m").replace("$metric", "any"))
			.toList();
	}

	/** The metrics an expression reads. */
	static Set<String> metricsOf(String expression) {
		String bare = expression.replaceAll("\"[^\"]*\"", "")
			.replaceAll("\\{[^}]*}", "")
			.replaceAll("\\[[^]]*]", "")
			.replaceAll("\\b(by|without|on|ignoring|group_left|group_right)\\s*\\([^)]*\\)", "(");
		return WORD.matcher(bare)
			.results()
			.map((word) -> word.group(1))
			.filter((word) -> !OPERATORS.contains(word))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
