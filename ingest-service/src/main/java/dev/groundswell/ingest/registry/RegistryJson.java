package dev.groundswell.ingest.registry;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The registry as JSON, the form in which the log keeps it. Members come in a fixed
 * order; unknown ones are passed over, so that an older service reads a newer log.
 */
final class RegistryJson {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private RegistryJson() {
	}

	static String write(Registry registry) {
		RegistryContent content = registry.content();
		return MAPPER.writeValueAsString(new Whole(registry.version(), content.subjects(), content.metrics(),
				content.groups(), content.continuity(), content.sources(), content.additions()));
	}

	static Registry read(String json) {
		Whole whole = MAPPER.readValue(json, Whole.class);
		return new Registry(whole.version(), new RegistryContent(whole.subjects(), whole.metrics(), whole.groups(),
				whole.continuity(), whole.sources(), whole.additions()));
	}

	@JsonPropertyOrder({ "version", "subjects", "metrics", "groups", "continuity", "sources", "additions" })
	private record Whole(int version, @Nullable List<Subject> subjects, @Nullable List<Metric> metrics,
			@Nullable List<Group> groups, @Nullable List<Continuity> continuity, @Nullable List<Source> sources,
			@Nullable List<Subject> additions) {
	}

}
