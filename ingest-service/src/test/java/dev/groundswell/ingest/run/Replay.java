package dev.groundswell.ingest.run;

import dev.groundswell.ingest.fetch.ReplayServer;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Lets every source be asked on this machine. */
class Replay implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	static final ReplayServer SERVER = new ReplayServer();

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues
			.of("groundswell.connectors.huggingface-models.base-url=" + SERVER.uri(),
					"groundswell.connectors.openrouter-rankings.base-url=" + SERVER.uri(),
					"groundswell.connectors.example-feed.base-url=" + SERVER.uri())
			.applyTo(context);
	}

}
