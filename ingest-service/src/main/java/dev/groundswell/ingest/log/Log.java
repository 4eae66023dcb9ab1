package dev.groundswell.ingest.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

import javax.sql.DataSource;

import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/**
 * The ordered log. One transaction writes at a time, in whichever process, so sequences
 * are given in the order of commits and a reader never sees a gap.
 */
@Component
public class Log {

	/**
	 * Keeps the threads of this process from waiting for the row on a connection each.
	 */
	private final ReentrantLock lock = new ReentrantLock(true);

	private final JdbcClient jdbc;

	private final DataSource dataSource;

	private final Transactions transactions;

	private final Clock clock;

	Log(JdbcClient jdbc, DataSource dataSource, Transactions transactions, Clock clock) {
		this.jdbc = jdbc;
		this.dataSource = dataSource;
		this.transactions = transactions;
		this.clock = clock;
	}

	/**
	 * Does the work in one transaction: all of it is on the disk when this returns, or
	 * nothing ever was.
	 */
	public <T> T write(Function<LogWriter, T> work) {
		this.lock.lock();
		try {
			T done = this.transactions.run(() -> writeLocked(work));
			this.transactions.force();
			return done;
		}
		finally {
			this.lock.unlock();
		}
	}

	private <T> T writeLocked(Function<LogWriter, T> work) {
		long before = this.jdbc.sql("SELECT sequence FROM log_head WHERE id = 1 FOR UPDATE").query(Long.class).single();
		Connection connection = DataSourceUtils.getConnection(this.dataSource);
		try (ObservationStatements statements = new ObservationStatements(connection)) {
			LogWriter writer = new LogWriter(this.jdbc, statements, now(), before);
			T done = work.apply(writer);
			this.jdbc.sql("UPDATE log_head SET sequence = :sequence WHERE id = 1")
				.param("sequence", writer.position())
				.update();
			return done;
		}
		catch (SQLException ex) {
			throw new UncategorizedSQLException("write", null, ex);
		}
		finally {
			DataSourceUtils.releaseConnection(connection, this.dataSource);
		}
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	/** Sequence of the last committed row, 0 while there is none. */
	public long position() {
		return this.jdbc.sql("SELECT sequence FROM log_head WHERE id = 1").query(Long.class).single();
	}

}
