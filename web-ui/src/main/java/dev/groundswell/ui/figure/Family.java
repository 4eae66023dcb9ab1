package dev.groundswell.ui.figure;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The colour of a subject, fixed by its family on every page. Six families have their
 * own; every other is neutral.
 */
public enum Family {

	/** Qwen and its apps. */
	QWEN,

	/** Llama and Meta AI. */
	LLAMA,

	/** DeepSeek. */
	DEEPSEEK,

	/** Mistral. */
	MISTRAL,

	/** Gemma and Gemini. */
	GEMMA,

	/** gpt-oss and ChatGPT. */
	GPT_OSS,

	/** All others. */
	OTHER;

	/** The family of a subject by its id. */
	public static Family of(@Nullable String subject) {
		String id = (subject != null) ? subject.toLowerCase(Locale.ROOT) : "";
		if (id.startsWith("qwen") || id.startsWith("tongyi") || id.equals("alibaba")) {
			return QWEN;
		}
		if (id.startsWith("llama") || id.startsWith("meta")) {
			return LLAMA;
		}
		if (id.startsWith("deepseek")) {
			return DEEPSEEK;
		}
		if (id.startsWith("mistral") || id.startsWith("mixtral")) {
			return MISTRAL;
		}
		if (id.startsWith("gemma") || id.startsWith("gemini") || id.equals("google")) {
			return GEMMA;
		}
		return (id.startsWith("gpt") || id.startsWith("chatgpt") || id.equals("openai")) ? GPT_OSS : OTHER;
	}

	/** The style class of its colour. */
	public String style() {
		return "family-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
