package dev.groundswell.ingest.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

import dev.groundswell.ingest.fetch.ReplayServer;
import dev.groundswell.ingest.fetch.ReplayServer.Reply;
import dev.groundswell.ingest.registry.Registries;
import dev.groundswell.ingest.registry.Relation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * OpenRouter's daily export: a manifest, the file it names, the whole, and restatements.
 */
@RunTest
class RankingsTests {

	private static final String HEADER = "date,model_permaslug,rank,total_tokens,share_of_daily_tokens\r\n";

	private static final String DAY = HEADER
			+ "2026-03-01,deepseek/deepseek-v4.1-flash-20260910,1,7519183440956,0.2993197303783515\r\n"
			+ "2026-03-01,nvidia/nemotron-3-ultra-20260604:free,2,685972498074,0.028139312556366185\r\n"
			+ "2026-03-01,stealth/space-bunny-alpha,3,53696704671,0.0021375303968227447\r\n"
			+ "2026-03-01,other,,1771712615873,0.07052741120831148\r\n";

	private final ReplayServer router = Replay.SERVER;

	@Autowired
	private Runs runs;

	@Autowired
	private Runner runner;

	@Autowired
	private Registries registries;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MovingClock clock;

	@BeforeEach
	void reset() {
		this.router.reset();
	}

	private void publish(String retrievedAt, String csv) {
		this.router.on("latest.manifest.json", Reply
			.json("""
					{"dataset":"rankings-daily","schema_version":"v1","snapshot_date":"%s","retrieved_at":"%s",
					 "files":{"csv":{"url":"https://openrouter.ai/api/v1/datasets/exports/rankings-daily/%s.csv","sha256":"%s"}}}"""
				.formatted(retrievedAt.substring(0, 10), retrievedAt, retrievedAt.substring(0, 10), sha256(csv))));
		this.router.on(retrievedAt.substring(0, 10) + ".csv", Reply.csv(csv));
		this.clock.set(Instant.parse(retrievedAt).plus(Duration.ofHours(2)));
	}

