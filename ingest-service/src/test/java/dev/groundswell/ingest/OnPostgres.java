package dev.groundswell.ingest;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives the service a database of its own on a real PostgreSQL. */
public class OnPostgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues.of("spring.datasource.url=" + Postgres.newDatabase(), "spring.datasource.username=postgres")
			.applyTo(context);
	}

}
