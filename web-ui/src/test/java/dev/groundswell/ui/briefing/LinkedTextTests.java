package dev.groundswell.ui.briefing;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Tries {@link LinkedText}: whatever the spans are, the words stay. */
class LinkedTextTests {

	private static final String TEXT = "Users rose 149 % to 18.34 million.";

	@Test
	void numbersBecomeLinks() {
		LinkedText linked = LinkedText.of(TEXT, List.of(span(20, 33, "o-2"), span(11, 16, "o-1")));

		assertThat(linked.pieces()).containsExactly(piece("Users rose ", ""), piece("149 %", "o-1"), piece(" to ", ""),
				piece("18.34 million", "o-2"), piece(".", ""));
	}

	@Test
	void sentenceWithoutSpansIsOnePiece() {
		assertThat(LinkedText.of(TEXT, null).pieces()).containsExactly(piece(TEXT, ""));
		assertThat(LinkedText.of("", List.of()).pieces()).isEmpty();
	}

	@Test
	void overlappingSpanIsLeftOut() {
		LinkedText linked = LinkedText.of(TEXT, List.of(span(11, 16, "o-1"), span(14, 20, "o-2")));

		assertThat(linked.pieces()).filteredOn(LinkedText.Piece::isLink).containsExactly(piece("149 %", "o-1"));
		assertThat(words(linked)).isEqualTo(TEXT);
	}

	@Test
	void longerOfTwoSpansAtOnePlaceWins() {
		LinkedText linked = LinkedText.of(TEXT, List.of(span(11, 14, "o-2"), span(11, 16, "o-1")));

		assertThat(linked.pieces()).filteredOn(LinkedText.Piece::isLink).containsExactly(piece("149 %", "o-1"));
	}

	@Test
	void impossibleSpansAreLeftOut() {
		LinkedText linked = LinkedText.of(TEXT, List.of(span(-1, 3, "o-1"), span(5, 5, "o-1"), span(9, 4, "o-1"),
				span(30, 99, "o-1"), span(1, 2, ""), span(null, 2, "o-1"), span(1, 2, null)));

		assertThat(linked.pieces()).containsExactly(piece(TEXT, ""));
	}

	@Test
	void spanInsideACharacterIsLeftOut() {
		String text = "🔹 18 M";

		assertThat(LinkedText.of(text, List.of(span(1, 5, "o-1"))).pieces()).containsExactly(piece(text, ""));
		assertThat(LinkedText.of(text, List.of(span(3, 7, "o-1"))).pieces()).last().isEqualTo(piece("18 M", "o-1"));
	}

	private static String words(LinkedText linked) {
		return linked.pieces().stream().map(LinkedText.Piece::text).collect(Collectors.joining());
	}

	private static LinkedText.Piece piece(String text, String evidence) {
		return new LinkedText.Piece(text, evidence);
	}

	private static SpanView span(@Nullable Integer start, @Nullable Integer end, @Nullable String evidence) {
		return new SpanView(start, end, evidence);
	}

}
