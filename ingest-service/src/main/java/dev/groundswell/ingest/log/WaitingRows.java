package dev.groundswell.ingest.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.groundswell.ingest.registry.UnresolvedName;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows that wait, in the order they came. */
@Repository
public class WaitingRows {

	private static final String SELECT = """
			SELECT number, upload_id, sha256, received_at, place, name, metric, fields FROM waiting_row
			""";

	private static final TypeReference<TreeMap<String, String>> FIELDS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json = JsonMapper.shared();

	WaitingRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Parks a row until its subject is known. The same row of one upload waits once; that
	 * of another upload waits too, since either may be taken back.
	 */
	public void forSubject(WaitingRow row) {
		remember(row, null);
	}

	/** Remembers a row as a second evidence, in case the first is taken back. */
	public void behind(long sequence, WaitingRow row) {
		remember(row, sequence);
	}

	private void remember(WaitingRow row, @Nullable Long behind) {
		String fields = this.json.writeValueAsString(new TreeMap<>(row.fields()));
		String fingerprint = Digest.hex(40, fields);
		boolean waits = this.jdbc.sql("""
				SELECT count(*) FROM waiting_row WHERE upload_id = :upload AND fingerprint = :fingerprint
				   AND coalesce(behind, 0) = :behind""")
			.param("upload", row.provenance().uploadId())
			.param("fingerprint", fingerprint)
			.param("behind", (behind != null) ? behind : 0)
			.query(Long.class)
			.single() > 0;
		if (!waits) {
			insert(row, fields, fingerprint, behind);
		}
	}

	private void insert(WaitingRow row, String fields, String fingerprint, @Nullable Long behind) {
		this.jdbc
			.sql("""
					INSERT INTO waiting_row (upload_id, sha256, received_at, place, name, metric, fields, fingerprint, behind)
					VALUES (:upload, :sha256, :receivedAt, :place, :name, :metric, :fields, :fingerprint, :behind)""")
			.param("upload", row.provenance().uploadId())
			.param("sha256", row.provenance().sha256())
			.param("receivedAt", Utc.of(row.provenance().receivedAt()))
			.param("place", row.place())
			.param("name", row.name())
			.param("metric", row.metric())
			.param("fields", fields)
			.param("fingerprint", fingerprint)
			.param("behind", behind)
			.update();
	}

	List<UnresolvedName> names() {
		return this.jdbc
			.sql("""
					SELECT name, metric, count(DISTINCT fingerprint) AS row_count, min(received_at) AS first_seen FROM waiting_row
					 WHERE behind IS NULL GROUP BY name, metric ORDER BY min(number)""")
			.query((row, _) -> new UnresolvedName(row.getString("name"), row.getString("metric"),
					row.getLong("row_count"), Utc.instant(row, "first_seen")))
			.list();
	}

	List<WaitingRow> under(String name, String metric) {
		return this.jdbc.sql(SELECT + " WHERE behind IS NULL AND name = :name AND metric = :metric ORDER BY number")
			.param("name", name)
			.param("metric", metric)
			.query(this::read)
			.list();
	}

	List<WaitingRow> behind(long sequence) {
		return this.jdbc.sql(SELECT + " WHERE behind = :sequence ORDER BY number")
			.param("sequence", sequence)
			.query(this::read)
			.list();
	}

	void moveBehind(long number, long sequence) {
		this.jdbc.sql("UPDATE waiting_row SET behind = :sequence WHERE number = :number")
			.param("sequence", sequence)
			.param("number", number)
			.update();
	}

	/** Behind no row any more: waits until its subject is known. */
	void moveToFront(long number) {
		this.jdbc.sql("UPDATE waiting_row SET behind = NULL WHERE number = :number").param("number", number).update();
	}

	void forget(long number) {
		this.jdbc.sql("DELETE FROM waiting_row WHERE number = :number").param("number", number).update();
	}

	void forgetBehind(long sequence) {
		this.jdbc.sql("DELETE FROM waiting_row WHERE behind = :sequence").param("sequence", sequence).update();
	}

	void forgetUpload(String uploadId) {
		this.jdbc.sql("DELETE FROM waiting_row WHERE upload_id = :upload").param("upload", uploadId).update();
	}

	/** How many wait for a subject; what several uploads say alike counts once. */
	public long unresolved() {
		return this.jdbc.sql("SELECT count(DISTINCT fingerprint) FROM waiting_row WHERE behind IS NULL")
			.query(Long.class)
			.single();
	}

	private WaitingRow read(ResultSet row, int index) throws SQLException {
		Map<String, String> fields = this.json.readValue(row.getString("fields"), FIELDS);
		Provenance provenance = new Provenance(row.getString("upload_id"), row.getString("sha256"),
				Utc.instant(row, "received_at"));
		return new WaitingRow(row.getLong("number"), provenance, row.getString("place"), row.getString("name"),
				row.getString("metric"), fields);
	}

}
