package dev.groundswell.ingest.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list of archived payloads. */
@Repository
public class Payloads {

	private final JdbcClient jdbc;

	Payloads(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Optional<Payload> find(String sha256) {
		return this.jdbc.sql("SELECT * FROM payload WHERE sha256 = :sha256")
			.param("sha256", sha256)
			.query((row, _) -> new Payload(row.getString("sha256"), row.getString("media_type"), row.getLong("bytes"),
					row.getObject("received_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
					row.getString("file_name"), instant(row, "taken_down_at"), row.getString("taken_down_for")))
			.optional();
	}

	/** Adds a payload; one that is listed already stays as it is. */
	public void add(PayloadRef ref, String mediaType, @Nullable String fileName, Instant receivedAt) {
		if (find(ref.sha256()).isPresent()) {
			return;
		}
		this.jdbc.sql("""
				INSERT INTO payload (sha256, media_type, bytes, received_at, file_name)
				VALUES (:sha256, :mediaType, :bytes, :receivedAt, :fileName)""")
			.param("sha256", ref.sha256())
			.param("mediaType", mediaType)
			.param("bytes", ref.bytes())
			.param("receivedAt", LocalDateTime.ofInstant(receivedAt, ZoneOffset.UTC))
			.param("fileName", fileName)
			.update();
	}

	/** Remembers that a text was read out of other bytes. */
	public void addReading(String sha256, String textSha256) {
		boolean known = this.jdbc
			.sql("SELECT count(*) FROM payload_reading WHERE sha256 = :sha256 AND text_sha256 = :text")
			.param("sha256", sha256)
			.param("text", textSha256)
			.query(Long.class)
			.single() > 0;
		if (!known) {
			this.jdbc.sql("INSERT INTO payload_reading (sha256, text_sha256) VALUES (:sha256, :text)")
				.param("sha256", sha256)
				.param("text", textSha256)
				.update();
		}
	}

	/** The texts that were read out of a payload. */
	List<String> readings(String sha256) {
		return this.jdbc.sql("SELECT text_sha256 FROM payload_reading WHERE sha256 = :sha256 ORDER BY text_sha256")
			.param("sha256", sha256)
			.query((row, _) -> row.getString(1))
			.list();
	}

	/** Marks a payload as taken down; the first reason is kept. */
	void markTakenDown(String sha256, Instant at, String reason) {
		this.jdbc.sql("""
				UPDATE payload SET taken_down_at = :at, taken_down_for = :reason
				 WHERE sha256 = :sha256 AND taken_down_at IS NULL""")
			.param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
			.param("reason", reason)
			.param("sha256", sha256)
			.update();
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		LocalDateTime time = row.getObject(column, LocalDateTime.class);
		return (time != null) ? time.toInstant(ZoneOffset.UTC) : null;
	}

}
