package dev.groundswell.ingest.claim;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

import com.jayway.jsonpath.JsonPath;
import dev.groundswell.ingest.IngestTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The life of a claim, from the text to the log and back out of it. */
@IngestTest
@Import(SpokenClaims.class)
class ClaimReviewTests {

	/** Each test has a publisher of its own, since they share one log. */
	private static final AtomicInteger PUBLISHER = new AtomicInteger();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private final String publisher = "Daily " + PUBLISHER.incrementAndGet();

	private String source() {
		return this.publisher.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
	}

	private String document(String text) {
		MvcTestResult taken = send(HttpMethod.POST, "/api/v1/documents",
				"{\"text\": \"%s\", \"publisher\": \"%s\", \"publishedAt\": \"2025-12-05\", \"url\": \"https://example.com/%s\"}"
					.formatted(text, this.publisher, source()));
		assertThat(taken).hasStatus(201);
		return read(taken, "$.id");
	}

	private String claim(String document) {
		return read(get("/api/v1/documents/" + document + "/claims"), "$.items[0].id");
	}

	private String rows() {
		return text(get("/api/v1/observations?source=%s&format=csv".formatted(source())));
	}

	private MvcTestResult change(String claim, int version, String body) {
		return this.mvc.patch()
			.uri("/api/v1/claims/" + claim)
			.header(HttpHeaders.AUTHORIZATION, "Bearer secret")
			.header(HttpHeaders.IF_MATCH, "\"" + version + "\"")
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	private MvcTestResult send(HttpMethod method, String path, String body) {
		return this.mvc.method(method)
			.uri(path)
			.header(HttpHeaders.AUTHORIZATION, "Bearer secret")
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).exchange();
	}

