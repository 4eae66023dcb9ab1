package dev.groundswell.ui.format;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Tries {@link Addresses} and {@link SourceText}. */
class AddressesTests {

	@Test
	void slashOfAModelStaysAndTheRestIsEncoded() {
		assertThat(Addresses.subject("Qwen/Qwen3-8B")).isEqualTo("/subjects/Qwen/Qwen3-8B");
		assertThat(Addresses.subject("a b\"><script>")).isEqualTo("/subjects/a%20b%22%3E%3Cscript%3E");
		assertThat(Addresses.subject(null)).isEqualTo("/subjects");
	}

	@Test
	void explanationOfASourceIsLeftOutWhereRoomIsShort() {
		assertThat(SourceText.brief("Aicpb.com (AI Product Ranking)")).isEqualTo("Aicpb.com");
		assertThat(SourceText.brief("(unnamed)")).isEqualTo("(unnamed)");
	}

}
