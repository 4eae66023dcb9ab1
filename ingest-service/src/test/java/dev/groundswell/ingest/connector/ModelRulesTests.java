package dev.groundswell.ingest.connector;

import java.util.List;

import dev.groundswell.ingest.registry.BuiltIn;
import dev.groundswell.ingest.registry.Registry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ModelRulesTests {

	private final ModelRules rules = new ManifestFiles(null).rules();

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			Qwen/Qwen3-8B,                                  alibaba,         qwen3 qwen
			qwen/qwen3-235b-a22b-07-25,                     alibaba,         qwen3 qwen
			Qwen/Qwen2.5-VL-7B-Instruct,                    alibaba,         qwen
			Qwen/QwQ-32B,                                   alibaba,         qwen
			meta-llama/Llama-3.3-70B-Instruct,              meta,            llama
			meta-llama/Meta-Llama-3-8B,                     meta,            llama
			meta/llama-4-maverick,                          meta,            llama
			google/gemma-3-27b-it,                          google,          gemma
			google/gemini-2.5-flash-lite,                   google,          gemini
			google/bert_uncased_L-2_H-128_A-2,              google,          -
			openai/gpt-oss-120b,                            openai,          gpt-oss
			openai/gpt-4o-2024-05-13,                       openai,          gpt
			openai/whisper-large-v3,                        openai,          -
			microsoft/Phi-3.5-mini-instruct,                microsoft,       phi
			microsoft/phi-2,                                microsoft,       phi
			z-ai/glm-5.3-flash-20260826,                    zhipu-ai,        glm
			THUDM/chatglm-6b,                               zhipu-ai,        glm
			moonshotai/Kimi-K2-Instruct,                    moonshot-ai,     kimi
			nvidia/nemotron-3-ultra-550b-a55b-20260604,     nvidia,          nemotron
			nvidia/Llama-3_1-Nemotron-Ultra-253B-v1,        nvidia,          nemotron
			nvidia/segformer-b0,                            nvidia,          -
			mistralai/Mixtral-8x7B-Instruct-v0.1,           mistral-ai,      mistral
			anthropic/claude-4.6-sonnet-20260217,           anthropic,       claude-models
			stealth/space-bunny-alpha,                      -,               -
			unsloth/Qwen3-8B-GGUF,                          -,               -
			gpt2,                                           -,               -
			""")
	void aNameTellsMakerAndFamilies(String model, String maker, String families) {
		assertThat(this.rules.maker(model).orElse(null)).isEqualTo(maker);
		assertThat(this.rules.families(model)).isEqualTo((families != null) ? List.of(families.split(" ")) : List.of());
	}

	@Test
	void everyMakerAndFamilyIsInTheRegistry() {
		Registry registry = BuiltIn.registry();

		for (ModelRules.MakerRule maker : this.rules.makers()) {
			assertThat(registry.subject(maker.maker())).as(maker.maker())
				.hasValueSatisfying((subject) -> assertThat(subject.kind()).isEqualTo("organization"));
			maker.families()
				.stream()
				.flatMap((rule) -> rule.families().stream())
				.forEach((family) -> assertThat(registry.subject(family)).as(family)
					.hasValueSatisfying((subject) -> assertThat(subject.kind()).isEqualTo("family")));
		}
	}

}
