package dev.groundswell.ui.page;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

import dev.groundswell.ui.briefing.BriefingClient;
import dev.groundswell.ui.briefing.EditionRowView;
import dev.groundswell.ui.briefing.EditionView;
import dev.groundswell.ui.check.CheckClient;
import dev.groundswell.ui.check.CheckView;
import dev.groundswell.ui.check.DocumentVerdictsView;
import dev.groundswell.ui.claim.ClaimClient;
import dev.groundswell.ui.claim.ClaimView;
import dev.groundswell.ui.claim.DocumentView;
import dev.groundswell.ui.dispute.DiscrepancyClient;
import dev.groundswell.ui.dispute.DiscrepancyView;
import dev.groundswell.ui.evidence.EvidenceClient;
import dev.groundswell.ui.evidence.ObservationView;
import dev.groundswell.ui.evidence.RowView;
import dev.groundswell.ui.glossary.Definitions;
import dev.groundswell.ui.glossary.MetricClient;
import dev.groundswell.ui.glossary.StatisticClient;
import dev.groundswell.ui.leaderboard.BoardListView;
import dev.groundswell.ui.leaderboard.BoardView;
import dev.groundswell.ui.leaderboard.LeaderboardClient;
import dev.groundswell.ui.neighbour.Neighbour;
import dev.groundswell.ui.run.FetchView;
import dev.groundswell.ui.run.RunClient;
import dev.groundswell.ui.run.RunView;
import dev.groundswell.ui.run.SourceName;
import dev.groundswell.ui.series.SeriesClient;
import dev.groundswell.ui.series.SeriesListView;
import dev.groundswell.ui.source.FreshnessClient;
import dev.groundswell.ui.source.FreshnessView;
import dev.groundswell.ui.source.SourceClient;
import dev.groundswell.ui.source.SourceView;
import dev.groundswell.ui.subject.SubjectClient;
import dev.groundswell.ui.subject.SubjectView;
import dev.groundswell.ui.unresolved.ModelView;
import dev.groundswell.ui.unresolved.UnresolvedClient;
import dev.groundswell.ui.unresolved.UnresolvedNameView;
import dev.groundswell.ui.upload.UploadClient;
import dev.groundswell.ui.upload.UploadView;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.Resource;

/** The clients, answering from files, and a clock that stands still. */
@TestConfiguration(proxyBeanMethods = false)
class FakeClients {

	static final Instant NOW = Instant.parse("2025-12-22T10:42:00Z");

	@Bean
	Clock clock() {
		return Clock.fixed(NOW, ZoneOffset.UTC);
	}

	@Bean
	MeterRegistry registry() {
		return new SimpleMeterRegistry();
	}

	@Bean
	Services services() {
		return new Services();
	}

	@Bean
	BriefingClient briefingsClient(Services services) {
		return new BriefingClient() {

			@Override
			public EditionRowView.Listing list(@Nullable String topic, @Nullable String status, int limit) {
				return services.get(Neighbour.REPORT, "/briefings", "report/editions", EditionRowView.Listing.class);
			}

			@Override
			public EditionView edition(String id) {
				return services.get(Neighbour.REPORT, "/briefings/" + id, "report/edition", EditionView.class);
			}

			@Override
			public EditionView.EvidenceListing evidence(String id) {
				return services.get(Neighbour.REPORT, "/briefings/evidence", "own/edition-evidence",
						EditionView.EvidenceListing.class);
			}

		};
	}

	@Bean
	CheckClient checksClient(Services services) {
		return new CheckClient() {

			@Override
			public CheckView ask(String bearer, Request request) {
				services.bearer(bearer);
				services.asked("check of " + request);
				return services.get(Neighbour.REPORT, "/checks", "report/check", CheckView.class);
			}

			@Override
			public CheckView check(String id) {
				return services.get(Neighbour.REPORT, "/checks/" + id, "report/check", CheckView.class);
			}

			@Override
			public DocumentVerdictsView document(String id) {
				return services.get(Neighbour.REPORT, "/checks/documents/" + id, "own/document-verdicts",
						DocumentVerdictsView.class);
			}

		};
	}

