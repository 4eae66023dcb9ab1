package dev.groundswell.ingest.run;

import java.time.Instant;
import java.util.List;

import dev.groundswell.ingest.log.Utc;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The attempts of runs, as the catalogue lists them. */
@Repository
class Attempts {

	private static final TypeReference<List<Fault>> FAULTS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json = JsonMapper.shared();

	Attempts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(long run, int number, Instant startedAt) {
		this.jdbc.sql("INSERT INTO run_attempt (run, number, started_at, faults) VALUES (:run, :number, :now, '[]')")
			.param("run", run)
			.param("number", number)
			.param("now", Utc.of(startedAt))
			.update();
	}

	/** Ends what never ended: its process has died. */
	void interrupt(long run, Instant now) {
		this.jdbc.sql("""
				UPDATE run_attempt SET ended_at = :now, outcome = 'interrupted'
				 WHERE run = :run AND ended_at IS NULL""").param("now", Utc.of(now)).param("run", run).update();
	}

	void end(long run, int number, String outcome, List<Fault> faults, Instant now) {
		this.jdbc.sql("""
				UPDATE run_attempt SET ended_at = :now, outcome = :outcome, faults = :faults
				 WHERE run = :run AND number = :number AND ended_at IS NULL""")
			.param("now", Utc.of(now))
			.param("outcome", outcome)
			.param("faults", this.json.writeValueAsString(faults))
			.param("run", run)
			.param("number", number)
			.update();
	}

	/** Shows the faults of an attempt while it is under way. */
	void faults(long run, int number, List<Fault> faults) {
		this.jdbc.sql("UPDATE run_attempt SET faults = :faults WHERE run = :run AND number = :number")
			.param("faults", this.json.writeValueAsString(faults))
			.param("run", run)
			.param("number", number)
			.update();
	}

	/** Oldest first. */
	List<Attempt> of(long run) {
		return this.jdbc.sql("""
				SELECT a.*, (SELECT count(*) FROM run_fetch f WHERE f.run = a.run AND f.attempt = a.number) AS fetches
				  FROM run_attempt a WHERE a.run = :run ORDER BY a.number""")
			.param("run", run)
			.query((row, _) -> new Attempt(row.getInt("number"), Utc.instant(row, "started_at"),
					Utc.instantOrNull(row, "ended_at"), row.getString("outcome"), row.getLong("fetches"),
					this.json.readValue(row.getString("faults"), FAULTS)))
			.list();
	}

}
