package dev.groundswell.report.check;

import dev.groundswell.report.OnPostgres;

import org.springframework.test.context.ContextConfiguration;

/** The same on a server's database, which several replicas may share. */
@ContextConfiguration(initializers = OnPostgres.class)
class CheckApiOnPostgresTests extends CheckApiTests {

}
