package dev.groundswell.metrics.verdict;

import java.io.UnsupportedEncodingException;
import java.util.Collections;
import java.util.List;

import dev.groundswell.metrics.SampleLogTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@SampleLogTest
class VerdictControllerTests {

	private static final String QWEN = """
			{"id": "a", "subject": "qwen-app", "metric": "monthly_active_users", "value": 18340000,
			 "periodStart": "2025-11-01", "qualifiers": {"panel": "aicpb"}}""";

	private final MockMvcTester mvc;

	private final JsonMapper json;

	@Autowired
	VerdictControllerTests(MockMvcTester mvc, JsonMapper json) {
		this.mvc = mvc;
		this.json = json;
	}

	private MvcTestResult post(String query, String body) {
		return this.mvc.post()
			.uri("/api/v1/verdicts" + query)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	private JsonNode answer(String query, String... claims) throws UnsupportedEncodingException {
		var result = post(query, "{\"claims\": [" + String.join(",", claims) + "]}");
		assertThat(result).hasStatusOk();
		return this.json.readTree(result.getResponse().getContentAsString());
	}

	@Test
	void claimsAreAnsweredInTheirOrderWithTheirIds() throws UnsupportedEncodingException {
		var other = "{\"id\": \"b\", \"subject\": \"chatgpt\", \"metric\": \"monthly_active_users\", \"value\": \"1B\"}";

		var answer = answer("?asOf=2026-04-15&position=29", QWEN, other);

		assertThat(answer.get("items").valueStream().map((item) -> item.get("id").asString())).containsExactly("a",
				"b");
		assertThat(answer.at("/items/0/verdict").asString()).isEqualTo("confirmed");
		assertThat(answer.at("/items/0/claim/value").asString()).isEqualTo("18340000");
		assertThat(answer.get("position").asInt()).isEqualTo(29);
		assertThat(answer.get("asOf").asString()).isEqualTo("2026-04-15T23:59:59.999999Z");
		assertThat(answer.get("registryVersion").asInt()).isEqualTo(1);
		assertThat(answer.get("confidenceRule").asString()).contains("high: two or more independent root sources");
	}

	@Test
	void figureItWasHeldAgainstCanBeExplained() throws UnsupportedEncodingException {
		var figure = answer("?asOf=2026-04-15", QWEN).at("/items/0/compared");

		var explanation = this.mvc.get().uri("/api/v1/explanations/" + figure.get("id").asString()).exchange();

		assertThat(explanation).hasStatusOk().bodyJson().extractingPath("$.figure.value").isEqualTo("18340000");
	}

	@Test
	void nothingPublishedLaterIsHeldAgainstAClaim() throws UnsupportedEncodingException {
		assertThat(answer("?asOf=2025-12-02", QWEN).at("/items/0/verdict").asString()).isEqualTo("unverifiable");
	}

	@Test
	void observationsThatAreLeftOutSayNothing() throws UnsupportedEncodingException {
		var own = answer("?asOf=2026-04-15", QWEN).at("/items/0/compared/evidence/0").asString();

		var result = post("?asOf=2026-04-15",
				"{\"claims\": [%s], \"without\": [\"%s\", \"o-250d3b0df52300000072\"]}".formatted(QWEN, own));

		var item = this.json.readTree(result.getResponse().getContentAsString()).at("/items/0");
		assertThat(item.get("verdict").asString()).isNotEqualTo("confirmed");
		assertThat(item.toString()).doesNotContain(own);
	}

	@Test
	void panelThatIsNotNamedIsAssumed() throws UnsupportedEncodingException {
		var claim = """
				{"subject": "deepseek-app", "metric": "monthly_active_users", "value": "145.5M",
				 "periodStart": "2025-02-01", "periodEnd": "2025-02-28"}""";

		var item = answer("?asOf=2026-04-15", claim).at("/items/0");

		assertThat(item.get("verdict").asString()).isEqualTo("confirmed");
		assertThat(item.at("/compared/rootSource").asString()).isEqualTo("xsignal");
		assertThat(item.get("reason").asString()).contains("Aicpb.com", "2.35 times");
		assertThat(item.get("confidence").asString()).isEqualTo("low");
		assertThat(item.at("/others/0/verdict").asString()).isEqualTo("conflicting");
	}

	@ParameterizedTest
	@CsvSource({ "2025-09-10, confirmed", "2025-10-10, near", "2025-12-24, conflicting" })
	void crossingIsComputedFromTheSeries(String day, String verdict) throws UnsupportedEncodingException {
		var claim = """
				{"subject": "qwen", "metric": "downloads_all_time", "measure": "overtake", "other": "llama",
				 "date": "%s"}""".formatted(day);

		var item = answer("?asOf=2026-04-15", claim).at("/items/0");

		assertThat(item.get("verdict").asString()).isEqualTo(verdict);
		assertThat(item.get("reason").asString()).contains("2025-09-01/2025-09-30 as the series show");
		assertThat(item.at("/compared/subject").asString()).isEqualTo("qwen");
		assertThat(item.get("others").valueStream()).anySatisfy((other) -> {
			assertThat(other.at("/figure/subject").asString()).isEqualTo("llama");
			assertThat(other.at("/figure/periodEnd")).isEqualTo(item.at("/compared/periodEnd"));
			assertThat(other.get("verdict").asString()).isEqualTo(verdict);
		});
	}

	@Test
	void nobodyPassedWhoWasPassed() throws UnsupportedEncodingException {
		var claim = """
				{"subject": "llama", "metric": "downloads_all_time", "measure": "overtake", "other": "qwen",
				 "date": "2025-09-10"}""";

		assertThat(answer("", claim).at("/items/0/verdict").asString()).isEqualTo("unverifiable");
	}

	@Test
	void unknownIdsDoNotSpoilTheBatch() throws UnsupportedEncodingException {
		var answer = answer("", QWEN, "{\"subject\": \"qwen-ap\", \"metric\": \"monthly_active_users\", \"value\": 1}",
				"{\"subject\": \"qwen-app\", \"metric\": \"monthly_users\", \"value\": 1}");

		assertThat(answer.at("/items/0/verdict").asString()).isEqualTo("confirmed");
		assertThat(answer.at("/items/1/verdict").asString()).isEqualTo("unverifiable");
		assertThat(answer.at("/items/1/reason").asString()).contains("no subject \"qwen-ap\"", "qwen-app");
		assertThat(answer.at("/items/2/reason").asString()).contains("no metric \"monthly_users\"",
				"monthly_active_users");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"/claims/0/vlaue | {\"claims\": [{\"subject\": \"q\", \"metric\": \"m\", \"value\": 1, \"vlaue\": 1}]}",
			"/claims/0/value | {\"claims\": [{\"subject\": \"q\", \"metric\": \"m\"}]}",
			"/claims/0/value | {\"claims\": [{\"subject\": \"q\", \"metric\": \"m\", \"value\": \"many\"}]}",
			"/claims/0/value | {\"claims\": [{\"subject\": \"q\", \"metric\": \"m\", \"value\": 1e999999999}]}",
			"/claims/0/value | {\"claims\": [{\"subject\": \"q\", \"metric\": \"m\", \"value\": true}]}",
			"/claims/0/subject | {\"claims\": [{\"metric\": \"m\", \"value\": 1}]}",
			"/claims/0/subject | {\"claims\": [{\"subject\": 7, \"metric\": \"m\", \"value\": 1}]}",
			"/claims/0/comparator | {\"claims\": [{\"subject\": \"q\", \"metric\": \"m\", \"value\": 1, \"comparator\": \"over\"}]}",
			"/claims/0/periodEnd | {\"claims\": [{\"subject\": \"q\", \"metric\": \"m\", \"value\": 1, \"periodStart\": \"2025-02-02\", \"periodEnd\": \"2025-02-01\"}]}",
			"/claims/0/periodStart | {\"claims\": [{\"subject\": \"q\", \"metric\": \"m\", \"value\": 1, \"periodStart\": \"2.2.2025\"}]}",
			"/claims/0/periodStart | {\"claims\": [{\"subject\": \"q\", \"metric\": \"m\", \"value\": 1, \"periodStart\": \"+999999999-01-01\"}]}",
			"/claims/0/qualifiers | {\"claims\": [{\"subject\": \"q\", \"metric\": \"m\", \"value\": 1, \"qualifiers\": \"panel=x\"}]}",
			"/claims/0/growth/unit | {\"claims\": [{\"subject\": \"q\", \"metric\": \"m\", \"value\": 1, \"growth\": {\"value\": 1, \"unit\": \"points\"}}]}",
			"/claims/0/other | {\"claims\": [{\"subject\": \"q\", \"metric\": \"m\", \"measure\": \"overtake\", \"date\": \"2025-01-01\"}]}",
			"/claims/0 | {\"claims\": [\"qwen\"]}", "/claims | {\"claims\": {}}", "/claims | {}", "/claims | []",
			"/without | {\"claims\": [], \"without\": \"o-7\"}",
			"/without/1 | {\"claims\": [], \"without\": [\"o-7\", \"7\"]}",
			"/more~1less | {\"claims\": [], \"more/less\": 1}", "'' | {\"claims\": [", "'' | nonsense", "/claims | ' '",
			"'' | {\"claims\": [], \"claims\": []}" })
	void faultIsToldWithItsPlace(String pointer, String body) throws UnsupportedEncodingException {
		var result = post("", body);

		assertThat(result).hasStatus(400).hasContentTypeCompatibleWith("application/problem+json");
		var problem = this.json.readTree(result.getResponse().getContentAsString());
		assertThat(problem.get("type").asString()).isEqualTo("urn:groundswell:problem:invalid-body");
		assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo(pointer);
		assertThat(problem.at("/errors/0/reason").asString()).isNotBlank();
	}

