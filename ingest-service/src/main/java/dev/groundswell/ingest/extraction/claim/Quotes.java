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
		while (start < draft.number.start() && !Character.isLetterOrDigit(text.charAt(start)) && "$€£¥\"(".indexOf(text.charAt(start)) < 0) {
			start++;
		}
		while (end > draft.number.end() && " ,;:.。，；、：\"—|-".indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		return new TextSpan(start, end);
	}

}
