package dev.groundswell.ingest.proposal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.groundswell.ingest.extraction.Passage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** A stand-in that speaks as OpenAI-compatible servers do. */
class ChatProposerTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Passage PASSAGE = new Passage("Zorbo keeps 4.2 million households company.", null, null, "en");

	private static final String PROPOSALS = """
			{"proposals": [{"quote": "Zorbo keeps 4.2 million households", "number": "4.2 million", "subject": "Zorbo", \
			"metric": "users"}]}""";

	private record Asked(String path, String authorization, JsonNode body) {
	}

	private final List<Asked> asked = new ArrayList<>();

	private HttpServer server;

	private int status = 200;

	private String answer = "";

	@BeforeEach
	void start() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.server.stop(0);
	}

	private void answer(HttpExchange exchange) {
		try (exchange) {
			this.asked.add(new Asked(exchange.getRequestURI().getPath(),
					exchange.getRequestHeaders().getFirst("Authorization"),
					JSON.readTree(exchange.getRequestBody().readAllBytes())));
			byte[] bytes = """
					{"id": "c-1", "object": "chat.completion", "created": 1764500000, "model": "small-model",
					 "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": %s}}],
					 "usage": {"prompt_tokens": 10, "completion_tokens": 5, "total_tokens": 15}}"""
				.formatted(JSON.writeValueAsString(this.answer))
				.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", "application/json");
			exchange.sendResponseHeaders(this.status, bytes.length);
			exchange.getResponseBody().write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Proposer proposer(int mostCharacters) {
		URI address = URI.create("http://127.0.0.1:%d/v1".formatted(this.server.getAddress().getPort()));
		return new ProposalConfiguration().proposer(
				new ProposalProperties(address, "key-1", "small-model", Duration.ofSeconds(20), mostCharacters), JSON);
	}

	private List<Proposal> proposed() {
		return proposer(1000).propose(PASSAGE, List.of("users", "rank"));
	}

	@Test
	void textAndMetricsAreSentAndProposalsRead() {
		this.answer = PROPOSALS;

		assertThat(proposed())
			.containsExactly(new Proposal("Zorbo keeps 4.2 million households", "4.2 million", "Zorbo", "users"));
		assertThat(this.asked).singleElement().satisfies((request) -> {
			assertThat(request.path()).isEqualTo("/v1/chat/completions");
			assertThat(request.authorization()).isEqualTo("Bearer key-1");
			assertThat(request.body().at("/model").asString()).isEqualTo("small-model");
			assertThat(request.body().at("/messages/0/content").asString()).contains("rank, users");
			assertThat(request.body().at("/messages/1/content").toString()).contains(PASSAGE.text());
		});
	}

	@Test
	void proseAndFencesAroundTheAnswerDoNotMatter() {
		this.answer = "Here you are:\n```json\n" + PROPOSALS + "\n```";

		assertThat(proposed()).hasSize(1);
	}

	@Test
	void modelThatTalksNonsenseProposesNothing() {
		for (String nonsense : List.of("", "no", "{\"proposals\": 7}", "{\"proposals\": [{\"quote\": }",
				"{\"other\": []}")) {
			this.answer = nonsense;
			assertThat(proposed()).as(nonsense).isEmpty();
		}
	}

	@Test
	void modelThatRefusesProposesNothing() {
		this.status = 400;

		assertThat(proposed()).isEmpty();
		assertThat(this.asked).hasSize(1);
	}

	@Test
	void modelThatIsAwayProposesNothing() {
		var proposer = proposer(1000);
		this.server.stop(0);

		assertThat(proposer.propose(PASSAGE, List.of("users"))).isEmpty();
	}

	@Test
	void longTextIsNotSent() {
		assertThat(proposer(10).propose(PASSAGE, List.of("users"))).isEmpty();
		assertThat(this.asked).isEmpty();
	}

	@Test
	void nobodyIsAskedUnlessAnAddressIsGiven() {
		var properties = new ProposalProperties(null, "none", "default", Duration.ofSeconds(5), 1000);

		assertThat(new ProposalConfiguration().proposer(properties, JSON)).isSameAs(Proposer.NONE);
	}

}
