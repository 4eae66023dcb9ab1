package dev.groundswell.ingest.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.groundswell.ingest.fetch.ReplayServer;
import dev.groundswell.ingest.fetch.ReplayServer.Reply;
import dev.groundswell.ingest.registry.Registries;
import dev.groundswell.ingest.registry.Relation;
import dev.groundswell.ingest.registry.Subject;
import dev.groundswell.ingest.run.RunTestConfiguration.Waits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Models of the Hub, from answers that behave and answers that do not. */
@RunTest
class CollectionTests {

	private static final String QWEN = "author=Qwen";

	private static final String DEEPSEEK = "author=deepseek-ai";

	private static final String TOP = "sort=downloads";

	private final ReplayServer hub = Replay.SERVER;

	@Autowired
	private Runs runs;

	@Autowired
	private Runner runner;

	@Autowired
	private Registries registries;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Waits waits;

	@Autowired
	private MovingClock clock;

	private static String model(String id, long downloads) {
		return "{\"id\":\"%s\",\"downloads\":%d}".formatted(id, downloads);
	}

	private static Reply models(String... models) {
		return Reply.json("[" + String.join(",", models) + "]");
	}

	/** A day of its own for each test, so that none sees the figures of another. */
	@BeforeEach
	void quietHub() {
		this.hub.reset();
		this.waits.taken.clear();
		this.clock.set(this.clock.instant().plus(Duration.ofDays(3)));
		this.hub.on(QWEN, models(model("Qwen/Qwen3-8B", 100)));
		this.hub.on(DEEPSEEK, models(model("deepseek-ai/DeepSeek-R1", 50)));
		this.hub.on(TOP, models(model("Qwen/Qwen3-8B", 101)));
	}

	private Run collect() {
		return go(this.runs.request("huggingface-models", "request"));
	}

	private Run go(Run run) {
		this.runner.attempt(run, () -> false);
		return this.runs.get(run.id());
	}

	private List<String> rows(Run run) {
		return this.jdbc.sql(
				"SELECT subject || ' ' || metric || ' ' || scaled FROM log_row WHERE upload_id = :run ORDER BY sequence")
			.param("run", run.id())
			.query((row, _) -> row.getString(1))
			.list();
	}

	private static List<String> faults(Run run) {
		return run.attempts()
			.stream()
			.flatMap((attempt) -> attempt.faults().stream())
			.map((fault) -> fault.grade() + " " + fault.step() + ": " + fault.reason())
			.toList();
	}

	@Test
	void everyModelIsReadOnceWithAllItSays() {
		this.hub.on(QWEN, models("""
				{"id":"Qwen/Qwen3-4B","createdAt":"2025-04-27T03:41:29.000Z","downloads":1234567,
				 "downloadsAllTime":98765432,"likes":321,"tags":["base_model:Qwen/Qwen3-4B-Base",
				 "base_model:finetune:Qwen/Qwen3-4B-Base","license:apache-2.0"],
				 "safetensors":{"parameters":{"BF16":4022468096},"total":4022468096}}""",
				"{\"id\":\"Qwen/Qwen3-4B-Base\",\"downloads\":77,\"createdAt\":\"2022-03-02T23:29:04.000Z\"}"));

		Run run = collect();

		assertThat(run.state()).isEqualTo(RunState.SUCCEEDED);
		assertThat(rows(run)).containsExactly("Qwen/Qwen3-4B downloads_30d 1234567",
				"Qwen/Qwen3-4B downloads_all_time 98765432", "Qwen/Qwen3-4B likes 321",
				"Qwen/Qwen3-4B parameter_count 4022468096", "Qwen/Qwen3-4B-Base downloads_30d 77",
				"deepseek-r1 downloads_30d 50", "Qwen/Qwen3-8B downloads_30d 101");
		Subject model = this.registries.current().subject("Qwen/Qwen3-4B").orElseThrow();
		assertThat(model.createdAt()).hasToString("2025-04-27");
		assertThat(model.relations()).contains(Relation.to("made-by", "alibaba"), Relation.to("member-of", "qwen3"),
				Relation.to("member-of", "qwen"),
				new Relation("derived-from", "Qwen/Qwen3-4B-Base", null, null, "finetune"));
		assertThat(this.registries.current().subject("Qwen/Qwen3-4B-Base").orElseThrow().createdAt()).isNull();
	}

