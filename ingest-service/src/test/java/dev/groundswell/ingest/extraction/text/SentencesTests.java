package dev.groundswell.ingest.extraction.text;

import java.util.List;

import dev.groundswell.ingest.extraction.TextSpan;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SentencesTests {

	@Test
	void abbreviationsAndDecimalsEndNothing() {
		assertThat(split("It led the U.S. App Store on Jan. 13, at No. 2, with 4.5 million. Then it fell."))
			.containsExactly("It led the U.S. App Store on Jan. 13, at No. 2, with 4.5 million.", "Then it fell.");
	}

	@Test
	void chineseStopsEndASentence() {
		assertThat(split("月活达三千万。日活不详！")).containsExactly("月活达三千万。", "日活不详！");
	}

	@Test
	void sourceInBracketsBelongsToTheSentenceBeforeIt() {
		assertThat(split("It has users. (Harbour Wire)")).containsExactly("It has users. (Harbour Wire)");
	}

	@Test
	void noSentenceIsLongerThanTheBound() {
		String endless = "word ".repeat(2_000) + "字".repeat(5_000);

		assertThat(split(endless))
			.allSatisfy((sentence) -> assertThat(sentence.length()).isLessThanOrEqualTo(Sentences.LONGEST + 61));
	}

	private static List<String> split(String text) {
		return Sentences.of(Plain.of(text), new TextSpan(0, text.length()))
			.stream()
			.map((span) -> span.in(text).strip())
			.toList();
	}

}