	@Bean
	ClaimClient claimsClient(Services services) {
		return new ClaimClient() {

			@Override
			public DocumentView.Listing documents(@Nullable String after, int limit) {
				return services.get(Neighbour.INGEST, "/documents", "ingest/documents", DocumentView.Listing.class);
			}

			@Override
			public DocumentView document(String id) {
				return services.get(Neighbour.INGEST, "/documents/" + id, "ingest/document", DocumentView.class);
			}

			@Override
			public ClaimView.Listing claimsOf(String id) {
				return services.get(Neighbour.INGEST, "/documents/claims", "ingest/document-claims",
						ClaimView.Listing.class);
			}

			@Override
			public ClaimView.Listing claims(String status, @Nullable String after, int limit) {
				services.asked("claims " + status + " after " + after);
				return services.get(Neighbour.INGEST, "/claims", "ingest/claims-waiting", ClaimView.Listing.class);
			}

			@Override
			public ClaimView claim(String id) {
				return services.get(Neighbour.INGEST, "/claims/" + id, "ingest/claim-corrected", ClaimView.class);
			}

			@Override
			public ClaimView change(String bearer, String id, Map<String, @Nullable Object> change) {
				services.bearer(bearer + " changes " + id + " " + change);
				return services.get(Neighbour.INGEST, "/change", "ingest/claim-corrected", ClaimView.class);
			}

		};
	}

	@Bean
	DiscrepancyClient discrepanciesClient(Services services) {
		return (subject, limit) -> services.get(Neighbour.METRICS, "/discrepancies", "metrics/discrepancies",
				DiscrepancyView.Listing.class);
	}

	@Bean
	FreshnessClient freshnessClient(Services services) {
		return () -> services.get(Neighbour.METRICS, "/freshness", "metrics/freshness", FreshnessView.Listing.class);
	}

	@Bean
	StatisticClient statisticsClient(Services services) {
		return () -> services.get(Neighbour.METRICS, "/statistics", "metrics/statistics",
				Definitions.StatisticListing.class);
	}

	@Bean
	SeriesClient seriesClient(Services services) {
		return (subject, metric, asOf, limit) -> services.get(Neighbour.METRICS, "/series", "metrics/series",
				SeriesListView.class);
	}

	@Bean
	LeaderboardClient leaderboardsClient(Services services) {
		return new LeaderboardClient() {

			@Override
			public BoardListView all() {
				return services.get(Neighbour.METRICS, "/leaderboards", "metrics/leaderboards", BoardListView.class);
			}

			@Override
			public BoardView board(String metric, @Nullable LocalDate weekEnding, @Nullable String group,
					@Nullable String rootSource, @Nullable String qualifiers) {
				return services.get(Neighbour.METRICS, "/leaderboards/" + metric, "metrics/leaderboard",
						BoardView.class);
			}

			@Override
			public String csv(String metric, @Nullable LocalDate weekEnding, @Nullable String group,
					@Nullable String rootSource, @Nullable String qualifiers) {
				return "rank,subject\r\n1,chatgpt\r\n";
			}

		};
	}

	@Bean
	EvidenceClient evidenceClient(Services services) {
		return new EvidenceClient() {

			@Override
			public ObservationView observation(String id) {
				return services.get(Neighbour.INGEST, "/observations/" + id, "own/observation", ObservationView.class);
			}

			@Override
			public RowView.Listing rows(@Nullable String subject, @Nullable String metric, int limit) {
				return services.get(Neighbour.INGEST, "/observations", "own/observations", RowView.Listing.class);
			}

		};
	}

	@Bean
	MetricClient metricsClient(Services services) {
		return (limit) -> services.get(Neighbour.INGEST, "/metrics", "own/metrics", Definitions.MetricListing.class);
	}

