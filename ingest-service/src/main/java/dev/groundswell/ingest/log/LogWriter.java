package dev.groundswell.ingest.log;

import java.sql.SQLException;
import java.time.Instant;

import dev.groundswell.ingest.observation.Observation;

import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The pen of one transaction on the log: gives out the next sequences. Only valid inside
 * {@link Log#write}.
 */
public final class LogWriter {

	private final JdbcClient jdbc;

	private final ObservationStatements statements;

	private final Instant recordedAt;

	private long sequence;

	LogWriter(JdbcClient jdbc, ObservationStatements statements, Instant recordedAt, long sequence) {
		this.jdbc = jdbc;
		this.statements = statements;
		this.recordedAt = recordedAt;
		this.sequence = sequence;
	}

	/** The moment that all rows of this transaction are recorded at. */
	public Instant recordedAt() {
		return this.recordedAt;
	}

	/** Sequence of the last row so far. */
	public long position() {
		return this.sequence;
	}

	/** Adds an observation, unless the log says the same already. */
	public Appended append(Observation observation, Provenance provenance) {
		return append(observation, observation, provenance);
	}

	/**
	 * Adds an observation, unless it repeats what is in force: a snapshot of a source
	 * states yesterday's figures again, published later and yet no new vintage.
	 */
	public Appended appendUnlessInForce(Observation observation, Provenance provenance) {
		return append(observation, observation.withPublished(null), provenance);
	}

	private Appended append(Observation observation, Observation compared, Provenance provenance) {
		String identity = Digest.hex(40, observation.identity());
		try {
			ObservationStatements.Standing standing = this.statements.standing(identity, compared);
			if (standing.same() != null) {
				return standing.same();
			}
			this.statements.insert(this.sequence + 1, this.recordedAt, identity, observation, provenance);
			this.sequence++;
			return new Appended.Added(this.sequence, standing.otherValue());
		}
		catch (SQLException ex) {
			throw new UncategorizedSQLException("append", null, ex);
		}
	}

	/** Takes a standing observation out; it stays behind older positions. */
	void withdraw(long target, String targetId, String reason) {
		this.sequence++;
		this.jdbc.sql("""
				INSERT INTO log_row (sequence, type, id, recorded_at, target_id, reason)
				VALUES (:sequence, 'withdrawal', :id, :recordedAt, :target, :reason)""")
			.param("sequence", this.sequence)
			.param("id", "w-" + this.sequence)
			.param("recordedAt", Utc.of(this.recordedAt))
			.param("target", targetId)
			.param("reason", reason)
			.update();
		this.jdbc.sql("UPDATE log_row SET withdrawn_by = :by WHERE sequence = :target")
			.param("by", this.sequence)
			.param("target", target)
			.update();
	}

	/** Adds a version of the registry. */
	public void registry(int version, String json) {
		this.sequence++;
		this.jdbc.sql("""
				INSERT INTO log_row (sequence, type, id, recorded_at, registry_version, registry_json)
				VALUES (:sequence, 'registry', :id, :recordedAt, :version, :json)""")
			.param("sequence", this.sequence)
			.param("id", "r-" + version)
			.param("recordedAt", Utc.of(this.recordedAt))
			.param("version", version)
			.param("json", json)
			.update();
	}

}
