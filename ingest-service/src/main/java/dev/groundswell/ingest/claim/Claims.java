package dev.groundswell.ingest.claim;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dev.groundswell.ingest.extraction.TraceStep;
import dev.groundswell.ingest.log.Utc;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** The claims as the catalogue keeps them, each with its revisions. */
@Repository
class Claims {

	private static final TypeReference<List<TraceStep>> TRACE = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json = JsonMapper.shared();

	Claims(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Which claims are wanted. */
	record Filter(@Nullable ClaimStatus status, @Nullable Long document, @Nullable String subject,
			@Nullable String metric, @Nullable BigDecimal minConfidence) {
	}

	/** Who changes a claim, how, and why. */
	record Act(Instant at, String author, String action, @Nullable String reason) {
	}

	Optional<Claim> find(long number) {
		return this.jdbc.sql("SELECT * FROM claim WHERE number = :number")
			.param("number", number)
			.query(this::read)
			.optional();
	}

	/** The claims of a document in the order of the text. */
	List<Claim> of(long document) {
		return this.jdbc.sql("SELECT * FROM claim WHERE document = :document ORDER BY quote_start, number")
			.param("document", document)
			.query(this::read)
			.list();
	}

	/** The claims before one, newest first. */
	List<Claim> before(long number, Filter filter, int limit) {
		ClaimStatus status = filter.status();
		return this.jdbc
			.sql("SELECT * FROM claim WHERE number < :number %s %s %s %s %s ORDER BY number DESC LIMIT :limit"
				.formatted((status != null) ? "AND status = :status" : "",
						(filter.document() != null) ? "AND document = :document" : "",
						(filter.subject() != null) ? "AND subject = :subject" : "",
						(filter.metric() != null) ? "AND metric = :metric" : "",
						(filter.minConfidence() != null) ? "AND confidence >= :confidence" : ""))
			.param("number", number)
			.param("status", (status != null) ? status.word() : null)
			.param("document", filter.document())
			.param("subject", filter.subject())
			.param("metric", filter.metric())
			.param("confidence", filter.minConfidence())
			.param("limit", limit)
			.query(this::read)
			.list();
	}

	/** Documents behind one that hold a claim somebody has judged, oldest first. */
	List<Long> judgedDocuments(long after, int limit) {
		return this.jdbc.sql("""
				SELECT DISTINCT document FROM claim WHERE document > :after AND (status = 'rejected' OR origin = 'added'
				  OR (status = 'accepted' AND number IN (SELECT claim FROM claim_revision WHERE author <> 'rules')))
				 ORDER BY document LIMIT :limit""")
			.param("after", after)
			.param("limit", limit)
			.query((row, _) -> row.getLong(1))
			.list();
	}

	/** How many wait for review. */
	long waiting() {
		return this.jdbc.sql("SELECT count(*) FROM claim WHERE status = 'waiting'").query(Long.class).single();
	}

	List<Revision> revisions(long number) {
		return this.jdbc.sql("SELECT * FROM claim_revision WHERE claim = :number ORDER BY version")
			.param("number", number)
			.query((row, _) -> new Revision(row.getInt("version"), Utc.instant(row, "made_at"), row.getString("author"),
					row.getString("action"), row.getString("reason"),
					ClaimStatus.of(row.getString("status")).orElseThrow(), fields(row)))
			.list();
	}

	/**
	 * Adds a claim with its first revision. Number, version and moments are given here.
	 */
	Claim add(Claim claim, Act act) {
		KeyHolder key = new GeneratedKeyHolder();
		ClaimFields fields = claim.fields();
		this.jdbc
			.sql("""
					INSERT INTO claim (document, version, status, origin, confidence, subject, metric, quote_start, fields, trace,
					  created_at, changed_at)
					VALUES (:document, 1, :status, :origin, :confidence, :subject, :metric, :start, :fields, :trace, :at, :at)""")
			.param("document", claim.document())
			.param("status", claim.status().word())
			.param("origin", claim.origin())
			.param("confidence", claim.confidence())
			.param("subject", fields.subject())
			.param("metric", fields.metric())
			.param("start", fields.quote().start())
			.param("fields", this.json.writeValueAsString(fields))
			.param("trace", this.json.writeValueAsString(claim.trace()))
			.param("at", Utc.of(act.at()))
			.update(key, "number");
		long number = Objects.requireNonNull(key.getKey()).longValue();
		revise(number, 1, claim.status(), fields, act);
		return find(number).orElseThrow();
	}

	/** Changes a claim: its next version, and the revision that says so. */
	Claim change(Claim claim, ClaimStatus status, ClaimFields fields, @Nullable Long mergedInto, Act act) {
		this.jdbc
			.sql("""
					UPDATE claim SET version = :version, status = :status, subject = :subject, metric = :metric,
					  quote_start = :start, fields = :fields, merged_into = :mergedInto, changed_at = :at WHERE number = :number""")
			.param("version", claim.version() + 1)
			.param("status", status.word())
			.param("subject", fields.subject())
			.param("metric", fields.metric())
			.param("start", fields.quote().start())
			.param("fields", this.json.writeValueAsString(fields))
			.param("mergedInto", mergedInto)
			.param("at", Utc.of(act.at()))
			.param("number", claim.number())
			.update();
		revise(claim.number(), claim.version() + 1, status, fields, act);
		return find(claim.number()).orElseThrow();
	}

	private void revise(long number, int version, ClaimStatus status, ClaimFields fields, Act act) {
		this.jdbc.sql("""
				INSERT INTO claim_revision (claim, version, made_at, author, action, reason, status, fields)
				VALUES (:number, :version, :at, :author, :action, :reason, :status, :fields)""")
			.param("number", number)
			.param("version", version)
			.param("at", Utc.of(act.at()))
			.param("author", act.author())
			.param("action", act.action())
			.param("reason", act.reason())
			.param("status", status.word())
			.param("fields", this.json.writeValueAsString(fields))
			.update();
	}

	/** Remembers what a claim gave to the log. */
	void entered(long number, @Nullable String fingerprint, @Nullable String note) {
		this.jdbc.sql("UPDATE claim SET entered = :fingerprint, note = :note WHERE number = :number")
			.param("fingerprint", fingerprint)
			.param("note", (note != null && note.length() > 1000) ? note.substring(0, 1000) : note)
			.param("number", number)
			.update();
	}

	private ClaimFields fields(ResultSet row) throws SQLException {
		return this.json.readValue(row.getString("fields"), ClaimFields.class);
	}

	private Claim read(ResultSet row, int index) throws SQLException {
		return new Claim(row.getLong("number"), row.getLong("document"), row.getInt("version"),
				ClaimStatus.of(row.getString("status")).orElseThrow(), row.getString("origin"),
				row.getBigDecimal("confidence"), fields(row), this.json.readValue(row.getString("trace"), TRACE),
				row.getObject("merged_into", Long.class), row.getString("entered"), row.getString("note"),
				Utc.instant(row, "created_at"), Utc.instant(row, "changed_at"));
	}

}
