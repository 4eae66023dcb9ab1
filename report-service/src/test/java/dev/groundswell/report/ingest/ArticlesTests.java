package dev.groundswell.report.ingest;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dev.groundswell.report.meter.Meters;
import dev.groundswell.report.problem.NeighbourAwayException;
import dev.groundswell.report.topic.Topics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Reads the very examples that ingest-service is tested against. */
class ArticlesTests {

	private static final Path EXAMPLES = Path.of("..", "ingest-service", "api", "examples");

	private static final ArticleClient.ExtractionRequest TEXT = new ArticleClient.ExtractionRequest("A text.", null,
			null, null);

	private final WireMockServer server = new WireMockServer(
			WireMockConfiguration.options().bindAddress("127.0.0.1").http2PlainDisabled(true).dynamicPort());

	@BeforeEach
	void start() {
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.server.stop();
	}

	private Articles articles() {
		RestClient rest = RestClient.create(this.server.baseUrl());
		return new Articles(HttpServiceProxyFactory.builderFor(RestClientAdapter.create(rest))
			.build()
			.createClient(ArticleClient.class), new Meters(new SimpleMeterRegistry(), new Topics(List.of())));
	}

	private static String example(String name) throws IOException {
		return Files.readString(EXAMPLES.resolve(name + ".json"));
	}

	private static <T> T here(Told<T> told) {
		assertThat(told).isInstanceOf(Told.Here.class);
		return ((Told.Here<T>) told).value();
	}

	@Test
	void figuresOfATextAreRead() throws IOException {
		this.server
			.stubFor(post(urlEqualTo("/api/v1/claims/extraction")).willReturn(okJson(example("claims-extraction"))));

		ClaimView claim = here(articles().extract(TEXT, null)).all().getFirst();

		assertThat(claim.subject()).isEqualTo("Qwen app");
		assertThat(claim.value()).isEqualByComparingTo(new BigDecimal("20000000"));
		assertThat(claim.changeKind()).isEqualTo("level");
		assertThat(claim.end()).isPositive();
		assertThat(claim.confidence()).isEqualByComparingTo("0.9");
		assertThat(claim.trace()).isNotEmpty()
			.allSatisfy((step) -> assertThat(step.effect()).isNotBlank())
			.allSatisfy((step) -> assertThat(step.end()).isPositive());
	}

	@Test
	void pageIsReadWithWhereItIsFrom() throws IOException {
		this.server
			.stubFor(post(urlEqualTo("/api/v1/documents/reading")).willReturn(okJson(example("document-reading"))));

		ReadingView page = here(articles().read("https://example.com/2025/12/05/grow", "Bearer x"));

		assertThat(page.text()).contains("20 million monthly users");
		assertThat(page.publishedAt()).isEqualTo("2025-12-05");
		assertThat(page.publisher()).isEqualTo("South China Morning Post");
		assertThat(page.canonicalUrl()).isEqualTo("https://example.com/2025/12/05/grow");
	}

	@Test
	void claimsOfADocumentAreReadWithTheirState() throws IOException {
		this.server.stubFor(get(urlEqualTo("/api/v1/documents/d-1")).willReturn(okJson(example("document"))));
		this.server
			.stubFor(get(urlEqualTo("/api/v1/documents/d-1/claims")).willReturn(okJson(example("document-claims"))));

		assertThat(here(articles().document("d-1")).text()).isNotBlank();
		assertThat(here(articles().claims("d-1"))).extracting(ClaimView::id, ClaimView::status)
			.contains(org.assertj.core.groups.Tuple.tuple("c-1", "accepted"),
					org.assertj.core.groups.Tuple.tuple("c-2", "waiting"));
	}

	@Test
	void refusalIsAValueWithItsReason() throws IOException {
		this.server.stubFor(get(anyUrl()).willReturn(jsonResponse(example("problem-unknown-document"), 404)));

		assertThat(articles().document("d-9")).isInstanceOfSatisfying(Told.Refused.class, (refused) -> {
			assertThat(refused.status()).isEqualTo(404);
			assertThat(refused.reason()).contains("d-9");
		});
	}

	@Test
	void faultOfTheServiceIsItsAbsence() {
		this.server.stubFor(post(anyUrl()).willReturn(jsonResponse("{}", 500)));

		assertThatExceptionOfType(NeighbourAwayException.class).isThrownBy(() -> articles().extract(TEXT, null))
			.withMessageContaining("ingest-service answered 500");
	}

}
