package dev.groundswell.ingest.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dev.groundswell.ingest.log.Utc;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The runs as the catalogue lists them. A source has at most one that has not ended. */
@Repository
class Runs {

	private final JdbcClient jdbc;

	private final Attempts attempts;

	private final Clock clock;

	Runs(JdbcClient jdbc, Attempts attempts, Clock clock) {
		this.jdbc = jdbc;
		this.attempts = attempts;
		this.clock = clock;
	}

	/**
	 * Asks for a run.
	 * @throws RunUnderWayException if the source has one that has not ended
	 */
	@Transactional
	public Run request(String source, String trigger) {
		if (active(source).isPresent()) {
			throw new RunUnderWayException(source);
		}
		KeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("""
				INSERT INTO run (source, state, trigger_word, requested_at, resumes_at, cancel_requested, attempts,
				  steps_done, steps_total, step, pages, items, subjects_added, without_family)
				VALUES (:source, 'waiting', :trigger, :now, :now, FALSE, 0, 0, 0, '', 0, 0, 0, 0)""")
			.param("source", source)
			.param("trigger", trigger)
			.param("now", Utc.of(now()))
			.update(key, "number");
		long number = Objects.requireNonNull(key.getKey()).longValue();
		try {
			this.jdbc.sql("INSERT INTO active_run (source, run) VALUES (:source, :run)")
				.param("source", source)
				.param("run", number)
				.update();
		}
		catch (DuplicateKeyException _) {
			throw new RunUnderWayException(source);
		}
		return get(Run.id(number));
	}

	Run get(String id) {
		return find(id).orElseThrow(() -> new UnknownRunException(id));
	}

	Optional<Run> find(String id) {
		return Run.number(id)
			.flatMap((number) -> this.jdbc.sql("SELECT * FROM run WHERE number = :number")
				.param("number", number)
				.query(this::read)
				.optional());
	}

	/** Newest first. */
	List<Run> before(long number, @Nullable String source, @Nullable RunState state, int limit) {
		return this.jdbc
			.sql("SELECT * FROM run WHERE number < :number %s %s ORDER BY number DESC LIMIT :limit"
				.formatted((source != null) ? "AND source = :source" : "", (state != null) ? "AND state = :state" : ""))
			.param("number", number)
			.param("source", source)
			.param("state", (state != null) ? state.word() : null)
			.param("limit", limit)
			.query(this::read)
			.list();
	}

	Optional<Run> newest(String source) {
		return before(Long.MAX_VALUE, source, null, 1).stream().findFirst();
	}

	Optional<Run> newestEnded(String source) {
		return newestIn(source, "'succeeded', 'partial', 'failed'");
	}

	Optional<Run> newestRecorded(String source) {
		return newestIn(source, "'succeeded', 'partial'");
	}

	private Optional<Run> newestIn(String source, String states) {
		return this.jdbc
			.sql("SELECT * FROM run WHERE source = :source AND state IN (%s) ORDER BY number DESC LIMIT 1"
				.formatted(states))
			.param("source", source)
			.query(this::read)
			.optional();
	}

	/** Whether anybody has ever asked for a run of the source. */
	boolean wasRequested(String source) {
		return this.jdbc.sql("SELECT count(*) FROM run WHERE source = :source AND trigger_word = 'request'")
			.param("source", source)
			.query(Long.class)
			.single() > 0;
	}

	Optional<Instant> firstRequestedAt(String source) {
		return this.jdbc.sql("SELECT requested_at FROM run WHERE source = :source ORDER BY number LIMIT 1")
			.param("source", source)
			.query((row, _) -> Utc.instant(row, "requested_at"))
			.optional();
	}

	Optional<String> active(String source) {
		return this.jdbc.sql("SELECT run FROM active_run WHERE source = :source")
			.param("source", source)
			.query(Long.class)
			.optional()
			.map(Run::id);
	}

	/** Runs somebody should work on now, oldest first; some may be worked on already. */
	List<Run> open() {
		return this.jdbc.sql("""
				SELECT * FROM run WHERE state = 'running' OR (state = 'waiting' AND resumes_at <= :now)
				 ORDER BY number""").param("now", Utc.of(now())).query(this::read).list();
	}

	/**
	 * Begins the next attempt; one before it that never ended was interrupted.
	 * @return its number
	 */
	@Transactional
	public int begin(Run run) {
		Instant now = now();
		this.attempts.interrupt(run.number(), now);
		this.jdbc.sql("""
				UPDATE run SET state = 'running', attempts = attempts + 1, resumes_at = NULL,
				  started_at = coalesce(started_at, :now) WHERE number = :run""")
			.param("now", Utc.of(now))
			.param("run", run.number())
			.update();
		int number = this.jdbc.sql("SELECT attempts FROM run WHERE number = :run")
			.param("run", run.number())
			.query(Integer.class)
			.single();
		this.attempts.add(run.number(), number, now);
		return number;
	}

