package dev.groundswell.ingest.extraction.claim;

import dev.groundswell.ingest.extraction.TextSpan;

/**
 * The shortest piece of the text that carries a number and the words that identify it.
 */
final class Quotes {

	private static final int LONGEST = 160;

	private Quotes() {
	}

	static TextSpan of(Draft draft) {
		TextSpan segment = draft.reading.clauses().segment(draft.number.start());
		int start = Math.min(segment.start(), draft.number.start());
		int end = Math.max(segment.end(), draft.number.end());
		TextSpan metric = draft.metricSpan;
		if (metric != null && draft.reading.span().covers(metric)) {
			start = (start - metric.start() < LONGEST) ? Math.min(start, metric.start()) : start;
			end = (metric.end() - end < LONGEST) ? Math.max(end, metric.end()) : end;
		}
		String text = draft.reading.plain().text();
		while (start < draft.number.start() && !Character.isLetterOrDigit(text.charAt(start))
				&& "$€£¥\"(".indexOf(text.charAt(start)) < 0) {
			start++;
		}
		while (end > draft.number.end() && " ,;:.。，；、：\"—|-".indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		return withoutHalfBrackets(text, new TextSpan(start, end), draft.number.number());
	}

	/** Cuts brackets at the ends that have no partner, unless the number is inside. */
	private static TextSpan withoutHalfBrackets(String text, TextSpan quote, TextSpan number) {
		int start = quote.start();
		int end = quote.end();
		while (end > number.end() && (" ,;:.".indexOf(text.charAt(end - 1)) >= 0 || isHalf(text, start, end))) {
			end--;
		}
		if (start < number.start() && "(（".indexOf(text.charAt(start)) >= 0 && closings(text, start, end) == 0) {
			start++;
		}
		return new TextSpan(start, end);
	}

	private static boolean isHalf(String text, int start, int end) {
		char last = text.charAt(end - 1);
		return "(（".indexOf(last) >= 0
				|| ")）".indexOf(last) >= 0 && closings(text, start, end) > openings(text, start, end);
	}

	private static long openings(String text, int start, int end) {
		return text.substring(start, end).chars().filter((c) -> c == '(' || c == '（').count();
	}

	private static long closings(String text, int start, int end) {
		return text.substring(start, end).chars().filter((c) -> c == ')' || c == '）').count();
	}

}