	private static String licensed(String id, String... tags) {
		String written = Stream.of(tags).map((tag) -> "\"" + tag + "\"").collect(Collectors.joining(","));
		return "{\"id\":\"%s\",\"downloads\":1,\"tags\":[%s]}".formatted(id, written);
	}

	private List<String> groups(String subject) {
		return this.registries.current().subject(subject).orElseThrow().groups();
	}

	@Test
	void aTagGivesAModelItsLicence() {
		this.hub.on(QWEN,
				models(licensed("Qwen/Licensed", "region:us", "license:apache-2.0"),
						licensed("Qwen/Odd", "license:qwen-research"), licensed("Qwen/Silent", "region:us"),
						licensed("Qwen/Two", "license:mit", "license:apache-2.0"), model("Qwen/Untagged", 1)));

		Run run = collect();

		assertThat(run.rows()).isEqualTo(new Run.Rows(7, 7, 0, 0, 0));
		assertThat(rows(run)).contains("Qwen/Odd downloads_30d 1", "Qwen/Silent downloads_30d 1");
		assertThat(groups("Qwen/Licensed")).containsExactly("apache-2-0");
		assertThat(groups("Qwen/Odd")).containsExactly("other-licence");
		assertThat(groups("Qwen/Two")).containsExactly("mit", "apache-2-0");
		assertThat(groups("Qwen/Silent")).isEmpty();
		assertThat(groups("Qwen/Untagged")).isEmpty();
	}

	@Test
	void theSameLicenceAgainIsNoNewRegistryVersion() {
		this.hub.on(QWEN, models(licensed("Qwen/Steady", "license:mit"), licensed("Qwen/Other", "license:odd")));
		collect();
		int version = this.registries.current().version();

		Run again = collect();

		assertThat(again.state()).isEqualTo(RunState.SUCCEEDED);
		assertThat(this.registries.current().version()).isEqualTo(version);
	}

	@Test
	void theNewestLicenceHoldsAndOtherGroupsStay() {
		this.hub.on(DEEPSEEK, models(licensed("deepseek-ai/DeepSeek-R1", "license:odd")));
		collect();
		assertThat(groups("deepseek-r1")).containsExactly("china", "open", "other-licence");
		int version = this.registries.current().version();

		this.hub.on(DEEPSEEK, models(licensed("deepseek-ai/DeepSeek-R1", "license:mit")));
		collect();
		this.hub.on(DEEPSEEK, models(licensed("deepseek-ai/DeepSeek-R1", "region:us")));
		collect();

		assertThat(groups("deepseek-r1")).containsExactly("china", "open", "mit");
		assertThat(this.registries.current().version()).isEqualTo(version + 1);
		assertThat(this.registries.at(version).subject("deepseek-r1").orElseThrow().groups()).contains("other-licence");
	}

	@Test
	void aGroupThatTheRegistryLacksIsNamedAndCostsNoRow() {
		this.hub.on(QWEN, models(licensed("Qwen/Unheard-of", "license:unheard-of")));

		Run run = collect();

		assertThat(run.state()).isEqualTo(RunState.SUCCEEDED);
		assertThat(rows(run)).contains("Qwen/Unheard-of downloads_30d 1");
		assertThat(groups("Qwen/Unheard-of")).isEmpty();
		assertThat(faults(run)).containsExactly("WARNING : the registry has no group \"unheard-of\"");
	}

	@Test
	void aModelWithAnAliasIsTheSubjectItIs() {
		Run run = collect();

		assertThat(rows(run)).contains("deepseek-r1 downloads_30d 50");
		assertThat(this.registries.current().subject("deepseek-ai/DeepSeek-R1")).isEmpty();
	}

	@Test
	void pagesAreFollowedAsTheSourceNamesThem() {
		this.hub.on("cursor=abc%3D", models(model("Qwen/Qwen2-7B", 7)));
		this.hub.on(QWEN, models(model("Qwen/Qwen3-8B", 1)).with("Link",
				"<https://huggingface.co/api/models?cursor=abc%3D>; rel=\"next\""));

		Run run = collect();

		assertThat(run.state()).isEqualTo(RunState.SUCCEEDED);
		assertThat(run.progress().pages()).isEqualTo(4);
		assertThat(rows(run)).contains("Qwen/Qwen2-7B downloads_30d 7");
		assertThat(this.hub.asked()).element(1).isEqualTo("/api/models?cursor=abc%3D");
	}

