package dev.groundswell.ingest.reading;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class JsonReadingTests {

	@Test
	void rowsHaveTheirPointerAndPhysicalLine() {
		List<Line> lines = json("\uFEFF{\"next\": null, \"items\": [\n{\"subject\": \"a\"},\n\n{\"subject\": \"b\"}]}");

		assertThat(lines).containsExactly(new Line.Fields(2, "/items/0", Map.of("subject", "a")),
				new Line.Fields(4, "/items/1", Map.of("subject", "b")));
		assertThat(json("[{\"subject\": \"a\"}]")).containsExactly(new Line.Fields(1, "/0", Map.of("subject", "a")));
	}

	@Test
	void numbersKeepTheirDigitsAndNullIsAbsent() {
		assertThat(
				json("[{\"value\": 1.84e7, \"valueMax\": 18340000000000000001, \"url\": null, \"unit\": \" users \"}]"))
			.containsExactly(new Line.Fields(1, "/0",
					Map.of("value", "18400000", "valueMax", "18340000000000000001", "unit", "users")));
	}

	@Test
	void qualifiersMayBeAnObjectOrText() {
		assertThat(json("[{\"qualifiers\": {\"panel\": \"aicpb\", \"rank\": 3}}, {\"qualifiers\": \"panel=aicpb\"}]"))
			.containsExactly(new Line.Fields(1, "/0", Map.of("qualifiers", "panel=aicpb;rank=3")),
					new Line.Fields(1, "/1", Map.of("qualifiers", "panel=aicpb")));
	}

	@Test
	void aBadRowCostsOnlyItself() {
		List<Line> lines = json("""
				[{"subject": "a", "foo": 1}, {"value": [1]}, 7, {"value": 1e999999999}, {"value": true},
				 {"unit": {"a": 1}}, {"qualifiers": {"a": {"b": 1}}}, {"unit": "x", "unit": "y"}, {"unit": "z"}]""");

		assertThat(lines.subList(0, 8)).allSatisfy((line) -> assertThat(line).isInstanceOf(Line.Broken.class));
		assertThat(lines.getLast()).isEqualTo(new Line.Fields(2, "/8", Map.of("unit", "z")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "7", "\"x\"", "{}", "{\"items\": 1}", "[]", "{\"items\": []}", "[{\"a\":",
			"[{}", "[{}] x", "[{}][{}]", "{\"items\": [{}]", "[{} {}]", "{\"items\": [{}], \"b\" 1}", "nonsense" })
	void aBrokenDocumentIsRefusedWhole(String text) {
		assertThatExceptionOfType(UnreadablePayloadException.class).isThrownBy(() -> json(text));
	}

	@Test
	void depthAndLengthAreBounded() {
		assertThatExceptionOfType(UnreadablePayloadException.class)
			.isThrownBy(() -> json("[{\"a\":" + "[".repeat(100_000)));
		assertThatExceptionOfType(UnreadablePayloadException.class)
			.isThrownBy(() -> json("[{\"unit\":\"" + "x".repeat(100_000) + "\"}]"));
	}

	@Test
	void aLineThatIsNotAnObjectCostsOnlyItself() {
		List<Line> lines = Reads.lines(PayloadFormat.NDJSON,
				"\uFEFF{\"unit\":\"a\"}\r\n\n[1]\n{\"unit\":\n{} {}\nnull\n{\"unit\":\"b\"}");

		assertThat(lines).extracting(Line::number).containsExactly(1L, 3L, 4L, 5L, 6L, 7L);
		assertThat(lines.subList(1, 5)).allSatisfy((line) -> assertThat(line).isInstanceOf(Line.Broken.class));
		assertThat(lines.getLast()).isEqualTo(new Line.Fields(7, "row=7", Map.of("unit", "b")));
	}

	@Test
	void anEmptyTextIsRefused() {
		assertThatExceptionOfType(UnreadablePayloadException.class)
			.isThrownBy(() -> Reads.lines(PayloadFormat.NDJSON, " \n\n"));
	}

	private static List<Line> json(String text) {
		return Reads.lines(PayloadFormat.JSON, text);
	}

}
