package dev.groundswell.ingest.segment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.groundswell.ingest.archive.ArchiveProperties;
import dev.groundswell.ingest.log.Database;
import dev.groundswell.ingest.log.SampleRows;
import dev.groundswell.ingest.log.TestCatalogue;
import dev.groundswell.ingest.registry.Change;
import dev.groundswell.ingest.registry.SampleRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@ParameterizedClass
@EnumSource
class SealerTests {

	private final Database database;

	@TempDir
	Path folder;

	private TestCatalogue catalogue;

	private Segments segments;

	SealerTests(Database database) {
		this.database = database;
	}

	@BeforeEach
	void open() throws IOException {
		this.catalogue = new TestCatalogue(this.database, this.folder);
		this.segments = new Segments(this.catalogue.jdbc(), new ArchiveProperties(this.folder));
		this.segments.sweep();
	}

	@AfterEach
	void close() {
		this.catalogue.close();
	}

	@Test
	void allTypesOfRowsAreInOneFileSorted() throws Exception {
		this.catalogue.registryLog().append((none) -> new Change(none, SampleRegistry.registry()));
		append("2025-11", "18.34M");
		append("2025-10", "7.37M");

		Segment segment = sealer(100).sealNext().orElseThrow();

		assertThat(segment).extracting(Segment::sequence, Segment::firstSequence, Segment::rows)
			.containsExactly(3L, 1L, 3L);
		assertThat(read(segment, "sequence, type, value, scale, unit, period_start, period_end, qualifiers"))
			.containsExactly("3|observation|7370000|0|users|2025-10-01|2025-10-31|panel=aicpb",
					"2|observation|18340000|0|users|2025-11-01|2025-11-30|panel=aicpb",
					"1|registry|null|null|null|null|null|null");
		assertThat(read(segment, "recorded_at, published_at, published_precision, locator, upload_id").getFirst())
			.isEqualTo("2025-12-06 12:00:00|2025-12-04 00:00:00|day|row=2|u-1");
		assertThat(read(segment, "registry_version, registry_json").getLast())
			.isEqualTo("1|" + SampleRegistry.registry().toJson());
		assertThat(sealer(100).sealNext()).isEmpty();
	}

	@Test
	void theSameRowsGiveTheSameBytes() throws Exception {
		for (int i = 1; i <= 500; i++) {
			append("2025-11", String.valueOf(i));
		}
		Segment first = sealer(1000).sealNext().orElseThrow();
		byte[] bytes = Files.readAllBytes(this.segments.file(500));

		this.catalogue.jdbc().sql("DELETE FROM segment").update();
		this.segments.sweep();
		Segment second = sealer(1000).sealNext().orElseThrow();

		assertThat(second.sha256()).isEqualTo(first.sha256());
		assertThat(Files.readAllBytes(this.segments.file(500))).isEqualTo(bytes);
	}

	@Test
	void moreRowsThanOneSegmentTakesMakeMoreSegments() throws Exception {
		for (int i = 1; i <= 5; i++) {
			append("2025-11", String.valueOf(i));
		}

		List<Segment> sealed = new ArrayList<>();
		for (Optional<Segment> next = sealer(2).sealNext(); next.isPresent(); next = sealer(2).sealNext()) {
			sealed.add(next.get());
		}

		assertThat(sealed).extracting(Segment::sequence).containsExactly(2L, 4L, 5L);
		assertThat(this.segments.after(0, 10)).isEqualTo(sealed);
		assertThat(this.segments.after(2, 10)).extracting(Segment::firstSequence).containsExactly(3L, 5L);
		assertThat(this.segments.position()).isEqualTo(5);
	}

	@Test
	void aFileThatACrashLeftUnlistedIsSweptAndItsRowsSealedAgain() throws Exception {
		append("2025-11", "1");
		sealer(100).sealNext();
		this.catalogue.jdbc().sql("DELETE FROM segment").update();
		Files.writeString(this.folder.resolve("segments/half.part"), "half");
		append("2025-11", "2");

		this.segments.sweep();
		assertThat(this.folder.resolve("segments")).isEmptyDirectory();
		Segment segment = sealer(100).sealNext().orElseThrow();

		assertThat(segment.rows()).isEqualTo(2);
		assertThat(read(segment, "value")).containsExactly("1", "2");
	}

	@Test
	void aFileBeforeTheLastListedOneIsNotSwept() throws Exception {
		append("2025-11", "1");
		sealer(1).sealNext();
		append("2025-11", "2");
		sealer(1).sealNext();
		this.catalogue.jdbc().sql("DELETE FROM segment WHERE sequence = 1").update();
		Path note = Files.writeString(this.folder.resolve("segments/note.txt"), "not ours");

		this.segments.sweep();

		assertThat(this.folder.resolve("segments")).isDirectoryContaining("glob:**/*1.parquet")
			.isDirectoryContaining("glob:**/*2.parquet");
		assertThat(note).exists();
	}

	@Test
	void segmentsOfAnotherCatalogueAreNotSwept() throws Exception {
		append("2025-11", "1");
		append("2025-11", "2");
		sealer(1).sealNext();
		sealer(1).sealNext();
		this.catalogue.jdbc().sql("DELETE FROM segment").update();

		assertThatIllegalStateException().isThrownBy(this.segments::sweep)
			.withMessageContaining("2 segments that the catalogue does not list");

		assertThat(this.segments.file(1)).exists();
		assertThat(this.segments.file(2)).exists();
	}

	@Test
	void aSegmentWithRowsThatTheLogDoesNotHaveIsNotSwept() throws Exception {
		append("2025-11", "1");
		sealer(1).sealNext();
		Files.writeString(this.segments.file(412), "rows of a log that went on");

		assertThatIllegalStateException().isThrownBy(this.segments::sweep).withMessageContaining("its log ends at 1");

		assertThat(this.segments.file(412)).exists();
	}

	@Test
	void anUnlistedFileOfTheSameNameIsReplaced() throws Exception {
		append("2025-11", "1");
		Files.writeString(this.segments.file(1), "not what the catalogue will say");

		Segment segment = sealer(100).sealNext().orElseThrow();

		assertThat(Files.size(this.segments.file(1))).isEqualTo(segment.bytes());
		assertThat(read(segment, "value")).containsExactly("1");
	}

	private Sealer sealer(int maxRows) {
		return new Sealer(this.catalogue.log(), this.segments, this.catalogue.transactions(),
				this.catalogue.dataSource(), this.catalogue.clock(),
				new SegmentProperties(Duration.ofSeconds(1), maxRows, "256MB"));
	}

	private void append(String month, String value) {
		this.catalogue.log()
			.write((writer) -> writer.append(SampleRows.observation("periodStart", month, "value", value),
					SampleRows.from(1)));
	}

	private List<String> read(Segment segment, String columns) throws SQLException {
		try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
				var statement = duck.createStatement();
				ResultSet rows = statement.executeQuery("SELECT concat_ws('|', %s) FROM '%s'".formatted(
						columns.replaceAll("(\\w+)", "coalesce(CAST($1 AS VARCHAR), 'null')"),
						this.segments.file(segment.sequence())))) {
			List<String> read = new ArrayList<>();
			while (rows.next()) {
				read.add(rows.getString(1));
			}
			return read;
		}
	}

}
