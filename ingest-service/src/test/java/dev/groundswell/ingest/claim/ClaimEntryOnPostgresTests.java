package dev.groundswell.ingest.claim;

import dev.groundswell.ingest.OnPostgres;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The same on a server's database. */
@Import(SpokenClaims.class)
@ContextConfiguration(initializers = OnPostgres.class)
class ClaimEntryOnPostgresTests extends ClaimEntryTests {

}
