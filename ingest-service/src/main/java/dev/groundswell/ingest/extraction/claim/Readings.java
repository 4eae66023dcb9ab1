package dev.groundswell.ingest.extraction.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.groundswell.ingest.extraction.Gazetteer;
import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.extraction.name.Mention;
import dev.groundswell.ingest.extraction.name.Mentions;
import dev.groundswell.ingest.extraction.number.NumberGrammar;
import dev.groundswell.ingest.extraction.number.Quantity;
import dev.groundswell.ingest.extraction.text.Bigrams;
import dev.groundswell.ingest.extraction.text.Line;
import dev.groundswell.ingest.extraction.text.Plain;
import dev.groundswell.ingest.extraction.text.RuleTable;
import dev.groundswell.ingest.extraction.text.RuleTable.Cue;
import dev.groundswell.ingest.extraction.text.Sentences;
import dev.groundswell.ingest.extraction.time.TimeExpression;
import dev.groundswell.ingest.extraction.time.TimeExpressions;

/**
 * Looks up everything there is to find in a piece of text.
 */
final class Readings {

	/** No sentence has more; what goes beyond is no prose. */
	private static final int MOST_NUMBERS = 40;

	private final Gazetteer gazetteer;

	private final RuleTable metrics = RuleTable.load("metrics.tsv");

	private final Credits credits = new Credits();

	Readings(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	Reading of(Plain plain, Line line, TextSpan span) {
		return of(plain, line, span, Sentences.hasHan(plain.lower(), span));
	}

	Reading of(Plain plain, Line line, TextSpan span, boolean han) {
		List<Mention> names = Mentions.find(plain, span, this.gazetteer);
		List<TimeExpression> times = new ArrayList<>(TimeExpressions.find(plain, span, han));
		times.removeIf((time) -> names.stream().anyMatch((name) -> name.span().overlaps(time.span())));
		List<TextSpan> taken = new ArrayList<>(names.stream().map(Mention::span).toList());
		times.forEach((time) -> taken.add(time.span()));
		List<Quantity> numbers = NumberGrammar.find(plain, span, taken);
		boolean busy = numbers.size() > MOST_NUMBERS;
		List<Quantity> kept = busy ? numbers.subList(0, MOST_NUMBERS) : numbers;
		boolean plainProse = kept.isEmpty() && plain.text().charAt(span.end() - 1) != ':'
				&& (line.kind() == Line.Kind.TEXT || line.kind() == Line.Kind.ITEM);
		List<Cue> cues = plainProse ? List.of() : metrics(plain, span, han);
		List<Credit> credits = this.credits.find(plain, span, names, han);
		Clauses clauses = kept.isEmpty() ? Clauses.none(span) : Clauses.of(plain.lower(), span);
		return new Reading(plain, line, span, han, names, times, kept, cues, credits, clauses,
				Bigrams.of(plain.lower(), span));
	}

	/** A name that fills a cell, be it written small: packages are. */
	List<Mention> named(Plain plain, TextSpan cell) {
		return this.gazetteer.beginningAt(plain.lower(), cell.start())
			.stream()
			.filter((alias) -> alias.written().length() == cell.length()
					&& plain.lower().startsWith(alias.lower(), cell.start()))
			.map((alias) -> new Mention(alias.name().canonical(), alias.name().kind(), cell, alias.origin()))
			.limit(1)
			.toList();
	}

	/** The words of metrics; where two overlap, the weightier and then the longer. */
	List<Cue> metrics(Plain plain, TextSpan span, boolean han) {
		List<Cue> found = this.metrics.find(plain.lower(), span, han);
		found.sort(Comparator.comparingInt((Cue cue) -> -weight(cue)).thenComparingInt((cue) -> -cue.span().length()));
		List<Cue> kept = new ArrayList<>();
		for (Cue cue : found) {
			boolean within = kept.stream()
				.anyMatch((other) -> other.span().overlaps(cue.span()) && sameKinds(other, cue));
			if (!within) {
				kept.add(cue);
			}
		}
		kept.sort(Comparator.comparingInt(Cue::start));
		return kept;
	}

	private static boolean sameKinds(Cue one, Cue other) {
		boolean shares = Metrics.SHARES.contains(one.name()) == Metrics.SHARES.contains(other.name());
		return shares && one.rule().argument(0).chars().anyMatch((kind) -> other.rule().argument(0).indexOf(kind) >= 0);
	}

	private static int weight(Cue cue) {
		return Integer.parseInt(cue.rule().argument(2));
	}

}
