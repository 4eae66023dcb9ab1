package dev.groundswell.ingest.segment;

import java.io.IOException;
import java.io.InputStream;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Seals committed rows into segments, in the order of the log. The file is on the disk
 * under its name before the catalogue lists it.
 */
@Component
class Sealer {

	private static final Logger log = LoggerFactory.getLogger(Sealer.class);

	private static final String ROWS = "SELECT " + SegmentWriter.CATALOGUE_COLUMNS
			+ " FROM log_row WHERE sequence BETWEEN ? AND ? ORDER BY sequence";

	private final Log rows;

	private final Segments segments;

	private final DataSource dataSource;

	private final Clock clock;

	private final SegmentWriter writer;

	private final int maxRows;

	Sealer(Log rows, Segments segments, DataSource dataSource, Clock clock, SegmentProperties properties) {
		this.rows = rows;
		this.segments = segments;
		this.dataSource = dataSource;
		this.clock = clock;
		this.writer = new SegmentWriter(properties.memoryLimit());
		this.maxRows = properties.maxRows();
	}

	/** Seals the next rows, if there are any. Not to be called by two threads at once. */
	Optional<Segment> sealNext() throws IOException, SQLException {
		long first = this.segments.position() + 1;
		long committed = this.rows.position();
		if (committed < first) {
			return Optional.empty();
		}
		Segment segment = seal(first, Math.min(committed, first + this.maxRows - 1));
		this.segments.add(segment);
		log.atInfo()
			.addKeyValue("segment", segment.sequence())
			.addKeyValue("rows", segment.rows())
			.addKeyValue("bytes", segment.bytes())
			.log("Segment sealed");
		return Optional.of(segment);
	}

	private Segment seal(long first, long last) throws IOException, SQLException {
		Path part = DurableFiles.part(this.segments.folder());
		try {
			write(first, last, part);
			String sha256 = sha256(part);
			long bytes = Files.size(part);
			DurableFiles.publish(part, this.segments.file(last));
			return new Segment(last, first, last - first + 1, bytes, sha256,
					this.clock.instant().truncatedTo(ChronoUnit.MICROS));
		}
		finally {
			Files.deleteIfExists(part);
		}
	}

	private void write(long first, long last, Path part) throws SQLException {
		try (Connection connection = this.dataSource.getConnection();
				PreparedStatement statement = connection.prepareStatement(ROWS)) {
			statement.setLong(1, first);
			statement.setLong(2, last);
			try (ResultSet result = statement.executeQuery()) {
				this.writer.write(result, part);
			}
		}
	}

	private static String sha256(Path file) throws IOException {
		try (InputStream bytes = Files.newInputStream(file);
				DigestInputStream in = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
			in.transferTo(java.io.OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(in.getMessageDigest().digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
