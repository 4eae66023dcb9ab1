package dev.groundswell.ingest.upload;

import dev.groundswell.ingest.OnPostgres;

import org.springframework.test.context.ContextConfiguration;

/** The same on a server's database. */
@ContextConfiguration(initializers = OnPostgres.class)
class UploadControllerOnPostgresTests extends UploadControllerTests {

}
