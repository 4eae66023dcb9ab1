package dev.groundswell.ingest.registry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@WebMvcTest({ SubjectController.class, MetricController.class, SourceController.class, RegistryController.class })
@Import(RegistryWeb.class)
class RegistryControllerTests {

	@Autowired
	@SuppressWarnings("NullAway.Init")
	MockMvcTester mvc;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	RegistryWeb.Parked parked;

	@Test
	void subjectsAreFoundByAnyOfTheirNames() {
		assertThat(this.mvc.get().uri("/api/v1/subjects?q={q}&kind=app", "千 问")).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("""
					{"items":[{"id":"qwen-app","kind":"app","name":"Qwen app","names":{"en":"Qwen app","zh":"千问"},
					"groups":["china"]}],"next":null}""");
	}

	@Test
	void subjectsComeInPages() {
		assertThat(this.mvc.get().uri("/api/v1/subjects?limit=2")).bodyJson()
			.isLenientlyEqualTo("{\"items\":[{\"id\":\"Qwen/Qwen3-8B\"},{\"id\":\"alibaba\"}],\"next\":\"alibaba\"}");
		assertThat(this.mvc.get().uri("/api/v1/subjects?limit=2&after=alibaba")).bodyJson()
			.isLenientlyEqualTo("{\"items\":[{\"id\":\"china-region\"},{\"id\":\"llama\"}],\"next\":\"llama\"}");
		assertThat(this.mvc.get().uri("/api/v1/subjects?after=usd-cny")).bodyJson()
			.isLenientlyEqualTo("{\"items\":[],\"next\":null}");
	}

	@Test
	void subjectsComeAsCsv() {
		assertThat(this.mvc.get().uri("/api/v1/subjects?q=llama&format=csv")).hasStatusOk()
			.bodyText()
			.contains("llama,family,Llama");
	}

	@ParameterizedTest
	@CsvSource({ "/api/v1/subjects?kind=apps, invalid-parameter", "/api/v1/subjects?limit=0, invalid-parameter",
			"/api/v1/subjects?limit=1001, invalid-parameter", "/api/v1/subjects?limit=many, invalid-parameter",
			"/api/v1/subjects?name=qwen, unknown-parameter", "/api/v1/registry?version=one, invalid-parameter",
			"/api/v1/registry?verson=1, unknown-parameter", "/api/v1/metrics?kind=app, unknown-parameter" })
	void badParametersAreRefused(String uri, String kind) {
		assertThat(this.mvc.get().uri(uri)).hasStatus(400)
			.hasContentTypeCompatibleWith("application/problem+json")
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("urn:groundswell:problem:" + kind);
	}

	@Test
	void aSubjectShowsItsTiesAndBreaks() {
		assertThat(this.mvc.get().uri("/api/v1/subjects/qwen-app")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"id":"qwen-app","relations":[{"type":"made-by","target":"alibaba","targetName":"Alibaba"},
				{"type":"continues","target":"tongyi-app","targetName":"Tongyi app","date":"2025-11-17"}],"inverse":[],
				"continuity":[{"type":"relaunch","date":"2025-11-17","from":["tongyi-app"],
				"metrics":["monthly_active_users"],"url":"https://example.org/qwen-relaunch"}]}""");
		assertThat(this.mvc.get().uri("/api/v1/subjects/qwen")).bodyJson()
			.isLenientlyEqualTo("{\"inverse\":[{\"type\":\"member-of\",\"target\":\"Qwen/Qwen3-8B\","
					+ "\"targetName\":\"Qwen3-8B\"}],\"continuity\":[]}");
	}

	@Test
	void anIdMayHaveASlash() {
		assertThat(this.mvc.get().uri("/api/v1/subjects/Qwen/Qwen3-8B")).bodyJson()
			.isLenientlyEqualTo("{\"id\":\"Qwen/Qwen3-8B\",\"name\":\"Qwen3-8B\"}");
	}

	@Test
	void anUnknownSubjectIsToldWithThoseWrittenSo() {
		assertThat(this.mvc.get().uri("/api/v1/subjects/QWEN")).hasStatus(404).bodyJson().isLenientlyEqualTo("""
				{"type":"urn:groundswell:problem:unknown-subject",
				"detail":"There is no subject \\"QWEN\\". Written so: qwen, qwen-app."}""");
		assertThat(this.mvc.get().uri("/api/v1/subjects/nobody")).hasStatus(404);
	}

	@Test
	void namesNobodyKnowsAreListed() {
		this.parked.park("Nobody", 3);

		assertThat(this.mvc.get().uri("/api/v1/subjects/unresolved")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"items":[{"name":"Nobody","metric":"monthly_active_users","rows":3,
				"firstSeen":"2025-12-04T08:00:00Z"}],"next":null}""");
	}

	@Test
	void metricsAreListedAndShown() {
		assertThat(this.mvc.get().uri("/api/v1/metrics?limit=1")).bodyJson()
			.isLenientlyEqualTo("{\"items\":[{\"id\":\"downloads_all_time\"}],\"next\":\"downloads_all_time\"}");
		assertThat(this.mvc.get().uri("/api/v1/metrics/token_share")).bodyJson()
			.isLenientlyEqualTo(
					"{\"unit\":\"percent\",\"behaviour\":\"share\",\"denominatorQualifier\":\"denominator\"}");
		assertThat(this.mvc.get().uri("/api/v1/metrics/users_of_moon")).hasStatus(404)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("urn:groundswell:problem:unknown-metric");
	}

	@Test
	void sourcesTellWhatTheLogHoldsOfThem() {
		assertThat(this.mvc.get().uri("/api/v1/sources")).bodyJson().isLenientlyEqualTo("""
				{"items":[{"id":"aicpb","kind":"panel","interval":31,"rows":7,"lastPublishedAt":"2025-12-03T00:00:00Z",
				"licence":{"id":"facts","quote":true}},
				{"id":"scmp","kind":"press","interval":null,"rows":0,"lastPublishedAt":null},
				{"id":"some-blog","kind":"unregistered","rows":1,"licence":{"id":"unknown","quote":false}}]}""");
		assertThat(this.mvc.get().uri("/api/v1/sources/aicpb")).bodyJson().isLenientlyEqualTo("{\"rows\":7}");
		assertThat(this.mvc.get().uri("/api/v1/sources/some-blog")).bodyJson().isLenientlyEqualTo("{\"rows\":1}");
		assertThat(this.mvc.get().uri("/api/v1/sources/nobody")).hasStatus(404)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("urn:groundswell:problem:unknown-source");
	}

	@Test
	void theRegistryIsShownAtAVersion() {
		assertThat(this.mvc.get().uri("/api/v1/registry?version=1")).hasStatusOk()
			.hasHeader("ETag", "\"registry-1\"")
			.bodyJson()
			.isLenientlyEqualTo("{\"version\":1,\"additions\":[]}");
		assertThat(this.mvc.get().uri("/api/v1/registry?version=99")).hasStatus(404)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("urn:groundswell:problem:unknown-registry-version");
	}

}
