package dev.groundswell.metrics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A registry with the subjects and metrics a test is about. */
public final class ModelRegistry {

	private final List<Map<String, Object>> subjects = new ArrayList<>();

	private final List<Map<String, Object>> metrics = new ArrayList<>();

	private final List<Map<String, Object>> groups = new ArrayList<>();

	private final List<Map<String, Object>> continuity = new ArrayList<>();

	/** A tie such as {@code derived-from|Qwen/Qwen3-8B|finetune}. */
	public static Map<String, Object> tie(String text) {
		var parts = text.split("\\|");
		var tie = new LinkedHashMap<String, Object>(Map.of("type", parts[0], "target", parts[1]));
		if (parts.length > 2) {
			tie.put("via", parts[2]);
		}
		return tie;
	}

	public ModelRegistry model(String id, @Nullable String createdAt, String... ties) {
		return subject(id, "model", createdAt, ties);
	}

	public ModelRegistry subject(String id, String kind, @Nullable String createdAt, String... ties) {
		var subject = new LinkedHashMap<String, Object>(Map.of("id", id, "kind", kind, "name", id));
		subject.put("relations", Stream.of(ties).map(ModelRegistry::tie).toList());
		if (createdAt != null) {
			subject.put("createdAt", createdAt);
		}
		this.subjects.add(subject);
		return this;
	}

	/** Something else about the last subject. */
	public ModelRegistry with(String member, Object value) {
		this.subjects.getLast().put(member, value);
		return this;
	}

	public ModelRegistry metric(String id, String unit, String behaviour, String interval) {
		this.metrics.add(Map.of("id", id, "name", id, "unit", unit, "behaviour", behaviour, "interval", interval));
		return this;
	}

	public ModelRegistry group(String id, String kind) {
		this.groups.add(Map.of("id", id, "name", id, "kind", kind));
		return this;
	}

	public ModelRegistry seriesBreak(String subject, String date) {
		this.continuity.add(Map.of("subject", subject, "type", "relaunch", "date", date));
		return this;
	}

	public String json() {
		return JsonMapper.builder()
			.build()
			.writeValueAsString(Map.of("version", 1, "subjects", this.subjects, "metrics", this.metrics, "groups",
					this.groups, "continuity", this.continuity, "sources", List.of()));
	}

}