	private static String sha256(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Run collect() {
		Run run = this.runs.request("openrouter-rankings", "request");
		this.runner.attempt(run, () -> false);
		return this.runs.get(run.id());
	}

	private List<String> rows(Run run, String metric) {
		return this.jdbc.sql("""
				SELECT subject || ' ' || qualifiers || ' ' || scaled || ' ' || status || ' ' || locator FROM log_row
				 WHERE upload_id = :run AND metric = :metric ORDER BY sequence""")
			.param("run", run.id())
			.param("metric", metric)
			.query((row, _) -> row.getString(1))
			.list();
	}

	private static List<String> faults(Run run) {
		return run.attempts()
			.stream()
			.flatMap((attempt) -> attempt.faults().stream())
			.map((fault) -> fault.grade() + " " + fault.reason())
			.toList();
	}

	@Test
	void tokensSharesAndRanksAreReadWithTheWholeTheyArePartOf() {
		publish("2026-03-10T01:46:15.433Z", DAY);

		Run run = collect();

		assertThat(run.state()).isEqualTo(RunState.SUCCEEDED);
		assertThat(rows(run, "token_volume")).containsExactly(
				"deepseek/deepseek-v4.1-flash-20260910 router=openrouter 7519183440956 A row=2",
				"nvidia/nemotron-3-ultra-20260604 router=openrouter;variant=free 685972498074 A row=3",
				"stealth/space-bunny-alpha router=openrouter 53696704671 A row=4",
				"openrouter-other-models router=openrouter 1771712615873 A row=5",
				"openrouter-all-models router=openrouter 10030565259574 A sum of row=2 to row=5");
		assertThat(rows(run, "token_share")).first()
			.isEqualTo("deepseek/deepseek-v4.1-flash-20260910 denominator=openrouter_all_tokens 29931973 A row=2");
		assertThat(rows(run, "rank")).containsExactly(
				"deepseek/deepseek-v4.1-flash-20260910 list=openrouter_daily_tokens 1 A row=2",
				"nvidia/nemotron-3-ultra-20260604 list=openrouter_daily_tokens;variant=free 2 A row=3",
				"stealth/space-bunny-alpha list=openrouter_daily_tokens 3 A row=4");
		assertThat(this.registries.current().subject("deepseek/deepseek-v4.1-flash-20260910").orElseThrow().relations())
			.containsExactly(Relation.to("made-by", "deepseek-ai"), Relation.to("member-of", "deepseek"));
		assertThat(run.withoutFamily()).isEqualTo(1);
		assertThat(this.router.asked()).containsExactly("/api/v1/datasets/exports/rankings-daily/latest.manifest.json",
				"/api/v1/datasets/exports/rankings-daily/2026-03-10.csv");
	}

	@Test
	void aSnapshotThatSaysTheSameAddsNothingAndOneThatRestatesAddsThat() {
		String day = DAY.replace("2026-03-01", "2026-04-01");
		publish("2026-04-10T01:46:00Z", day);
		collect();
		publish("2026-04-11T01:46:00Z", day);
		Run same = collect();
		publish("2026-04-12T01:46:00Z", day.replace("7519183440956", "7519183440999"));

		Run restated = collect();

		assertThat(same.rows()).isEqualTo(new Run.Rows(12, 0, 12, 0, 0));
		assertThat(rows(restated, "token_volume")).containsExactly(
				"deepseek/deepseek-v4.1-flash-20260910 router=openrouter 7519183440999 A row=2",
				"openrouter-all-models router=openrouter 10030565259617 A sum of row=2 to row=5");
		assertThat(faults(restated)).contains("NOTE token_volume restated");
		assertThat(this.jdbc.sql("SELECT max(published_at) FROM log_row WHERE upload_id = :run")
			.param("run", restated.id())
			.query((row, _) -> row.getString(1))
			.single()).startsWith("2026-04-12 01:46:00");
	}

	@Test
	void aDayStaysProvisionalUntilItIsThreeDaysOld() {
		String day = DAY.replace("2026-03-01", "2026-05-09");
		publish("2026-05-11T01:46:00Z", day);
		Run early = collect();
		publish("2026-05-14T01:46:00Z", day);

		Run late = collect();

		assertThat(rows(early, "token_volume")).allMatch((row) -> row.contains(" P "));
		assertThat(rows(late, "token_volume")).hasSize(5).allMatch((row) -> row.contains(" A "));
		assertThat(faults(late)).noneMatch((fault) -> fault.contains("restated"));
	}

	@Test
	void withoutTheRemainderThereIsNoWhole() {
		publish("2026-06-10T01:46:00Z",
				DAY.replace("2026-03-01", "2026-06-01").replaceAll("2026-06-01,other.*\r\n", ""));

		Run run = collect();

		assertThat(rows(run, "token_volume")).hasSize(3).noneMatch((row) -> row.startsWith("openrouter-all-models"));
	}

	@Test
	void bytesThatAreNotTheAnnouncedOnesAreNoData() {
		publish("2026-07-10T01:46:00Z", DAY.replace("2026-03-01", "2026-07-01"));
		this.router.on("2026-07-10.csv", Reply.csv(DAY.replace("7519183440956", "1")));

		Run run = collect();

		assertThat(run.state()).isEqualTo(RunState.FAILED);
		assertThat(faults(run)).contains("WARNING page 2: not the bytes that the source announced: another SHA-256");
	}

	@Test
	void lastMonthsDataAreAFailedRun() {
		publish("2026-08-10T01:46:00Z", DAY.replace("2026-03-01", "2026-08-01"));
		this.clock.set(Instant.parse("2026-09-10T03:30:00Z"));

		Run run = collect();

		assertThat(run.state()).isEqualTo(RunState.FAILED);
		assertThat(faults(run)).contains("WARNING old data: /retrieved_at is 2026-08-10T01:46:00Z");
	}

	@Test
	void anotherDataSetIsNotTaken() {
		this.router.on("latest.manifest.json",
				Reply.json("{\"dataset\":\"benchmark-runs\",\"schema_version\":\"v1\"}"));

		assertThat(faults(collect())).contains("WARNING /dataset is benchmark-runs, not rankings-daily");
	}

}
