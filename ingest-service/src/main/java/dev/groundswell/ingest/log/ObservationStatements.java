package dev.groundswell.ingest.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Objects;

import dev.groundswell.ingest.observation.Amount;
import dev.groundswell.ingest.observation.Observation;
import dev.groundswell.ingest.observation.Published;
import org.jspecify.annotations.Nullable;

/**
 * The two statements that run once a row, prepared once a transaction: an upload has up
 * to a million rows.
 */
final class ObservationStatements implements AutoCloseable {

	private static final String STANDING = """
			SELECT sequence, upload_id, scaled, scaled_max, comparator, status, published_at,
			  published_precision
			  FROM log_row WHERE metric = ? AND period_start = ? AND subject = ? AND identity = ?
			   AND withdrawn_by IS NULL ORDER BY published_at, sequence""";

	private static final String INSERT = """
			INSERT INTO log_row (sequence, type, id, recorded_at, subject, metric, measure, scaled, scaled_max, scale,
			  unit, comparator, period_start, period_end, period_basis, qualifiers, source, root_source, url,
			  published_at, published_precision, basis, status, modality, sha256, locator, upload_id, identity)
			VALUES (?, 'observation', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private final PreparedStatement standing;

	private final PreparedStatement insert;

	ObservationStatements(Connection connection) throws SQLException {
		this.standing = connection.prepareStatement(STANDING);
		this.insert = connection.prepareStatement(INSERT);
	}

	/**
	 * What stands under an identity.
	 *
	 * @param same the row that says the same
	 * @param otherValue the vintage in force has another value
	 */
	record Standing(Appended.@Nullable Same same, boolean otherValue) {
	}

	/**
	 * Looks for a row that says the same: equal value, upper end, comparator, status and
	 * publication. A row that does not say when it was published repeats the vintage in
	 * force.
	 */
	Standing standing(String identity, Observation observation) throws SQLException {
		Binder key = new Binder(this.standing);
		key.bind(observation.metric()).bind(observation.period().start()).bind(observation.subject()).bind(identity);
		Appended.Same same = null;
		boolean otherValue = false;
		try (ResultSet rows = this.standing.executeQuery()) {
			while (rows.next()) {
				boolean equal = saysTheSame(rows, observation);
				otherValue = rows.getLong("scaled") != observation.amount().scaled();
				Published published = observation.published();
				if (published == null) {
					same = equal ? found(rows) : null;
				}
				else if (equal && same == null && published.isSameAs(published(rows))) {
					same = found(rows);
				}
			}
		}
		return new Standing(same, otherValue);
	}

	private static Published published(ResultSet row) throws SQLException {
		return new Published(Utc.instant(row, "published_at"), row.getString("published_precision"));
	}

	private static Appended.Same found(ResultSet row) throws SQLException {
		return new Appended.Same(row.getLong("sequence"), row.getString("upload_id"));
	}

	private static boolean saysTheSame(ResultSet row, Observation observation) throws SQLException {
		Amount amount = observation.amount();
		return row.getLong("scaled") == amount.scaled()
				&& Objects.equals(row.getObject("scaled_max", Long.class), amount.scaledMax())
				&& amount.comparator().word().equals(row.getString("comparator"))
				&& observation.status().equals(row.getString("status"));
	}

	void insert(long sequence, Instant recordedAt, String identity, Observation observation, Provenance provenance)
			throws SQLException {
		Published published = published(observation, provenance);
		Amount amount = observation.amount();
		String id = ObservationId.of(sequence, identity, String.valueOf(amount.scaled()),
				String.valueOf(amount.scaledMax()), amount.comparator().word(), observation.status(),
				published.at().toString(), provenance.sha256(), observation.locator());
		Binder row = new Binder(this.insert);
		row.bind(sequence).bind(id).bind(Utc.of(recordedAt));
		row.bind(observation.subject()).bind(observation.metric()).bind(observation.measure());
		row.bind(amount.scaled()).bind(amount.scaledMax(), Types.BIGINT).bind(amount.scale());
		row.bind(amount.unit()).bind(amount.comparator().word());
		row.bind(observation.period().start()).bind(observation.period().end());
		row.bind(observation.periodBasis(), Types.VARCHAR).bind(observation.qualifiers().text());
		row.bind(observation.source()).bind(observation.rootSource()).bind(observation.url(), Types.VARCHAR);
		row.bind(Utc.of(published.at())).bind(published.precision());
		row.bind(observation.basis()).bind(observation.status()).bind(observation.modality());
		row.bind(provenance.sha256()).bind(observation.locator()).bind(provenance.uploadId()).bind(identity);
		this.insert.executeUpdate();
	}

	private static Published published(Observation observation, Provenance provenance) {
		Published published = observation.published();
		return (published != null) ? published : Published.atInstant(provenance.receivedAt());
	}

	@Override
	public void close() throws SQLException {
		this.standing.close();
		this.insert.close();
	}

	/** Binds parameters from left to right. */
	private static final class Binder {

		private final PreparedStatement statement;

		private int index;

		private Binder(PreparedStatement statement) {
			this.statement = statement;
		}

		private Binder bind(Object value) throws SQLException {
			this.statement.setObject(++this.index, value);
			return this;
		}

		private Binder bind(@Nullable Object value, int type) throws SQLException {
			this.index++;
			if (value != null) {
				this.statement.setObject(this.index, value);
			}
			else {
				this.statement.setNull(this.index, type);
			}
			return this;
		}

	}

}
