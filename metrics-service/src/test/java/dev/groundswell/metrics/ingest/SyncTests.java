package dev.groundswell.metrics.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.groundswell.metrics.LogWriter;
import dev.groundswell.metrics.LogWriter.Sealed;
import dev.groundswell.metrics.Samples;
import dev.groundswell.metrics.meter.Meters;
import dev.groundswell.metrics.store.DuckDbStore;
import dev.groundswell.metrics.store.Row;
import dev.groundswell.metrics.store.Segment;
import dev.groundswell.metrics.store.Selection;
import dev.groundswell.metrics.store.StoreProperties;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.health.contributor.Status;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static dev.groundswell.metrics.Samples.users;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SyncTests {

	private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

	@TempDir
	Path directory;

	private WireMockServer ingest;

	private DuckDbStore store;

	private SyncState state;

	private SimpleMeterRegistry registry;

	private Meters meters;

	private Follower follower;

	private final List<Long> positions = new ArrayList<>();

	@BeforeEach
	void start() {
		this.ingest = new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
		this.ingest.start();
		this.store = new DuckDbStore(
				new StoreProperties(this.directory.resolve("store"), "256MB", 1, 2, 64, Duration.ofSeconds(10), 10_000),
				Samples.meters());
		var client = RestClient.builder()
			.baseUrl(this.ingest.baseUrl())
			.requestFactory(new SimpleClientHttpRequestFactory())
			.build();
		var list = HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
			.build()
			.createClient(IngestClient.class);
		this.state = new SyncState();
		this.registry = new SimpleMeterRegistry();
		this.meters = new Meters(this.registry, ObservationRegistry.NOOP);
		this.follower = new Follower(new Sync(list, new Download(client), this.store, this.state, this.meters),
				this.state, this.meters, properties(), this.store,
				(event) -> this.positions.add(((PositionMoved) event).position()), Clock.fixed(NOW, ZoneOffset.UTC));
	}

	private static SyncProperties properties() {
		return new SyncProperties(false, Duration.ofMillis(500), Duration.ofMillis(500), Duration.ofSeconds(15),
				Duration.ofSeconds(5));
	}

	@AfterEach
	void stop() {
		this.ingest.stop();
		this.store.close();
	}

	private void serve(Sealed... log) {
		this.ingest.resetAll();
		long position = log[log.length - 1].segment().sequence();
		for (long after : LongStream.range(0, position).boxed().toList()) {
			var items = Arrays.stream(log)
				.filter((sealed) -> sealed.segment().sequence() > after)
				.map(SyncTests::item)
				.collect(Collectors.joining(","));
			this.ingest.stubFor(get(urlPathEqualTo("/api/v1/segments"))
				.withQueryParam("after", WireMock.equalTo(Long.toString(after)))
				.willReturn(okJson("{\"items\":[%s],\"next\":null,\"position\":%d}".formatted(items, position))));
		}
		Arrays.stream(log).forEach((sealed) -> bytes(sealed, read(sealed)));
	}

	private static String item(Sealed sealed) {
		var segment = sealed.segment();
		return """
				{"sequence":%d,"firstSequence":%d,"rows":%d,"bytes":1,"sha256":"%s","sealedAt":"2026-01-01T00:00:00Z"}"""
			.formatted(segment.sequence(), segment.sequence() - segment.rows() + 1, segment.rows(), segment.sha256());
	}

	private void bytes(Sealed sealed, byte[] bytes) {
		this.ingest.stubFor(get(urlPathEqualTo("/api/v1/segments/" + sealed.segment().sequence()))
			.willReturn(aResponse().withHeader("Content-Type", "application/vnd.apache.parquet").withBody(bytes)));
	}

	private static byte[] read(Sealed sealed) {
		try {
			return Files.readAllBytes(sealed.file());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<Long> values() {
		return this.store.rows(Selection.ALL, NOW, this.store.position()).stream().map(Row::value).toList();
	}

	private LogWriter log() {
		return new LogWriter(this.directory);
	}

	private double count(String meter, String... tags) {
		return this.registry.get(meter).tags(tags).counter().count();
	}

	private double gauge(String name) {
		return this.registry.get("groundswell.sync." + name).gauge().value();
	}

	@Test
	void sealedSegmentsAreLoadedInOrder() {
		var log = log();
		var first = log.observation(users("chatgpt", "aicpb", "2025-11", 1)).seal();
		var second = log.observation(users("doubao", "aicpb", "2025-11", 2)).seal();
		serve(first, second);

		var wait = this.follower.look();

		assertThat(wait).isEqualTo(properties().interval());
		assertThat(values()).containsExactly(1L, 2L);
		assertThat(this.positions).as("both in one step").containsExactly(2L);
		assertThat(this.state.lag()).isZero();
		assertThat(count("groundswell.sync.segments")).isEqualTo(2);
		assertThat(new LogHealthIndicator(this.state).health().getStatus()).isEqualTo(Status.UP);
	}

	@Test
	void secondLookTakesOnlyWhatIsNew() {
		var log = log();
		var first = log.observation(users("chatgpt", "aicpb", "2025-11", 1)).seal();
		serve(first);
		this.follower.look();
		var second = log.observation(users("doubao", "aicpb", "2025-11", 2)).seal();
		serve(first, second);

		this.follower.look();
		this.follower.look();

		assertThat(values()).containsExactly(1L, 2L);
		this.ingest.verify(0, WireMock.getRequestedFor(urlPathEqualTo("/api/v1/segments/1")));
		this.ingest.verify(1, WireMock.getRequestedFor(urlPathEqualTo("/api/v1/segments/2")));
	}

	@Test
	void neighbourAwayIsTriedAgainEverMoreSlowlyAndThenCaughtUpWith() {
		this.ingest.stubFor(get(urlPathEqualTo("/api/v1/segments")).willReturn(aResponse().withStatus(503)));
		var unready = new LogHealthIndicator(this.state).health();

		assertThat(Stream.generate(this.follower::look).limit(7).map(Duration::toMillis)).containsExactly(500L, 1000L,
				2000L, 4000L, 8000L, 15000L, 15000L);
		assertThat(unready.getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
		assertThat(count("groundswell.sync.failures", "kind", "away")).isEqualTo(7);

		serve(log().observation(users("chatgpt", "aicpb", "2025-11", 1)).seal());
		assertThat(this.follower.look()).isEqualTo(properties().interval());
		assertThat(values()).containsExactly(1L);
		assertThat(this.state.failuresInARow()).isZero();
	}

	@Test
	void brokenSegmentIsRefusedReportedAndTakenOnceItIsRight() {
		var log = log();
		var first = log.observation(users("chatgpt", "aicpb", "2025-11", 1)).seal();
		var second = log.observation(users("doubao", "aicpb", "2025-11", 2)).seal();
		serve(first, second);
		var right = read(second);
		var wrong = right.clone();
		wrong[wrong.length / 2] ^= 1;
		bytes(second, wrong);

		this.follower.look();

		assertThat(values()).containsExactly(1L);
		assertThat(count("groundswell.sync.failures", "kind", "refused")).isEqualTo(1);
		assertThat(this.state.lag()).isEqualTo(1);
		var health = new LogHealthIndicator(this.state).health();
		assertThat(health.getStatus()).as("reading goes on").isEqualTo(Status.UP);
		assertThat(health.getDetails()).extractingByKey("lastFault").asString().contains("Segment 2 has hash");

		bytes(second, right);
		this.follower.look();
		assertThat(values()).containsExactly(1L, 2L);
	}

	@Test
	void segmentWithTheWrongContentDoesNotHoldBackTheOnesBefore() {
		var log = log();
		var first = log.observation(users("chatgpt", "aicpb", "2025-11", 1)).seal();
		var second = log.observation(users("doubao", "aicpb", "2025-11", 2))
			.observation(users("gemini-app", "aicpb", "2025-11", 3))
			.seal();
		serve(first, new Sealed(new Segment(2, 1, second.segment().sha256()), second.file()));

		this.follower.look();

		assertThat(values()).containsExactly(1L);
		assertThat(this.positions).containsExactly(1L);
		assertThat(this.state.lastFault()).contains("should hold 1 rows");
	}

	@Test
	void truncatedSegmentIsRefused() {
		var sealed = log().observation(users("chatgpt", "aicpb", "2025-11", 1)).seal();
		serve(sealed);
		bytes(sealed, Arrays.copyOf(read(sealed), 100));

		this.follower.look();

		assertThat(this.store.position()).isZero();
		assertThat(count("groundswell.sync.failures", "kind", "refused")).isEqualTo(1);
	}

	@Test
	void connectionThatBreaksInTheMiddleIsTriedAgain() {
		var sealed = log().observation(users("chatgpt", "aicpb", "2025-11", 1)).seal();
		serve(sealed);
		this.ingest.stubFor(get(urlPathEqualTo("/api/v1/segments/1"))
			.willReturn(aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE)));

		this.follower.look();

		assertThat(this.store.position()).isZero();
		bytes(sealed, read(sealed));
		this.follower.look();
		assertThat(values()).containsExactly(1L);
	}

	@Test
	void shorterLogThanOursIsReadFromItsBeginning() {
		var log = log();
		var first = log.observation(users("chatgpt", "aicpb", "2025-11", 1)).seal();
		var second = log.observation(users("doubao", "aicpb", "2025-11", 2)).seal();
		serve(first, second);
		this.follower.look();
		Path other = this.directory.resolve("store");
		serve(new LogWriter(other).observation(users("gemini-app", "aicpb", "2025-11", 7)).seal());
		this.ingest.stubFor(get(urlPathEqualTo("/api/v1/segments")).withQueryParam("after", WireMock.equalTo("1"))
			.willReturn(okJson("{\"items\":[],\"next\":null,\"position\":1}")));

		this.follower.look();

		assertThat(values()).containsExactly(7L);
		assertThat(this.store.position()).isEqualTo(1);
	}

	@Test
	void otherLogOfTheSameLengthIsReadFromItsBeginning() {
		serve(log().observation(users("chatgpt", "aicpb", "2025-11", 1)).seal());
		this.follower.look();
		serve(new LogWriter(this.directory.resolve("store")).observation(users("gemini-app", "aicpb", "2025-11", 7))
			.seal());

		this.follower.look();

		assertThat(values()).containsExactly(7L);
		assertThat(this.positions).containsExactly(1L, 0L, 1L);
	}

	@Test
	void longerLogCutAtOtherPlacesIsReadFromItsBeginning() {
		var log = log();
		serve(log.observation(users("chatgpt", "aicpb", "2025-11", 1))
			.observation(users("doubao", "aicpb", "2025-11", 2))
			.seal());
		this.follower.look();
		var other = new LogWriter(this.directory.resolve("store"));
		var first = other.observation(users("chatgpt", "aicpb", "2025-11", 7)).seal();
		var second = other.observation(users("doubao", "aicpb", "2025-11", 8))
			.observation(users("gemini-app", "aicpb", "2025-11", 9))
			.seal();
		serve(first, second);

		this.follower.look();

		assertThat(values()).containsExactly(7L, 8L, 9L);
		assertThat(this.positions).containsExactly(2L, 0L, 3L);
	}

	@Test
	void logWithAGapIsReadFromItsBeginningOnceAndThenReported() {
		var log = log();
		var first = log.observation(users("chatgpt", "aicpb", "2025-11", 1)).seal();
		var second = log.from(5).observation(users("doubao", "aicpb", "2025-11", 2)).seal();
		serve(first);
		this.follower.look();
		serve(first, second);

		this.follower.look();
		this.follower.look();

		assertThat(values()).containsExactly(1L);
		assertThat(this.positions).containsExactly(1L, 0L, 1L);
		assertThat(this.state.lastFault()).contains("begins with 6 and should begin with 2");
		assertThat(count("groundswell.sync.failures", "kind", "refused")).isEqualTo(2);
	}

	@Test
	void metersOfTheFollowingAddUp() {
		var log = log();
		var first = log.observation(users("chatgpt", "aicpb", "2025-11", 1)).seal();
		var second = log.observation(users("doubao", "aicpb", "2025-11", 2)).seal();
		this.follower.look();
		serve(first, second);
		bytes(second, new byte[] { 1 });
		this.follower.look();

		assertThat(count("groundswell.sync.looks")).isEqualTo(2);
		assertThat(count("groundswell.sync.failures", "kind", "away")).isEqualTo(1);
		assertThat(count("groundswell.sync.failures", "kind", "refused")).isEqualTo(1);
		assertThat(count("groundswell.sync.failures", "kind", "broken")).isZero();
		assertThat(count("groundswell.sync.segments")).isEqualTo(1);
		assertThat(gauge("lag")).isEqualTo(gauge("sealed.position") - gauge("position")).isEqualTo(1);

		serve(first, second);
		this.follower.look();

		assertThat(count("groundswell.sync.looks")).isEqualTo(3);
		assertThat(count("groundswell.sync.segments")).isEqualTo(2);
		assertThat(gauge("lag")).isEqualTo(gauge("sealed.position") - gauge("position")).isZero();
	}

	private Follower follower(IngestClient list) {
		return new Follower(new Sync(list, new Download(RestClient.create()), this.store, this.state, this.meters),
				this.state, this.meters, properties(), this.store, (_) -> {
				}, Clock.fixed(NOW, ZoneOffset.UTC));
	}

	@Test
	void errorDoesNotEndTheFollowing() {
		var failing = follower((_, _) -> {
			throw new NoClassDefFoundError("absent");
		});

		assertThat(failing.look()).isEqualTo(properties().firstBackoff());
		assertThat(failing.look()).isEqualTo(properties().firstBackoff().multipliedBy(2));
		assertThat(count("groundswell.sync.failures", "kind", "broken")).isEqualTo(2);
	}

	@Test
	void errorOfTheMachineIsNotKept() {
		var failing = follower((_, _) -> {
			throw new OutOfMemoryError("full");
		});

		assertThatThrownBy(failing::look).isInstanceOf(OutOfMemoryError.class);
	}

}
