package dev.groundswell.ingest.log;

import java.util.List;

import dev.groundswell.ingest.reading.ObservationReader;
import dev.groundswell.ingest.reading.Reading;
import dev.groundswell.ingest.registry.Registries;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes rows back. They stay in the log, behind older positions. */
@Component
public class Withdrawals {

	private final JdbcClient jdbc;

	private final Log log;

	private final WaitingRows waiting;

	private final Registries registries;

	Withdrawals(JdbcClient jdbc, Log log, WaitingRows waiting, Registries registries) {
		this.jdbc = jdbc;
		this.log = log;
		this.waiting = waiting;
		this.registries = registries;
	}

	/**
	 * What a withdrawal did.
	 *
	 * @param withdrawn 1, or 0 if the observation was out already
	 * @param position of the log with the withdrawal in it
	 */
	public record Withdrawal(String observationId, int withdrawn, long position) {
	}

	private record Target(long sequence, String id) {
	}

	/** Takes back one observation and whatever other evidence says the same. */
	Withdrawal ofObservation(String id, String reason) {
		return this.log.write((writer) -> {
			long sequence = ObservationId.sequence(id).orElse(0);
			long by = this.jdbc.sql("""
					SELECT coalesce(withdrawn_by, 0) FROM log_row
					 WHERE sequence = :sequence AND type = 'observation' AND id = :id""")
				.param("sequence", sequence)
				.param("id", id)
				.query(Long.class)
				.optional()
				.orElseThrow(() -> new UnknownObservationException(id));
			if (by > 0) {
				return new Withdrawal(id, 0, by);
			}
			writer.withdraw(sequence, id, reason);
			this.waiting.forgetBehind(sequence);
			return new Withdrawal(id, 1, writer.position());
		});
	}

	/**
	 * Takes back the standing rows of an upload. Where another upload said the same, its
	 * evidence takes the place.
	 * @return how many rows were taken back
	 */
	public int ofUpload(LogWriter writer, String uploadId, String reason) {
		this.waiting.forgetUpload(uploadId);
		List<Target> targets = this.jdbc.sql("""
				SELECT sequence, id FROM log_row
				 WHERE upload_id = :upload AND type = 'observation' AND withdrawn_by IS NULL ORDER BY sequence""")
			.param("upload", uploadId)
			.query((row, _) -> new Target(row.getLong("sequence"), row.getString("id")))
			.list();
		for (Target target : targets) {
			writer.withdraw(target.sequence, target.id, reason);
		}
		ObservationReader reader = new ObservationReader(this.registries.current(), writer.recordedAt());
		for (Target target : targets) {
			succeed(target.sequence, reader, writer);
		}
		return targets.size();
	}

	/**
	 * Lets the rows behind a row that was taken back enter. Only when everything that
	 * goes has gone: whatever says the same then stands for good.
	 */
	private void succeed(long sequence, ObservationReader reader, LogWriter writer) {
		for (WaitingRow row : this.waiting.behind(sequence)) {
			if (reader.read(row.fields(), row.place()) instanceof Reading.Known(var observation)) {
				switch (writer.append(observation, row.provenance())) {
					case Appended.Added _ -> this.waiting.forget(row.number());
					case Appended.Same(var standing, var _) -> this.waiting.moveBehind(row.number(), standing);
				}
			}
			else {
				this.waiting.moveToFront(row.number());
			}
		}
	}

}
