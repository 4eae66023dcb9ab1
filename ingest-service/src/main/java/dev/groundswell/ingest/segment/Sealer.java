package dev.groundswell.ingest.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;

import javax.sql.DataSource;

import dev.groundswell.ingest.archive.DurableFiles;
import dev.groundswell.ingest.log.Log;
import dev.groundswell.ingest.log.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/**
 * Seals committed rows into segments, in the order of the log. The file is on the disk
 * under its name before anyone sees it listed.
 */
@Component
class Sealer {

	private static final Logger log = LoggerFactory.getLogger(Sealer.class);

	private static final String ROWS = "SELECT " + SegmentWriter.CATALOGUE_COLUMNS
			+ " FROM log_row WHERE sequence BETWEEN ? AND ? ORDER BY sequence";

	/** Rows asked for at once: a driver may otherwise hold a whole segment in memory. */
	private static final int FETCHED = 1000;

	private final Log rows;

	private final Segments segments;

	private final Transactions transactions;

	private final DataSource dataSource;

	private final Clock clock;

	private final SegmentWriter writer;

	private final int maxRows;

	Sealer(Log rows, Segments segments, Transactions transactions, DataSource dataSource, Clock clock,
			SegmentProperties properties) {
		this.rows = rows;
		this.segments = segments;
		this.transactions = transactions;
		this.dataSource = dataSource;
		this.clock = clock;
		this.writer = new SegmentWriter(properties.memoryLimit());
		this.maxRows = properties.maxRows();
	}

	/** Deletes what a crash left behind, once nobody else is sealing. */
	void sweep() {
		this.transactions.run(() -> {
			this.segments.lock();
			try {
				this.segments.sweep();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			return true;
		});
	}

	/**
	 * Seals the next rows, if there are any and nobody else is sealing. A process that
	 * dies in here takes its transaction along, and with it the lock and the line.
	 */
	Optional<Segment> sealNext() {
		if (this.rows.position() <= this.segments.position()) {
			return Optional.empty();
		}
		Optional<Segment> sealed = this.transactions.run(() -> this.segments.tryLock() ? seal() : Optional.empty());
		sealed.ifPresent((segment) -> log.atInfo()
			.addKeyValue("segment", segment.sequence())
			.addKeyValue("rows", segment.rows())
			.addKeyValue("bytes", segment.bytes())
			.log("Segment sealed"));
		return sealed;
	}

	private Optional<Segment> seal() {
		long first = this.segments.position() + 1;
		long committed = this.rows.position();
		if (committed < first) {
			return Optional.empty();
		}
		try {
			return Optional.of(seal(first, Math.min(committed, first + this.maxRows - 1)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (SQLException ex) {
			throw new UncategorizedSQLException("seal", null, ex);
		}
	}

	private Segment seal(long first, long last) throws IOException, SQLException {
		Path part = DurableFiles.part(this.segments.folder());
		try {
			write(first, last, part);
			Segment segment = new Segment(last, first, last - first + 1, Files.size(part), sha256(part),
					this.clock.instant().truncatedTo(ChronoUnit.MICROS));
			// listed first, which is not yet seen: who has lost the lock fails here and
			// touches no file
			this.segments.add(segment);
			DurableFiles.publish(part, this.segments.file(last));
			return segment;
		}
		finally {
			Files.deleteIfExists(part);
		}
	}

	private void write(long first, long last, Path part) throws SQLException {
		Connection connection = DataSourceUtils.getConnection(this.dataSource);
		try (PreparedStatement statement = connection.prepareStatement(ROWS)) {
			statement.setFetchSize(FETCHED);
			statement.setLong(1, first);
			statement.setLong(2, last);
			try (ResultSet result = statement.executeQuery()) {
				this.writer.write(result, part);
			}
		}
		finally {
			DataSourceUtils.releaseConnection(connection, this.dataSource);
		}
	}

	private static String sha256(Path file) throws IOException {
		try (InputStream bytes = Files.newInputStream(file);
				DigestInputStream in = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
			in.transferTo(OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(in.getMessageDigest().digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
