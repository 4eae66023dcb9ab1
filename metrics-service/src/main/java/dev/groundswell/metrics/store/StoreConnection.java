package dev.groundswell.metrics.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import org.duckdb.DuckDBConnection;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A connection for one thread at a time. What every question begins with is prepared
 * once.
 */
record StoreConnection(Connection connection, PreparedStatement extent) implements AutoCloseable {

	static StoreConnection of(DuckDBConnection main) throws SQLException {
		var connection = main.duplicate();
		connection.setAutoCommit(false);
		return new StoreConnection(connection, connection.prepareStatement(Question.Extent.SQL));
	}

	/** How far the store has come, in the transaction that is open or begins with it. */
	Question.Extent reached() throws SQLException {
		return Question.Extent.read(this.extent);
	}

	JdbcClient client(int timeoutSeconds) {
		var template = new JdbcTemplate(new SingleConnectionDataSource(this.connection, true));
		template.setQueryTimeout(timeoutSeconds);
		return JdbcClient.create(template);
	}

	void commit() throws SQLException {
		this.connection.commit();
	}

	/** A connection that failed is not used again. */
	void discard() throws SQLException {
		try (this.connection; this.extent) {
			this.connection.rollback();
		}
	}

	@Override
	public void close() throws SQLException {
		try (this.connection; this.extent) {
			this.connection.commit();
		}
	}

}
