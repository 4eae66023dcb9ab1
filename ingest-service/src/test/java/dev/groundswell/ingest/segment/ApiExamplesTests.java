package dev.groundswell.ingest.segment;

import java.io.UnsupportedEncodingException;

import dev.groundswell.ingest.Golden;
import dev.groundswell.ingest.IngestTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What the service answers, as files that its callers test themselves against. */
@IngestTest
@TestPropertySource(properties = "examples=alone")
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ApiExamplesTests {

	private static final String CSV = """
			subject,metric,value,periodStart,qualifiers,source,rootSource,url,publishedAt
			qwen-app,monthly_active_users,18.34M,2025-11,panel=aicpb;platform=app,scmp,aicpb,https://www.scmp.com/,2025-12-03
			qwen-app,monthly_active_users,abc,2025-11,panel=aicpb;platform=app,scmp,aicpb,,2025-12-03
			Nobody app,monthly_active_users,1M,2025-11,panel=aicpb;platform=app,scmp,aicpb,,2025-12-03
			""";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SealerSchedule schedule;

	@Test
	@Order(1)
	void uploads() {
		MvcTestResult taken = post("/api/v1/observations", "text/csv", CSV);

		assertThat(taken).hasStatus(201).hasHeader("Location", "/api/v1/uploads/u-1");
		Golden.example("upload", text(taken));
		example("uploads", "/api/v1/uploads");
		example("subjects-unresolved", "/api/v1/subjects/unresolved");
	}

	@Test
	@Order(2)
	void observations() {
		example("observations", "/api/v1/observations");
		String id = text(get("/api/v1/observations")).replaceAll("(?s).*?\"id\":\"(o-\\w+)\".*", "$1");
		example("observation", "/api/v1/observations/" + id);
		String sha256 = text(get("/api/v1/uploads/u-1")).replaceAll("(?s).*?\"sha256\":\"(\\w+)\".*", "$1");
		example("evidence-metadata", "/api/v1/evidence/" + sha256 + "/metadata");
	}

	@Test
	@Order(3)
	void segments() {
		this.schedule.sealAll();

		String list = text(get("/api/v1/segments?limit=1"));

		Golden.example("segments", list.replaceAll("\"bytes\":\\d+", "\"bytes\":21333")
			.replaceAll("\"sha256\":\"\\w+\"", "\"sha256\":\"" + "0123456789abcdef".repeat(4) + "\""));
		assertThat(get("/api/v1/segments")).bodyJson().extractingPath("$.position").isEqualTo(2);
	}

	@Test
	@Order(4)
	void withdrawals() {
		MvcTestResult withdrawn = post("/api/v1/uploads/u-1/withdrawal", "application/json",
				"{\"reason\": \"Wrong file\"}");

		Golden.example("upload-withdrawal", text(withdrawn));
		example("upload-withdrawn", "/api/v1/uploads/u-1");
		Golden.example("problem-unknown-observation", text(get("/api/v1/observations/o-00000000000000000000")));
		Golden.example("problem-unknown-parameter", text(get("/api/v1/observations?subjct=qwen-app")));
	}

	@Test
	@Order(5)
	void registry() {
		example("subject", "/api/v1/subjects/qwen-app");
		example("subjects", "/api/v1/subjects?q=qwen&kind=app");
		example("metrics", "/api/v1/metrics?limit=2");
		example("source", "/api/v1/sources/scmp");
		example("sources", "/api/v1/sources?limit=2");
	}

	@Test
	@Order(6)
	void subjectIsAdded() {
		MvcTestResult added = post("/api/v1/subjects", "application/json",
				"{\"id\": \"nobody-app\", \"kind\": \"app\", \"name\": \"Nobody app\"}");

		assertThat(added).hasStatus(201);
		Golden.example("subject-added", text(added));
	}

	@Test
	@Order(7)
	void openApi() {
		Golden.compare("openapi.yaml", text(get("/api/v1/openapi.yaml")));
	}

	private void example(String name, String path) {
		MvcTestResult result = get(path);
		assertThat(result).hasStatusOk();
		Golden.example(name, text(result));
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).exchange();
	}

	private MvcTestResult post(String path, String type, String body) {
		return this.mvc.post()
			.uri(path)
			.header(HttpHeaders.AUTHORIZATION, "Bearer secret")
			.contentType(MediaType.parseMediaType(type))
			.content(body)
			.exchange();
	}

	private static String text(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