	@Test
	void everyFaultIsTold() throws UnsupportedEncodingException {
		var body = "{\"claims\": [{\"subject\": \"q\", \"metric\": \"m\"}, {\"value\": 1}]}";

		var errors = this.json.readTree(post("", body).getResponse().getContentAsString()).get("errors");

		assertThat(errors.valueStream().map((each) -> each.get("pointer").asString()))
			.containsExactly("/claims/0/value", "/claims/1/subject", "/claims/1/metric");
	}

	@Test
	void fiveHundredClaimsAreTheMost() throws UnsupportedEncodingException {
		var claims = Collections.nCopies(500, QWEN).toArray(String[]::new);

		assertThat(answer("", claims).get("items")).hasSize(500);
		assertThat(post("", "{\"claims\": [" + String.join(",", claims) + "," + QWEN + "]}")).hasStatus(400);
	}

	@Test
	void noClaimsAreNoVerdicts() throws UnsupportedEncodingException {
		assertThat(answer("").get("items")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-5", "0.000001", "\"0%\"" })
	void oddNumbersAreJudgedToo(String value) throws UnsupportedEncodingException {
		for (var terms : List.of("\"subject\": \"qwen-app\", \"metric\": \"monthly_active_users\"",
				"\"subject\": \"alibaba\", \"metric\": \"investment\", \"unit\": \"EUR\"",
				"\"subject\": \"alibaba\", \"metric\": \"investment\", \"unit\": \"USD\"")) {
			var claim = "{%s, \"value\": %s, \"growth\": {\"value\": -100}}".formatted(terms, value);

			assertThat(answer("", claim).at("/items/0/verdict").asString()).isEqualTo("conflicting");
		}
	}

	@Test
	void verdictsCanBeHadAsTable() throws UnsupportedEncodingException {
		var result = this.mvc.post()
			.uri("/api/v1/verdicts?format=csv")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"claims\": [" + QWEN + ", {\"subject\": \"x\", \"metric\": \"y\", \"value\": 1}]}")
			.exchange();

		assertThat(result).hasStatusOk();
		var lines = result.getResponse().getContentAsString().split("\r\n");
		assertThat(lines).hasSize(3);
		assertThat(lines[0]).startsWith("id,claim.id,claim.subject,claim.metric")
			.contains("verdict,reason,firstDifference,compared.id");
		assertThat(lines[1]).contains("panel=aicpb", "confirmed");
	}

	@Test
	void onlyJsonIsRead() {
		assertThat(this.mvc.post().uri("/api/v1/verdicts").contentType(MediaType.TEXT_PLAIN).content("x"))
			.hasStatus(415);
		assertThat(post("?subject=qwen", "{\"claims\": []}")).hasStatus(400);
		assertThat(post("?position=999", "{\"claims\": []}")).hasStatus(503);
	}

}
