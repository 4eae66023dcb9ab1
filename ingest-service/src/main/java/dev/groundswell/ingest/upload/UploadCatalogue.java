package dev.groundswell.ingest.upload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.groundswell.ingest.log.Rejection;
import dev.groundswell.ingest.log.Utc;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The uploads as the catalogue lists them. */
@Repository
class UploadCatalogue {

	private static final String PREFIX = "u-";

	private static final TypeReference<List<Rejection>> REJECTIONS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json = JsonMapper.shared();

	UploadCatalogue(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	static String id(long number) {
		return PREFIX + number;
	}

	/** The number in an id, if it is one. */
	static Optional<Long> number(String id) {
		return id.matches("u-[1-9]\\d{0,17}") ? Optional.of(Long.valueOf(id.substring(PREFIX.length())))
				: Optional.empty();
	}

	/** The next number; given for good only if the transaction commits. */
	long nextNumber() {
		this.jdbc.sql("UPDATE log_head SET uploads = uploads + 1 WHERE id = 1").update();
		return this.jdbc.sql("SELECT uploads FROM log_head WHERE id = 1").query(Long.class).single();
	}

	void add(Upload upload, @Nullable String idempotencyKey) {
		this.jdbc.sql("""
				INSERT INTO upload (number, sha256, media_type, bytes, file_name, idempotency_key, recorded_at,
				  accepted, duplicates, unresolved, rejected_count, rejected, log_position)
				VALUES (:number, :sha256, :mediaType, :bytes, :fileName, :key, :recordedAt,
				  :accepted, :duplicates, :unresolved, :rejectedCount, :rejected, :position)""")
			.param("number", number(upload.uploadId()).orElseThrow())
			.param("sha256", upload.sha256())
			.param("mediaType", upload.mediaType())
			.param("bytes", upload.bytes())
			.param("fileName", upload.fileName())
			.param("key", idempotencyKey)
			.param("recordedAt", Utc.of(upload.recordedAt()))
			.param("accepted", upload.accepted())
			.param("duplicates", upload.duplicates())
			.param("unresolved", upload.unresolved())
			.param("rejectedCount", upload.rejectedCount())
			.param("rejected", this.json.writeValueAsString(upload.rejected()))
			.param("position", upload.position())
			.update();
	}

	Optional<Upload> find(String id) {
		return number(id).flatMap((number) -> this.jdbc.sql("SELECT * FROM upload WHERE number = :number")
			.param("number", number)
			.query(this::read)
			.optional());
	}

	Optional<Upload> withKey(String idempotencyKey) {
		return this.jdbc.sql("SELECT * FROM upload WHERE idempotency_key = :key")
			.param("key", idempotencyKey)
			.query(this::read)
			.optional();
	}

	List<Upload> after(long number, int limit) {
		return this.jdbc.sql("SELECT * FROM upload WHERE number > :number ORDER BY number LIMIT :limit")
			.param("number", number)
			.param("limit", limit)
			.query(this::read)
			.list();
	}

	long withdrawnRows(String id) {
		return this.jdbc.sql("SELECT withdrawn_rows FROM upload WHERE number = :number")
			.param("number", number(id).orElseThrow())
			.query(Long.class)
			.single();
	}

	void markWithdrawn(String id, Upload.Withdrawn withdrawal, long rows) {
		this.jdbc.sql("""
				UPDATE upload SET withdrawn_at = :at, withdrawn_for = :reason, withdrawn_rows = :rows,
				  withdrawn_position = :position WHERE number = :number""")
			.param("at", Utc.of(withdrawal.recordedAt()))
			.param("reason", withdrawal.reason())
			.param("rows", rows)
			.param("position", withdrawal.position())
			.param("number", number(id).orElseThrow())
			.update();
	}

	private Upload read(ResultSet row, int index) throws SQLException {
		Instant withdrawnAt = Utc.instantOrNull(row, "withdrawn_at");
		Upload.Withdrawn withdrawal = (withdrawnAt != null)
				? new Upload.Withdrawn(row.getString("withdrawn_for"), withdrawnAt, row.getLong("withdrawn_position"))
				: null;
		return new Upload(id(row.getLong("number")), row.getString("sha256"), Utc.instant(row, "recorded_at"),
				row.getLong("accepted"), row.getLong("duplicates"), row.getLong("unresolved"),
				row.getLong("rejected_count"), this.json.readValue(row.getString("rejected"), REJECTIONS),
				row.getLong("log_position"), row.getString("media_type"), row.getLong("bytes"),
				row.getString("file_name"), withdrawal);
	}

}
