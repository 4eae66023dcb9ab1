package dev.groundswell.report.briefing;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.groundswell.report.canonical.Canonical;
import dev.groundswell.report.statement.Attribution;
import dev.groundswell.report.statement.Confidence;
import dev.groundswell.report.statement.Figure;
import dev.groundswell.report.statement.Statement;
import dev.groundswell.report.statement.Trust;
import dev.groundswell.report.statement.Worded;
import dev.groundswell.report.statement.Wording;

/**
 * The lines of a section. Statements that come out as the same sentence, because two
 * sources tell the same, are one line that rests on the figures of both and names both.
 */
final class Lines {

	private Lines() {
	}

	/**
	 * Words the statements of a section.
	 * @param asOf nothing they rest on may have been published later
	 */
	static List<Content.Line> of(String section, List<Statement> statements, Trust trust, Instant asOf) {
		return statements.stream()
			.collect(Collectors.groupingBy((statement) -> Wording.of(statement).text(), LinkedHashMap::new,
					Collectors.toList()))
			.values()
			.stream()
			.map((same) -> line(section, same, trust, asOf))
			.toList();
	}

	private static Content.Line line(String section, List<Statement> same, Trust trust, Instant asOf) {
		Statement statement = same.getFirst();
		Worded worded = Wording.of(statement);
		List<Figure> figures = same.stream().flatMap((one) -> one.figures().stream()).distinct().toList();
		List<String> evidence = evidence(statement, figures, asOf);
		String id = Canonical
			.sha256(String.join("\n", section, statement.type(), worded.text(), String.join(",", evidence)));
		return new Content.Line("s-" + id.substring(0, 16), statement.type(), worded.text(),
				Attribution.of(statement, figures), best(same, trust).word(),
				figures.stream().map(FigureJson::of).toList(), evidence, worded.spans());
	}

	/** A sentence is as certain as the best of those who say it. */
	private static Confidence best(List<Statement> same, Trust trust) {
		return same.stream().map((one) -> trust.in(one.figures())).max(Comparator.naturalOrder()).orElseThrow();
	}

	/**
	 * The rows behind a sentence. One without any, or published too late, ends the
	 * writing.
	 */
	private static List<String> evidence(Statement statement, List<Figure> figures, Instant asOf) {
		Set<String> ids = new LinkedHashSet<>();
		for (Figure figure : figures) {
			if (figure.publishedAt() != null && figure.publishedAt().isAfter(asOf)) {
				throw new IllegalStateException("Figure " + figure.id() + " was published after " + asOf);
			}
			ids.addAll(figure.evidence());
		}
		if (ids.isEmpty() && !(statement instanceof Statement.Explained)) {
			throw new IllegalStateException("A statement of kind " + statement.type() + " has no evidence");
		}
		return List.copyOf(ids);
	}

}
