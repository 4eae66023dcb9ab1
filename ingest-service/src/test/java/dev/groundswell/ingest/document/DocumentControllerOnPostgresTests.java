package dev.groundswell.ingest.document;

import dev.groundswell.ingest.OnPostgres;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The same on a server's database. */
@Import(FollowerThatFails.class)
@ContextConfiguration(initializers = OnPostgres.class)
class DocumentControllerOnPostgresTests extends DocumentControllerTests {

}
