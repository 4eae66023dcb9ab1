package dev.groundswell.ingest.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.groundswell.ingest.IngestTest;
import dev.groundswell.ingest.fetch.ReplayServer;
import dev.groundswell.ingest.fetch.ReplayServer.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static dev.groundswell.ingest.Answers.read;
import static dev.groundswell.ingest.Answers.text;
import static org.assertj.core.api.Assertions.assertThat;

/** Articles taken in, from bodies and from pages of this machine. */
@IngestTest
@Import(FollowerThatFails.class)
@TestPropertySource(properties = "groundswell.web.allowed=127.0.0.1")
class DocumentControllerTests {

	private static final ReplayServer SERVER = new ReplayServer();

	private static final AtomicInteger NUMBER = new AtomicInteger();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	/** A text that no other test has. */
	private final String text = words(NUMBER.incrementAndGet());

	private static String words(int number) {
		return IntStream.range(0, 60).mapToObj((i) -> "w" + number + "x" + i).collect(Collectors.joining(" "));
	}

	@BeforeEach
	void quiet() {
		SERVER.reset();
	}

	private static String page(String head, String text) {
		return "<html><head><title>A title</title>%s</head><body><article><p>%s</p></article></body></html>"
			.formatted(head, text);
	}

	private MvcTestResult take(Map<String, String> members) {
		return post("/api/v1/documents", members);
	}

	private MvcTestResult post(String path, Map<String, String> members) {
		return post(path, tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(members));
	}

