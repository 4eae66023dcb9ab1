package dev.groundswell.gateway;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/** Each path goes where it belongs, unchanged. */
class RouteTests extends GatewayTest {

	@ParameterizedTest
	@CsvSource({ "/api/v1/sources,ingest", "/api/v1/runs/7,ingest", "/api/v1/observations,ingest",
			"/api/v1/uploads/u-1,ingest", "/api/v1/documents,ingest", "/api/v1/claims/1,ingest",
			"/api/v1/evidence/abc/metadata,ingest", "/api/v1/subjects/qwen,ingest", "/api/v1/metrics,ingest",
			"/api/v1/registry,ingest", "/api/v1/segments/412,ingest", "/api/v1/series,metrics",
			"/api/v1/leaderboards/stars,metrics", "/api/v1/compare,metrics", "/api/v1/statistics/growth,metrics",
			"/api/v1/explanations/x,metrics", "/api/v1/verdicts,metrics", "/api/v1/topics,report",
			"/api/v1/briefings/qwen-1/evidence,report", "/api/v1/checks,report", "/api/v1/feeds/qwen.atom,report",
			"/api/v1/subscriptions,report", "/,web-ui", "/briefings,web-ui", "/css/app.css,web-ui",
			"/leaderboards/stars.csv,web-ui", "/apis,web-ui", "/docs,web-ui" })
	void everyPathHasItsService(String path, String service) {
		assertThat(get(path).body()).isEqualTo(service);
		assertThat(post(path, "x").body()).isEqualTo(service);
		service(service).verify(1, getRequestedFor(urlEqualTo(path)));
		service(service).verify(1, postRequestedFor(urlEqualTo(path)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/nothing", "/api/v1", "/api", "/api/v2/series", "/actuator/env", "/actuator/x/y",
			"/%61pi/v1/x" })
	void pathOfNobodyIsAProblem(String path) {
		var answer = get(path, "Accept", "text/html,*/*");

		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(answer.body()).contains("urn:groundswell:problem:unknown-path");
		SERVICES.values().forEach((server) -> assertThat(server.getAllServeEvents()).isEmpty());
	}

	@Test
	void queryAndEncodedPathArriveAsSent() {
		get("/api/v1/subjects/Qwen%2FQwen3-8B?q=%E9%80%9A%E4%B9%89&x=a%2Bb&x=c%20d");

		service("ingest").verify(
				getRequestedFor(urlEqualTo("/api/v1/subjects/Qwen%2FQwen3-8B?q=%E9%80%9A%E4%B9%89&x=a%2Bb&x=c%20d")));
	}

	@Test
	void formArrivesByteForByte() {
		post("/sign-in?next=%2Fupload", "token=a%20b+c&&_csrf=1%2F2&token=z", "Content-Type",
				"application/x-www-form-urlencoded");

		service("web-ui").verify(postRequestedFor(urlEqualTo("/sign-in?next=%2Fupload"))
			.withRequestBody(equalTo("token=a%20b+c&&_csrf=1%2F2&token=z")));
	}

	@Test
	void documentOfEachServiceIsFoundHere() {
		for (var service : new String[] { "ingest", "metrics", "report" }) {
			assertThat(get("/api/v1/openapi/" + service + ".yaml").body()).isEqualTo(service);
			service(service).verify(getRequestedFor(urlEqualTo("/api/v1/openapi.yaml")));
		}
	}

	@Test
	void onePageShowsAllDocuments() {
		assertThat(get("/api/v1/docs").headers().firstValue("Location")).hasValue("/api/v1/swagger-ui/index.html");
		assertThat(get("/api/v1/swagger-ui/index.html").body()).contains("swagger-ui")
			.doesNotContain("<script>", "<style>");
		assertThat(get("/api/v1/swagger-ui/swagger-initializer.js").body()).contains("/swagger-config");
		assertThat(get("/api/v1/openapi/gateway/swagger-config").body()).contains("/api/v1/openapi/ingest.yaml",
				"/api/v1/openapi/metrics.yaml", "/api/v1/openapi/report.yaml");
	}

	@Test
	void redirectOfAServiceIsLeftToTheBrowser() {
		service("web-ui").stubFor(any(urlEqualTo("/upload"))
			.willReturn(aResponse().withStatus(302).withHeader("Location", uri("/sign-in").toString())));

		var answer = get("/upload");

		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location")).hasValue(uri("/sign-in").toString());
	}

}
