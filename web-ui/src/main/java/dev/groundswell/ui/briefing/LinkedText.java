package dev.groundswell.ui.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A sentence cut into pieces, so that every number can be a link. A span that is empty,
 * outside the sentence, inside a character or over an earlier one is left out; its words
 * stay. Pieces hold plain text: escaping is the template's.
 */
public record LinkedText(List<Piece> pieces) {

	/** A piece of the sentence; {@code evidence} is empty where it is no link. */
	public record Piece(String text, String evidence) {

		/** Whether it leads to evidence. */
		public boolean isLink() {
			return !this.evidence.isEmpty();
		}

	}

	public LinkedText {
		pieces = List.copyOf(pieces);
	}

	/** Cuts the sentence at its spans. */
	public static LinkedText of(String text, @Nullable List<SpanView> spans) {
		List<SpanView> usable = Objects.requireNonNullElse(spans, List.<SpanView>of())
			.stream()
			.filter((span) -> isUsable(text, span))
			.sorted(Comparator.comparing((SpanView span) -> Objects.requireNonNull(span.start()))
				.thenComparing((span) -> -Objects.requireNonNull(span.end())))
			.toList();
		List<Piece> pieces = new ArrayList<>();
		int at = 0;
		for (SpanView span : usable) {
			int start = Objects.requireNonNull(span.start());
			int end = Objects.requireNonNull(span.end());
			if (start >= at) {
				add(pieces, text.substring(at, start), "");
				add(pieces, text.substring(start, end), Objects.requireNonNull(span.evidence()));
				at = end;
			}
		}
		add(pieces, text.substring(at), "");
		return new LinkedText(pieces);
	}

	private static boolean isUsable(String text, SpanView span) {
		Integer start = span.start();
		Integer end = span.end();
		String evidence = span.evidence();
		return start != null && end != null && evidence != null && !evidence.isBlank() && start >= 0 && start < end
				&& end <= text.length() && isBoundary(text, start) && isBoundary(text, end);
	}

	private static boolean isBoundary(String text, int at) {
		return at == 0 || at == text.length() || !Character.isLowSurrogate(text.charAt(at));
	}

	private static void add(List<Piece> pieces, String text, String evidence) {
		if (!text.isEmpty()) {
			pieces.add(new Piece(text, evidence));
		}
	}

}
