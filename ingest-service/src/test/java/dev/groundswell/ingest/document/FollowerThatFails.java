package dev.groundswell.ingest.document;

import java.util.Collection;

import dev.groundswell.ingest.log.LogWriter;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;

/** Fails at the last moment for texts that say so. */
@TestConfiguration(proxyBeanMethods = false)
class FollowerThatFails {

	@Bean
	@Order(Integer.MAX_VALUE)
	ArticleFollower failing() {
		return new ArticleFollower() {

			@Override
			public Pending read(Draft draft) {
				return (_, _, text) -> {
					if (text.contains("Fail at the last moment")) {
						throw new IllegalStateException("as the text says");
					}
				};
			}

			@Override
			public void moved(LogWriter writer, Collection<Document> documents) {
				// nothing follows
			}

		};
	}

}
