package dev.groundswell.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

/** Both neighbours, answering what the files beside {@code neighbours/} say. */
public final class Neighbours {

	/** Weeks the files know, by the moment they are asked as of. */
	private static final String[] WEEKS = { "2025-12-06", "2025-12-20" };

	private static final String[] STATISTICS = { "growth", "overtakes", "discrepancies", "freshness" };

	/** Like the services, it does not turn a request with a body into HTTP/2. */
	private final WireMockServer server = new WireMockServer(WireMockConfiguration.options()
		.bindAddress("127.0.0.1")
		.dynamicPort()
		.http2PlainDisabled(true)
		.globalTemplating(true));

	public Neighbours() {
		this.server.start();
		answerAsFiled();
	}

	public String url() {
		return this.server.baseUrl();
	}

	/** The usual answers. */
	public void answerAsFiled() {
		this.server.resetAll();
		for (String week : WEEKS) {
			String asOf = week + "T23:59:59.999999Z";
			stub("/api/v1/series", asOf, week + "/series.json");
			for (String statistic : STATISTICS) {
				stub("/api/v1/statistics/" + statistic, asOf, week + "/" + statistic + ".json");
			}
		}
		this.server.stubFor(get(urlPathEqualTo("/api/v1/registry")).withQueryParam("version", equalTo("1"))
			.willReturn(json(file("registry.json"))));
		this.server.stubFor(get(urlPathMatching("/api/v1/observations/o-[0-9a-f]{20}")).willReturn(json("""
				{"id":"{{request.pathSegments.[3]}}","sequence":1,"withdrawn":null,
				 "evidence":{"id":"{{request.pathSegments.[3]}}","sha256":"%s","locator":"row=17",
				  "quote":"qwen-app,monthly_active_users,…","url":"https://www.marketdash.io/news/55215",
				  "source":"scmp","sourceName":"South China Morning Post","rootSource":"aicpb",
				  "rootSourceName":"Aicpb.com (AI Product Ranking)",
				  "licence":{"id":"facts","name":"Facts with the source named","quote":true},
				  "publishedAt":"2025-12-03T00:00:00Z","publishedPrecision":"day"}}
				""".formatted("a".repeat(64)))));
	}

	/** One path answers so until {@link #answerAsFiled()}. */
	public void answer(String path, int status, String body) {
		this.server.stubFor(get(urlPathMatching(path)).atPriority(1)
			.willReturn(aResponse().withStatus(status).withHeader("Content-Type", "application/json").withBody(body)));
	}

	/** What is posted to one path is answered so until {@link #answerAsFiled()}. */
	public void answerPost(String path, int status, String body) {
		this.server.stubFor(post(urlPathEqualTo(path)).willReturn(status(status, body)));
	}

	/** The same for what contains a text; it goes first. */
	public void answerPostWith(String path, String text, String body) {
		this.server.stubFor(post(urlPathEqualTo(path)).atPriority(1)
			.withRequestBody(containing(text))
			.willReturn(status(200, body)));
	}

	/** What was posted to a path, oldest first. */
	public List<LoggedRequest> posted(String path) {
		return this.server.findAll(postRequestedFor(urlPathEqualTo(path)));
	}

	private static ResponseDefinitionBuilder status(int status, String body) {
		return aResponse().withStatus(status).withHeader("Content-Type", "application/json").withBody(body);
	}

	/** A filed answer, changed as its text. */
	public static String file(String name) {
		return file("neighbours", name);
	}

	/** A file of another folder of the test resources. */
	public static String file(String folder, String name) {
		try (InputStream in = Neighbours.class.getResourceAsStream("/" + folder + "/" + name)) {
			if (in == null) {
				throw new IllegalStateException(name + " is not among the test resources");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void stub(String path, String asOf, String file) {
		this.server
			.stubFor(get(urlPathEqualTo(path)).withQueryParam("asOf", equalTo(asOf)).willReturn(json(file(file))));
	}

	private static ResponseDefinitionBuilder json(String body) {
		return aResponse().withHeader("Content-Type", "application/json").withBody(body);
	}

}