	@Bean
	SourceClient sourcesClient(Services services) {
		return new SourceClient() {

			@Override
			public SourceView.Listing all(int limit) {
				return services.get(Neighbour.INGEST, "/sources", "own/sources", SourceView.Listing.class);
			}

			@Override
			public SourceView source(String id) {
				return services.get(Neighbour.INGEST, "/sources/" + id, "own/source-collected", SourceView.class);
			}

		};
	}

	@Bean
	UnresolvedClient unresolvedClient(Services services) {
		return new UnresolvedClient() {

			@Override
			public UnresolvedNameView.Listing names() {
				return services.get(Neighbour.INGEST, "/unresolved", "own/unresolved",
						UnresolvedNameView.Listing.class);
			}

			@Override
			public ModelView.Listing withoutFamily(@Nullable String after, int limit) {
				return services.get(Neighbour.INGEST, "/without-family", "own/subjects-without-family",
						ModelView.Listing.class);
			}

		};
	}

	@Bean
	RunClient runsClient(Services services) {
		return new RunClient() {

			@Override
			public RunView.Listing list(@Nullable String source, @Nullable String state, @Nullable String after,
					int limit) {
				services.asked("runs of " + source + " in " + state + " after " + after);
				return services.get(Neighbour.INGEST, "/runs", "own/runs", RunView.Listing.class);
			}

			@Override
			public RunView run(String id) {
				return services.get(Neighbour.INGEST, "/runs/" + id, "own/run", RunView.class);
			}

			@Override
			public FetchView.Listing fetches(String id, @Nullable String after, int limit) {
				services.asked("fetches after " + after);
				return services.get(Neighbour.INGEST, "/fetches", "own/run-fetches", FetchView.Listing.class);
			}

			@Override
			public RunView collect(String bearer, String source) {
				services.bearer(bearer + " collects " + source);
				return services.get(Neighbour.INGEST, "/collect", "own/run-running", RunView.class);
			}

			@Override
			public RunView cancel(String bearer, String id) {
				services.bearer(bearer + " cancels " + id);
				return services.get(Neighbour.INGEST, "/cancel", "own/run-running", RunView.class);
			}

			@Override
			public SourceName.Listing sources(int limit) {
				return services.get(Neighbour.INGEST, "/sources", "own/sources", SourceName.Listing.class);
			}

		};
	}

	@Bean
	SubjectClient subjectsClient(Services services) {
		return new SubjectClient() {

			@Override
			public SubjectView.Listing list(@Nullable String q, int limit) {
				return services.get(Neighbour.INGEST, "/subjects", "own/subjects", SubjectView.Listing.class);
			}

			@Override
			public SubjectView subject(String id) {
				return services.get(Neighbour.INGEST, "/subjects/" + id, "own/subject", SubjectView.class);
			}

			@Override
			public SubjectView model(String owner, String name) {
				return subject(owner + "/" + name);
			}

		};
	}

	@Bean
	UploadClient uploadsClient(Services services) {
		return new UploadClient() {

			@Override
			public UploadView upload(String bearer, String mediaType, String key, @Nullable String source,
					@Nullable String publishedAt, Resource bytes) {
				services.bearer(bearer + " " + mediaType);
				return services.get(Neighbour.INGEST, "/upload", "own/upload", UploadView.class);
			}

			@Override
			public UploadView.Listing list(int limit) {
				return services.get(Neighbour.INGEST, "/uploads", "own/uploads", UploadView.Listing.class);
			}

			@Override
			public UploadView upload(String id) {
				return services.get(Neighbour.INGEST, "/uploads/" + id, "own/upload", UploadView.class);
			}

			@Override
			public Map<String, Object> withdraw(String bearer, String id, Withdrawal withdrawal) {
				services.bearer(bearer + " " + withdrawal.reason());
				return Map.of("uploadId", id, "withdrawn", 3);
			}

		};
	}

}
