package dev.groundswell.ingest.claim;

import dev.groundswell.ingest.Golden;
import dev.groundswell.ingest.IngestTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static dev.groundswell.ingest.Answers.text;
import static org.assertj.core.api.Assertions.assertThat;

/** What is answered about documents and claims, for callers to test against. */
@IngestTest
@Import(SpokenClaims.class)
@TestPropertySource(properties = "examples=alone")
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DocumentExamplesTests extends ClaimCalls {

	private static final String PAGE = """
			<html lang='en'><head><title>Assistants grow</title><link rel='canonical' href='https://example.com/2025/12/05/grow'>\
			</head><body><article><h1>Assistants grow</h1><p>Qwen app has 20 million monthly users, says Aicpb.com, surely. \
			Kimi app has 9 million monthly users.</p><p>Zibble has 3 million monthly users, surely.</p></article></body></html>""";

	@Test
	@Order(1)
	void documents() {
		String body = "{\"html\": \"%s\", \"publisher\": \"South China Morning Post\", \"url\": \"https://example.com/2025/12/05/grow\"}"
			.formatted(PAGE);

		example("document-reading", send(HttpMethod.POST, "/api/v1/documents/reading", body), 200);
		example("document-taken", send(HttpMethod.POST, "/api/v1/documents", body), 201);
		example("document", get("/api/v1/documents/d-1"), 200);
		example("documents", get("/api/v1/documents"), 200);
		example("document-claims", get("/api/v1/documents/d-1/claims"), 200);
		example("problem-address-denied",
				send(HttpMethod.POST, "/api/v1/documents", "{\"url\": \"http://169.254.169.254/\"}"), 422);
		example("problem-unknown-document", get("/api/v1/documents/d-9"), 404);
	}

	@Test
	@Order(2)
	void claims() {
		example("claims-waiting", get("/api/v1/claims?status=waiting"), 200);
		example("claim-accepted",
				send(HttpMethod.PATCH, "/api/v1/claims/c-2", "{\"version\": 1, \"status\": \"accepted\"}"), 200);
		example("claim-corrected", send(HttpMethod.PATCH, "/api/v1/claims/c-1", """
				{"version": 1, "value": 20500000, "reason": "the table says 20.5"}"""), 200);
		example("claim-rejected", send(HttpMethod.PATCH, "/api/v1/claims/c-3",
				"{\"version\": 1, \"status\": \"rejected\", \"reason\": \"a forecast\"}"), 200);
		example("problem-claim-changed",
				send(HttpMethod.PATCH, "/api/v1/claims/c-3", "{\"version\": 1, \"status\": \"accepted\"}"), 412);
		example("claim", get("/api/v1/claims/c-1"), 200);
		Golden.example("claims-export", text(get("/api/v1/claims/export")).lines().findFirst().orElseThrow());
	}

	@Test
	@Order(3)
	void extraction() {
		example("claims-extraction", send(HttpMethod.POST, "/api/v1/claims/extraction",
				"""
						{"text": "Qwen app has 20 million monthly users, says Aicpb.com, surely.", "publishedAt": "2025-12-06"}"""),
				200);
	}

	private static void example(String name, MvcTestResult result, int status) {
		assertThat(result).hasStatus(status);
		Golden.example(name, text(result));
	}

}
