package dev.groundswell.ingest.extraction.name;

import java.util.List;

import dev.groundswell.ingest.extraction.Gazetteer;
import dev.groundswell.ingest.extraction.Name;
import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.extraction.text.Plain;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MentionsTests {

	@Test
	void longestNameWins() {
		assertThat(find("Microsoft 365 Copilot and the Qwen app")).containsExactly("Microsoft 365 Copilot", "Qwen app");
	}

	@Test
	void chineseNamesNeedNoBlanks() {
		assertThat(find("腾讯元宝和豆包App的用户")).containsExactly("Yuanbao", "Doubao app");
	}

	@Test
	void nameOfAModelTakesItsVersionAlong() {
		assertThat(find("Qwen3‑Omni, Llama 4 Scout, Claude Sonnet 4.6 and Qwen2.5-7B-Instruct"))
			.containsExactly("Qwen3-Omni", "Llama 4 Scout", "Claude Sonnet 4.6", "Qwen2.5-7B-Instruct");
	}

	@Test
	void numberThatCountsIsNoVersion() {
		assertThat(find("Gemini 20% and Llama 5 million and Grok 12 users")).containsExactly("Gemini", "Llama", "Grok");
	}

	@Test
	void commonWordInSmallLettersIsNoProduct() {
		assertThat(find("the cursor moved on the runway")).isEmpty();
	}

	@Test
	void nameFromTheRegistryIsKnownAtOnce() {
		Gazetteer gazetteer = Gazetteer
			.of(List.of(new Name("Plover app", "plover-app", "app", List.of("Plover", "小鸻"))));

		assertThat(find("Plover and 小鸻", gazetteer)).containsExactly("Plover app", "Plover app");
	}

	@Test
	void unlistedNameStandsWhereAProductWould() {
		String text = "Zorbly has 5 million users, while Danish firms use it.";

		assertThat(UnknownNames.find(Plain.of(text), new TextSpan(0, text.length()), List.of(), false))
			.extracting(Mention::canonical)
			.containsExactly("Zorbly");
	}

	private static List<String> find(String text) {
		return find(text, Gazetteer.builtIn());
	}

	private static List<String> find(String text, Gazetteer gazetteer) {
		return Mentions.find(Plain.of(text), new TextSpan(0, text.length()), gazetteer)
			.stream()
			.map(Mention::canonical)
			.toList();
	}

	@Test
	void commaBehindAVersionIsNoPartOfANumber() {
		assertThat(find("Llama 3.1, pulled often, and Gemma 3,000 times")).containsExactly("Llama 3.1", "Gemma");
	}

}
