package dev.groundswell.ui.check;

import java.util.List;

import dev.groundswell.ui.check.CheckView.ClaimView;
import dev.groundswell.ui.check.CheckView.SpanView;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MarkedTextTests {

	private static final String TEXT = "grew 149% to 18.34 million";

	private static ClaimView claim(String id, int start, int end, SpanView... mentions) {
		return new ClaimView(id, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
				null, start, end, List.of(mentions), null, null, null, "near", null, null, null, null);
	}

	private static List<String> cut(ClaimView... claims) {
		return MarkedText.of(TEXT, List.of(claims))
			.pieces()
			.stream()
			.map((piece) -> piece.text() + piece.marks().stream().map(MarkedText.Mark::claim).toList())
			.toList();
	}

	@Test
	void figuresAreCutOut() {
		assertThat(cut(claim("c1", 5, 9), claim("c2", 13, 26))).containsExactly("grew []", "149%[c1]", " to []",
				"18.34 million[c2]");
	}

	@Test
	void laterFigureHasTheWordsThatAreLeft() {
		assertThat(cut(claim("c1", 0, 9), claim("c2", 5, 26))).containsExactly("grew 149%[c1]",
				" to 18.34 million[c2]");
	}

	@Test
	void figureWithinAnotherStandsBesideIt() {
		assertThat(cut(claim("c1", 0, 26), claim("c2", 5, 9))).containsExactly("grew 149% to 18.34 million[c1, c2]");
	}

	@Test
	void repeatsAreMarkedToo() {
		assertThat(cut(claim("c1", 5, 9, new SpanView(13, 26)))).containsExactly("grew []", "149%[c1]", " to []",
				"18.34 million[c1]");
	}

	@Test
	void joinedPiecesAreTheText() {
		assertThat(String.join("",
				MarkedText.of(TEXT, List.of(claim("c1", 3, 9), claim("c2", 9, 12), claim("c3", -1, 99)))
					.pieces()
					.stream()
					.map(MarkedText.Piece::text)
					.toList()))
			.isEqualTo(TEXT);
	}

}
