package dev.groundswell.deploy.bench;

import java.util.List;
import java.util.Random;

/** Texts to be read: articles as newspapers print them, and such as nobody prints. */
final class Articles {

	private static final long SEED = 20251206;

	private static final List<String> NAMES = List.of("ChatGPT", "the Qwen app", "Claude", "DeepSeek", "Gemini", "Llama",
			"GitHub Copilot", "Hugging Face", "Mistral", "the Doubao app", "Zibble", "Perplexity");

	private static final List<String> SOURCES = List.of("Sensor Tower", "Aicpb.com", "Similarweb", "Gallup",
			"the company", "OpenRouter");

	private static final List<String> MONTHS = List.of("January", "March", "June", "September", "November");

	/** {0} a name, {1} another, {2} a source, {3} a month, {4} and {5} numbers below a hundred. */
	private static final List<String> SENTENCES = List.of(
			"%1$s reached %5$d.%6$d million monthly active users in %4$s 2025, according to %3$s.",
			"Developers who had waited for months say that the new release changes how they work with their tools.",
			"That is up from %6$d million a year earlier, and %5$d%% more than in the month before.",
			"Nobody at %3$s would say on Monday how the figures of the summer had come about.",
			"%3$s puts the share of %1$s at %6$d.%5$d%% of all tokens in %4$s, against %5$d%% for %2$s.",
			"The price of the larger plan stays at $%6$d a month, and the context grows to %5$d,000 tokens.",
			"More than %5$d,%6$d00 models have been built on %1$s, whose downloads topped %6$d billion.",
			"Analysts expect that it could pass %5$d million users by the end of 2027.",
			"%1$s and %2$s had %5$d million and %6$d million weekly users, respectively.",
			"Its rivals, meanwhile, have cut their prices, hired from each other and gone to court over training data.",
			"In a survey of 1,%6$d00 firms by %3$s, about %5$d%% said they use %1$s at work.",
			"The annualised revenue of %1$s has doubled since %4$s to $%5$d.%6$d billion.");

	private Articles() {
	}

	/** An article of just so many characters. */
	static String article(int length) {
		var random = new Random(SEED);
		var text = new StringBuilder();
		for (int i = 0; text.length() < length; i++) {
			text.append(SENTENCES.get(i % SENTENCES.size())
				.formatted(one(NAMES, random), one(NAMES, random), one(SOURCES, random), one(MONTHS, random),
						10 + random.nextInt(90), 10 + random.nextInt(90)))
				.append((i % 5 == 4) ? "\n\n" : " ");
		}
		return text.substring(0, length);
	}

	/** The same piece again and again, in one line. */
	static String repeated(String piece, int length) {
		return piece.repeat(length / piece.length() + 1).substring(0, length);
	}

	private static String one(List<String> words, Random random) {
		return words.get(random.nextInt(words.size()));
	}

}
