package dev.groundswell.ingest.claim;

import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static dev.groundswell.ingest.Answers.read;
import static dev.groundswell.ingest.Answers.text;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Calls about claims, each test with a publisher of its own, since the tests share one
 * log.
 */
abstract class ClaimCalls {

	private static final AtomicInteger PUBLISHER = new AtomicInteger();

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	private final String publisher = "Daily " + PUBLISHER.incrementAndGet();

	String source() {
		return this.publisher.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
	}

	String document(String text) {
		MvcTestResult taken = send(HttpMethod.POST, "/api/v1/documents",
				"{\"text\": \"%s\", \"publisher\": \"%s\", \"publishedAt\": \"2025-12-05\", \"url\": \"https://example.com/%s\"}"
					.formatted(text, this.publisher, source()));
		assertThat(taken).hasStatus(201);
		return read(taken, "$.id");
	}

	String claim(String document) {
		return read(get("/api/v1/documents/" + document + "/claims"), "$.items[0].id");
	}

	String rows() {
		return text(get("/api/v1/observations?source=%s&format=csv".formatted(source())));
	}

	MvcTestResult change(String claim, int version, String body) {
		return this.mvc.patch()
			.uri("/api/v1/claims/" + claim)
			.header(HttpHeaders.AUTHORIZATION, "Bearer secret")
			.header(HttpHeaders.IF_MATCH, "\"" + version + "\"")
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	MvcTestResult send(HttpMethod method, String path, String body) {
		return this.mvc.method(method)
			.uri(path)
			.header(HttpHeaders.AUTHORIZATION, "Bearer secret")
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	long position() {
		return this.jdbc.sql("SELECT sequence FROM log_head").query(Long.class).single();
	}

	MvcTestResult get(String path) {
		return this.mvc.get().uri(path).exchange();
	}

}
