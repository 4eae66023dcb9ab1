package dev.groundswell.metrics;

import java.util.ArrayList;
import java.util.List;

/**
 * A registry of two families with their models, makers and repackagers. Qwen3-4B belongs
 * to Qwen from February 2026 on.
 */
public final class FamilyRegistry {

	private static final String METRIC = """
			{"id": "%s", "name": "%s", "unit": "%s", "behaviour": "%s", "interval": "%s"}""";

	private final List<String> subjects = new ArrayList<>();

	private FamilyRegistry() {
	}

	/** As it lies in the log. */
	public static String json() {
		var registry = new FamilyRegistry();
		registry.subject("alibaba", "organization", tie("based-in", "china"));
		registry.subject("meta", "organization", "", "us");
		registry.subject("unsloth", "organization", "", "us");
		registry.subject("china", "region", "");
		registry.subject("qwen", "family", tie("made-by", "alibaba"), "open", "apache-2");
		registry.subject("llama", "family", tie("made-by", "meta"), "open");
		registry.subject("qwen3-8b", "model", tie("member-of", "qwen") + "," + tie("made-by", "alibaba"));
		registry.subject("qwen3-4b", "model", """
				{"type": "member-of", "target": "qwen", "date": "2026-02-10"}""");
		registry.subject("qwen3-8b-fp8", "model", tie("member-of", "qwen") + "," + quantized("qwen3-8b"));
		registry.subject("qwen3-8b-gguf", "model",
				tie("made-by", "alibaba") + "," + tie("member-of", "qwen") + "," + quantized("qwen3-8b"));
		registry.subject("unsloth-qwen3-8b", "model", tie("made-by", "unsloth") + "," + quantized("qwen3-8b"));
		registry.subject("llama-3-8b", "model", tie("member-of", "llama"));
		registry.subject("stray", "model", "");
		registry.subject("both", "model", tie("member-of", "llama") + "," + tie("member-of", "qwen"));
		registry.subject("hub-all-models", "model", "", "all-tracked");
		return """
				{"version": 1, "subjects": [%s], "metrics": [%s],
				 "groups": [{"id": "china", "name": "China", "kind": "region"},
				            {"id": "us", "name": "United States", "kind": "region"},
				            {"id": "open", "name": "Open weights", "kind": "openness"},
				            {"id": "apache-2", "name": "Apache 2.0", "kind": "licence"},
				            {"id": "all-tracked", "name": "Totals", "kind": "total"}],
				 "continuity": [], "sources": [{"id": "hub", "name": "The hub"}]}""".formatted(
				String.join(",", registry.subjects),
				String.join(",", METRIC.formatted("downloads", "Downloads", "downloads", "counter", "month"),
						METRIC.formatted("parameter_count", "Parameters", "parameters", "level", "year"),
						METRIC.formatted("score", "Score", "points", "score", "day")));
	}

	private static String tie(String type, String target) {
		return """
				{"type": "%s", "target": "%s"}""".formatted(type, target);
	}

	private static String quantized(String base) {
		return """
				{"type": "derived-from", "target": "%s", "via": "quantized"}""".formatted(base);
	}

	private void subject(String id, String kind, String relations, String... groups) {
		this.subjects.add("""
				{"id": "%s", "kind": "%s", "name": "%s", "relations": [%s], "groups": [%s]}""".formatted(id, kind, id,
				relations, groups.length == 0 ? "" : "\"" + String.join("\", \"", groups) + "\""));
	}

	/** Downloads of a model at the end of a month. */
	public static Samples.Observation downloads(String model, String month, long value) {
		return Samples.users(model, "hub", month, value).metric("downloads", "downloads", 0).qualifiers("");
	}

	/** Total parameters of a model. */
	public static Samples.Observation parameters(String model, long value) {
		return Samples.users(model, "hub", "2025-01", value)
			.metric("parameter_count", "parameters", 0)
			.qualifiers("counting=total")
			.basis("reported", "published");
	}

}
