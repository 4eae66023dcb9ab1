package dev.groundswell.report.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dev.groundswell.report.canonical.Canonical;
import dev.groundswell.report.metrics.Pin;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * All checks. Whoever works on one holds a lease on it and renews it; a check whose lease
 * has run out was left by a process that ended, and anybody may take it up. What has
 * ended is never changed.
 */
@Repository
class Checks {

	private static final String OPEN = "status not in ('done', 'failed')";

	private final JdbcClient jdbc;

	private final Clock clock;

	Checks(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Optional<Check> find(String id) {
		return one("id", id);
	}

	/** The check of such a request, whoever sent it. */
	Optional<Check> ofRequest(String hash) {
		return one("request_hash", hash);
	}

	/** The check, or the problem that it does not exist. */
	Check get(String id) {
		return find(id).orElseThrow(() -> new UnknownCheckException(id));
	}

	private Optional<Check> one(String column, String value) {
		return this.jdbc.sql("select * from article_check where " + column + " = :value")
			.param("value", value)
			.query(Checks::check)
			.optional();
	}

	/**
	 * Begins a check.
	 * @return false if the same was begun by somebody else meanwhile
	 */
	boolean begin(String id, String requestHash, Pin pin, Work work, Duration lease) {
		try {
			this.jdbc.sql("""
					insert into article_check (id, request_hash, status, as_of, log_position, registry_version,
					  figures_judged, attempts, leased_until, work, created_at)
					values (:id, :hash, :status, :asOf, :position, :registry, 0, 1, :until, :work, :now)
					""")
				.param("id", id)
				.param("hash", requestHash)
				.param("status", next(work).word())
				.param("asOf", offset(pin.asOf()))
				.param("position", pin.position())
				.param("registry", pin.registryVersion())
				.param("until", until(lease))
				.param("work", Canonical.json(work))
				.param("now", now())
				.update();
			return true;
		}
		catch (DuplicateKeyException _) {
			return false;
		}
	}

	/** A check that failed is begun anew, under its own id. */
	boolean beginAgain(String id, Work work, Duration lease) {
		return this.jdbc.sql("""
				update article_check set status = :status, attempts = 1, failure = null, figures_found = null,
				  figures_judged = 0, leased_until = :until, work = :work, finished_at = null
				where id = :id and status = 'failed'
				""")
			.param("status", next(work).word())
			.param("until", until(lease))
			.param("work", Canonical.json(work))
			.param("id", id)
			.update() == 1;
	}

	/** A check that nobody here has room for, and that nobody has seen yet. */
	void forget(String id) {
		this.jdbc.sql("delete from article_check where id = :id and " + OPEN).param("id", id).update();
	}

	/** Ids of checks whose process has ended. */
	List<String> left() {
		return this.jdbc
			.sql("select id from article_check where " + OPEN + " and leased_until < :now order by created_at")
			.param("now", now())
			.query((row, _) -> Objects.requireNonNull(row.getString("id")))
			.list();
	}

	/** Takes one of those up, unless somebody else was faster. */
	boolean takeUp(String id, Duration lease) {
		return this.jdbc
			.sql("update article_check set leased_until = :until, attempts = attempts + 1 where id = :id and " + OPEN
					+ " and leased_until < :now")
			.param("until", until(lease))
			.param("id", id)
			.param("now", now())
			.update() == 1;
	}

	void renew(Collection<String> ids, Duration lease) {
		if (!ids.isEmpty()) {
			this.jdbc.sql("update article_check set leased_until = :until where id in (:ids) and " + OPEN)
				.param("until", until(lease))
				.param("ids", ids)
				.update();
		}
	}

	/** Lets anybody take it up at once. */
	void release(String id) {
		this.jdbc.sql("update article_check set leased_until = :until where id = :id and " + OPEN)
			.param("until", offset(Instant.EPOCH))
			.param("id", id)
			.update();
	}

	/** Keeps how far a check is; the number of figures once they are read. */
	void keep(String id, Work work) {
		this.jdbc
			.sql("update article_check set status = :status, work = :work, figures_found = :found where id = :id and "
					+ OPEN)
			.param("status", next(work).word())
			.param("work", Canonical.json(work))
			.param("found", (work.claims() != null) ? work.claims().size() : null)
			.param("id", id)
			.update();
	}

	void judged(String id, int figures) {
		this.jdbc.sql("update article_check set figures_judged = :figures where id = :id and " + OPEN)
			.param("figures", figures)
			.param("id", id)
			.update();
	}

	void finish(String id, CheckContent content) {
		String json = Canonical.json(content);
		this.jdbc
			.sql("update article_check set status = 'done', content = :content, hash = :hash, work = null, "
					+ "figures_found = :found, figures_judged = :judged, finished_at = :now where id = :id and " + OPEN)
			.param("content", json)
			.param("hash", Canonical.sha256(json))
			.param("found", content.figures())
			.param("judged", content.claims().size())
			.param("now", now())
			.param("id", id)
			.update();
	}

	void fail(String id, String reason) {
		this.jdbc
			.sql("update article_check set status = 'failed', failure = :reason, finished_at = :now where id = :id and "
					+ OPEN)
			.param("reason", reason.substring(0, Math.min(2000, reason.length())))
			.param("now", now())
			.param("id", id)
			.update();
	}

	/** What is to be done next. */
	private static Check.Status next(Work work) {
		if (work.article() == null) {
			return Check.Status.READING;
		}
		return (work.claims() == null) ? Check.Status.EXTRACTING : Check.Status.JUDGING;
	}

	private static Check check(ResultSet row, int number) throws SQLException {
		String work = row.getString("work");
		String content = row.getString("content");
		return new Check(row.getString("id"), Check.Status.of(row.getString("status")),
				new Pin(Objects.requireNonNull(instant(row, "as_of")), row.getLong("log_position"),
						row.getInt("registry_version")),
				row.getObject("figures_found", Integer.class), row.getInt("figures_judged"), row.getInt("attempts"),
				row.getString("failure"), (work != null) ? Canonical.read(work, Work.class) : null,
				(content != null) ? Canonical.read(content, CheckContent.class) : null, row.getString("hash"),
				Objects.requireNonNull(instant(row, "created_at")), instant(row, "finished_at"));
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
		return (at != null) ? at.toInstant() : null;
	}

	private OffsetDateTime until(Duration lease) {
		return now().plus(lease);
	}

	private OffsetDateTime now() {
		return offset(this.clock.instant().truncatedTo(ChronoUnit.MICROS));
	}

	private static OffsetDateTime offset(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
