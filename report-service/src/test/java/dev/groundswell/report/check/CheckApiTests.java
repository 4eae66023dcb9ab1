package dev.groundswell.report.check;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

import dev.groundswell.report.Golden;
import dev.groundswell.report.Neighbours;
import dev.groundswell.report.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole of a check between a faked ingest-service, which answers in the shape of the
 * annotation guideline, and the very answers metrics-service is tested against.
 */
@ServiceTest
class CheckApiTests {

	private static final String ID = "[0-9a-v]{20,26}";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Neighbours neighbours;

	@Autowired
	private CheckRunner runner;

	@Autowired
	private Clock clock;

	private final JsonMapper json = JsonMapper.builder().build();

	@BeforeEach
	@AfterEach
	void empty() {
		this.jdbc.sql("delete from article_check").update();
		this.neighbours.answerAsFiled();
		this.neighbours.answer("/api/v1/statistics/freshness", 200, Neighbours.file("2025-12-20/freshness.json"));
		this.neighbours.answerPost("/api/v1/documents/reading", 200, Neighbours.file("checks", "reading.json"));
		this.neighbours.answerPost("/api/v1/claims/extraction", 200, Neighbours.file("checks", "extraction.json"));
		this.neighbours.answerPost("/api/v1/verdicts", 200, MetricsExamples.text("verdicts"));
		this.neighbours.answerPostWith("/api/v1/verdicts", "openrouter_all_tokens",
				MetricsExamples.text("verdicts-narrowed"));
	}

	private MvcTestResult post(JsonNode request) {
		return post(request.toString());
	}

	private MvcTestResult post(String request) {
		return this.mvc.post()
			.uri("/api/v1/checks")
			.header("Authorization", ServiceTest.BEARER)
			.contentType(MediaType.APPLICATION_JSON)
			.content(request)
			.exchange();
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri("/api/v1/checks/" + path).exchange();
	}

	private ObjectNode article() {
		return this.json.createObjectNode()
			.put("text", Neighbours.file("checks", "article.txt"))
			.put("title", "A strong autumn for Chinese AI apps")
			.put("publisher", "Example Wire")
			.put("publishedAt", "2025-12-10")
			.put("language", "en")
			.put("asOf", "2025-12-12");
	}

