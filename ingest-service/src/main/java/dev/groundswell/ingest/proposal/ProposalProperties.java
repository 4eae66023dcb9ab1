package dev.groundswell.ingest.proposal;

import java.net.URI;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A language model to be asked.
 *
 * @param baseUrl where an OpenAI-compatible API is, such as
 * {@code http://localhost:11434/v1}; nobody is asked without it
 * @param apiKey its key, if it wants one
 * @param model the name it knows the model by
 * @param timeout for one text
 * @param mostCharacters a longer text is not sent
 */
@ConfigurationProperties("groundswell.proposals")
record ProposalProperties(@Nullable URI baseUrl, @DefaultValue("none") String apiKey,
		@DefaultValue("default") String model, @DefaultValue("60s") Duration timeout,
		@DefaultValue("20000") int mostCharacters) {
}
