package dev.groundswell.ingest.claim;

import com.jayway.jsonpath.JsonPath;
import dev.groundswell.ingest.IngestTest;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static dev.groundswell.ingest.Answers.read;
import static dev.groundswell.ingest.Answers.text;
import static org.assertj.core.api.Assertions.assertThat;

/** From the text of a document to the log: what becomes a row, and what does not. */
@IngestTest
@Import(SpokenClaims.class)
class ClaimEntryTests extends ClaimCalls {

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

	@Test
	void dryRunNamesTheDocumentsThatHoldTheText() {
		String text = "Today: Qwen app has 36 million monthly users, surely.";
		String document = document(text);

		MvcTestResult read = send(HttpMethod.POST, "/api/v1/claims/extraction", "{\"text\": \"%s\"}".formatted(text));
		MvcTestResult other = send(HttpMethod.POST, "/api/v1/claims/extraction", "{\"text\": \"Another one.\"}");

		assertThat(read(read, "$.knownAs")).isEqualTo("[\"%s\"]".formatted(document));
		assertThat(read(other, "$.knownAs")).isEqualTo("[]");
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
