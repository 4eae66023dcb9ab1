package dev.groundswell.ui;

import java.time.Clock;

import dev.groundswell.ui.briefing.BriefingClient;
import dev.groundswell.ui.check.CheckClient;
import dev.groundswell.ui.claim.ClaimClient;
import dev.groundswell.ui.dispute.DiscrepancyClient;
import dev.groundswell.ui.evidence.EvidenceClient;
import dev.groundswell.ui.glossary.MetricClient;
import dev.groundswell.ui.glossary.StatisticClient;
import dev.groundswell.ui.leaderboard.LeaderboardClient;
import dev.groundswell.ui.run.RunClient;
import dev.groundswell.ui.series.SeriesClient;
import dev.groundswell.ui.source.FreshnessClient;
import dev.groundswell.ui.source.SourceClient;
import dev.groundswell.ui.subject.SubjectClient;
import dev.groundswell.ui.unresolved.UnresolvedClient;
import dev.groundswell.ui.upload.UploadClient;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** The clock, and which client reads from which service. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "ingest",
		types = { ClaimClient.class, EvidenceClient.class, MetricClient.class, RunClient.class, SourceClient.class,
				SubjectClient.class, UnresolvedClient.class })
@ImportHttpServices(group = "ingest-uploads", types = UploadClient.class)
@ImportHttpServices(group = "metrics",
		types = { DiscrepancyClient.class, FreshnessClient.class, LeaderboardClient.class, SeriesClient.class,
				StatisticClient.class })
@ImportHttpServices(group = "report", types = { BriefingClient.class, CheckClient.class })
class UiConfiguration {

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