	private static String text(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String read(MvcTestResult result, String path) {
		Object found = JsonPath.read(text(result), path);
		return String.valueOf(found);
	}

	@Test
	void sureClaimIsARowOfTheLog() {
		String claim = claim(document("Today: Qwen app has 20 million monthly users, says Aicpb.com, surely."));

		MvcTestResult shown = get("/api/v1/claims/" + claim);

		assertThat(read(shown, "$.status")).isEqualTo("accepted");
		assertThat(read(shown, "$.entry.state")).isEqualTo("recorded");
		String row = text(get("/api/v1/observations/" + read(shown, "$.entry.observation")));
		assertThat(row).contains("\"subject\":\"qwen-app\"", "\"value\":\"20000000\"", "\"rootSource\":\"aicpb\"",
				"\"source\":\"%s\"".formatted(source()), "\"periodStart\":\"2025-12-05\"",
				"\"periodBasis\":\"published\"", "\"basis\":\"reported\"", "\"locator\":\"chars=7-68\"",
				"\"panel\":\"aicpb\"", "\"uploadId\":\"%s\"".formatted(claim));
	}

	@Test
	void secondValueOfTheSameSeriesWaitsForAScope() {
		String document = document("Qwen app has 24 million monthly users, surely. "
				+ "And: Qwen app has 26 million monthly users, surely.");

		String claims = text(get("/api/v1/documents/" + document + "/claims"));

		assertThat(JsonPath.<Object>read(claims, "$.items[0].entry.state")).isEqualTo("recorded");
		assertThat(JsonPath.<Object>read(claims, "$.items[1].entry.state")).isEqualTo("claim-only");
		assertThat(JsonPath.<String>read(claims, "$.items[1].entry.reason"))
			.startsWith("scope: the text says 24000000");
		String second = JsonPath.read(claims, "$.items[1].id");
		assertThat(change(second, 1, "{\"scope\": \"worldwide\"}")).hasStatusOk();
		assertThat(rows()).contains("24000000", "26000000", "scope=worldwide");
	}

	@Test
	void quoteIsInTheArchivedBytes() {
		String claim = claim(document("\\uD83D\\uDE80 Today: Qwen app has 21 million monthly users, surely."));
		MvcTestResult shown = get("/api/v1/claims/" + claim);

		String sha256 = read(get("/api/v1/observations/" + read(shown, "$.entry.observation")), "$.evidence.sha256");

		String bytes = text(get("/api/v1/evidence/" + sha256));
		int start = bytes.offsetByCodePoints(0, Integer.parseInt(read(shown, "$.start")));
		int end = bytes.offsetByCodePoints(0, Integer.parseInt(read(shown, "$.end")));
		assertThat(bytes.substring(start, end)).isEqualTo(read(shown, "$.quote")).startsWith("Qwen app has 21");
		assertThat(Integer.parseInt(read(shown, "$.start_utf16"))).isEqualTo(start);
	}

	@Test
	void unsureClaimWaitsAndEntersWhenAccepted() {
		String claim = claim(document("Qwen app has 22 million monthly users."));
		assertThat(read(get("/api/v1/claims/" + claim), "$.status")).isEqualTo("waiting");
		assertThat(rows().lines()).hasSize(1);

		MvcTestResult accepted = change(claim, 1, "{\"status\": \"accepted\", \"reason\": \"read it myself\"}");

		assertThat(accepted).hasStatusOk();
		assertThat(read(accepted, "$.entry.state")).isEqualTo("recorded");
		assertThat(read(accepted, "$.revisions[1].author")).isEqualTo("administrator");
		assertThat(read(accepted, "$.revisions[1].reason")).isEqualTo("read it myself");
		assertThat(rows().lines()).hasSize(2);
	}

	@Test
	void correctionTakesTheOldRowBackAndWritesTheNew() {
		String claim = claim(document("Qwen app has 23 million monthly users, surely."));

		MvcTestResult corrected = change(claim, 1,
				"{\"value\": 2.35e7, \"comparator\": \"approx\", \"period\": {\"text\": \"November\", \"start\": \"2025-11-01\", \"end\": \"2025-11-30\"}}");

		assertThat(corrected).hasStatusOk();
		assertThat(read(corrected, "$.value")).isEqualTo("23500000");
		assertThat(read(corrected, "$.revisions[1].action")).isEqualTo("corrected");
		assertThat(rows().lines().filter((row) -> row.contains("23000000"))).singleElement()
			.asString()
			.contains(",true,");
		assertThat(rows().lines().filter((row) -> row.contains("23500000"))).singleElement()
			.asString()
			.contains("approx", "2025-11-30", ",false,");
	}

	@Test
	void rejectionTakesTheRowBackAndReopeningBringsItAgain() {
		String claim = claim(document("Qwen app has 24 million monthly users, surely."));

		assertThat(change(claim, 1, "{\"status\": \"rejected\", \"reason\": \"a forecast\"}")).hasStatusOk();
		assertThat(rows().lines().filter((row) -> row.contains(",false,"))).isEmpty();
		assertThat(change(claim, 2, "{\"status\": \"accepted\"}")).hasStatusOk();

		assertThat(rows().lines().filter((row) -> row.contains(",false,"))).hasSize(1);
	}

	@Test
	void changeSentAgainChangesNothing() {
		String claim = claim(document("Qwen app has 25 million monthly users."));
		change(claim, 1, "{\"status\": \"accepted\"}");
		long before = position();

		MvcTestResult again = change(claim, 1, "{\"status\": \"accepted\"}");

		assertThat(again).hasStatusOk();
		assertThat(read(again, "$.version")).isEqualTo("2");
		assertThat(position()).isEqualTo(before);
	}

	private long position() {
		return this.jdbc.sql("SELECT sequence FROM log_head").query(Long.class).single();
	}

	@Test
	void changeOfAVersionThatIsGoneIsRefused() {
		String claim = claim(document("Qwen app has 26 million monthly users."));
		change(claim, 1, "{\"status\": \"accepted\"}");

		MvcTestResult late = change(claim, 1, "{\"status\": \"rejected\"}");

		assertThat(late).hasStatus(412);
		assertThat(read(late, "$.type")).isEqualTo("urn:groundswell:problem:claim-changed");
		assertThat(read(late, "$.version")).isEqualTo("2");
	}

	@Test
	void changeThatNamesNoVersionIsRefused() {
		String claim = claim(document("Qwen app has 27 million monthly users."));

		assertThat(send(HttpMethod.PATCH, "/api/v1/claims/" + claim, "{\"status\": \"accepted\"}")).hasStatus(428);
		assertThat(send(HttpMethod.PATCH, "/api/v1/claims/" + claim, "{\"status\": \"accepted\", \"version\": 1}"))
			.hasStatusOk();
	}

	@Test
	void claimAboutNobodyWaitsForItsSubject() {
		String claim = claim(document("Zibble has 28 million monthly users, surely."));
		assertThat(read(get("/api/v1/claims/" + claim), "$.entry.state")).isEqualTo("unresolved");
		assertThat(text(get("/api/v1/subjects/unresolved"))).contains("Zibble");

		send(HttpMethod.POST, "/api/v1/subjects", "{\"id\": \"zibble\", \"kind\": \"app\", \"name\": \"Zibble\"}");

		assertThat(read(get("/api/v1/claims/" + claim), "$.entry.state")).isEqualTo("recorded");
		assertThat(rows()).contains("zibble");
	}

	@Test
	void rejectedClaimDoesNotComeBackWithItsSubject() {
		String claim = claim(document("Wobble has 28 million monthly users, surely."));

		change(claim, 1, "{\"status\": \"rejected\"}");
		send(HttpMethod.POST, "/api/v1/subjects", "{\"id\": \"wobble\", \"kind\": \"app\", \"name\": \"Wobble\"}");

		assertThat(rows().lines()).hasSize(1);
	}

	@Test
	void mergedClaimIsAMentionOfTheOther() {
		String document = document(
				"Qwen app has 29 million monthly users, surely. Again: Qwen app has 29 million monthly users, surely.");
		String first = read(get("/api/v1/documents/" + document + "/claims"), "$.items[0].id");
		String second = read(get("/api/v1/documents/" + document + "/claims"), "$.items[1].id");
		assertThat(read(get("/api/v1/claims/" + second), "$.entry.state")).isEqualTo("duplicate");

		MvcTestResult merged = change(second, 1, "{\"mergeInto\": \"%s\"}".formatted(first));

		assertThat(merged).hasStatusOk();
		assertThat(read(merged, "$.status")).isEqualTo("merged");
		assertThat(read(get("/api/v1/claims/" + first), "$.other_mentions[0].quote"))
			.isEqualTo("Qwen app has 29 million monthly users, surely");
		assertThat(rows().lines().filter((row) -> row.contains(",false,"))).hasSize(1);
	}

	@Test
	void claimIsAddedByHandOnce() {
		String document = document("Nothing is read here. DeepSeek app counts 30M people each month.");
		String body = """
				{"subject": "DeepSeek app", "metric": "monthly_active_users", "value": 30000000, "unit": "users",
				 "quote": "DeepSeek app counts 30M people each month"}""";

		MvcTestResult added = send(HttpMethod.POST, "/api/v1/documents/" + document + "/claims", body);
		MvcTestResult again = send(HttpMethod.POST, "/api/v1/documents/" + document + "/claims", body);

		assertThat(added).hasStatus(201);
		assertThat(again).hasStatusOk();
		assertThat(read(again, "$.id")).isEqualTo(read(added, "$.id"));
		assertThat(read(added, "$.entry.state")).isEqualTo("recorded");
		assertThat(rows().lines()).hasSize(2);
	}

	@Test
	void shareWithoutItsWholeStaysAClaim() {
		String document = document("Kimi app holds 5 percent. Kimi app it is.");

		MvcTestResult added = send(HttpMethod.POST, "/api/v1/documents/" + document + "/claims", """
				{"subject": "Kimi app", "metric": "market_share", "value": 5, "unit": "percent",
				 "change_kind": "share", "quote": "Kimi app holds 5 percent"}""");
		assertThat(read(added, "$.entry.state")).isEqualTo("claim-only");
		assertThat(read(added, "$.entry.reason")).contains("denominator");
		MvcTestResult corrected = change(read(added, "$.id"), 1, "{\"scope\": \"of the Chinese chatbot market\"}");

		assertThat(read(corrected, "$.entry.state")).isEqualTo("recorded");
		assertThat(rows()).contains("denominator=chinese_chatbot_market");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', textBlock = """
			{"status": "fine"}                                     ~ 422 ~ /status
			{"value": "many"}                                      ~ 422 ~ /value
			{"value": null}                                        ~ 422 ~ /value
			{"metric": "joy"}                                      ~ 422 ~ /metric
			{"change_kind": "up"}                                  ~ 422 ~ /change_kind
			{"quote": "not in it"}                                 ~ 422 ~ /quote
			{"period": {"start": "2025-12-02", "end": "2025-12-01"}} ~ 422 ~ /period
			{"mergeInto": "c-999999"}                              ~ 422 ~ /mergeInto
			{"status": "merged"}                                   ~ 422 ~ /status
			{}                                                     ~ 422 ~ /status
			{"statuss": "accepted"}                                ~ 400 ~ /statuss
			[]                                                     ~ 400 ~
			{"status":                                             ~ 400 ~
			""")
	void badChangeIsNamedByItsPlace(String body, int status, String pointer) {
		String claim = claim(document("Qwen app has 31 million monthly users."));

		MvcTestResult refused = change(claim, 1, body);

		assertThat(refused).hasStatus(status);
		if (pointer != null) {
			assertThat(read(refused, "$.errors[0].pointer")).isEqualTo(pointer);
		}
		assertThat(read(get("/api/v1/claims/" + claim), "$.version")).isEqualTo("1");
	}

	@Test
	void changesNeedTheToken() {
		String claim = claim(document("Qwen app has 32 million monthly users."));

		assertThat(this.mvc.patch()
			.uri("/api/v1/claims/" + claim)
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"status\": \"accepted\", \"version\": 1}")).hasStatus(401);
	}

	@Test
	void queueOfTheReviewCanBeNarrowedDown() {
		String document = document(
				"Qwen app has 33 million monthly users. Kimi app has 34 million monthly users, surely.");

		MvcTestResult waiting = get("/api/v1/claims?status=waiting&document=" + document);
		MvcTestResult sure = get("/api/v1/claims?minConfidence=0.8&document=" + document);

		assertThat(read(waiting, "$.items[*].subject")).isEqualTo("[\"Qwen app\"]");
		assertThat(read(sure, "$.items[*].subject")).isEqualTo("[\"Kimi app\"]");
		assertThat(read(get("/api/v1/claims?subject=kimi-app&document=" + document), "$.items[*].subject"))
			.isEqualTo("[\"Kimi app\"]");
		assertThat(get("/api/v1/claims?status=fine")).hasStatus(400);
		assertThat(get("/api/v1/claims?minConfidence=2")).hasStatus(400);
	}

	@Test
	void dryRunKeepsNothingAndNeedsNoToken() {
		long before = this.jdbc.sql("SELECT count(*) FROM claim").query(Long.class).single();

		MvcTestResult read = this.mvc.post()
			.uri("/api/v1/claims/extraction")
			.contentType(MediaType.APPLICATION_JSON)
			.content(
					"{\"text\": \"\\uD83D\\uDE80 Qwen app has 35 million monthly users.\", \"publishedAt\": \"2025-12-05\"}")
			.exchange();

		assertThat(read).hasStatusOk();
		assertThat(read(read, "$.claims[0].start")).isEqualTo("2");
		assertThat(read(read, "$.claims[0].start_utf16")).isEqualTo("3");
		assertThat(read(read, "$.claims[0].value")).isEqualTo("35000000");
		assertThat(read(read, "$.claims[0].trace[0].rule")).isEqualTo("spoken");
		assertThat(this.jdbc.sql("SELECT count(*) FROM claim").query(Long.class).single()).isEqualTo(before);
	}

}