	private JsonNode json(MvcTestResult result) {
		return this.json.readTree(body(result));
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private JsonNode checked() {
		return json(get(json(post(article())).path("id").asString()));
	}

	private static JsonNode claim(JsonNode check, String id) {
		return check.path("claims")
			.valueStream()
			.filter((claim) -> claim.path("id").asString().equals(id))
			.findFirst()
			.orElseThrow();
	}

	@Test
	void textIsCheckedAfterTheAnswer() {
		MvcTestResult begun = post(article());

		String id = json(begun).path("id").asString();
		assertThat(id).matches(ID);
		assertThat(begun.getResponse().getHeader("Location")).isEqualTo("/api/v1/checks/" + id);
		JsonNode check = json(get(id));
		assertThat(check.path("status").asString()).isEqualTo("done");
		assertThat(check.path("position").asLong()).isEqualTo(412);
		assertThat(check.path("asOf").asString()).isEqualTo("2025-12-12T23:59:59.999999Z");
		assertThat(check.path("progress").path("judged").asInt()).isEqualTo(8);
		assertThat(check.path("counts").path("confirmed").asInt()).isEqualTo(4);
		Golden.check("examples/check.json", this.json.writerWithDefaultPrettyPrinter()
			.writeValueAsString(this.json.readTree(body(get(id)).replace(id, "0123456789abcdefghijklmnop"))));
	}

	@Test
	void metricsServiceIsAskedAsItsExampleSays() {
		checked();

		List<String> asked = this.neighbours.posted("/api/v1/verdicts")
			.stream()
			.map((request) -> request.getBodyAsString())
			.toList();
		MetricsExamples.asked("verdicts", asked.getFirst());
		assertThat(asked).hasSize(2);
		MetricsExamples.asked("verdicts-narrowed", asked.get(1));
		assertThat(this.neighbours.posted("/api/v1/verdicts"))
			.allSatisfy((request) -> assertThat(request.getUrl()).contains("position=412"));
	}

	@Test
	void contradictionWithinTheTextIsFoundAndToldInPlainWords() {
		JsonNode check = checked();

		assertThat(check.path("findings").valueStream().map((finding) -> finding.path("text").asString()))
			.anySatisfy((text) -> assertThat(text).contains("would need 12.05 million a month earlier",
					"18.34 million of November 2025", "implies 7.37 million"));
		assertThat(claim(check, "c2").path("verdict").asString()).isEqualTo("confirmed");
		assertThat(claim(check, "c3").path("verdict").asString()).isEqualTo("conflicting");
		assertThat(claim(check, "c3").path("reason").asString()).contains("12.05 million", "7.37 million");
	}

	@Test
	void figureIsHeldAgainstTheSourceItNames() {
		JsonNode check = checked();

		JsonNode deepSeek = claim(check, "c5");
		assertThat(deepSeek.path("creditedSource").asString()).isEqualTo("xsignal");
		assertThat(deepSeek.path("compared").path("rootSource").asString()).isEqualTo("xsignal");
		assertThat(deepSeek.path("verdict").asString()).isEqualTo("confirmed");
		assertThat(deepSeek.path("others")
			.valueStream()
			.map((other) -> other.path("figure").path("rootSource").asString())).contains("aicpb");
	}

	@Test
	void whatTheSentenceSaysOfTheWholeMakesAShareComparable() {
		assertThat(claim(checked(), "c7").path("verdict").asString()).isEqualTo("confirmed");
	}

	@Test
	void textIsNotConfirmedByWhatWasReadOutOfIt() {
		this.neighbours.answerPost("/api/v1/claims/extraction", 200,
				Neighbours.file("checks", "extraction.json").replaceFirst("\\{", "{\"knownAs\": [\"d-7\", \"d-8\"],"));
		this.neighbours.answer("/api/v1/documents/d-7/claims", 200, """
				{"items": [{"id": "c-1", "status": "accepted", "entry": {"state": "recorded", "observation": "o-31"}},
				 {"id": "c-2", "status": "accepted", "entry": {"state": "duplicate", "observation": "o-7"}},
				 {"id": "c-3", "status": "waiting"}]}""");
		this.neighbours.answer("/api/v1/documents/d-8/claims", 404, "{\"detail\": \"gone\"}");

		JsonNode check = checked();

		assertThat(check.path("knownAs").valueStream().map(JsonNode::asString)).containsExactly("d-7", "d-8");
		assertThat(this.neighbours.posted("/api/v1/verdicts")).isNotEmpty()
			.allSatisfy((request) -> assertThat(
					this.json.readTree(request.getBodyAsString()).path("without").valueStream().map(JsonNode::asString))
				.containsExactly("o-31"));
	}

	@Test
	void strangerIsUnverifiable() {
		JsonNode zebra = claim(checked(), "c8");

		assertThat(zebra.path("verdict").asString()).isEqualTo("unverifiable");
		assertThat(zebra.path("compared").isMissingNode()).isTrue();
	}

	@Test
	void quotesStandWhereTheClaimsSay() {
		JsonNode check = checked();

		String text = check.path("text").asString();
		assertThat(check.path("claims").valueStream())
			.allSatisfy((claim) -> assertThat(text.substring(claim.path("start").asInt(), claim.path("end").asInt()))
				.isEqualTo(claim.path("quote").asString()));
	}

	@Test
	void sameTextOnTheSamePositionIsTheSameCheck() {
		String first = json(post(article())).path("id").asString();
		MvcTestResult again = post(article());

		assertThat(again).hasStatusOk();
		assertThat(json(again).path("id").asString()).isEqualTo(first);
		assertThat(this.neighbours.posted("/api/v1/claims/extraction")).hasSize(1);
		assertThat(json(post(article().put("publisher", "Other Wire"))).path("id").asString()).isNotEqualTo(first);
	}

	@Test
	void sharedCheckShowsTheSameLater() {
		String id = json(post(article())).path("id").asString();
		String before = body(get(id));
		this.neighbours.answerPost("/api/v1/verdicts", 503, "{}");
		this.neighbours.answerPost("/api/v1/claims/extraction", 503, "{}");

		assertThat(body(get(id))).isEqualTo(before);
		String etag = String.valueOf(get(id).getResponse().getHeader("ETag"));
		assertThat(this.mvc.get().uri("/api/v1/checks/" + id).header("If-None-Match", etag)).hasStatus(304);
	}

	@Test
	void pageIsReadByIngestService() {
		JsonNode request = this.json.createObjectNode().put("url", "https://news.example.org/autumn?utm=1");

		JsonNode check = json(get(json(post(request)).path("id").asString()));

		assertThat(check.path("status").asString()).isEqualTo("done");
		assertThat(check.path("title").asString()).isEqualTo("A strong autumn for Chinese AI apps");
		assertThat(check.path("publishedAt").asString()).isEqualTo("2025-12-10");
		assertThat(check.path("url").asString()).isEqualTo("https://news.example.org/autumn");
		assertThat(this.neighbours.posted("/api/v1/documents/reading")).singleElement()
			.satisfies((asked) -> assertThat(asked.getHeader("Authorization")).isEqualTo(ServiceTest.BEARER));
	}

	@Test
	void pageThatMayNotBeReadFailsTheCheckWithTheReason() {
		this.neighbours.answerPost("/api/v1/documents/reading", 422, "{\"detail\":\"The address is not public.\"}");
		ObjectNode request = this.json.createObjectNode().put("url", "https://intranet.example.org/");

		String id = json(post(request)).path("id").asString();

		assertThat(json(get(id)).path("status").asString()).isEqualTo("failed");
		assertThat(json(get(id)).path("failure").asString()).isEqualTo("The address is not public.");
		assertThat(this.mvc.get().uri("/api/v1/checks/" + id).accept("application/ld+json")).hasStatus(422);

		this.neighbours.answerPost("/api/v1/documents/reading", 200, Neighbours.file("checks", "reading.json"));
		assertThat(json(post(request)).path("id").asString()).isEqualTo(id);
		assertThat(json(get(id)).path("status").asString()).isEqualTo("done");
	}

	@Test
	void neighbourThatIsAwayPutsTheCheckOff() {
		this.neighbours.answerPost("/api/v1/verdicts", 503, "{}");
		MvcTestResult begun = post(article());

		String id = json(begun).path("id").asString();
		assertThat(begun).hasStatus(202);
		assertThat(begun.getResponse().getHeader("Retry-After")).isEqualTo("1");
		assertThat(json(get(id)).path("status").asString()).isEqualTo("judging");
		assertThat(json(get(id)).path("progress").path("found").asInt()).isEqualTo(8);

		empty(id, 1);
		assertThat(json(get(id)).path("status").asString()).isEqualTo("done");
		assertThat(this.neighbours.posted("/api/v1/claims/extraction")).as("what was read is not read again").isEmpty();
	}

	/** The lease of whoever worked on it runs out, the neighbours are back. */
	private void empty(String id, int attempts) {
		this.neighbours.answerAsFiled();
		this.neighbours.answerPost("/api/v1/verdicts", 200, MetricsExamples.text("verdicts"));
		this.neighbours.answerPostWith("/api/v1/verdicts", "openrouter_all_tokens",
				MetricsExamples.text("verdicts-narrowed"));
		this.jdbc.sql("update article_check set leased_until = :past, attempts = :attempts where id = :id")
			.param("past", this.clock.instant().minusSeconds(1).atOffset(java.time.ZoneOffset.UTC))
			.param("attempts", attempts)
			.param("id", id)
			.update();
		this.runner.tend();
	}

	@Test
	void checkThatKeepsBeingInterruptedFails() {
		this.neighbours.answerPost("/api/v1/verdicts", 503, "{}");
		String id = json(post(article())).path("id").asString();

		empty(id, Checking.MOST_ATTEMPTS);

		assertThat(json(get(id)).path("status").asString()).isEqualTo("failed");
		assertThat(json(get(id)).path("failure").asString()).contains("interrupted again and again");
	}

	@Test
	void checkOfALivingProcessIsLeftAlone() {
		this.neighbours.answerPost("/api/v1/verdicts", 503, "{}");
		String id = json(post(article())).path("id").asString();
		int asked = this.neighbours.posted("/api/v1/verdicts").size();

		this.runner.tend();

		assertThat(this.neighbours.posted("/api/v1/verdicts")).hasSize(asked);
		assertThat(json(get(id)).path("status").asString()).isEqualTo("judging");
	}

	@Test
	void nothingIsBegunWhileTheLogIsAway() {
		this.neighbours.answer("/api/v1/statistics/freshness", 503, "{}");

		assertThat(post(article())).hasStatus(503);
		assertThat(this.jdbc.sql("select count(*) from article_check").query(Integer.class).single()).isZero();
	}

	@Test
	void claimMetricsServiceCannotReadTakesNoOtherWithIt() {
		this.neighbours.answerPost("/api/v1/verdicts", 400, "{}");

		JsonNode check = checked();

		assertThat(check.path("status").asString()).isEqualTo("done");
		assertThat(check.path("claims").valueStream()).hasSize(8)
			.allSatisfy((claim) -> assertThat(claim.path("verdict").asString()).isIn("unverifiable", "conflicting"));
	}

	@Test
	void checkIsAClaimReviewAFigure() {
		String id = json(post(article())).path("id").asString();

		MvcTestResult byAccept = this.mvc.get().uri("/api/v1/checks/" + id).accept("application/ld+json").exchange();
		MvcTestResult file = get(id + "?format=claimreview");

		assertThat(byAccept).hasStatusOk().hasContentTypeCompatibleWith("application/ld+json");
		assertThat(file.getResponse().getHeader("Content-Disposition"))
			.isEqualTo("attachment; filename=\"check-" + id + ".jsonld\"");
		JsonNode reviews = json(byAccept).path("@graph");
		assertThat(reviews).hasSize(8);
		assertThat(reviews.valueStream().map((review) -> review.at("/reviewRating/alternateName").asString()))
			.contains("confirmed", "near", "conflicting", "unverifiable");
		assertThat(reviews.get(1).path("url").asString()).isEqualTo("http://127.0.0.1:8080/check/" + id + "#c2");
		Golden.check("examples/check-claimreview.json", this.json.writerWithDefaultPrettyPrinter()
			.writeValueAsString(this.json.readTree(body(byAccept).replace(id, "0123456789abcdefghijklmnop"))));
	}

	@Test
	void checkCanBeKeptAsAFile() {
		String id = json(post(article())).path("id").asString();

		assertThat(get(id + "?format=json").getResponse().getHeader("Content-Disposition")).contains(".json");
		assertThat(get(id + "?format=pdf")).hasStatus(406);
		assertThat(get("nobody")).hasStatus(404);
	}

	@Test
	void onlyTheAdministratorAsksForChecks() {
		assertThat(this.mvc.post()
			.uri("/api/v1/checks")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"text\":\"x\"}")).hasStatus(401);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "{} | /text", "{\"text\": \"  \"} | /text", "{\"url\": \"file:///etc/passwd\"} | /url",
					"{\"url\": \"news\"} | /url", "{\"text\": \"x\", \"language\": \"fr\"} | /language",
					"{\"text\": \"x\", \"asOf\": \"soon\"} | /asOf" })
	void whatCannotBeCheckedIsRefusedWithItsPlace(String request, String pointer) {
		MvcTestResult result = post(this.json.readTree(request));

		assertThat(result).hasStatus(422);
		assertThat(json(result).at("/errors/0/pointer").asString()).isEqualTo(pointer);
	}

	@Test
	void textIsAMegabyteAtMost() {
		assertThat(post(this.json.createObjectNode().put("text", "é".repeat(500_001)))).hasStatus(422);
	}

	@Test
	void oddCharactersAreKeptInTheirPlaces() {
		String request = article().put("text", Neighbours.file("checks", "article.txt") + "\u0000 half HALF pair")
			.toString()
			.replace("HALF", "\\ud83d");

		JsonNode check = json(get(json(post(request)).path("id").asString()));

		assertThat(check.path("text").asString()).endsWith("\u0000 half \ufffd pair");
	}

	/** A part of its trace has to be understood as ingest-service writes it. */
	@Test
	void stepsOfTheReadingAreKept() {
		JsonNode step = claim(checked(), "c1").path("trace").get(0);

		assertThat(step.path("effect").asString()).isEqualTo("read 149 as a growth");
		assertThat(step.path("start").asInt()).isPositive();
	}

	@Test
	void claimsOfADocumentHaveTheirVerdicts() {
		this.neighbours.answer("/api/v1/documents/d-1", 200, Neighbours.file("checks", "reading.json"));
		this.neighbours.answer("/api/v1/documents/d-1/claims", 200,
				Neighbours.file("checks", "extraction.json")
					.replace("\"claims\"", "\"items\"")
					.replaceFirst("\"subject\"", "\"id\": \"claim-1\", \"status\": \"accepted\", \"subject\""));

		MvcTestResult answer = get("documents/d-1?asOf=2025-12-12");

		assertThat(answer).hasStatusOk();
		JsonNode first = json(answer).path("items").get(0);
		assertThat(first.path("claimId").asString()).isEqualTo("claim-1");
		assertThat(first.path("status").asString()).isEqualTo("accepted");
		assertThat(first.path("verdict").asString()).isEqualTo("confirmed");
		assertThat(json(answer).path("position").asLong()).isEqualTo(412);
		assertThat(this.jdbc.sql("select count(*) from article_check").query(Integer.class).single()).isZero();
		assertThat(get("documents/d-2")).hasStatus(404);
	}

}
