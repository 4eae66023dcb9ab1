package dev.groundswell.metrics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import dev.groundswell.metrics.store.Segment;
import org.jspecify.annotations.Nullable;

/**
 * Writes segments the way the log does: Parquet by DuckDB, with exactly the columns of
 * the feed.
 */
public final class LogWriter {

	private static final String COLUMNS = """
			sequence BIGINT, type VARCHAR, id VARCHAR, recorded_at TIMESTAMP, target_id VARCHAR, reason VARCHAR,
			registry_version INTEGER, registry_json VARCHAR, subject VARCHAR, metric VARCHAR, measure VARCHAR,
			value BIGINT, value_max BIGINT, scale INTEGER, unit VARCHAR, comparator VARCHAR, period_start DATE,
			period_end DATE, period_basis VARCHAR, qualifiers VARCHAR, source VARCHAR, root_source VARCHAR, url VARCHAR,
			published_at TIMESTAMP, published_precision VARCHAR, basis VARCHAR, status VARCHAR, modality VARCHAR,
			sha256 VARCHAR, locator VARCHAR, upload_id VARCHAR""";

	private final Path directory;

	private final List<String> waiting = new ArrayList<>();

	private long sequence;

	public LogWriter(Path directory) {
		this.directory = directory;
	}

	/** Continue as a log that is already so long. */
	public LogWriter from(long sequence) {
		this.sequence = sequence;
		return this;
	}

	public long sequence() {
		return this.sequence;
	}

	public LogWriter registry(int version, String json) {
		this.sequence++;
		this.waiting.add("(%d, 'registry', NULL, TIMESTAMP '2025-01-01 00:00:00', NULL, NULL, %d, %s%s)"
			.formatted(this.sequence, version, quote(json), ", NULL".repeat(23)));
		return this;
	}

	/** The id an observation with a sequence gets. */
	public static String id(long sequence) {
		return "o-%020x".formatted(sequence);
	}

	public LogWriter withdrawal(long sequence) {
		return withdrawal(id(sequence));
	}

	public LogWriter observation(Samples.Observation o) {
		this.sequence++;
		this.waiting.add("(%d, 'observation', '%s', TIMESTAMP '2026-01-01 00:00:00', NULL, NULL, NULL, NULL, %s)"
			.formatted(this.sequence, id(this.sequence), columns(o)));
		return this;
	}

	private static String columns(Samples.Observation o) {
		var max = (o.valueMax() != null) ? o.valueMax().toString() : "NULL";
		return String.join(", ", quote(o.subject()), quote(o.metric()), quote(o.measure()), Long.toString(o.value()),
				max, Integer.toString(o.scale()), quote(o.unit()), quote(o.comparator()), "DATE " + quote(o.from()),
				"DATE " + quote(o.to()), quote(o.periodBasis()), quote(o.qualifiers()), quote(o.source()),
				quote(o.rootSource()), "NULL", "TIMESTAMP " + quote(o.published().replace('T', ' ')), "'day'",
				quote(o.basis()), quote(o.status()), quote(o.modality()), quote("0".repeat(64)), "'row=2'", "'u-1'");
	}

	private LogWriter withdrawal(String observationId) {
		this.sequence++;
		this.waiting.add("(%d, 'withdrawal', NULL, TIMESTAMP '2026-01-02 00:00:00', %s, 'wrong file', NULL, NULL%s)"
			.formatted(this.sequence, quote(observationId), ", NULL".repeat(23)));
		return this;
	}

	private static String quote(@Nullable String text) {
		return (text != null) ? "'" + text.replace("'", "''") + "'" : "NULL";
	}

	/** Seal what was written since the last segment. */
	public Sealed seal() {
		var file = this.directory.resolve("segment-" + this.sequence + ".parquet");
		try (var connection = DriverManager.getConnection("jdbc:duckdb:");
				var statement = connection.createStatement()) {
			statement.execute("CREATE TABLE log (" + COLUMNS + ")");
			statement.execute("INSERT INTO log VALUES " + String.join(",\n", this.waiting));
			statement.execute("COPY (SELECT * FROM log ORDER BY metric, period_start, subject, sequence) TO '" + file
					+ "' (FORMAT parquet)");
			var segment = new Segment(this.sequence, this.waiting.size(), sha256(Files.readAllBytes(file)));
			this.waiting.clear();
			return new Sealed(segment, file);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Lower-case hexadecimal. */
	public static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A segment and its bytes. */
	public record Sealed(Segment segment, Path file) {
	}

}
