package dev.groundswell.ingest.archive;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import dev.groundswell.ingest.log.Database;
import dev.groundswell.ingest.log.TestCatalogue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@ParameterizedClass
@EnumSource
class EvidenceControllerTests {

	private final Database database;

	private static final String SHA256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

	private final AtomicInteger opened = new AtomicInteger();

	private final AtomicInteger closed = new AtomicInteger();

	@TempDir
	Path folder;

	private TestCatalogue catalogue;

	private MockMvcTester mvc;

	EvidenceControllerTests(Database database) {
		this.database = database;
	}

	@BeforeEach
	void open() {
		this.catalogue = new TestCatalogue(this.database, this.folder);
		Payloads payloads = new Payloads(this.catalogue.jdbc());
		payloads.add(new PayloadRef(SHA256, 3), "text/csv", null, TestCatalogue.NOW);
		this.mvc = MockMvcTester.of(new EvidenceController(new Counting(), payloads, this.catalogue.clock()));
	}

	@AfterEach
	void close() {
		this.catalogue.close();
	}

	@Test
	void theBytesAreOpenedOnceAndClosed() {
		assertThat(this.mvc.get().uri("/api/v1/evidence/" + SHA256)).hasStatusOk().bodyText().isEqualTo("abc");
		assertThat(this.opened).hasValue(1);
		assertThat(this.closed).hasValue(1);
	}

	@Test
	void whoHasTheBytesAlreadyOpensNothing() {
		assertThat(this.mvc.get().uri("/api/v1/evidence/" + SHA256).header("If-None-Match", "\"" + SHA256 + "\""))
			.hasStatus(304);
		assertThat(this.opened).hasValue(0);
	}

	@Test
	void aCopyIsAskedAboutBeforeItIsUsedAgain() {
		assertThat(this.mvc.get().uri("/api/v1/evidence/" + SHA256)).hasHeader("Cache-Control", "no-cache")
			.hasHeader("ETag", "\"" + SHA256 + "\"");
	}

	/** An archive that counts what is opened and closed. */
	private final class Counting implements Archive {

		@Override
		public StagedPayload stage(InputStream bytes, long limit) {
			throw new UnsupportedOperationException();
		}

		@Override
		public InputStream open(String sha256) {
			EvidenceControllerTests.this.opened.incrementAndGet();
			return new FilterInputStream(new ByteArrayInputStream("abc".getBytes(StandardCharsets.UTF_8))) {

				@Override
				public void close() throws IOException {
					EvidenceControllerTests.this.closed.incrementAndGet();
					super.close();
				}

			};
		}

		@Override
		public void takeDown(String sha256) {
			throw new UnsupportedOperationException();
		}

	}

}
