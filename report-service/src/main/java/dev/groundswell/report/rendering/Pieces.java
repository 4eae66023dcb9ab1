package dev.groundswell.report.rendering;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import dev.groundswell.report.briefing.Content;
import dev.groundswell.report.statement.Span;

/** A sentence cut at its numbers, for whoever prints them as links. */
final class Pieces {

	private Pieces() {
	}

	/**
	 * The sentence put together again.
	 * @param words prints what stands between the numbers
	 * @param number prints a number, given its text and the path of its evidence
	 */
	static String of(Content.Line line, Function<String, String> words, Link number) {
		StringBuilder printed = new StringBuilder();
		int at = 0;
		List<Span> spans = line.spans().stream().sorted(Comparator.comparingInt(Span::start)).toList();
		for (Span span : spans) {
			printed.append(words.apply(line.text().substring(at, span.start())))
				.append(number.print(line.text().substring(span.start(), span.end()), "/evidence/" + span.evidence()));
			at = span.end();
		}
		return printed.append(words.apply(line.text().substring(at))).toString();
	}

	/** Prints a number as a link. */
	interface Link {

		String print(String text, String path);

	}

}
