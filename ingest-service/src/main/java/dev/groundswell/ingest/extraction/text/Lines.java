package dev.groundswell.ingest.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundswell.ingest.extraction.TextSpan;

/**
 * Tells paragraphs, headings, items of lists and rows of tables apart.
 */
public final class Lines {

	private static final Pattern ITEM = Pattern.compile(
			"[ \\t]{0,40}+(?:[*•·▪●◦–‣-]|\\d{1,3}[.)、]|[（(]\\d{1,2}[)）])[ \\t]++(?=\\S)|[ \\t]{0,40}+[•●▪·](?=\\S)");

	private static final Pattern HEADING = Pattern.compile("[ \\t]{0,10}+#{1,6}[ \\t]++");

	private static final Pattern RULE = Pattern.compile("[|:\\-+= \\t]{3,}+");

	/** "Kestrel – 1,200": a name and its figure are an item with or without a bullet. */
	private static final Pattern LABELLED = Pattern.compile(
			"[\\p{Lu}\\u4e00-\\u9fff][^.,:;|\\n]{1,32}?(?: [-—] ?|: ?)[~<>≈]?[$€£¥]?\\d[^.]{0,40}+(?:\\.\\d[^.]{0,30}+)?$");

	private static final int LONGEST_HEADING = 120;

	private Lines() {
	}

	public static List<Line> of(Plain plain) {
		List<Line> lines = new ArrayList<>();
		String text = plain.text();
		int paragraph = 0;
		boolean list = false;
		for (int start = 0; start < text.length();) {
			int newline = text.indexOf('\n', start);
			int end = (newline < 0) ? text.length() : newline;
			TextSpan span = trimmed(text, start, end);
			if (span.length() == 0) {
				paragraph++;
			}
			else if (!RULE.matcher(text).region(span.start(), span.end()).matches()) {
				Line line = line(text, span, paragraph);
				boolean inList = line.kind() == Line.Kind.ITEM || line.kind() == Line.Kind.ROW;
				if (!inList && !lines.isEmpty() && !list) {
					paragraph++;
				}
				list = inList;
				lines.add(new Line(line.kind(), line.span(), line.cells(), paragraph));
			}
			start = end + 1;
		}
		return lines;
	}

	private static Line line(String text, TextSpan span, int paragraph) {
		List<TextSpan> cells = cells(text, span);
		if (cells.size() >= 2) {
			return new Line(Line.Kind.ROW, span, cells, paragraph);
		}
		Matcher heading = HEADING.matcher(text).region(span.start(), span.end());
		if (heading.lookingAt()) {
			return new Line(Line.Kind.HEADING, new TextSpan(heading.end(), span.end()), List.of(), paragraph);
		}
		Matcher item = ITEM.matcher(text).region(span.start(), span.end());
		if (item.lookingAt() && item.end() < span.end()) {
			return new Line(Line.Kind.ITEM, new TextSpan(item.end(), span.end()), List.of(), paragraph);
		}
		char last = text.charAt(span.end() - 1);
		if (span.length() <= LONGEST_HEADING && LABELLED.matcher(text).region(span.start(), span.end()).lookingAt()) {
			return new Line(Line.Kind.ITEM, span, List.of(), paragraph);
		}
		boolean heads = span.length() <= LONGEST_HEADING && ".!?;。！？；\"'".indexOf(last) < 0;
		return new Line(heads ? Line.Kind.HEADING : Line.Kind.TEXT, span, List.of(), paragraph);
	}

	private static List<TextSpan> cells(String text, TextSpan span) {
		boolean pipes = text.substring(span.start(), span.end()).indexOf('|') >= 0;
		char mark = pipes ? '|' : '\t';
		List<TextSpan> cells = new ArrayList<>();
		int from = span.start();
		for (int i = span.start(); i <= span.end(); i++) {
			if (i == span.end() || text.charAt(i) == mark) {
				boolean edge = pipes && i == from && (i == span.start() || i == span.end());
				if (!edge) {
					cells.add(trimmed(text, from, i));
				}
				from = i + 1;
			}
		}
		return cells;
	}

	private static TextSpan trimmed(String text, int start, int end) {
		int from = start;
		int to = end;
		while (from < to && text.charAt(from) <= ' ') {
			from++;
		}
		while (to > from && text.charAt(to - 1) <= ' ') {
			to--;
		}
		return new TextSpan(from, to);
	}

}
