package dev.groundswell.ingest.extraction.text;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTests {

	@Test
	void typographyIsEvenedOutWithoutMovingAnything() {
		Plain plain = Plain.of("Ａ‑Z\u202f“４２％” 🔹 ’");

		assertThat(plain.text()).isEqualTo("A-Z \"42%\" 🔹 '");
		assertThat(plain.text()).hasSameSizeAs(plain.original());
		assertThat(plain.lower()).isEqualTo("a-z \"42%\" 🔹 '");
	}

	@Test
	void letterThatGrowsInSmallLettersStaysOneCharacter() {
		assertThat(Plain.of("İstanbul").lower()).hasSize(8);
	}

}
