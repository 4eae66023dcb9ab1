package dev.groundswell.report.statement;

import java.util.ArrayList;
import java.util.List;

/** Builds one sentence and notes where its numbers stand. */
final class Sentence {

	private final StringBuilder text = new StringBuilder();

	private final List<Span> spans = new ArrayList<>();

	private final List<Figure> figures;

	Sentence(List<Figure> figures) {
		this.figures = figures;
	}

	Sentence say(String words) {
		this.text.append(words);
		return this;
	}

	/** Starts a sentence: a common first word gets its capital, a name stays as it is. */
	Sentence begin(String words) {
		boolean common = words.startsWith("the ") || words.startsWith("models ") || words.startsWith("open models");
		return say(common ? Character.toUpperCase(words.charAt(0)) + words.substring(1) : words);
	}

	/**
	 * A number of the figure, as text; remembered as a span when the figure has evidence.
	 */
	Sentence number(String words, Figure figure) {
		int start = this.text.length();
		this.text.append(words);
		if (!figure.firstEvidence().isEmpty()) {
			this.spans.add(new Span(start, this.text.length(), figure.firstEvidence(), this.figures.indexOf(figure)));
		}
		return this;
	}

	/** The figure's own value. */
	Sentence value(Figure figure) {
		return number(Numbers.of(figure), figure);
	}

	/**
	 * A clause with places for a figure: <code>{s}</code> who, <code>{n}</code> the
	 * number, <code>{during}</code> and <code>{by}</code> its period.
	 */
	Sentence clause(String template, Figure figure) {
		int at = 0;
		for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
			int close = template.indexOf('}', open);
			say(template.substring(at, open));
			switch (template.substring(open + 1, close)) {
				case "n" -> value(figure);
				case "during" -> when(Periods.during(figure));
				case "by" -> when(Periods.by(figure));
				case "where" -> say(Counting.place(figure));
				case "noun" -> say(Phrases.noun(figure));
				case "whole" -> say(Phrases.whole(figure));
				default -> name(Phrases.actor(figure));
			}
			at = close + 1;
		}
		return say(template.substring(at));
	}

	/** Who it is about; opens the sentence when nothing was said yet. */
	Sentence name(String name) {
		return this.text.isEmpty() ? begin(name) : say(name);
	}

	/** "a, b and c" for steps that write into this sentence. */
	Sentence listed(List<Runnable> parts) {
		for (int i = 0; i < parts.size(); i++) {
			say((i == 0) ? "" : (i == parts.size() - 1) ? " and " : ", ");
			parts.get(i).run();
		}
		return this;
	}

	/** A phrase of time; one about publication is set off by commas. */
	Sentence when(String phrase) {
		boolean space = !this.text.isEmpty() && this.text.charAt(this.text.length() - 1) == ' ';
		if (phrase.startsWith("as published")) {
			this.text.setLength(this.text.length() - (space ? 1 : 0));
			return say(", " + phrase);
		}
		return say(space ? phrase : " " + phrase);
	}

	Worded end() {
		return new Worded(this.text.append('.').toString(), this.spans);
	}

}