	@Test
	void aSecondRunOfADayAddsOnlyWhatIsNew() {
		Run first = collect();
		this.hub.on(QWEN, models(model("Qwen/Qwen3-8B", 100), model("Qwen/Qwen3-32B", 9)));

		Run second = collect();

		assertThat(first.rows()).isEqualTo(new Run.Rows(3, 2, 1, 0, 0));
		assertThat(rows(second)).containsExactly("Qwen/Qwen3-32B downloads_30d 9");
		assertThat(second.rows()).isEqualTo(new Run.Rows(4, 1, 3, 0, 0));
	}

	@Test
	void packedWeightsGiveNoNumberOfParameters() {
		this.hub.on(QWEN, models("""
				{"id":"Qwen/Qwen3-14B-AWQ","createdAt":"2025-05-01T00:00:00.000Z","downloads":1,
				 "safetensors":{"parameters":{"I32":1700000000,"F16":1500000000},"total":3200000000}}""", """
				{"id":"Qwen/Qwen3-14B-FP8","createdAt":"2025-05-01T00:00:00.000Z","downloads":1,
				 "tags":["base_model:quantized:Qwen/Qwen3-14B"],
				 "safetensors":{"parameters":{"BF16":4},"total":4}}"""));

		assertThat(rows(collect())).noneMatch((row) -> row.contains("parameter_count"));
	}

