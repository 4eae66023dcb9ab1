package dev.groundswell.ingest.run;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dev.groundswell.ingest.observation.Observation;
import dev.groundswell.ingest.registry.Metric;
import dev.groundswell.ingest.registry.Registry;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Where counters stood when they were collected before, to notice those that fell. */
final class Counters {

	/** So many falls are told one by one; those behind them are counted together. */
	private static final int TOLD = 20;

	private final JdbcClient jdbc;

	private final Registry registry;

	private final Map<String, Map<String, Long>> before = new HashMap<>();

	private int told;

	Counters(JdbcClient jdbc, Registry registry) {
		this.jdbc = jdbc;
		this.registry = registry;
	}

	/** What fell and how far, if it did. It is kept as it is: sources recount. */
	Optional<String> fallOf(Observation observation) {
		boolean counter = this.registry.metric(observation.metric())
			.map(Metric::behaviour)
			.filter("counter"::equals)
			.isPresent();
		if (!counter) {
			return Optional.empty();
		}
		LocalDate day = observation.period().start();
		Long earlier = this.before
			.computeIfAbsent(observation.metric() + " " + day,
					(_) -> read(observation.metric(), observation.source(), day))
			.get(key(observation.subject(), observation.qualifiers().text()));
		long now = observation.amount().scaled();
		if (earlier == null || earlier <= now) {
			return Optional.empty();
		}
		this.told++;
		return Optional.of((this.told > TOLD) ? observation.metric() + " fell, further subjects"
				: "%s of %s fell from %d to %d".formatted(observation.metric(), observation.subject(), earlier, now));
	}

	private Map<String, Long> read(String metric, String source, LocalDate day) {
		Map<String, Long> values = new HashMap<>();
		this.jdbc.sql("""
				SELECT subject, qualifiers, scaled FROM log_row
				 WHERE metric = :metric AND source = :source AND type = 'observation' AND withdrawn_by IS NULL
				   AND period_start = (SELECT max(period_start) FROM log_row WHERE metric = :metric
				     AND source = :source AND withdrawn_by IS NULL AND period_start < :day)
				 ORDER BY published_at, sequence""")
			.param("metric", metric)
			.param("source", source)
			.param("day", day)
			.query((row) -> {
				values.put(key(row.getString("subject"), row.getString("qualifiers")), row.getLong("scaled"));
			});
		return values;
	}

	private static String key(String subject, String qualifiers) {
		return subject + " " + qualifiers;
	}

}