	void progress(long run, Run.Progress progress) {
		this.jdbc.sql("""
				UPDATE run SET steps_done = :done, steps_total = :total, step = :step, pages = :pages, items = :items
				 WHERE number = :run""")
			.param("done", progress.done())
			.param("total", progress.total())
			.param("step", progress.step())
			.param("pages", progress.pages())
			.param("items", progress.items())
			.param("run", run)
			.update();
	}

	boolean isCancelRequested(long run) {
		return this.jdbc.sql("SELECT cancel_requested FROM run WHERE number = :run")
			.param("run", run)
			.query(Boolean.class)
			.single();
	}

	/**
	 * Asks for the end of a run; one that waits ends at its next turn, which is now.
	 * @throws RunEndedException if it has ended already
	 */
	@Transactional
	public Run requestCancellation(String id) {
		Run run = get(id);
		int asked = this.jdbc.sql("""
				UPDATE run SET cancel_requested = TRUE,
				  resumes_at = CASE WHEN state = 'waiting' THEN :now ELSE resumes_at END
				 WHERE number = :run AND state IN ('waiting', 'running')""")
			.param("now", Utc.of(now()))
			.param("run", run.number())
			.update();
		if (asked == 0) {
			throw new RunEndedException(run);
		}
		return get(id);
	}

	/** Ends the attempt, and lets the run wait for the next one. */
	@Transactional
	public void postpone(long run, int attempt, String outcome, List<Fault> faults, Instant resumesAt) {
		this.attempts.end(run, attempt, outcome, faults, now());
		this.jdbc.sql("""
				UPDATE run SET state = 'waiting', resumes_at = :at
				 WHERE number = :run AND attempts = :attempt AND state = 'running'""")
			.param("at", Utc.of(resumesAt))
			.param("run", run)
			.param("attempt", attempt)
			.update();
	}

	/**
	 * Ends the attempt and the run. Only whoever began the newest attempt can.
	 * @param recorded what it recorded, if anything
	 */
	@Transactional
	public void end(long run, int attempt, String outcome, List<Fault> faults, RunState state,
			@Nullable Recorded recorded) {
		this.attempts.end(run, attempt, outcome, faults, now());
		int ended = this.jdbc.sql("""
				UPDATE run SET state = :state, finished_at = :now, resumes_at = NULL, accepted = :accepted,
				  duplicates = :duplicates, unresolved = :unresolved, rejected = :rejected,
				  subjects_added = :subjects, without_family = :without, log_position = :position
				 WHERE number = :run AND attempts = :attempt AND state = 'running'""")
			.param("state", state.word())
			.param("now", Utc.of(now()))
			.param("accepted", (recorded != null) ? recorded.rows().accepted() : null, Types.BIGINT)
			.param("duplicates", (recorded != null) ? recorded.rows().duplicates() : null, Types.BIGINT)
			.param("unresolved", (recorded != null) ? recorded.rows().unresolved() : null, Types.BIGINT)
			.param("rejected", (recorded != null) ? recorded.rows().rejected() : null, Types.BIGINT)
			.param("subjects", (recorded != null) ? recorded.subjectsAdded() : 0)
			.param("without", (recorded != null) ? recorded.withoutFamily() : 0)
			.param("position", (recorded != null) ? recorded.position() : null, Types.BIGINT)
			.param("run", run)
			.param("attempt", attempt)
			.update();
		if (ended != 1) {
			throw new RunTakenOverException(run, attempt);
		}
		this.jdbc.sql("DELETE FROM active_run WHERE run = :run").param("run", run).update();
	}

	/** Shows the faults of an attempt while it is under way. */
	void faults(long run, int attempt, List<Fault> faults) {
		this.attempts.faults(run, attempt, faults);
	}

	private Run read(ResultSet row, int index) throws SQLException {
		long number = row.getLong("number");
		Long accepted = row.getObject("accepted", Long.class);
		Run.Rows rows = (accepted != null)
				? rows(accepted, row.getLong("duplicates"), row.getLong("unresolved"), row.getLong("rejected")) : null;
		return new Run(Run.id(number), row.getString("source"), RunState.of(row.getString("state")),
				row.getString("trigger_word"), Utc.instant(row, "requested_at"), Utc.instantOrNull(row, "started_at"),
				Utc.instantOrNull(row, "finished_at"), Utc.instantOrNull(row, "resumes_at"),
				row.getBoolean("cancel_requested"),
				new Run.Progress(row.getInt("steps_done"), row.getInt("steps_total"), row.getString("step"),
						row.getLong("pages"), row.getLong("items")),
				rows, row.getLong("subjects_added"), row.getLong("without_family"),
				row.getObject("log_position", Long.class), this.attempts.of(number));
	}

	static Run.Rows rows(long accepted, long duplicates, long unresolved, long rejected) {
		return new Run.Rows(accepted + duplicates + unresolved + rejected, accepted, duplicates, unresolved, rejected);
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
