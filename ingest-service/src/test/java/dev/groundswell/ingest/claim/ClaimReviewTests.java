package dev.groundswell.ingest.claim;

import dev.groundswell.ingest.IngestTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static dev.groundswell.ingest.Answers.read;
import static org.assertj.core.api.Assertions.assertThat;

/** What people do with a claim, and what becomes of its row. */
@IngestTest
@Import(SpokenClaims.class)
class ClaimReviewTests extends ClaimCalls {

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

}
