package dev.groundswell.ingest.registry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@WebMvcTest(controllers = SubjectAdditionController.class,
		properties = "groundswell.admin-token-sha256="
				+ "2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b") // of
																						// "secret"
@Import(RegistryWeb.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class SubjectAdditionControllerTests {

	@Autowired
	@SuppressWarnings("NullAway.Init")
	MockMvcTester mvc;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	Registries registries;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	RegistryWeb.Parked parked;

	@Test
	void aNewSubjectTakesTheRowsThatWaitedForIt() {
		this.parked.park("豆包", 3);

		assertThat(post("""
				{"id":"doubao","kind":"app","name":"Doubao","names":{"zh":"豆包"},"groups":["china"],
				"relations":[{"type":"continues","target":"tongyi-app","date":"2024-05-15","note":"not so"}]}"""))
			.hasStatus(201)
			.hasHeader("Location", "/api/v1/subjects/doubao")
			.bodyJson()
			.isStrictlyEqualTo("{\"registryVersion\":2,\"position\":2,\"resolvedRows\":3}");
		assertThat(this.registries.current().subject("doubao")).isPresent();
	}

	@Test
	void anExistingSubjectIsAddedTo() {
		assertThat(post("{\"id\":\"qwen-app\",\"aliases\":[\"Qwen Chat\"]}")).hasStatus(201);
		assertThat(post("{\"id\":\"qwen-app\",\"aliases\":[\"qwen chat\"]}")).hasStatus(200)
			.bodyJson()
			.isStrictlyEqualTo("{\"registryVersion\":2,\"position\":2,\"resolvedRows\":0}");
		assertThat(this.registries.current().subject("qwen-app").orElseThrow().aliases()).contains("Qwen Chat");
	}

	@Test
	void aDayOfReleaseIsAddedAndCorrected() {
		String model = "{\"id\":\"Qwen/Qwen3-8B\",\"releasedAt\":\"%s\"}";

		assertThat(post(model.formatted("2025-04-28"))).hasStatus(201);
		assertThat(post(model.formatted("2025-04-29"))).hasStatus(201);
		assertThat(post(model.formatted("2025-04-29"))).hasStatus(200);

		assertThat(this.registries.current().subject("Qwen/Qwen3-8B").orElseThrow().releasedAt())
			.isEqualTo("2025-04-29");
	}

	@Test
	void aSubjectDoesNotChangeItsKind() {
		assertThat(post("{\"id\":\"qwen-app\",\"kind\":\"family\",\"name\":\"Qwen app\"}")).hasStatus(409)
			.hasContentTypeCompatibleWith("application/problem+json")
			.bodyJson()
			.isLenientlyEqualTo("""
					{"type":"urn:groundswell:problem:subject-kind-conflict",
					"errors":[{"pointer":"/kind","reason":"is registered as app"}]}""");
		assertThat(this.registries.current().version()).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{"kind":"app","name":"A"}                                      | /id                 | is missing
					{"id":"a","name":"A"}                                          | /kind               | is missing
					{"id":"a","kind":"app"}                                        | /name               | is missing
					{"id":"a/b/c","kind":"app","name":"A"}                         | /id                 | "a/b/c" is no id: letters, digits and . _ : @ + -, at most one slash
					{"id":"../a","kind":"app","name":"A"}                          | /id                 | "../a" is no id: letters, digits and . _ : @ + -, at most one slash
					{"id":"a","kind":"toaster","name":"A"}                         | /kind               | "toaster" is not one of app, family, model, organization, region, technology, package, repository, currency-pair
					{"id":"a","kind":"app","name":"A","groups":["x"]}              | /groups/0           | there is no group "x"
					{"id":"a","kind":"app","name":"A","relations":[{"type":"made-by","target":"x"}]} | /relations/0/target | there is no subject "x"
					{"id":"a","kind":"app","name":"A","relations":[{"target":"qwen"}]}              | /relations/0/type   | is missing
					{"id":"a","kind":"app","name":"A","names":{"zh":null}}         | /names/zh           | is missing
					""")
	void whatBreaksARuleIsNamedByPointer(String body, String pointer, String reason) {
		assertThat(post(body)).hasStatus(422)
			.bodyJson()
			.satisfies((json) -> assertThat(json).extractingPath("$.errors[0].pointer").isEqualTo(pointer))
			.satisfies((json) -> assertThat(json).extractingPath("$.errors[0].reason").isEqualTo(reason));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"id":"a","colour":"red"}
			{"id":"a","id":"b"}
			{"id":"a"
			[]
			null
			''
			{"id":["a"]}
			{"id":"a","aliases":[null]}
			{"id":"a","aliases":"b"}
			{"id":"a","relations":[{"type":"made-by","target":"qwen","date":"yesterday"}]}
			{"id":"qwen","releasedAt":"2025-02-30"}
			{"id":"qwen","releasedAt":20305}
			{"id":"qwen","releasedAt":"2025-04-29T00:00:00Z"}
			{"id":"a"} {"id":"b"}
			""")
	void whatIsNoSubjectIsUnreadable(String body) {
		assertThat(post(body)).hasStatus(400)
			.bodyJson()
			.satisfies(
					(json) -> assertThat(json).extractingPath("$.type").isEqualTo("urn:groundswell:problem:unreadable"))
			.satisfies((json) -> assertThat(json).extractingPath("$.detail")
				.asString()
				.doesNotContain("dev.groundswell", "java", "tools."));
		assertThat(this.registries.current().version()).isEqualTo(1);
	}

	@Test
	void writingNeedsTheToken() {
		assertThat(this.mvc.post()
			.uri("/api/v1/subjects")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"id\":\"a\",\"kind\":\"app\",\"name\":\"A\"}")).hasStatus(401)
			.hasHeader("WWW-Authenticate", "Bearer");
		assertThat(this.registries.current().version()).isEqualTo(1);
	}

	@Test
	void otherMediaTypesAreRefused() {
		assertThat(this.mvc.post()
			.uri("/api/v1/subjects")
			.header("Authorization", "Bearer secret")
			.contentType(MediaType.TEXT_PLAIN)
			.content("a")).hasStatus(415);
	}

	private MvcTestResult post(String body) {
		return this.mvc.post()
			.uri("/api/v1/subjects")
			.header("Authorization", "Bearer secret")
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

}
