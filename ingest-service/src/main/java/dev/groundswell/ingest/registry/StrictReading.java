package dev.groundswell.ingest.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads what people write into the registry: nothing unknown, nothing twice, nothing
 * behind the end, days as ISO days alone; a fault says where.
 */
public final class StrictReading {

	private static final ObjectMapper YAML = strict(YAMLMapper.builder()).build();

	private static final ObjectMapper JSON = strict(JsonMapper.builder()).build();

	private StrictReading() {
	}

	public static <T> T yaml(String text, Class<T> type) {
		return YAML.readValue(text, type);
	}

	/** Whether there is nothing but comments. */
	static boolean isEmptyYaml(String text) {
		JsonNode tree = YAML.readTree(text);
		return tree.isMissingNode() || tree.isNull();
	}

	public static <T> T json(byte[] bytes, Class<T> type) {
		return JSON.readValue(bytes, type);
	}

	/**
	 * Where and why a reading failed, without the names of classes.
	 */
	public static Flaw flaw(JacksonException ex) {
		String pointer = ex.getPath()
			.stream()
			.map((step) -> "/" + ((step.getPropertyName() != null) ? step.getPropertyName() : step.getIndex()))
			.collect(Collectors.joining());
		return new Flaw(pointer, reason(ex) + line(ex));
	}

	private static String reason(JacksonException ex) {
		if (ex instanceof UnrecognizedPropertyException unknown) {
			return "unknown member \"" + unknown.getPropertyName() + "\"; known are "
					+ Optional.ofNullable(unknown.getKnownPropertyIds())
						.<List<String>>map((ids) -> ids.stream().map(String::valueOf).sorted().toList())
						.map((ids) -> String.join(", ", ids))
						.orElse("none");
		}
		if (ex instanceof DatabindException) {
			return "is not of the form expected here";
		}
		return String.valueOf(ex.getOriginalMessage()).lines().findFirst().orElse("cannot be read");
	}

	private static String line(JacksonException ex) {
		int line = (ex.getLocation() != null) ? ex.getLocation().getLineNr() : -1;
		return (line > 0) ? " (line " + line + ")" : "";
	}

	private static <M extends ObjectMapper, B extends MapperBuilder<M, B>> B strict(B builder) {
		return builder.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
			.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
			.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.withConfigOverride(LocalDate.class, (day) -> day.setFormat(JsonFormat.Value.forLeniency(false)));
	}

}
