package dev.groundswell.report.briefing;

import java.io.UnsupportedEncodingException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import dev.groundswell.report.Golden;
import dev.groundswell.report.Neighbours;
import dev.groundswell.report.ServiceTest;
import dev.groundswell.report.canonical.Canonical;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class BriefingApiTests {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final String WEEK = "{\"topic\":\"qwen\",\"weekEnding\":\"2025-12-06\"}";

	private static final String LATER_WEEK = "{\"topic\":\"qwen\",\"weekEnding\":\"2025-12-20\"}";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Neighbours neighbours;

	@Autowired
	private Editions editions;

	@LocalServerPort
	private int port;

	@BeforeEach
	@AfterEach
	void empty() {
		this.jdbc.sql("delete from edition").update();
		this.neighbours.answerAsFiled();
	}

	@Test
	void writesAnEditionOnce() {
		MvcTestResult first = post("/api/v1/briefings", WEEK);
		MvcTestResult second = post("/api/v1/briefings", WEEK);

		assertThat(first).hasStatus(201);
		assertThat(second).hasStatus(200);
		assertThat(body(second)).isEqualTo(body(first));
		assertThat(first.getResponse().getHeader("Location"))
			.isEqualTo("/api/v1/briefings/" + json(first).path("id").asString());
		Golden.check("examples/edition.json", pretty(first));
	}

	@Test
	void equalInputsGiveEqualBytesOnAnyMachine() {
		JsonNode here = json(post("/api/v1/briefings", WEEK));
		String kept = content();
		this.jdbc.sql("delete from edition").update();
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		try {
			Locale.setDefault(Locale.of("ar", "EG"));
			TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
			JsonNode there = json(post("/api/v1/briefings", WEEK));

			assertThat(there.path("hash")).isEqualTo(here.path("hash"));
			assertThat(content()).isEqualTo(kept);
		}
		finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
		}
	}

	@Test
	void theHashIsOfTheCanonicalContent() {
		JsonNode edition = json(post("/api/v1/briefings", WEEK));

		assertThat(Canonical.sha256(content())).isEqualTo(edition.path("hash").asString());
		assertThat(JSON.readTree(content()).propertyNames()).containsExactlyInAnyOrder("topic", "topicHash",
				"weekEnding", "asOf", "registryVersion", "logPosition", "wordingVersion", "sections");
	}

	@Test
	void nothingPublishedLaterIsSaid() {
		String later = Neighbours.file("2025-12-06/series.json")
			.replace("\"publishedAt\": \"2025-12-03T00:00:00Z\"", "\"publishedAt\": \"2025-12-07T00:00:00Z\"");
		this.neighbours.answer("/api/v1/series", 200, later);

		assertThat(post("/api/v1/briefings", WEEK)).hasStatus(500);
		assertThat(this.jdbc.sql("select count(*) from edition").query(Integer.class).single()).isZero();
	}

	@Test
	void theEditionHoldsWhatWasPublishedThatWeek() {
		String text = text(json(post("/api/v1/briefings", WEEK)));

		assertThat(text)
			.contains("18.34 million", "149\u202f%", "24th", "RMB 380 billion", "119 languages", "0.6B to 8B",
					"ChatGPT had 775.57 million", "about 7.37 million", "relaunched on 17 November 2025")
			.doesNotContain("30 million");
	}

	@Test
	void everyNumberNamesItsEvidence() {
		JsonNode edition = json(post("/api/v1/briefings", WEEK));

		for (JsonNode section : edition.path("sections")) {
			for (JsonNode line : section.path("statements")) {
				if (!line.path("type").asString().equals("explained")) {
					assertThat(line.path("evidence").size()).as(line.path("text").asString()).isPositive();
				}
				for (JsonNode span : line.path("spans")) {
					String number = line.path("text")
						.asString()
						.substring(span.path("start").asInt(), span.path("end").asInt());
					assertThat(number).isNotBlank();
					assertThat(span.path("evidence").asString()).startsWith("o-");
					assertThat(span.path("figure").asInt()).isBetween(0, line.path("figures").size() - 1);
				}
			}
		}
	}

	@Test
	void aLaterWeekShowsTheConflictAndTrustsItLess() {
		JsonNode edition = json(post("/api/v1/briefings", LATER_WEEK));

		assertThat(text(edition)).contains("30 million", "12.05 million", "by one and the same growth");
		assertThat(edition.path("confidence").asString()).isEqualTo("low");
	}

	@Test
	void readsAsPageAndAsMarkdown() {
		String id = json(post("/api/v1/briefings", WEEK)).path("id").asString();

		MvcTestResult html = this.mvc.get().uri("/api/v1/briefings/" + id).accept("text/html,*/*;q=0.8").exchange();
		MvcTestResult markdown = this.mvc.get().uri("/api/v1/briefings/" + id + "?format=markdown").exchange();
		MvcTestResult any = this.mvc.get().uri("/api/v1/briefings/" + id).accept("*/*").exchange();

		assertThat(html).hasStatusOk().hasContentTypeCompatibleWith("text/html");
		assertThat(body(html)).contains("<a href=\"/evidence/o-").doesNotContain("<script");
		assertThat(markdown).hasStatusOk().hasContentTypeCompatibleWith("text/markdown");
		assertThat(body(markdown)).startsWith("# Qwen: week to 6 December 2025");
		assertThat(any).hasContentTypeCompatibleWith("application/json");
		Golden.check("examples/edition.md", body(markdown));
		Golden.check("examples/edition.html", body(html));
	}

	@Test
	void anUnchangedEditionIsNotSentAgain() {
		JsonNode edition = json(post("/api/v1/briefings", WEEK));
		String path = "/api/v1/briefings/" + edition.path("id").asString();
		String etag = String.valueOf(this.mvc.get().uri(path).exchange().getResponse().getHeader("ETag"));

		assertThat(etag).startsWith('"' + edition.path("hash").asString());
		assertThat(this.mvc.get().uri(path).header("If-None-Match", etag)).hasStatus(304);
		post(path + "/publication", "");
		assertThat(this.mvc.get().uri(path).header("If-None-Match", etag)).hasStatus(200);
	}

	@Test
	void publishingANewerEditionReplacesTheOlder() {
		String first = json(post("/api/v1/briefings", WEEK)).path("id").asString();
		assertThat(post("/api/v1/briefings/" + first + "/publication", "")).hasStatusOk();
		this.neighbours.answer("/api/v1/statistics/freshness", 200,
				Neighbours.file("2025-12-06/freshness.json").replace("\"position\": 412", "\"position\": 500"));
		String second = json(post("/api/v1/briefings", WEEK)).path("id").asString();
		assertThat(post("/api/v1/briefings/" + second + "/publication", "")).hasStatusOk();
		assertThat(post("/api/v1/briefings/" + second + "/publication", "")).hasStatusOk();

		JsonNode list = json(this.mvc.get().uri("/api/v1/briefings?topic=qwen").exchange());
		assertThat(list.path("items").valueStream().map((item) -> item.path("status").asString()))
			.containsExactly("published", "superseded");
		assertThat(post("/api/v1/briefings/" + first + "/publication", "")).hasStatus(409);
		Golden.check("examples/editions.json", pretty(this.mvc.get().uri("/api/v1/briefings?topic=qwen").exchange()));
	}

	@Test
	void oneEditionWrittenByManyAtOnceIsKeptOnce() throws Exception {
		List<Integer> answers = together(8, (_) -> post("/api/v1/briefings", WEEK).getResponse().getStatus());

		assertThat(answers).containsOnly(200, 201).containsOnlyOnce(201);
		assertThat(numbers()).containsExactly(1);
	}

	@Test
	void differentEditionsOfOneWeekWrittenAtOnceAreNumberedInARow() throws Exception {
		Draft draft = draft();

		List<Boolean> kept = together(16, (i) -> this.editions.keep(new Draft(draft.content(), draft.json(),
				Canonical.sha256("edition " + i / 2), draft.headline(), draft.confidence(), draft.evidence())));

		assertThat(kept).filteredOn((isNew) -> isNew).hasSize(8);
		assertThat(numbers()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
	}

	/** Of the week's edition, which is not kept. */
	private Draft draft() {
		Edition edition = this.editions.get(json(post("/api/v1/briefings", WEEK)).path("id").asString());
		Draft draft = new Draft(edition.content(), content(), edition.hash(), edition.headline(), edition.confidence(),
				this.editions.evidence(edition.id()));
		this.jdbc.sql("delete from edition").update();
		return draft;
	}

	private List<Integer> numbers() {
		return this.jdbc.sql("select number from edition order by number").query((row, _) -> row.getInt(1)).list();
	}

	private static <T> List<T> together(int many, IntFunction<T> work) throws Exception {
		CyclicBarrier start = new CyclicBarrier(many);
		try (ExecutorService threads = Executors.newFixedThreadPool(many)) {
			List<Callable<T>> all = IntStream.range(0, many).mapToObj((i) -> (Callable<T>) () -> {
				start.await();
				return work.apply(i);
			}).toList();
			List<T> done = new ArrayList<>();
			for (Future<T> one : threads.invokeAll(all)) {
				done.add(one.get());
			}
			return done;
		}
	}

	@Test
	void publishingOneEditionByManyAtOnceCountsOnce() throws Exception {
		String id = json(post("/api/v1/briefings", WEEK)).path("id").asString();

		List<Boolean> published = together(8, (_) -> this.editions.publish(id).isNew());

		assertThat(published).containsOnlyOnce(true);
	}

	@Test
	void ofTwoPublishedAtOnceOneSupersedesTheOther() throws Exception {
		String first = json(post("/api/v1/briefings", WEEK)).path("id").asString();
		this.neighbours.answer("/api/v1/statistics/freshness", 200,
				Neighbours.file("2025-12-06/freshness.json").replace("\"position\": 412", "\"position\": 500"));
		String second = json(post("/api/v1/briefings", WEEK)).path("id").asString();
		List<String> ids = List.of(first, second);
		for (int round = 0; round < 50; round++) {
			this.jdbc.sql("update edition set status = 'draft', published_at = null").update();

			List<Edition> published = together(2, (i) -> this.editions.publish(ids.get(i)).edition());

			assertThat(published).extracting(Edition::status).containsOnly(Edition.Status.PUBLISHED);
			assertThat(this.jdbc.sql("select status from edition order by status").query(String.class).list())
				.containsExactly("published", "superseded");
		}
	}

	@Test
	void aQueryThatCannotBeDecodedIsUnreadable() throws Exception {
		for (String path : List.of("briefings?topic=%zz", "topics?%f", "feeds/qwen.atom?x=%e5", "nope?x=%zz")) {
			try (Socket socket = new Socket("127.0.0.1", this.port)) {
				socket.getOutputStream()
					.write(("GET /api/v1/" + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
						.getBytes(StandardCharsets.US_ASCII));
				String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

				assertThat(answer).as(path)
					.startsWith("HTTP/1.1 400")
					.contains("application/problem+json", "urn:groundswell:problem:unreadable");
			}
		}
	}

	@Test
	void theEditorsNoteIsNotPartOfTheHash() {
		JsonNode edition = json(post("/api/v1/briefings", WEEK));
		String path = "/api/v1/briefings/" + edition.path("id").asString();

		MvcTestResult noted = note(path, "A <b>second</b> look in January.");

		assertThat(json(noted).path("hash")).isEqualTo(edition.path("hash"));
		assertThat(note(path, "\\u0000")).hasStatus(422);
		assertThat(body(this.mvc.get().uri(path + "?format=html").exchange()))
			.contains("A &lt;b&gt;second&lt;/b&gt; look in January.");
	}

	@Test
	void showsItsEvidence() {
		String id = json(post("/api/v1/briefings", WEEK)).path("id").asString();

		MvcTestResult evidence = this.mvc.get().uri("/api/v1/briefings/" + id + "/evidence").exchange();
		MvcTestResult csv = this.mvc.get().uri("/api/v1/briefings/" + id + "/evidence?format=csv").exchange();

		assertThat(json(evidence).path("items").size()).isPositive();
		assertThat(body(csv)).startsWith("id,sha256,locator,quote,url,source");
	}

	@Test
	void verifiesAgainstTheLog() {
		String id = json(post("/api/v1/briefings", WEEK)).path("id").asString();
		MvcTestResult good = this.mvc.post().uri("/api/v1/briefings/" + id + "/verification").exchange();
		this.neighbours.answer("/api/v1/series", 200,
				Neighbours.file("2025-12-06/series.json").replace("\"18340000\"", "\"18340001\""));
		MvcTestResult bad = this.mvc.post().uri("/api/v1/briefings/" + id + "/verification").exchange();

		assertThat(json(good).path("verified").asBoolean()).isTrue();
		assertThat(json(bad).path("verified").asBoolean()).isFalse();
		assertThat(json(bad).path("mismatches").toString()).contains("figures behind it differ");
		Golden.check("examples/verification.json", pretty(good));
	}

	@Test
	void tellsWhatChangedSinceAnEarlierEdition() {
		String before = json(post("/api/v1/briefings", WEEK)).path("id").asString();
		String after = json(post("/api/v1/briefings", LATER_WEEK)).path("id").asString();

		JsonNode diff = json(this.mvc.get().uri("/api/v1/briefings/" + after + "/diff?against=" + before).exchange());

		assertThat(diff.path("added").toString()).contains("30 million");
		assertThat(diff.path("unchanged").asInt()).isPositive();
	}

	@Test
	void aNeighbourAwayWritesNothing() {
		this.neighbours.answer("/api/v1/statistics/discrepancies", 500, "{}");

		MvcTestResult answer = post("/api/v1/briefings", WEEK);

		assertThat(answer).hasStatus(503);
		assertThat(answer.getResponse().getHeader("Retry-After")).isNotNull();
		assertThat(body(answer)).contains("urn:groundswell:problem:neighbour-away", "metrics-service");
		assertThat(this.jdbc.sql("select count(*) from edition").query(Integer.class).single()).isZero();
		Golden.check("examples/problem-neighbour-away.json", pretty(answer));
	}

	@Test
	void evidenceThatIsNotToBeHadWritesNothing() {
		this.neighbours.answer("/api/v1/observations/.*", 404, "{}");

		assertThat(post("/api/v1/briefings", WEEK)).hasStatus(503);
		assertThat(this.jdbc.sql("select count(*) from edition").query(Integer.class).single()).isZero();
	}

	@Test
	void aPositionNotReachedIsAskedForAgain() {
		this.neighbours.answer("/api/v1/statistics/freshness", 503,
				"{\"type\":\"urn:groundswell:problem:position-not-reached\"}");

		MvcTestResult answer = post("/api/v1/briefings",
				"{\"topic\":\"qwen\",\"weekEnding\":\"2025-12-06\",\"position\":9999}");

		assertThat(answer).hasStatus(503);
		assertThat(body(answer)).contains("position-not-reached");
	}

	@Test
	void aWrongWeekdayNamesTheRightDays() {
		MvcTestResult answer = post("/api/v1/briefings", "{\"topic\":\"qwen\",\"weekEnding\":\"2025-12-05\"}");

		assertThat(answer).hasStatus(422);
		assertThat(body(answer)).contains("2025-11-29", "2025-12-06");
		Golden.check("examples/problem-wrong-weekday.json", pretty(answer));
	}

	@Test
	void refusesWhatItCannotUse() {
		assertThat(post("/api/v1/briefings", "{\"topic\":\"nope\",\"weekEnding\":\"2025-12-06\"}")).hasStatus(404);
		assertThat(post("/api/v1/briefings", "{\"topic\":\"qwen\",\"weekEnding\":\"2026-12-05\"}")).hasStatus(422);
		assertThat(post("/api/v1/briefings", "{\"topic\":\"qwen\"}")).hasStatus(422);
		assertThat(post("/api/v1/briefings", "{\"topic\":\"qwen\",")).hasStatus(400);
		assertThat(post("/api/v1/briefings", "")).hasStatus(400);
		MvcTestResult badDay = post("/api/v1/briefings", "{\"topic\":\"qwen\",\"weekEnding\":\"soon\"}");
		assertThat(badDay).hasStatus(400);
		assertThat(body(badDay)).contains("\"pointer\":\"/weekEnding\"");
		MvcTestResult unknown = post("/api/v1/briefings",
				"{\"topic\":\"qwen\",\"weekEnding\":\"2025-12-06\",\"weekend\":1}");
		assertThat(unknown).hasStatus(400);
		assertThat(body(unknown)).contains("weekend", "Known: asOf, position, topic, weekEnding");
		assertThat(this.mvc.get().uri("/api/v1/briefings?topics=qwen")).hasStatus(400);
		assertThat(this.mvc.get().uri("/api/v1/briefings?status=lost")).hasStatus(400);
		assertThat(this.mvc.get().uri("/api/v1/briefings?limit=0")).hasStatus(400);
		assertThat(this.mvc.get().uri(URI.create("/api/v1/briefings?after=%00"))).hasStatus(400);
		assertThat(this.mvc.get().uri("/api/v1/briefings/nope")).hasStatus(404);
		assertThat(this.mvc.get().uri("/api/v1/nope")).hasStatus(404);
		assertThat(this.mvc.delete().uri("/api/v1/briefings/x").header("Authorization", ServiceTest.BEARER))
			.hasStatus(405);
	}

	@Test
	void onlyTheAdministratorWrites() {
		MvcTestResult none = this.mvc.post()
			.uri("/api/v1/briefings")
			.contentType("application/json")
			.content(WEEK)
			.exchange();
		MvcTestResult wrong = this.mvc.post()
			.uri("/api/v1/briefings")
			.header("Authorization", "Bearer guess")
			.contentType("application/json")
			.content(WEEK)
			.exchange();

		assertThat(none).hasStatus(401);
		assertThat(wrong).hasStatus(401);
		assertThat(none.getResponse().getHeader("WWW-Authenticate")).isEqualTo("Bearer");
		assertThat(body(none)).contains("urn:groundswell:problem:unauthenticated");
	}

	@Test
	void listsTopics() {
		MvcTestResult topics = this.mvc.get().uri("/api/v1/topics").exchange();

		assertThat(json(topics).path("items").valueStream().map((topic) -> topic.path("id").asString()))
			.containsExactly("open-models", "qwen");
		Golden.check("examples/topics.json", pretty(topics));
	}

	@Test
	void publishedEditionsAreInTheFeed() {
		String id = json(post("/api/v1/briefings", WEEK)).path("id").asString();
		String before = body(this.mvc.get().uri("/api/v1/feeds/qwen.atom").exchange());
		post("/api/v1/briefings/" + id + "/publication", "");
		MvcTestResult after = this.mvc.get().uri("/api/v1/feeds/qwen.atom").exchange();

		assertThat(before).contains("<feed").doesNotContain("<entry>");
		assertThat(after).hasStatusOk().hasContentTypeCompatibleWith("application/atom+xml");
		assertThat(body(after)).contains("urn:groundswell:edition:" + id, "18.34 million",
				"http://127.0.0.1:8080/briefings/" + id);
		assertThat(this.mvc.get().uri("/api/v1/feeds/nope.atom")).hasStatus(404);
		Golden.check("examples/feed.atom", body(after));
	}

	private MvcTestResult note(String path, String text) {
		return this.mvc.put()
			.uri(path + "/notes")
			.header("Authorization", ServiceTest.BEARER)
			.contentType("application/json")
			.content("{\"text\":\"%s\"}".formatted(text))
			.exchange();
	}

	private String content() {
		return this.jdbc.sql("select content from edition").query(String.class).single();
	}

	private MvcTestResult post(String path, String content) {
		return this.mvc.post()
			.uri(path)
			.header("Authorization", ServiceTest.BEARER)
			.contentType("application/json")
			.content(content)
			.exchange();
	}

	private static String text(JsonNode edition) {
		StringBuilder text = new StringBuilder(edition.path("headline").asString());
		edition.path("sections")
			.forEach((section) -> section.path("statements")
				.forEach((line) -> text.append('\n').append(line.path("text").asString())));
		return text.toString();
	}

	private static JsonNode json(MvcTestResult result) {
		return JSON.readTree(body(result));
	}

	private static String pretty(MvcTestResult result) {
		return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json(result));
	}

	private static String body(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
