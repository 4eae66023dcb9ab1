package dev.groundswell.ingest.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

import javax.sql.DataSource;

import jakarta.annotation.PreDestroy;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import net.javacrumbs.shedlock.support.KeepAliveLockProvider;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Who works on which run, over all replicas. A lock is renewed while its process lives
 * and falls free half a minute after it died.
 */
@Component
class RunLocks {

	/** The shortest that the library renews. */
	private static final Duration LEASE = Duration.ofSeconds(30);

	private final ScheduledExecutorService renewals = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("run-locks").factory());

	private final LockProvider provider;

	private final Clock clock;

	RunLocks(DataSource dataSource, Clock clock) {
		this.provider = new KeepAliveLockProvider(
				new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
					.withJdbcTemplate(new JdbcTemplate(dataSource))
					.usingDbTime()
					.build()),
				this.renewals);
		this.clock = clock;
	}

	/** The lock of a run, unless somebody holds it. */
	Optional<SimpleLock> take(String run) {
		Instant now = this.clock.instant();
		return this.provider.lock(new LockConfiguration(now, run, LEASE, Duration.ZERO));
	}

	@PreDestroy
	void close() {
		this.renewals.shutdownNow();
	}

}
