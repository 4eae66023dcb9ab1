package dev.groundswell.ui;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The service starts, with every neighbour away, and shows what it can. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.http.serviceclient.ingest.base-url=http://127.0.0.1:1",
				"spring.http.serviceclient.metrics.base-url=http://127.0.0.1:1",
				"spring.http.serviceclient.report.base-url=http://127.0.0.1:1" })
class WebUiApplicationTests {

	@LocalServerPort
	private int port;

	@Test
	void frontPageStaysAndItsFilesAreFingerprinted() throws Exception {
		HttpResponse<String> page = get("/");
		Matcher style = Pattern.compile("/css/groundswell-[0-9a-f]{32}\\.css").matcher(page.body());

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("Briefings are away", "Statistics are away");
		assertThat(style.find()).isTrue();
		assertThat(get(style.group()).headers().firstValue("Cache-Control"))
			.contains("public, max-age=31536000, immutable");
		assertThat(get("/css/groundswell.css").headers().firstValue("Cache-Control")).contains("private, no-cache");
	}

	@Test
	void readingLeavesNoCookieAndSigningInASafeOne() throws Exception {
		assertThat(get("/").headers().firstValue("Set-Cookie")).isEmpty();
		assertThat(get("/sign-in").headers().firstValue("Set-Cookie")).get()
			.asString()
			.contains("groundswell-session=", "HttpOnly", "SameSite=Lax");
	}

	@Test
	void redirectsHoldBehindAGateway() throws Exception {
		HttpResponse<String> answer = get("/upload", "X-Forwarded-Host", "groundswell.example", "X-Forwarded-Proto",
				"https");

		assertThat(answer.statusCode()).isBetween(302, 303);
		assertThat(answer.headers().firstValue("Location")).contains("/sign-in");
	}

	@Test
	void brokenRequestsGetAPageToo() throws Exception {
		HttpResponse<String> answer = get("/subjects/a%3Bb");

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("Id to quote").doesNotContain("Exception", "dev.groundswell");
	}

	@Test
	void itIsHealthyAndMeasured() throws Exception {
		get("/");

		assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
		assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
		assertThat(get("/actuator/prometheus").body()).contains("groundswell_ui_answers_total",
				"neighbour=\"metrics\",outcome=\"away\"");
	}

	private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path));
		if (headers.length > 0) {
			request.headers(headers);
		}
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
	}

}
