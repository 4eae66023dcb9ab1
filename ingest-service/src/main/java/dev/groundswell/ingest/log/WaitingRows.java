package dev.groundswell.ingest.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.groundswell.ingest.registry.UnresolvedName;
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

	/** Parks a row until its subject is known; the same row parked twice waits once. */
	public void forSubject(WaitingRow row) {
		String fields = this.json.writeValueAsString(new TreeMap<>(row.fields()));
		String fingerprint = Digest.hex(40, fields);
		boolean waits = this.jdbc.sql("SELECT count(*) FROM waiting_row WHERE fingerprint = :f AND behind IS NULL")
			.param("f", fingerprint)
			.query(Long.class)
			.single() > 0;
		if (!waits) {
			insert(row, fields, fingerprint, null);
		}
	}

	/** Remembers a row as a second evidence, in case the first is taken back. */
	public void behind(long sequence, WaitingRow row) {
		String fields = this.json.writeValueAsString(new TreeMap<>(row.fields()));
		boolean waits = this.jdbc.sql("SELECT count(*) FROM waiting_row WHERE behind = :sequence AND sha256 = :sha256")
			.param("sequence", sequence)
			.param("sha256", row.provenance().sha256())
			.query(Long.class)
			.single() > 0;
		if (!waits) {
			insert(row, fields, Digest.hex(40, fields), sequence);
		}
	}

	private void insert(WaitingRow row, String fields, String fingerprint,
			@org.jspecify.annotations.Nullable Long behind) {
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
		return this.jdbc.sql("""
				SELECT name, metric, count(*) AS row_count, min(received_at) AS first_seen FROM waiting_row
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

	void forget(long number) {
		this.jdbc.sql("DELETE FROM waiting_row WHERE number = :number").param("number", number).update();
	}

	void forgetBehind(long sequence) {
		this.jdbc.sql("DELETE FROM waiting_row WHERE behind = :sequence").param("sequence", sequence).update();
	}

	void forgetUpload(String uploadId) {
		this.jdbc.sql("DELETE FROM waiting_row WHERE upload_id = :upload").param("upload", uploadId).update();
	}

	/** How many wait for a subject. */
	public long unresolved() {
		return this.jdbc.sql("SELECT count(*) FROM waiting_row WHERE behind IS NULL").query(Long.class).single();
	}

	private WaitingRow read(ResultSet row, int index) throws SQLException {
		Map<String, String> fields = this.json.readValue(row.getString("fields"), FIELDS);
		Provenance provenance = new Provenance(row.getString("upload_id"), row.getString("sha256"),
				Utc.instant(row, "received_at"));
		return new WaitingRow(row.getLong("number"), provenance, row.getString("place"), row.getString("name"),
				row.getString("metric"), fields);
	}

}
