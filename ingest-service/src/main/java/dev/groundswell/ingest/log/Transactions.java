package dev.groundswell.ingest.log;

import java.util.function.Supplier;

import javax.sql.DataSource;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Transactions on the catalogue, which is either a file of this process alone or a server
 * that several processes share.
 */
@Component
public class Transactions {

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	private final boolean embedded;

	Transactions(DataSource dataSource, PlatformTransactionManager transactions) {
		this.jdbc = new JdbcTemplate(dataSource);
		this.transaction = new TransactionTemplate(transactions);
		this.embedded = Boolean.TRUE.equals(this.jdbc.execute((ConnectionCallback<Boolean>) (connection) -> "H2"
			.equals(connection.getMetaData().getDatabaseProductName())));
	}

	/** Does the work in one transaction: all of it, or nothing. */
	public <T> T run(Supplier<T> work) {
		return this.transaction.execute((_) -> {
			boundSilence();
			return work.get();
		});
	}

	/**
	 * A machine that vanishes cannot say so: without this the server would keep its locks
	 * until TCP gives up, after hours. No step of ours takes a minute between two
	 * statements.
	 */
	private void boundSilence() {
		if (!this.embedded) {
			this.jdbc.execute("SET LOCAL idle_in_transaction_session_timeout = '60s'");
		}
	}

	/**
	 * H2 hands a commit to the operating system, which survives the end of the process
	 * but not of the machine; this makes it go to the disk. A server does so itself.
	 */
	void force() {
		if (this.embedded) {
			this.jdbc.execute("CHECKPOINT SYNC");
		}
	}

}
