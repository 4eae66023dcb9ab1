package dev.groundswell.ui.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dev.groundswell.ui.check.CheckView.ClaimView;
import dev.groundswell.ui.check.CheckView.SpanView;
import dev.groundswell.ui.figure.Verdict;

/**
 * A text cut into stretches: plain ones, and those that carry a figure. Where two figures
 * share words the later one has what is left, and where nothing is left it stands beside
 * the earlier.
 */
public record MarkedText(List<Piece> pieces) {

	/**
	 * A stretch of the text.
	 *
	 * @param marks the figures in it, none for plain text
	 */
	public record Piece(String text, List<Mark> marks) {

		/** Whether no figure is in it. */
		public boolean isPlain() {
			return this.marks.isEmpty();
		}

		/** The figure that gives the stretch its colour. */
		public Mark first() {
			return this.marks.getFirst();
		}

	}

	/** A figure with its verdict. */
	public record Mark(String claim, Verdict verdict) {
	}

	private record Span(int start, int end, Mark mark) {
	}

	static MarkedText of(String text, List<ClaimView> claims) {
		List<Piece> pieces = new ArrayList<>();
		int at = 0;
		for (Span span : spans(text, claims)) {
			int start = Math.max(at, span.start());
			if (start >= span.end() && !pieces.isEmpty()) {
				beside(pieces, span.mark());
				continue;
			}
			if (start > at) {
				pieces.add(new Piece(text.substring(at, start), List.of()));
			}
			pieces.add(new Piece(text.substring(start, span.end()), List.of(span.mark())));
			at = span.end();
		}
		if (at < text.length()) {
			pieces.add(new Piece(text.substring(at), List.of()));
		}
		return new MarkedText(List.copyOf(pieces));
	}

	private static void beside(List<Piece> pieces, Mark mark) {
		Piece last = pieces.removeLast();
		pieces.add(new Piece(last.text(), Stream.concat(last.marks().stream(), Stream.of(mark)).distinct().toList()));
	}

	private static List<Span> spans(String text, List<ClaimView> claims) {
		return claims.stream()
			.flatMap((claim) -> Stream
				.concat(Stream.of(new SpanView(claim.start(), claim.end())),
						Objects.requireNonNullElse(claim.mentions(), List.<SpanView>of()).stream())
				.map((span) -> new Span(Objects.requireNonNullElse(span.start(), 0),
						Objects.requireNonNullElse(span.end(), 0),
						new Mark(claim.id(), Verdict.named(claim.verdict())))))
			.filter((span) -> span.start() >= 0 && span.start() < span.end() && span.end() <= text.length())
			.sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
			.toList();
	}

}
