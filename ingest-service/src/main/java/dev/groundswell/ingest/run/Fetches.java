package dev.groundswell.ingest.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;

import dev.groundswell.ingest.log.Utc;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The answers that runs were given. */
@Repository
class Fetches {

	private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json = JsonMapper.shared();

	Fetches(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Adds one; its number must be free, so two at work on one run are noticed. */
	void add(long run, FetchRecord fetch) {
		this.jdbc
			.sql("""
					INSERT INTO run_fetch (run, number, attempt, step, step_name, page, url, status, outcome, reason, headers,
					  media_type, sha256, bytes, fetched_at, items)
					VALUES (:run, :number, :attempt, :step, :stepName, :page, :url, :status, :outcome, :reason, :headers,
					  :mediaType, :sha256, :bytes, :fetchedAt, :items)""")
			.param("run", run)
			.param("number", fetch.number())
			.param("attempt", fetch.attempt())
			.param("step", fetch.step())
			.param("stepName", fetch.stepName())
			.param("page", fetch.page())
			.param("url", fetch.url())
			.param("status", fetch.status(), Types.INTEGER)
			.param("outcome", fetch.outcome())
			.param("reason", fetch.reason(), Types.VARCHAR)
			.param("headers", this.json.writeValueAsString(fetch.headers()))
			.param("mediaType", fetch.mediaType(), Types.VARCHAR)
			.param("sha256", fetch.sha256(), Types.VARCHAR)
			.param("bytes", fetch.bytes(), Types.BIGINT)
			.param("fetchedAt", Utc.of(fetch.fetchedAt()))
			.param("items", fetch.items(), Types.INTEGER)
			.update();
	}

	/** All of a run, in the order they came. */
	List<FetchRecord> of(long run) {
		return after(run, 0, Integer.MAX_VALUE);
	}

	List<FetchRecord> after(long run, long number, int limit) {
		return this.jdbc
			.sql("SELECT * FROM run_fetch WHERE run = :run AND number > :number ORDER BY number LIMIT :limit")
			.param("run", run)
			.param("number", number)
			.param("limit", limit)
			.query(this::read)
			.list();
	}

	private FetchRecord read(ResultSet row, int index) throws SQLException {
		return new FetchRecord(row.getInt("number"), row.getInt("attempt"), row.getInt("step"),
				row.getString("step_name"), row.getInt("page"), row.getString("url"),
				row.getObject("status", Integer.class), row.getString("outcome"), row.getString("reason"),
				this.json.readValue(row.getString("headers"), HEADERS), row.getString("media_type"),
				row.getString("sha256"), row.getObject("bytes", Long.class), Utc.instant(row, "fetched_at"),
				row.getObject("items", Integer.class));
	}

}
