package dev.groundswell.ui;

import java.time.LocalDate;

import dev.groundswell.ui.briefing.BriefingClient;
import dev.groundswell.ui.dispute.DiscrepancyClient;
import dev.groundswell.ui.leaderboard.LeaderboardClient;
import dev.groundswell.ui.run.RunClient;
import dev.groundswell.ui.run.RunView;
import dev.groundswell.ui.series.SeriesClient;
import dev.groundswell.ui.source.CollectionView;
import dev.groundswell.ui.source.FreshnessClient;
import dev.groundswell.ui.source.SourceClient;
import dev.groundswell.ui.subject.SubjectClient;
import dev.groundswell.ui.unresolved.ModelView;
import dev.groundswell.ui.unresolved.UnresolvedClient;
import dev.groundswell.ui.upload.UploadClient;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.client.MockRestServiceServer;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.content;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.header;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.method;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.requestTo;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withStatus;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withSuccess;

/** The clients ask what the services expect and understand their example answers. */
class ClientTests {

	private final RestClient.Builder rest = RestClient.builder().baseUrl("http://neighbour");

	private final MockRestServiceServer server = MockRestServiceServer.bindTo(this.rest).build();

	@Test
	void seriesWithTheirBreaks() {
		answer("http://neighbour/api/v1/series?subject=qwen-app&limit=50", "metrics/series");

		assertThat(client(SeriesClient.class).of("qwen-app", null, null, 50).list()).isNotEmpty()
			.first()
			.satisfies((it) -> {
				assertThat(it.figures().getFirst().chip()).isEqualTo("149\u202f%");
				assertThat(it.breakList().getFirst().date()).isEqualTo(LocalDate.of(2025, 11, 17));
			});
	}

	@Test
	void boardWithItsRows() {
		answer("http://neighbour/api/v1/leaderboards/monthly_active_users?weekEnding=2026-01-10",
				"metrics/leaderboard");

		assertThat(client(LeaderboardClient.class)
			.board("monthly_active_users", LocalDate.of(2026, 1, 10), null, null, null)
			.list()).first().satisfies((it) -> {
				assertThat(it.rank()).isEqualTo(1);
				assertThat(it.isNew()).isFalse();
				assertThat(it.figure()).isNotNull();
			});
	}

	@Test
	void boardAsRowsForASpreadsheet() {
		this.server.expect(requestTo("http://neighbour/api/v1/leaderboards/downloads_all_time"))
			.andExpect(header("Accept", "text/csv"))
			.andRespond(withSuccess("rank,subject\r\n", new MediaType("text", "csv", UTF_8)));

		assertThat(client(LeaderboardClient.class).csv("downloads_all_time", null, null, null, null))
			.isEqualTo("rank,subject\r\n");
	}

	@Test
	void disagreements() {
		answer("http://neighbour/api/v1/statistics/discrepancies?limit=200", "metrics/discrepancies");

		assertThat(client(DiscrepancyClient.class).all(null, 200).list()).first()
			.satisfies((it) -> assertThat(it.sides()).hasSize(2));
	}

	@Test
	void freshnessOfSources() {
		answer("http://neighbour/api/v1/statistics/freshness", "metrics/freshness");

		assertThat(client(FreshnessClient.class).all().list()).first().satisfies((it) -> {
			assertThat(it.state()).isIn("fresh", "late", "stale", "unknown");
			assertThat(it.ageDays()).containsOnlyDigits();
		});
	}

	@Test
	void editionWithItsSpans() {
		answer("http://neighbour/api/v1/briefings/qwen-2025-12-06-6d9442bd8add", "report/edition");

		assertThat(client(BriefingClient.class).edition("qwen-2025-12-06-6d9442bd8add")
			.sectionList()
			.getFirst()
			.list()
			.getFirst())
			.satisfies((it) -> assertThat(it.linked().pieces()).filteredOn((piece) -> piece.isLink())
				.map((piece) -> piece.text())
				.isNotEmpty());
	}

	@Test
	void modelsKeepTheirSlash() {
		answer("http://neighbour/api/v1/subjects/Qwen/Qwen3-8B", "own/subject");

		assertThat(client(SubjectClient.class).model("Qwen", "Qwen3-8B").title()).isEqualTo("Qwen app");
	}

	@Test
	void uploadSendsTheBytesAsTheyAre() {
		this.server.expect(requestTo("http://neighbour/api/v1/observations?source=scmp"))
			.andExpect(header("Authorization", "Bearer secret"))
			.andExpect(header("Content-Type", "text/csv"))
			.andExpect(header("Idempotency-Key", "k-1"))
			.andExpect(content().string("subject,metric\n千问,x"))
			.andRespond(withStatus(HttpStatus.CREATED).contentType(MediaType.APPLICATION_JSON)
				.body(new ClassPathResource("examples/own/upload.json")));

		assertThat(client(UploadClient.class)
			.upload("Bearer secret", "text/csv", "k-1", "scmp", null,
					new ByteArrayResource("subject,metric\n千问,x".getBytes(UTF_8)))
			.answer()).isEqualTo("3 rows taken, 2 lines not taken");
	}