	private MvcTestResult post(String path, String body) {
		return this.mvc.post()
			.uri(path)
			.header(HttpHeaders.AUTHORIZATION, "Bearer secret")
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).exchange();
	}

	private long count(String table) {
		return this.jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single();
	}

	@Test
	void sameTextOfTheSamePublisherIsOneDocument() {
		MvcTestResult first = take(Map.of("text", this.text, "publisher", "Example Daily"));
		MvcTestResult again = take(Map.of("text", this.text, "publisher", "Example Daily"));
		MvcTestResult unnamed = take(Map.of("text", this.text));

		assertThat(first).hasStatus(201).hasHeader("Location", "/api/v1/documents/" + read(first, "$.id"));
		assertThat(again).hasStatusOk();
		assertThat(read(again, "$.id")).isEqualTo(read(first, "$.id"));
		assertThat(read(unnamed, "$.id")).isEqualTo(read(first, "$.id"));
	}

	@Test
	void documentsTakenAtTheSameTimeAreOne() throws Exception {
		List<Future<MvcTestResult>> all = new ArrayList<>();
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int i = 0; i < 6; i++) {
				all.add(threads.submit(() -> take(Map.of("text", this.text))));
			}
		}

		List<String> ids = new ArrayList<>();
		for (Future<MvcTestResult> one : all) {
			ids.add(read(one.get(), "$.id"));
		}
		assertThat(ids.stream().distinct()).hasSize(1);
	}

	@Test
	void textIsKeptLetterByLetter() {
		String odd = "\uD83D\uDD39 " + this.text + " 18.34\u202fmillion\r\n";

		String id = read(take(Map.of("text", odd, "title", "Odd", "language", "en")), "$.id");

		MvcTestResult shown = get("/api/v1/documents/" + id);
		assertThat(read(shown, "$.text")).isEqualTo(odd);
		assertThat(read(shown, "$.rules.title")).isEqualTo("given");
		assertThat(text(get("/api/v1/evidence/" + read(shown, "$.textSha256")))).isEqualTo(odd);
	}

	@Test
	void pageIsFetchedOnceAndKeptWithHowItCame() {
		SERVER.on("/go", Reply.status(302).with("Location", "/2025/12/04/page"))
			.on("/2025/12/04/page",
					Reply.html(page("<meta property=og:site_name content='Example Daily'>", this.text)));
		String url = SERVER.uri() + "/go?n=" + NUMBER.get();

		MvcTestResult taken = take(Map.of("url", url));
		MvcTestResult again = take(Map.of("url", url));
		MvcTestResult behind = take(Map.of("url", SERVER.uri() + "/2025/12/04/page#top"));

		assertThat(taken).hasStatus(201);
		assertThat(again).hasStatusOk();
		assertThat(behind).hasStatusOk();
		assertThat(SERVER.asked()).hasSize(2);
		MvcTestResult shown = get("/api/v1/documents/" + read(taken, "$.id"));
		assertThat(read(shown, "$.publishedAt")).isEqualTo("2025-12-04");
		assertThat(read(shown, "$.rules.publishedAt")).isEqualTo("address");
		assertThat(read(shown, "$.source")).isEqualTo("example-daily");
		assertThat(read(shown, "$.fetched.status")).isEqualTo("200");
		assertThat(read(shown, "$.fetched.redirects[0]")).isEqualTo(url);
		assertThat(text(get("/api/v1/evidence/" + read(shown, "$.sha256")))).contains("<article>");
	}

	@Test
	void whatIsInsideIsNotFetched() {
		MvcTestResult refused = take(Map.of("url", "http://169.254.169.254/latest/meta-data"));

		assertThat(refused).hasStatus(422);
		assertThat(read(refused, "$.type")).isEqualTo("urn:groundswell:problem:address-denied");
	}

	@Test
	void hostThatIsAwayMayBeAskedLater() {
		SERVER.on("/", Reply.status(503).with("Retry-After", "7"));

		MvcTestResult away = take(Map.of("url", SERVER.uri() + "/away"));

		assertThat(away).hasStatus(503).hasHeader("Retry-After", "7");
	}

	@Test
	void copyPointsToWhoPrintedItFirst() {
		String late = read(take(Map.of("text", this.text + " Late Press adds a line.", "publisher", "Late Press",
				"publishedAt", "2025-12-05")), "$.id");
		String early = read(take(Map.of("text", this.text, "publisher", "Early Press", "publishedAt", "2025-12-03")),
				"$.id");
		String last = read(take(Map.of("text", this.text, "publisher", "Last Press")), "$.id");

		assertThat(read(get("/api/v1/documents/" + early), "$.copyOf")).isEqualTo("null");
		assertThat(read(get("/api/v1/documents/" + late), "$.copyOf")).isEqualTo(early);
		assertThat(read(get("/api/v1/documents/" + last), "$.copyOf")).isEqualTo(early);
		assertThat(read(get("/api/v1/documents/" + early), "$.copies"))
			.isEqualTo("[\"%s\",\"%s\"]".formatted(late, last));
		assertThat(read(get("/api/v1/documents?copyOf=" + early), "$.items[*].id"))
			.isEqualTo("[\"%s\",\"%s\"]".formatted(last, late));
	}

	@Test
	void pageThatNamesAnotherAsItsOwnIsTheCopy() {
		String canonical = "https://original.example/story-" + NUMBER.get();
		String copy = read(take(Map.of("html", page("<link rel=canonical href='" + canonical + "'>", this.text), "url",
				"https://copy.example/x" + NUMBER.get(), "publishedAt", "2025-12-01")), "$.id");

		String original = read(take(Map.of("text", "Quite another cut of it. " + words(-NUMBER.get()), "url", canonical,
				"publishedAt", "2025-12-02")), "$.id");

		assertThat(read(get("/api/v1/documents/" + copy), "$.copyOf")).isEqualTo(original);
	}

	@Test
	void copiesHaveOneRootSource() {
		String claim = "Today the Qwen app has a new record, writes %s. ".formatted(this.text);
		String late = read(take(Map.of("text", claim, "publisher", "Late Root", "publishedAt", "2025-12-05")), "$.id");
		MvcTestResult added = post("/api/v1/documents/" + late + "/claims", """
				{"subject": "Qwen app", "metric": "users", "value": 41, "unit": "users", "quote": "Qwen app"}""");
		assertThat(added).hasStatus(201);
		assertThat(text(get("/api/v1/observations?source=late-root"))).contains("\"rootSource\":\"late-root\"");

		take(Map.of("text", claim, "publisher", "Early Root", "publishedAt", "2025-12-04"));

		assertThat(read(get("/api/v1/observations?source=late-root"), "$.items[?(@.withdrawn == false)].rootSource"))
			.isEqualTo("[\"early-root\"]");
	}

	@Test
	void whatFailsAtTheLastMomentLeavesNothing() {
		long documents = count("document");
		long claims = count("claim");
		long rows = count("log_row");

		MvcTestResult failed = take(Map.of("text", "The Qwen app reached 44 million monthly active users in November. "
				+ this.text + " Fail at the last moment."));

		assertThat(failed).hasStatus(500);
		assertThat(List.of(count("document"), count("claim"), count("log_row"))).containsExactly(documents, claims,
				rows);
	}

	@Test
	void readingKeepsNothing() {
		SERVER.on("/read", Reply.html(page("", this.text)));
		long payloads = count("payload");

		MvcTestResult read = post("/api/v1/documents/reading", Map.of("url", SERVER.uri() + "/read"));
		MvcTestResult other = post("/api/v1/documents/reading", Map.of("markdown", "# One\n\n" + this.text));

		assertThat(read).hasStatusOk();
		assertThat(read(read, "$.text")).isEqualTo(this.text);
		assertThat(read(read, "$.title")).isEqualTo("A title");
		assertThat(read(read, "$.publisher")).isEqualTo("127.0.0.1");
		assertThat(read(read, "$.sha256")).hasSize(64);
		assertThat(read(other, "$.title")).isEqualTo("One");
		assertThat(count("payload")).isEqualTo(payloads);
		String id = read(take(Map.of("url", SERVER.uri() + "/read")), "$.id");
		assertThat(read(post("/api/v1/documents/reading", Map.of("url", SERVER.uri() + "/read")), "$.knownAs[0]"))
			.isEqualTo(id);
	}

	@Test
	void filesComeAsPartsToo() {
		MockMultipartFile file = new MockMultipartFile("file", "note.md", "application/octet-stream",
				("# Note\n\n" + this.text).getBytes(StandardCharsets.UTF_8));

		MvcTestResult taken = this.mvc.post()
			.uri("/api/v1/documents")
			.multipart()
			.file(file)
			// a stated length, which a client sends along
			.content(new byte[100])
			.param("publisher", "Example Daily")
			.header(HttpHeaders.AUTHORIZATION, "Bearer secret")
			.exchange();

		assertThat(taken).hasStatus(201);
		assertThat(read(taken, "$.title")).isEqualTo("Note");
		assertThat(read(taken, "$.mediaType")).isEqualTo("text/markdown");
	}

	@Test
	void partsThatAreTooLargeOrOfUnknownLengthAreRefused() {
		for (byte[] body : new byte[][] { new byte[18 << 20], null }) {
			var request = this.mvc.post()
				.uri("/api/v1/documents")
				.header(HttpHeaders.AUTHORIZATION, "Bearer secret")
				.contentType(MediaType.parseMediaType("multipart/form-data; boundary=x"));
			assertThat((body != null) ? request.content(body) : request).hasStatus(413);
		}
	}

	@Test
	void brokenPdfIsNamedAsSuch() {
		MvcTestResult refused = this.mvc.post()
			.uri("/api/v1/documents?publisher=x")
			.header(HttpHeaders.AUTHORIZATION, "Bearer secret")
			.contentType(MediaType.APPLICATION_PDF)
			.content("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))
			.exchange();

		assertThat(refused).hasStatus(422);
		assertThat(read(refused, "$.detail")).contains("The PDF is broken");
	}

	@Test
	void takedownReachesTheTextThatWasReadOutOfThePage() {
		MvcTestResult taken = take(
				Map.of("html", page("", this.text), "url", "https://example.com/down" + NUMBER.get()));
		String id = read(taken, "$.id");

		post("/api/v1/evidence/" + read(taken, "$.sha256") + "/takedown", Map.of("reason", "asked to"));

		MvcTestResult shown = get("/api/v1/documents/" + id);
		assertThat(read(shown, "$.text")).isEqualTo("null");
		assertThat(read(shown, "$.takenDown.reason")).isEqualTo("asked to");
		assertThat(get("/api/v1/evidence/" + read(taken, "$.textSha256"))).hasStatus(410);
		assertThat(get("/api/v1/documents/" + id + "/claims")).hasStatusOk();
		assertThat(take(Map.of("text", this.text, "publisher", "Somebody else"))).hasStatus(422);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', textBlock = """
			{}                                           ~ 422 ~ /url
			{"text": "a", "html": "b"}                   ~ 422 ~ /text
			{"text": "a", "publishedAt": "yesterday"}    ~ 422 ~ /publishedAt
			{"text": "a", "publishedAt": "2031-01-01"}   ~ 422 ~ /publishedAt
			{"text": "a", "language": "English"}         ~ 422 ~ /language
			{"text": "a", "url": "ftp://example.com/"}   ~ 422 ~ /url
			{"text": "a", "title": "a\\u0000b"}          ~ 422 ~ /title
			{"text": " "}                                ~ 422 ~
			{"text": "a", "sauce": "b"}                  ~ 400 ~ /sauce
			{"text": 7, "html": {}}                      ~ 400 ~ /html
			null                                         ~ 400 ~
			{                                            ~ 400 ~
			""")
	void badBodyIsNamedByItsPlace(String body, int status, String pointer) {
		MvcTestResult refused = post("/api/v1/documents", body);

		assertThat(refused).hasStatus(status);
		if (pointer != null) {
			assertThat(read(refused, "$.errors[0].pointer")).isEqualTo(pointer);
		}
	}

	@Test
	void tooMuchAndTheUnknownAreRefused() {
		assertThat(post("/api/v1/documents", "{\"text\": \"" + "x".repeat(17 << 20) + "\"}")).hasStatus(413);
		assertThat(get("/api/v1/documents/d-999999")).hasStatus(404);
		assertThat(get("/api/v1/documents/nine")).hasStatus(404);
		assertThat(get("/api/v1/documents?after=nine")).hasStatus(400);
		assertThat(get("/api/v1/documents?publisher=x")).hasStatus(400);
		assertThat(this.mvc.post().uri("/api/v1/documents").contentType(MediaType.APPLICATION_JSON).content("{}"))
			.hasStatus(401);
	}

}
