package dev.groundswell.ingest.run;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.groundswell.ingest.fetch.ReplayServer;
import dev.groundswell.ingest.fetch.ReplayServer.Reply;
import dev.groundswell.ingest.run.RunTestConfiguration.Waits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Articles that a feed names, taken in by runs. */
@RunTest
@TestPropertySource(properties = { "groundswell.manifests.folder=src/test/resources/feed-manifests",
		"groundswell.web.allowed=127.0.0.1" })
class FeedTests {

	private static final AtomicInteger NUMBER = new AtomicInteger();

	private final ReplayServer server = Replay.SERVER;

	@Autowired
	private Runs runs;

	@Autowired
	private Runner runner;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Waits waits;

	@Autowired
	private MovingClock clock;

	@BeforeEach
	void quiet() {
		this.server.reset();
		this.waits.taken.clear();
		this.clock.set(this.clock.instant().plus(Duration.ofDays(1)));
	}

	/** The address of a new article with a text of its own. */
	private String article() {
		int number = NUMBER.incrementAndGet();
		String words = IntStream.range(0, 60).mapToObj((i) -> "a" + number + "b" + i).collect(Collectors.joining(" "));
		String path = "/article/%d/".formatted(number);
		this.server.on(path, Reply.html("<html><body><article><p>%s</p></article></body></html>".formatted(words)));
		return this.server.uri() + path;
	}

	private static Reply rss(String... links) {
		String items = Stream.of(links)
			.map((link) -> "<item><title>About %s</title><link>%s</link><pubDate>Fri, 05 Dec 2025 08:00:00 GMT</pubDate></item>"
				.formatted(link.length(), link))
			.collect(Collectors.joining());
		return xml("<rss version='2.0'><channel><title>t</title><link>https://daily.example</link><description>d</description>"
				+ items + "</channel></rss>");
	}

	private static Reply xml(String body) {
		Reply reply = Reply.html(body);
		return new Reply(200, "application/xml", reply.body(), reply.headers(), 0);
	}

	private Run collect() {
		Run run = this.runs.request("example-feed", "request");
		this.runner.attempt(run, () -> false);
		return this.runs.get(run.id());
	}

	private List<String> documents(String link) {
		return this.jdbc
			.sql("SELECT source || ' ' || via || ' ' || published || ' ' || coalesce(title, '') FROM document WHERE url = :url")
			.param("url", link)
			.query((row, _) -> row.getString(1))
			.list();
	}

	private static List<Long> counts(Run run) {
		Run.Rows rows = java.util.Objects.requireNonNull(run.rows());
		return List.of(rows.accepted(), rows.duplicates(), rows.rejected());
	}

	@Test
	void whatIsNewIsTakenInAndWhatIsKnownIsNotAskedFor() {
		String one = article();
		String two = article();
		this.server.on("/feed.xml", rss(one, two));

		Run first = collect();
		Run second = collect();

		assertThat(first.state()).isEqualTo(RunState.SUCCEEDED);
		assertThat(counts(first)).containsExactly(2L, 0L, 0L);
		assertThat(counts(second)).containsExactly(0L, 2L, 0L);
		assertThat(documents(one))
			.containsExactly("example-daily example-feed 2025-12-05T08:00:00Z About " + one.length());
		assertThat(this.server.asked().stream().filter((path) -> path.contains("/article/"))).hasSize(2);
		assertThat(this.waits.taken).hasSize(2).containsOnly(Duration.ofSeconds(1));
	}

	@Test
	void atomIsReadAlike() {
		String one = article();
		this.server.on("/feed.xml", xml("""
				<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><id>i</id><updated>2025-12-05T00:00:00Z</updated>
				<entry><id>x</id><title>About it</title><link href="%s"/><published>2025-12-04T00:00:00Z</published>
				<updated>2025-12-05T00:00:00Z</updated></entry></feed>""".formatted(one)));

		collect();

		assertThat(documents(one)).containsExactly("example-daily example-feed 2025-12-04T00:00:00Z About it");
	}

	@Test
	void linkThatLeadsInsideIsRefusedAndTheOthersAreTaken() {
		String one = article();
		this.server.on("/feed.xml", rss("http://169.254.169.254/latest", one, "http://192.168.1.1/admin"));

		Run run = collect();

		assertThat(counts(run)).containsExactly(1L, 0L, 2L);
		assertThat(run.attempts().getLast().faults()).hasSize(2)
			.allMatch((fault) -> fault.reason().contains("public address"));
	}

	@Test
	void hostThatIsAwayIsAskedOnceAndAgainByTheNextRun() {
		String one = article();
		String two = article();
		String path = one.substring(this.server.uri().toString().length());
		this.server.on(path, Reply.status(503));
		this.server.on("/feed.xml", rss(one, two));

		Run failed = collect();
		this.server.on(path, Reply.html("<article><p>" + "there it is again ".repeat(20)));
		Run next = collect();

		assertThat(failed.state()).isEqualTo(RunState.FAILED);
		assertThat(counts(next)).containsExactly(2L, 0L, 0L);
	}

	@Test
	void runThatIsStoppedGoesOnWhereItWas() {
		String one = article();
		String two = article();
		this.server.on("/feed.xml", rss(one, two));
		Run run = this.runs.request("example-feed", "request");

		this.runner.attempt(run, () -> !documents(one).isEmpty());
		Run stopped = this.runs.get(run.id());
		this.runner.attempt(stopped, () -> false);

		assertThat(stopped.state()).isEqualTo(RunState.WAITING);
		assertThat(counts(this.runs.get(run.id()))).containsExactly(1L, 1L, 0L);
		assertThat(this.server.asked().stream().filter((path) -> path.contains("/article/"))).hasSize(2);
	}

	@Test
	void oneRunTakesNoMoreThanTheManifestSays() {
		this.server.on("/feed.xml", rss(article(), article(), article(), article(), article()));

		assertThat(counts(collect())).containsExactly(3L, 0L, 0L);
		assertThat(counts(collect())).containsExactly(2L, 3L, 0L);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{}", "<html><body>Sign in</body></html>", "<rss version='2.0'><channel>",
			"<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss version='2.0'><channel><title>&x;</title></channel></rss>" })
	void whatIsNoFeedIsAFailedRun(String body) {
		this.server.on("/feed.xml", xml(body));

		assertThat(collect().state()).isEqualTo(RunState.FAILED);
	}

}
