package dev.groundswell.ingest.upload;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import dev.groundswell.ingest.IngestTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@IngestTest
class UploadControllerTests {

	private static final String HEADER = "subject,metric,value,periodStart,source,publishedAt\n";

	/** A different day for each test, since they share one log. */
	private static final AtomicInteger DAY = new AtomicInteger(1000);

	@Autowired
	private MockMvcTester mvc;

	@Test
	void aFileSentAgainDoublesNothing() {
		String csv = HEADER + row("1M") + row("2M");

		assertThat(upload(csv)).hasStatus(201).bodyJson().extractingPath("$.accepted").isEqualTo(2);
		MvcTestResult again = upload(csv);

		assertThat(again).hasStatus(201).bodyJson().extractingPath("$.accepted").isEqualTo(0);
		assertThat(again).bodyJson().extractingPath("$.duplicates").isEqualTo(2);
	}

	@Test
	void identicalUploadsAtTheSameTimeDoubleNothing() throws Exception {
		String csv = HEADER + row("1M") + row("2M") + row("3M");
		List<Future<MvcTestResult>> uploads = new ArrayList<>();
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int i = 0; i < 8; i++) {
				uploads.add(threads.submit(() -> upload(csv)));
			}
		}

		long accepted = 0;
		for (Future<MvcTestResult> upload : uploads) {
			assertThat(upload.get()).hasStatus(201);
			accepted += number(upload.get(), "accepted");
		}
		assertThat(accepted).isEqualTo(3);
	}

	@Test
	void anIdempotencyKeyGivesTheFirstAnswerAgain() {
		String csv = HEADER + row("1M");
		MvcTestResult first = upload(csv, "Idempotency-Key", "november");
		MvcTestResult again = upload(csv, "Idempotency-Key", "november");
		MvcTestResult other = upload(HEADER + row("1M"), "Idempotency-Key", "november");

		assertThat(first).hasStatus(201);
		assertThat(again).hasStatus(200);
		assertThat(again.getResponse().getContentAsByteArray()).isEqualTo(first.getResponse().getContentAsByteArray());
		assertThat(other).hasStatus(409)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("urn:groundswell:problem:idempotency-key-reused");
	}

	@Test
	void goodLinesAreKeptAndTheOthersNamed() {
		MvcTestResult result = upload(HEADER + row("1M") + row("abc") + "\n\"open," + "\n" + row("2M"));

		assertThat(result).hasStatus(201);
		assertThat(number(result, "accepted")).isEqualTo(2);
		assertThat(result).bodyJson().extractingPath("$.rejected[*].line").asArray().containsExactly(3, 5);
	}

	@Test
	void whatCannotBeReadAsAWholeLeavesNothing() {
		long before = number(upload(HEADER + row("1M")), "position");

		MvcTestResult broken = post("application/json",
				"[{\"subject\":\"qwen-app\",\"metric\":\"app_downloads\",\"value\":77,\"periodStart\":\"2024-01-01\",\"source\":\"scmp\"},{");

		assertThat(broken).hasStatus(400)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("urn:groundswell:problem:unreadable");
		assertThat(number(upload(HEADER + row("1M")), "position")).isEqualTo(before + 1);
	}

	@Test
	void defaultsFillWhatRowsDoNotSay() {
		MvcTestResult result = this.mvc.post()
			.uri("/api/v1/observations?source=some-blog&rootSource=aicpb&publishedAt=2025-12-01")
			.header(HttpHeaders.AUTHORIZATION, "Bearer secret")
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"../november.ndjson\"")
			.contentType(MediaType.parseMediaType("application/x-ndjson"))
			.content(
					"{\"subject\":\"qwen-app\",\"metric\":\"app_downloads\",\"value\":5,\"periodStart\":\"2023-01-01\"}")
			.exchange();

		assertThat(result).hasStatus(201).bodyJson().extractingPath("$.fileName").isEqualTo("november.ndjson");
		assertThat(this.mvc.get().uri("/api/v1/observations?source=some-blog")).bodyJson()
			.extractingPath("$.items[*].rootSource")
			.asArray()
			.containsExactly("aicpb");
	}

	@Test
	void takingBackTwiceGivesTheSameAnswer() {
		String id = text(upload(HEADER + row("1M") + row("2M")), "uploadId");

		MvcTestResult first = withdraw("/api/v1/uploads/" + id);
		MvcTestResult second = withdraw("/api/v1/uploads/" + id);

		assertThat(first).hasStatusOk().bodyJson().extractingPath("$.withdrawn").isEqualTo(2);
		assertThat(post("/api/v1/uploads/" + id + "/withdrawal", "application/json", "{\"reason\":\"\\u0000\"}"))
			.hasStatus(422);
		assertThat(second.getResponse().getContentAsByteArray()).isEqualTo(first.getResponse().getContentAsByteArray());
		assertThat(this.mvc.get().uri("/api/v1/uploads/" + id)).bodyJson()
			.extractingPath("$.withdrawal.reason")
			.isEqualTo("wrong");
	}

	@Test
	void theSameBytesSentTwiceStandUntilBothAreTakenBack() {
		String csv = HEADER + row("1M");
		String first = text(upload(csv), "uploadId");
		String second = text(upload(csv), "uploadId");

		withdraw("/api/v1/uploads/" + first);
		assertThat(number(upload(csv), "duplicates")).isEqualTo(1);
		assertThat(withdraw("/api/v1/uploads/" + second)).bodyJson().extractingPath("$.withdrawn").isEqualTo(1);
	}

	@Test
	void bytesTakenDownAreNotTakenAgain() {
		String csv = HEADER + row("1M");
		String sha256 = text(upload(csv), "sha256");
		post("/api/v1/evidence/" + sha256 + "/takedown", "application/json", "{\"reason\":\"asked to\"}");

		MvcTestResult again = upload(csv);

		assertThat(again).hasStatus(422)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("urn:groundswell:problem:taken-down");
		assertThat(text(again, "detail")).contains(sha256);
		assertThat(this.mvc.get().uri("/api/v1/evidence/" + sha256)).hasStatus(410);
	}

	@Test
	void evidenceIsGivenOutSafelyAndGoneAfterATakedown() {
		String sha256 = text(upload(HEADER + row("1M")), "sha256");

		assertThat(this.mvc.get().uri("/api/v1/evidence/" + sha256)).hasStatusOk()
			.hasHeader("Content-Disposition", "attachment; filename=\"" + sha256 + ".csv\"")
			.hasHeader("Content-Security-Policy", "sandbox; default-src 'none'")
			.hasHeader("ETag", "\"" + sha256 + "\"");
		assertThat(post("/api/v1/evidence/" + sha256 + "/takedown", "application/json", "{\"reason\":\"asked to\"}"))
			.hasStatusOk();
		assertThat(this.mvc.get().uri("/api/v1/evidence/" + sha256)).hasStatus(410);
		assertThat(this.mvc.get().uri("/api/v1/evidence/" + sha256 + "/metadata")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.takenDownFor")
			.isEqualTo("asked to");
	}

	@ParameterizedTest
	@CsvSource({ "text/plain,415", "text/csv;charset=ISO-8859-1,415", "application/xml,415", "text/csv,400",
			"application/json,400", "application/x-ndjson,400" })
	void emptyOrForeignBodiesAreRefused(String type, int status) {
		assertThat(post(type, "")).hasStatus(status).hasContentType("application/problem+json");
	}

	@Test
	void compressedBodiesAndStrangersAreRefused() {
		assertThat(upload(HEADER + row("1M"), "Content-Encoding", "gzip")).hasStatus(415);
		assertThat(this.mvc.post().uri("/api/v1/observations").contentType("text/csv").content("x")).hasStatus(401)
			.hasHeader("WWW-Authenticate", "Bearer")
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("urn:groundswell:problem:unauthenticated");
	}

	@Test
	void rowsAreAnsweredAsCsvAndNdjsonToo() {
		upload(HEADER + row("1M"));

		assertThat(this.mvc.get().uri("/api/v1/uploads")).hasContentType("application/json");
		assertThat(this.mvc.get().uri("/api/v1/uploads").header("Accept", "text/html, */*;q=0.1"))
			.hasContentType("application/json");
		assertThat(this.mvc.get().uri("/api/v1/observations?limit=1&format=csv")).hasStatusOk()
			.hasContentType("text/csv;charset=UTF-8")
			.bodyText()
			.startsWith("id,sequence,subject,metric,measure,value,");
		assertThat(this.mvc.get().uri("/api/v1/observations?limit=1").header("Accept", "application/x-ndjson"))
			.hasStatusOk()
			.bodyText()
			.startsWith("{\"id\":")
			.endsWith("}\n");
	}

	@ParameterizedTest
	@CsvSource({ "/api/v1/observations?subjct=x,400,unknown-parameter",
			"/api/v1/observations?limit=0,400,invalid-parameter", "/api/v1/observations?after=-1,400,invalid-parameter",
			"/api/v1/observations?after=1&after=2,400,invalid-parameter",
			"/api/v1/observations?subject=%00,400,invalid-parameter", "/api/v1/uploads?after=7,400,invalid-parameter",
			"/api/v1/observations/nobody,404,unknown-observation", "/api/v1/uploads/u-99999,404,unknown-upload",
			"/api/v1/uploads/nobody,404,unknown-upload", "/api/v1/evidence/abc,404,unknown-evidence",
			"/api/v1/segments/x,404,unknown-segment", "/api/v1/nothing,404,unknown-path",
			"/api/v1/observations?format=pdf,406,not-acceptable" })
	void whatIsNotThereIsAProblem(String path, int status, String kind) {
		assertThat(this.mvc.get().uri(java.net.URI.create(path))).hasStatus(status)
			.hasContentType("application/problem+json")
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("urn:groundswell:problem:" + kind);
	}

	private static String row(String value) {
		java.time.LocalDate day = java.time.LocalDate.of(2020, 1, 1).plusDays(DAY.getAndIncrement());
		return "qwen-app,app_downloads,%s,%s,scmp,2025-12-01\n".formatted(value, day);
	}

	private MvcTestResult upload(String csv, String... header) {
		var request = this.mvc.post()
			.uri("/api/v1/observations")
			.header(HttpHeaders.AUTHORIZATION, "Bearer secret")
			.contentType("text/csv")
			.content(csv);
		return ((header.length > 0) ? request.header(header[0], header[1]) : request).exchange();
	}

	private MvcTestResult withdraw(String path) {
		return post(path + "/withdrawal", "application/json", "{\"reason\":\"wrong\"}");
	}

	private MvcTestResult post(String type, String body) {
		return post("/api/v1/observations", type, body);
	}

	private MvcTestResult post(String path, String type, String body) {
		return this.mvc.post()
			.uri(path)
			.header(HttpHeaders.AUTHORIZATION, "Bearer secret")
			.contentType(MediaType.parseMediaType(type))
			.content(body)
			.exchange();
	}

	private static long number(MvcTestResult result, String member) {
		return Long.parseLong(text(result, member));
	}

	private static String text(MvcTestResult result, String member) {
		String body = new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
		return tools.jackson.databind.json.JsonMapper.shared().readTree(body).path(member).asString();
	}

}
