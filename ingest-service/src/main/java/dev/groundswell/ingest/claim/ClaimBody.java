package dev.groundswell.ingest.claim;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import dev.groundswell.ingest.archive.TooLargeException;
import dev.groundswell.ingest.problem.Fault;
import dev.groundswell.ingest.problem.UnreadableException;
import jakarta.servlet.http.HttpServletRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Bodies about claims, as trees: whether a member is null or not there at all makes a
 * difference.
 */
final class ClaimBody {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	private ClaimBody() {
	}

	/** The object in a body, which has no other members than those known. */
	static ObjectNode read(HttpServletRequest request, int largest, Set<String> known) throws IOException {
		byte[] bytes = request.getInputStream().readNBytes(largest + 1);
		if (bytes.length > largest) {
			throw new TooLargeException(largest);
		}
		try {
			JsonNode tree = JSON.readTree(bytes);
			if (!(tree instanceof ObjectNode object)) {
				throw new UnreadableException("The body is not a JSON object.");
			}
			TreeSet<String> unknown = new TreeSet<>(object.propertyNames());
			unknown.removeAll(known);
			if (!unknown.isEmpty()) {
				throw new UnreadableException(
						"Not known here: %s. Known: %s.".formatted(String.join(", ", unknown),
								String.join(", ", new TreeSet<>(known))),
						unknown.stream().map((name) -> Fault.ofPointer("/" + name, "unknown member")).toList());
			}
			return object;
		}
		catch (JacksonException ex) {
			throw new UnreadableException("The body is not JSON: " + ex.getOriginalMessage(), List.of());
		}
	}

}
