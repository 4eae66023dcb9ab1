package dev.groundswell.ingest.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import dev.groundswell.ingest.connector.Connector;
import dev.groundswell.ingest.connector.Connectors;
import dev.groundswell.ingest.connector.Settings;
import dev.groundswell.ingest.fetch.ReplayServer.Reply;
import dev.groundswell.ingest.meter.Meters;
import dev.groundswell.ingest.registry.CollectionView;
import dev.groundswell.ingest.registry.Registries;
import net.javacrumbs.shedlock.core.SimpleLock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** When sources are collected, and when they count as stale. */
@RunTest
class ScheduleTests {

	private static final String SOURCE = "huggingface-models";

	@Autowired
	private RunSchedule schedule;

	@Autowired
	private Runs runs;

	@Autowired
	private Runner runner;

	@Autowired
	private RunLocks locks;

	@Autowired
	private SourceCollections collections;

	@Autowired
	private Connectors connectors;

	@Autowired
	private Registries registries;

	@Autowired
	private Meters meters;

	@Autowired
	private MovingClock clock;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void nobodyHasAskedYet() {
		for (String table : List.of("run", "active_run", "run_attempt", "run_fetch")) {
			this.jdbc.sql("DELETE FROM " + table).update();
		}
		this.clock.set(Instant.parse("2025-12-06T12:00:00Z"));
		Replay.SERVER.reset();
		Replay.SERVER.on("/api/models", Reply.json("[{\"id\":\"Qwen/Qwen3-8B\",\"downloads\":1}]"));
	}

	private Run collect() {
		Run run = this.runs.request(SOURCE, "request");
		this.runner.attempt(run, () -> false);
		return this.runs.get(run.id());
	}

	private CollectionView view() {
		return this.collections.of(SOURCE).orElseThrow();
	}

	private SourceCollections decided(@Nullable Boolean scheduled) {
		Connector connector = new Connector(this.connectors.find(SOURCE).orElseThrow().manifest(),
				new Settings(null, null, scheduled, null, null));
		return new SourceCollections(new Connectors(List.of(connector), this.connectors.rules()), this.runs,
				Clock.fixed(this.clock.instant(), this.clock.getZone()), new CollectionProperties(true,
						Duration.ofSeconds(5), 4, Duration.ofSeconds(2), Duration.ofMinutes(5), Duration.ofHours(1)),
				this.meters, this.registries);
	}

	@Test
	void nothingIsCollectedBeforeSomebodyAsks() {
		this.schedule.requestDue();

		assertThat(this.runs.newest(SOURCE)).isEmpty();
		assertThat(view().nextRunAt()).isNull();
	}

	@Test
	void afterTheFirstRequestTheScheduleGoesOn() {
		collect();

		assertThat(view().nextRunAt()).isEqualTo("2025-12-07T03:10:00Z");
		this.clock.set(Instant.parse("2025-12-07T03:09:59Z"));
		this.schedule.requestDue();
		assertThat(this.runs.active(SOURCE)).isEmpty();
		this.clock.set(Instant.parse("2025-12-07T03:10:00Z"));
		this.schedule.requestDue();
		this.schedule.requestDue();
		assertThat(this.runs.before(Long.MAX_VALUE, SOURCE, null, 10)).extracting(Run::trigger)
			.containsExactly("schedule", "request");
	}

	@Test
	void anInstallationMayDecideOtherwise() {
		assertThat(decided(true).of(SOURCE).orElseThrow().nextRunAt()).isEqualTo(this.clock.instant());
		collect();

		assertThat(decided(false).of(SOURCE).orElseThrow().nextRunAt()).isNull();
	}

	@Test
	void aFailedRunIsTriedAgainWithinTheHour() {
		Replay.SERVER.on("/api/models", Reply.json("[]"));

		Run failed = collect();

		assertThat(failed.state()).isEqualTo(RunState.FAILED);
		assertThat(view().health()).isEqualTo("failing");
		assertThat(view().nextRunAt()).isEqualTo(Objects.requireNonNull(failed.finishedAt()).plus(Duration.ofHours(1)));
		assertThat(view().lastSuccessAt()).isNull();
	}

	@Test
	void aSourceThatNeverSucceedsBecomesStaleToo() {
		Replay.SERVER.on("/api/models", Reply.json("[]"));
		collect();

		assertThat(view().staleAt()).isEqualTo("2025-12-08T14:00:00Z");
		this.clock.set(Instant.parse("2025-12-08T14:00:00Z"));
		assertThat(view().health()).isEqualTo("stale");
	}

	@Test
	void aRunIsWorkedOnByOneAtATime() {
		SimpleLock first = this.locks.take("run-7").orElseThrow();

		assertThat(this.locks.take("run-7")).isEmpty();
		assertThat(this.locks.take("run-8")).isPresent();
		first.unlock();
		assertThat(this.locks.take("run-7")).isPresent();
	}

}
