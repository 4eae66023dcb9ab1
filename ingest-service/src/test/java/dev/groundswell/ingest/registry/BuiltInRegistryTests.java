package dev.groundswell.ingest.registry;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the registry must know out of the box. */
class BuiltInRegistryTests {

	private static final Registry REGISTRY = new Registry(1,
			RegistryReader.read(List.of(new RegistryTexts(null).builtIn())));

	@ParameterizedTest
	@ValueSource(strings = { "Qwen", "Llama", "DeepSeek", "Mistral", "Gemma", "Phi", "gpt-oss", "Kimi", "GLM",
			"MiniMax", "Nemotron", "OLMo", "Granite", "千问", "通义千问" })
	void everyFamilyIsFoundByItsNames(String name) {
		assertThat(resolve(name, "downloads_all_time").kind()).isEqualTo("family");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Qwen", "ChatGPT", "Doubao", "DeepSeek", "Gemini", "Kimi", "Yuanbao", "Claude", "Grok",
			"Perplexity", "Copilot", "Meta AI", "豆包", "千问", "元宝", "Qwen app", "Doubao app" })
	void everyAppIsFoundByItsNames(String name) {
		assertThat(resolve(name, "monthly_active_users").kind()).isEqualTo("app");
	}

	@ParameterizedTest
	@CsvSource({ "qwen, alibaba", "llama, meta", "deepseek, deepseek-ai" })
	void familiesHaveMakers(String family, String maker) {
		assertThat(REGISTRY.subject(family).orElseThrow().relations()).anySatisfy((relation) -> {
			assertThat(relation.type()).isEqualTo("made-by");
			assertThat(relation.target()).isEqualTo(maker);
		});
	}

	@ParameterizedTest
	@CsvSource({ "gpt-oss-120b, 2025-08-05", "gpt-oss-20b, 2025-08-05", "qwen3-omni, 2025-09-22",
			"deepseek-v3, 2024-12-26" })
	void releasesThatCameAfterTheRepositoryAreCorrected(String model, LocalDate day) {
		assertThat(REGISTRY.subject(model).orElseThrow().releasedAt()).isEqualTo(day);
	}

	private static Subject resolve(String name, String metric) {
		Resolution resolution = REGISTRY.resolve(name, REGISTRY.metric(metric).orElseThrow());
		assertThat(resolution).as(name).isInstanceOf(Resolution.Resolved.class);
		return ((Resolution.Resolved) resolution).subject();
	}

}
