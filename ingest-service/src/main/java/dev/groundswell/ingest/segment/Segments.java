package dev.groundswell.ingest.segment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.groundswell.ingest.archive.ArchiveProperties;
import dev.groundswell.ingest.archive.DurableFiles;
import dev.groundswell.ingest.log.Utc;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The sealed segments: a file each, and a line in the catalogue that makes it count. A
 * file without a line is what a crash left between the two; it is swept at the start and
 * its rows are sealed again. Of all processes on one catalogue one seals at a time.
 */
@Repository
class Segments {

	private static final Pattern NAME = Pattern.compile("(\\d{19})\\.parquet");

	private static final String LOCK = "SELECT id FROM sealing WHERE id = 1 FOR UPDATE";

	private final JdbcClient jdbc;

	private final Path folder;

	Segments(JdbcClient jdbc, ArchiveProperties properties) {
		this.jdbc = jdbc;
		this.folder = properties.dataDir().toAbsolutePath().resolve("segments");
	}

	Path folder() {
		return this.folder;
	}

	Path file(long sequence) {
		return this.folder.resolve("%019d.parquet".formatted(sequence));
	}

	Resource content(Segment segment) {
		return new FileSystemResource(file(segment.sequence()));
	}

	/** Keeps others from sealing until the transaction ends; waits for whoever seals. */
	void lock() {
		this.jdbc.sql(LOCK).query(Integer.class).single();
	}

	/** The same without waiting: whether nobody else is sealing. */
	boolean tryLock() {
		return this.jdbc.sql(LOCK + " SKIP LOCKED").query(Integer.class).optional().isPresent();
	}

	void add(Segment segment) {
		this.jdbc.sql("""
				INSERT INTO segment (sequence, first_sequence, row_count, bytes, sha256, sealed_at)
				VALUES (:sequence, :first, :rows, :bytes, :sha256, :sealedAt)""")
			.param("sequence", segment.sequence())
			.param("first", segment.firstSequence())
			.param("rows", segment.rows())
			.param("bytes", segment.bytes())
			.param("sha256", segment.sha256())
			.param("sealedAt", Utc.of(segment.sealedAt()))
			.update();
	}

	/** Sequence of the last sealed row, 0 while there is none. */
	long position() {
		return this.jdbc.sql("SELECT coalesce(max(sequence), 0) FROM segment").query(Long.class).single();
	}

	List<Segment> after(long sequence, int limit) {
		return select("sequence > :sequence ORDER BY sequence LIMIT " + limit, sequence).list();
	}

	Optional<Segment> find(long sequence) {
		return select("sequence = :sequence", sequence).optional();
	}

	private JdbcClient.MappedQuerySpec<Segment> select(String where, long sequence) {
		return this.jdbc.sql("SELECT * FROM segment WHERE " + where)
			.param("sequence", sequence)
			.query((row, _) -> new Segment(row.getLong("sequence"), row.getLong("first_sequence"),
					row.getLong("row_count"), row.getLong("bytes"), row.getString("sha256"),
					Utc.instant(row, "sealed_at")));
	}

	/**
	 * Deletes what a crash left behind: the file after the last listed one. Only under
	 * the {@link #lock}, since what another process is writing looks the same.
	 * @throws IllegalStateException if there is more than a crash leaves, so that the
	 * catalogue is not the one these files belong to; nothing is deleted then
	 */
	void sweep() throws IOException {
		Files.createDirectories(this.folder);
		DurableFiles.sweep(this.folder);
		long listed = position();
		long committed = this.jdbc.sql("SELECT sequence FROM log_head WHERE id = 1").query(Long.class).single();
		List<Long> unlisted = sequences().stream().filter((sequence) -> sequence > listed).toList();
		boolean foreign = unlisted.stream().anyMatch((sequence) -> sequence > committed);
		if (foreign || (listed == 0 && unlisted.size() > 1)) {
			throw new IllegalStateException(
					"%s holds %d segments that the catalogue does not list; it lists up to %d, and its log ends at %d. "
						.formatted(this.folder, unlisted.size(), listed, committed)
							+ "Start with the catalogue that belongs to them, or move them away to begin anew.");
		}
		for (long sequence : unlisted) {
			Files.delete(file(sequence));
		}
	}

	private List<Long> sequences() throws IOException {
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.map((file) -> NAME.matcher(file.getFileName().toString()))
				.filter(Matcher::matches)
				.map((name) -> Long.valueOf(name.group(1)))
				.toList();
		}
	}

}