	@Test
	void whatIsMissingIsNotZero() {
		this.hub.on(QWEN,
				models("{\"id\":\"Qwen/Qwen3-1.7B\",\"downloads\":0,\"likes\":null,\"downloadsAllTime\":\"\"}"));

		assertThat(rows(collect()).stream().filter((row) -> row.contains("Qwen3-1.7B")))
			.containsExactly("Qwen/Qwen3-1.7B downloads_30d 0");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			Retry-After         | 30                            | 31
			RateLimit           | "api";r=0;t=55                | 56
			RateLimit           | "api";r=400;t=55              | 4
			X-RateLimit-Reset   | 1                             | 4
			-                   | -                             | 4
			""")
	void aThrottledSourceIsAskedAgainWhenItSaysSo(String header, String value, long seconds) {
		Reply refusal = Reply.status(429);
		this.hub.on(QWEN, (header != null) ? refusal.with(header, value) : refusal, models(model("Qwen/Qwen3-8B", 5)));

		Run run = collect();

		assertThat(run.state()).isEqualTo(RunState.SUCCEEDED);
		assertThat(this.waits.taken).containsExactly(Duration.ofSeconds(seconds));
		assertThat(faults(run)).singleElement().asString().startsWith("NOTE models of Qwen: asked to wait");
	}

	@Test
	void theEndOfAWindowIsRespectedBeforeTheSourceComplains() {
		this.hub.on("cursor=2", models(model("Qwen/Qwen2-7B", 7)));
		this.hub.on(QWEN, models(model("Qwen/Qwen3-8B", 1)).with("RateLimit", "\"api\";r=0;t=40")
			.with("Link", "<{base}/api/models?cursor=2>; rel=\"next\""));

		assertThat(collect().state()).isEqualTo(RunState.SUCCEEDED);
		assertThat(this.waits.taken).containsExactly(Duration.ofSeconds(40));
	}

	@Test
	void aLongWaitPostponesTheRunWhichGoesOnWhereItWas() {
		this.hub.on(DEEPSEEK, Reply.status(429).with("Retry-After", "3600"),
				models(model("deepseek-ai/DeepSeek-V3", 3)));

		Run postponed = collect();
		int asked = this.hub.asked().size();
		Run done = go(postponed);

		assertThat(postponed.state()).isEqualTo(RunState.WAITING);
		assertThat(postponed.resumesAt()).isEqualTo(this.clock.instant().plusSeconds(3601));
		assertThat(postponed.attempts()).extracting(Attempt::outcome).containsExactly("postponed");
		assertThat(this.hub.asked().subList(asked, this.hub.asked().size())).noneMatch((path) -> path.contains(QWEN));
		assertThat(done.state()).isEqualTo(RunState.SUCCEEDED);
		assertThat(done.attempts()).extracting(Attempt::outcome).containsExactly("postponed", "recorded");
		assertThat(rows(done)).contains("Qwen/Qwen3-8B downloads_30d 100", "deepseek-v3 downloads_30d 3");
	}

	@Test
	void whoeverIsGoneIsNamedAndTheOthersAreRecorded() {
		this.hub.on(QWEN,
				Reply.status(401).with("X-Error-Code", "RepoNotFound").with("X-Error-Message", "Repository not found"));

		Run run = collect();

		assertThat(run.state()).isEqualTo(RunState.PARTIAL);
		assertThat(faults(run)).containsExactly("WARNING models of Qwen: status 401: Repository not found");
		assertThat(this.waits.taken).isEmpty();
		assertThat(rows(run)).contains("deepseek-r1 downloads_30d 50");
	}

	@Test
	void aRefusedTokenEndsTheRun() {
		this.hub.on(QWEN, Reply.status(401).with("X-Error-Message", "Invalid credentials in Authorization header"));

		Run run = collect();

		assertThat(run.state()).isEqualTo(RunState.FAILED);
		assertThat(faults(run)).singleElement().asString().startsWith("CRITICAL : the token is refused");
		assertThat(this.hub.asked()).hasSize(1);
	}

	@Test
	void aDisturbedSourceIsAskedAgainAFewTimes() {
		this.hub.on(QWEN, Reply.status(504), Reply.status(502), models(model("Qwen/Qwen3-8B", 5)));

		Run run = collect();

		assertThat(run.state()).isEqualTo(RunState.SUCCEEDED);
		assertThat(this.waits.taken).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(4));
	}

	@Test
	void aSourceThatStaysAwayLeavesNothingAndIsNotAskedForEver() {
		this.hub.on("/api/models", Reply.status(504));
		for (String part : List.of(QWEN, DEEPSEEK, TOP)) {
			this.hub.on(part, Reply.status(504));
		}

		Run run = collect();

		assertThat(run.state()).isEqualTo(RunState.FAILED);
		assertThat(this.hub.asked()).hasSize(12);
		assertThat(faults(run)).first().asString().isEqualTo("CRITICAL : no figure in any answer");
		assertThat(rows(run)).isEmpty();
	}

	@Test
	void anErrorPageIsNoData() {
		this.hub.on(QWEN, Reply.html("<html><title>Be right back</title></html>"));

		Run run = collect();

		assertThat(run.state()).isEqualTo(RunState.PARTIAL);
		assertThat(faults(run)).first().asString().isEqualTo("WARNING models of Qwen: an HTML page instead of json");
	}

	@Test
	void anEmptyListIsNoData() {
		this.hub.on(QWEN, Reply.json("[]"));

		Run run = collect();

		assertThat(run.state()).isEqualTo(RunState.PARTIAL);
		assertThat(faults(run)).first().asString().isEqualTo("WARNING models of Qwen: an empty list");
	}

	@Test
	void aBodyCutOffIsAskedForAgain() {
		Reply whole = models(model("Qwen/Qwen3-8B", 5), model("Qwen/Qwen3-32B", 6));
		this.hub.on(QWEN, whole.cutBy(10), whole);

		Run run = collect();

		assertThat(run.state()).isEqualTo(RunState.SUCCEEDED);
		assertThat(faults(run)).singleElement().asString().startsWith("NOTE models of Qwen: cut off");
		assertThat(rows(run)).contains("Qwen/Qwen3-32B downloads_30d 6");
	}

	@Test
	void jsonThatEndsTooSoonIsNoData() {
		this.hub.on(QWEN, Reply.json("[{\"id\":\"Qwen/Qwen3-8B\",\"downloads\":5},{\"id\":\"Qwen/Qw"));

		Run run = collect();

		assertThat(faults(run)).first().asString().startsWith("WARNING models of Qwen: not JSON, or cut off");
		assertThat(rows(run)).noneMatch((row) -> row.endsWith(" 5"));
	}

	@Test
	void aPageThatLeadsToItselfEndsTheStep() {
		this.hub.on("cursor=1",
				models(model("Qwen/Qwen2-7B", 7)).with("Link", "<{base}/api/models?cursor=1>; rel=\"next\""));
		this.hub.on(QWEN, models(model("Qwen/Qwen3-8B", 1)).with("Link", "<{base}/api/models?cursor=1>; rel=\"next\""));

		Run run = collect();

		assertThat(run.state()).isEqualTo(RunState.PARTIAL);
		assertThat(faults(run)).singleElement()
			.asString()
			.isEqualTo("WARNING models of Qwen: page 3: goes on with a page that was there before");
	}

	@Test
	void theSameBytesUnderAnotherAddressAreNoNewPage() {
		IntStream.range(1, 9)
			.forEach((n) -> this.hub.on("cursor=" + n, models(model("Qwen/Qwen2-7B", 7)).with("Link",
					"<{base}/api/models?cursor=%d>; rel=\"next\"".formatted(n + 1))));
		this.hub.on(QWEN, models(model("Qwen/Qwen3-8B", 1)).with("Link", "<{base}/api/models?cursor=1>; rel=\"next\""));

		Run run = collect();

		assertThat(run.state()).isEqualTo(RunState.PARTIAL);
		assertThat(faults(run)).contains("WARNING models of Qwen: page 3: the same page again");
	}

	@Test
	void aLinkToAnotherSiteIsNotFollowed() {
		this.hub.on(QWEN, models(model("Qwen/Qwen3-8B", 1)).with("Link",
				"<https://example.org/api/models?cursor=1>; rel=\"next\""));

		Run run = collect();

		assertThat(run.state()).isEqualTo(RunState.PARTIAL);
		assertThat(faults(run)).contains("WARNING models of Qwen: page 2: leads to another site: example.org");
	}

	@Test
	void aCounterThatFellIsKeptAndNoted() {
		this.hub.on(QWEN, models("{\"id\":\"Qwen/Qwen3-8B\",\"downloads\":1,\"downloadsAllTime\":1000}"));
		collect();
		this.clock.move(Duration.ofDays(1));
		this.hub.on(QWEN, models("{\"id\":\"Qwen/Qwen3-8B\",\"downloads\":1,\"downloadsAllTime\":900}"));

		Run run = collect();

		assertThat(rows(run)).contains("Qwen/Qwen3-8B downloads_all_time 900");
		assertThat(faults(run))
			.contains("NOTE models of Qwen: downloads_all_time of Qwen/Qwen3-8B fell from 1000 to 900");
		assertThat(run.state()).isEqualTo(RunState.SUCCEEDED);
	}

	@Test
	void anItemThatSaysNothingIsRefusedAndTheOthersAreKept() {
		this.hub.on(QWEN, models("{\"id\":\"Qwen/Qwen3-8B\"}", "{\"downloads\":3}", model("Qwen/Qwen3-32B", 6)));

		Run run = collect();

		assertThat(run.rows()).extracting(Run.Rows::rejected).isEqualTo(2L);
		assertThat(faults(run)).contains("WARNING models of Qwen: refused: an item has no /downloads",
				"WARNING models of Qwen: refused: an item has no /id");
		assertThat(rows(run)).contains("Qwen/Qwen3-32B downloads_30d 6");
	}

	@Test
	void aSourceOfAnotherShapeRecordsNothing() {
		for (String part : List.of(QWEN, DEEPSEEK, TOP)) {
			this.hub.on(part, Reply.json("[{\"id\":\"Qwen/Qwen3-8B\",\"downloads\":\"many\"}]"));
		}

		Run run = collect();

		assertThat(run.state()).isEqualTo(RunState.FAILED);
		assertThat(faults(run)).contains("CRITICAL : all 3 rows were refused");
		assertThat(rows(run)).isEmpty();
		assertThat(this.runs.active("huggingface-models")).isEmpty();
	}

	@Test
	void aRunThatWasLeftInTheMiddleIsTakenUp() {
		Run run = this.runs.request("huggingface-models", "request");
		this.hub.on(DEEPSEEK, Reply.status(504));
		boolean[] dying = { false };
		this.hub.on(DEEPSEEK, Reply.status(503).with("Retry-After", "100"));
		this.runner.attempt(run, () -> dying[0] |= this.hub.asked().size() == 2);
		Run left = this.runs.get(run.id());
		this.hub.on(DEEPSEEK, models(model("deepseek-ai/DeepSeek-R1", 50)));

		Run done = go(left);

		assertThat(left.state()).isEqualTo(RunState.WAITING);
		assertThat(left.attempts()).extracting(Attempt::outcome).containsExactly("interrupted");
		assertThat(done.state()).isEqualTo(RunState.SUCCEEDED);
		assertThat(this.hub.asked()).filteredOn((path) -> path.contains(QWEN)).hasSize(1);
	}

	@Test
	void anAttemptWhoseProcessDiedCountsAsInterrupted() {
		Run run = this.runs.request("huggingface-models", "request");
		this.runs.begin(run);

		Run done = go(run);

		assertThat(done.attempts()).extracting(Attempt::outcome).containsExactly("interrupted", "recorded");
	}

	@Test
	void whoWasOvertakenRecordsNothing() {
		Run run = this.runs.request("huggingface-models", "request");
		this.hub.on(TOP, models(model("Qwen/Qwen3-8B", 101)).with("RateLimit", "\"api\";r=0;t=1"));
		boolean[] once = { false };
		this.runner.attempt(run, () -> {
			if (this.hub.asked().size() == 3 && !once[0]) {
				once[0] = true;
				this.runs.begin(run);
			}
			return false;
		});

		assertThat(rows(run)).isEmpty();
		assertThat(this.runs.get(run.id()).state()).isEqualTo(RunState.RUNNING);
		assertThat(go(run).state()).isEqualTo(RunState.SUCCEEDED);
	}

	@Test
	void aCancelledRunRecordsNothing() {
		Run run = this.runs.request("huggingface-models", "request");
		this.runs.requestCancellation(run.id());

		Run done = go(run);

		assertThat(done.state()).isEqualTo(RunState.CANCELLED);
		assertThat(rows(done)).isEmpty();
		assertThat(this.runs.active("huggingface-models")).isEmpty();
	}

	@Test
	void everyAnswerIsInTheArchiveAlsoBadOnes() {
		this.hub.on(QWEN, Reply.html("<html>no</html>"));

		Run run = collect();

		assertThat(this.jdbc
			.sql("SELECT count(*) FROM run_fetch f JOIN payload p ON p.sha256 = f.sha256 WHERE f.run = :run")
			.param("run", run.number())
			.query(Long.class)
			.single()).isEqualTo(4);
	}

	@Test
	void modelsThatLeadToNoFamilyAreCounted() {
		this.hub.on(TOP, models(model("acme/odd-model", 7), """
				{"id":"acme/qwen-tuned","downloads":6,"tags":["base_model:adapter:Qwen/Qwen3-8B"]}""", """
				{"id":"acme/qwen-old","downloads":5,"tags":["base_model:quantized:Qwen/Qwen1.5-0.5B-Gone"]}"""));

		Run run = collect();

		assertThat(run.withoutFamily()).isEqualTo(1);
		assertThat(this.registries.current().subject("acme/qwen-old").orElseThrow().relations())
			.containsExactly(new Relation("derived-from", "qwen", null, null, "quantized"));
	}

	@Test
	void aHundredPagesAreNotMoreThanTheManifestAllows() {
		String pages = IntStream.range(0, 20).mapToObj(String::valueOf).collect(Collectors.joining(","));
		for (String n : pages.split(",")) {
			this.hub.on("cursor=%s&".formatted(n), models(model("Qwen/Qwen-" + n, 1)).with("Link",
					"<{base}/api/models?cursor=%d&x>; rel=\"next\"".formatted(Integer.parseInt(n) + 1)));
		}
		this.hub.on(QWEN,
				models(model("Qwen/Qwen3-8B", 1)).with("Link", "<{base}/api/models?cursor=0&x>; rel=\"next\""));

		collect();

		assertThat(this.hub.asked()).filteredOn((path) -> path.contains("cursor")).hasSize(4);
	}

	@Test
	void requestsSayWhoAsks() {
		collect();

		assertThat(this.hub.headers().getFirst().get("User-agent")).singleElement()
			.asString()
			.startsWith("Groundswell/");
	}

	@Test
	void figuresCountForTheDayOfFetchingAndAreKnownFromThenOn() {
		this.clock.set(Instant.parse("2026-02-01T03:10:00Z"));

		Run run = collect();

		assertThat(this.jdbc
			.sql("SELECT DISTINCT period_start || ' ' || period_end || ' ' || published_at FROM log_row "
					+ "WHERE upload_id = :run")
			.param("run", run.id())
			.query((row, _) -> row.getString(1))
			.list()).containsExactly("2026-02-01 2026-02-01 2026-02-01 03:10:00");
	}

}
