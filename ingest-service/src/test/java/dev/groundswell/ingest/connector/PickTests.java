package dev.groundswell.ingest.connector;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PickTests {

	private static Pick at(String pointer) {
		return new Pick(pointer, null, null, null, null);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"n\":null}", "{\"n\":\"\"}", "{\"n\":\"  \"}", "{\"n\":{}}", "{\"n\":[]}" })
	void whatIsMissingIsNothing(String json) {
		assertThat(at("/n").one(Nodes.of(json))).isEmpty();
	}

	@Test
	void numbersStayExact() {
		assertThat(at("/n").one(Nodes.of("{\"n\":12345678901234567890}"))).contains("12345678901234567890");
		assertThat(at("/n").one(Nodes.of("{\"n\":1e13}"))).contains("10000000000000");
		assertThat(at("/n").one(Nodes.of("{\"n\":\"1499940793698\"}"))).contains("1499940793698");
		assertThat(at("/n").one(Nodes.of("{\"n\":0}"))).contains("0");
	}

	@Test
	void sharesBecomePercentRoundedOnce() {
		Pick percent = new Pick("/s", null, null, BigDecimal.valueOf(100), 6);

		assertThat(percent.one(Nodes.of("{\"s\":\"0.21870872876777964\"}"))).contains("21.870873");
		assertThat(percent.one(Nodes.of("{\"s\":\"0.5\"}"))).contains("50.0");
		assertThat(percent.one(Nodes.of("{\"s\":\"half\"}"))).contains("half");
	}

	@Test
	void aPatternTakesItsGroupOrNothing() {
		Pick day = new Pick("/at", null, Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T.*"), null, null);

		assertThat(day.one(Nodes.of("{\"at\":\"2025-04-27T03:41:29.000Z\"}"))).contains("2025-04-27");
		assertThat(day.one(Nodes.of("{\"at\":\"yesterday\"}"))).isEmpty();
	}

	@Test
	void anArrayGivesWhatMatches() {
		Pick tags = new Pick("/tags", null, Pattern.compile("license:(.+)"), null, null);

		assertThat(tags.all(Nodes.of("{\"tags\":[\"region:us\",\"license:mit\",3,\"license:other\"]}")))
			.containsExactly("mit", "other");
	}

	@Test
	void keysHoldOnlyIfThereAreSome() {
		Condition plain = new Condition("/p", null, Pattern.compile("BF16|F32"));

		assertThat(plain.holds(Nodes.of("{\"p\":{\"BF16\":1,\"F32\":2}}"))).isTrue();
		assertThat(plain.holds(Nodes.of("{\"p\":{\"BF16\":1,\"U8\":2}}"))).isFalse();
		assertThat(plain.holds(Nodes.of("{\"p\":{}}"))).isFalse();
		assertThat(plain.holds(Nodes.of("{}"))).isFalse();
	}

}