	@Test
	void sourceThatIsCollected() {
		answer("http://neighbour/api/v1/sources/huggingface-models", "ingest/source-collected");

		CollectionView collection = client(SourceClient.class).source("huggingface-models").collection();

		assertThat(collection).isNotNull()
			.hasNoNullFieldsOrPropertiesExcept("nextRunAt", "lastSuccessAt", "staleAt", "lastRun", "currentRun");
	}

	@Test
	void sourceThatNobodyCollects() {
		answer("http://neighbour/api/v1/sources/scmp", "ingest/source");

		assertThat(client(SourceClient.class).source("scmp").collection()).isNull();
	}

	@Test
	void runWithItsAttempts() {
		answer("http://neighbour/api/v1/runs/run-12", "ingest/run");

		RunView run = client(RunClient.class).run("run-12");

		assertThat(run).hasNoNullFieldsOrPropertiesExcept("resumesAt");
		assertThat(run.progress()).hasNoNullFieldsOrProperties();
		assertThat(run.rows()).hasNoNullFieldsOrProperties();
		assertThat(run.attempts()).isNotEmpty().allSatisfy((attempt) -> {
			assertThat(attempt).hasNoNullFieldsOrProperties();
			assertThat(attempt.faults()).allSatisfy((fault) -> assertThat(fault).hasNoNullFieldsOrProperties());
		});
	}

	@Test
	void runsOfASource() {
		answer("http://neighbour/api/v1/runs?source=huggingface-models&limit=10", "ingest/runs");

		assertThat(client(RunClient.class).list("huggingface-models", null, null, 10).list()).isNotEmpty()
			.allSatisfy((run) -> assertThat(run.state()).isIn("waiting", "running", "succeeded", "partial", "failed",
					"cancelled"));
	}

	@Test
	void fetchesOfARun() {
		answer("http://neighbour/api/v1/runs/run-12/fetches?after=5&limit=50", "ingest/run-fetches");

		assertThat(client(RunClient.class).fetches("run-12", "5", 50).list()).isNotEmpty()
			.allSatisfy((fetch) -> assertThat(fetch).hasNoNullFieldsOrPropertiesExcept("status", "reason", "sha256",
					"bytes", "items"));
	}

	@Test
	void collectingSendsTheTokenAlone() {
		this.server.expect(requestTo("http://neighbour/api/v1/sources/huggingface-models/runs"))
			.andExpect(method(HttpMethod.POST))
			.andExpect(header("Authorization", "Bearer secret"))
			.andExpect(content().string(""))
			.andRespond(withStatus(HttpStatus.ACCEPTED).contentType(MediaType.APPLICATION_JSON)
				.body(new ClassPathResource("examples/ingest/run.json")));

		assertThat(client(RunClient.class).collect("Bearer secret", "huggingface-models").id()).startsWith("run-");
	}

	@Test
	void cancellingSendsTheTokenAlone() {
		this.server.expect(requestTo("http://neighbour/api/v1/runs/run-12/cancellation"))
			.andExpect(method(HttpMethod.POST))
			.andExpect(header("Authorization", "Bearer secret"))
			.andRespond(withStatus(HttpStatus.ACCEPTED).contentType(MediaType.APPLICATION_JSON)
				.body(new ClassPathResource("examples/ingest/run.json")));

		assertThat(client(RunClient.class).cancel("Bearer secret", "run-12").id()).startsWith("run-");
	}

	@Test
	void modelsWithoutFamily() {
		answer("http://neighbour/api/v1/subjects/without-family?limit=100", "ingest/subjects-without-family");

		ModelView.Listing models = client(UnresolvedClient.class).withoutFamily(null, 100);

		assertThat(models.total()).isNotNull();
		assertThat(models.list()).isNotEmpty()
			.allSatisfy((model) -> assertThat(model).hasNoNullFieldsOrPropertiesExcept("createdAt"));
	}

	@Test
	void namesNobodyKnows() {
		answer("http://neighbour/api/v1/subjects/unresolved", "ingest/subjects-unresolved");

		assertThat(client(UnresolvedClient.class).names().list()).isNotEmpty()
			.allSatisfy((name) -> assertThat(name).hasNoNullFieldsOrProperties());
	}

	private <T> T client(Class<T> type) {
		return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(this.rest.build()))
			.build()
			.createClient(type);
	}

	private void answer(String uri, String example) {
		this.server.expect(requestTo(uri))
			.andExpect(header("Accept", "application/json"))
			.andRespond(
					withSuccess(new ClassPathResource("examples/" + example + ".json"), MediaType.APPLICATION_JSON));
	}

}
