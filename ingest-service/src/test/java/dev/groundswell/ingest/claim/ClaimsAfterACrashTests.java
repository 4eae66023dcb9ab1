package dev.groundswell.ingest.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.groundswell.ingest.IngestTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What another process finds of an answered request if this one is killed now. */
@IngestTest
@Import(SpokenClaims.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
class ClaimsAfterACrashTests {

	@Autowired
	private MockMvcTester mvc;

	@Value("${groundswell.data-dir}")
	private Path folder;

	@Test
	void documentClaimsRowsAndBytesAreThere(@TempDir Path elsewhere) throws IOException {
		assertThat(this.mvc.post()
			.uri("/api/v1/documents")
			.header(HttpHeaders.AUTHORIZATION, "Bearer secret")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"text\": \"Qwen app has 61 million monthly users, surely.\", \"publishedAt\": \"2025-12-01\"}"))
			.hasStatus(201);
		assertThat(this.mvc.patch()
			.uri("/api/v1/claims/c-1")
			.header(HttpHeaders.AUTHORIZATION, "Bearer secret")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"value\": 62000000, \"version\": 1}")).hasStatusOk();

		Files.copy(this.folder.resolve("catalogue.mv.db"), elsewhere.resolve("catalogue.mv.db"));

		JdbcClient found = JdbcClient.create(new DriverManagerDataSource(
				"jdbc:h2:file:" + elsewhere.resolve("catalogue").toAbsolutePath(), "groundswell", ""));
		assertThat(found
			.sql("SELECT type || coalesce(' ' || scaled, '') FROM log_row WHERE sequence > 1 ORDER BY sequence")
			.query((row, _) -> row.getString(1))
			.list()).isEqualTo(List.of("observation 61000000", "withdrawal", "observation 62000000"));
		assertThat(found.sql("SELECT count(*) FROM claim_revision").query(Long.class).single()).isEqualTo(2);
		String sha256 = found.sql("SELECT text_sha256 FROM document").query(String.class).single();
		assertThat(this.folder.resolve("payloads")
			.resolve(sha256.substring(0, 2))
			.resolve(sha256.substring(2, 4))
			.resolve(sha256)).exists();
	}

}
