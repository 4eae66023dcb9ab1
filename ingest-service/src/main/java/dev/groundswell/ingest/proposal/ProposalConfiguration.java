package dev.groundswell.ingest.proposal;

import org.springframework.ai.openai.OpenAiChatModel;
import org.springframework.ai.openai.OpenAiChatOptions;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration
@EnableConfigurationProperties(ProposalProperties.class)
class ProposalConfiguration {

	@Bean
	Proposer proposer(ProposalProperties properties, JsonMapper json) {
		if (properties.baseUrl() == null) {
			return Proposer.NONE;
		}
		OpenAiChatOptions options = OpenAiChatOptions.builder()
			.baseUrl(properties.baseUrl().toString())
			.apiKey(properties.apiKey())
			.model(properties.model())
			.temperature(0.0)
			.timeout(properties.timeout())
			.maxRetries(1)
			.build();
		return new ChatProposer(OpenAiChatModel.builder().options(options).build(), json, properties.mostCharacters());
	}

}
