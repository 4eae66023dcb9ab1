package dev.groundswell.ingest.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the extractor over a file of annotated passages and writes what it found, one
 * JSON object a line: {@code ScoreDevelopmentSet IN OUT}.
 */
final class ScoreDevelopmentSet {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private ScoreDevelopmentSet() {
	}

	public static void main(String[] files) throws IOException {
		Extractor extractor = new Extractor(Gazetteer.builtIn());
		List<String> out = new ArrayList<>();
		for (String line : Files.readAllLines(Path.of(files[0]))) {
			if (!line.isBlank()) {
				JsonNode document = JSON.readTree(line);
				out.add(JSON.writeValueAsString(Map.of("doc_id", document.get("doc_id").asString(), "claims",
						claims(extractor, document))));
			}
		}
		Files.write(Path.of(files[1]), out);
	}

	static List<Map<String, Object>> claims(Extractor extractor, JsonNode document) {
		Passage passage = passage(document);
		return extractor.extract(passage).stream().map((claim) -> json(claim, passage.text())).toList();
	}

	static Passage passage(JsonNode document) {
		@Nullable String published = text(document, "published");
		return new Passage(document.get("text").asString(), (published == null) ? null : LocalDate.parse(published),
				text(document, "publisher"), text(document, "lang"));
	}

	private static @Nullable String text(JsonNode node, String field) {
		JsonNode value = node.get(field);
		return (value == null || value.isNull()) ? null : value.asString();
	}

	private static Map<String, Object> json(ExtractedClaim claim, String text) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("subject", claim.subject());
		json.put("metric", claim.metric());
		json.put("value", claim.value());
		if (claim.valueMax() != null) {
			json.put("value_max", claim.valueMax());
		}
		json.put("unit", claim.unit());
		json.put("change_kind", claim.changeKind());
		json.put("comparator", claim.comparator());
		ClaimPeriod period = claim.period();
		if (period != null) {
			json.put("period", Map.of("text", period.text(), "start", period.start().toString(), "end", period.end().toString()));
		}
		if (claim.attribution() != null) {
			json.put("attribution", claim.attribution());
		}
		json.put("modality", claim.modality());
		json.put("quote", claim.quote().in(text));
		json.put("confidence", claim.confidence());
		return json;
	}

}
