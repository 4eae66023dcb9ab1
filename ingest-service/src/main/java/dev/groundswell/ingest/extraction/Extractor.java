package dev.groundswell.ingest.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import dev.groundswell.ingest.extraction.name.Mention;
import dev.groundswell.ingest.extraction.name.Mentions;
import dev.groundswell.ingest.extraction.number.NumberGrammar;
import dev.groundswell.ingest.extraction.number.Quantity;
import dev.groundswell.ingest.extraction.text.Line;
import dev.groundswell.ingest.extraction.text.Lines;
import dev.groundswell.ingest.extraction.text.Plain;
import dev.groundswell.ingest.extraction.text.RuleTable;
import dev.groundswell.ingest.extraction.text.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * Reads claims out of a passage. Safe for use by several threads.
 */
public final class Extractor {

	private final Gazetteer gazetteer;

	private final RuleTable metrics = RuleTable.load("metrics.tsv");

	public Extractor(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/** The claims of a passage in the order of their numbers. */
	public List<ExtractedClaim> extract(Passage passage) {
		Plain plain = Plain.of(passage.text());
		List<ExtractedClaim> claims = new ArrayList<>();
		for (Line line : Lines.of(plain)) {
			for (TextSpan sentence : Sentences.of(plain, line.span())) {
				read(plain, sentence, claims);
			}
		}
		return List.copyOf(claims);
	}

	private void read(Plain plain, TextSpan sentence, List<ExtractedClaim> claims) {
		List<Mention> names = Mentions.find(plain, sentence, this.gazetteer);
		List<Quantity> numbers = NumberGrammar.find(plain, sentence, names.stream().map(Mention::span).toList());
		boolean han = Sentences.hasHan(plain.lower(), sentence);
		List<RuleTable.Cue> cues = this.metrics.find(plain.lower(), sentence, han);
		for (Quantity number : numbers) {
			RuleTable.@Nullable Cue metric = nearest(cues, number);
			Mention name = names.stream().filter((mention) -> !mention.is("source", "other")).findFirst().orElse(null);
			if (metric != null && name != null) {
				claims.add(claim(sentence, number, metric, name));
			}
		}
	}

	private RuleTable.@Nullable Cue nearest(List<RuleTable.Cue> cues, Quantity number) {
		RuleTable.Cue best = null;
		for (RuleTable.Cue cue : cues) {
			String code = switch (number.kind()) {
				case COUNT -> "C";
				case PERCENT, POINTS -> "P";
				case MULTIPLE -> "M";
				case MONEY -> "$";
				case RANK -> "R";
			};
			boolean nearer = best == null || distance(cue, number) < distance(best, number);
			if (cue.rule().argument(0).contains(code) && nearer) {
				best = cue;
			}
		}
		return best;
	}

	private static int distance(RuleTable.Cue cue, Quantity number) {
		return (cue.start() >= number.end()) ? cue.start() - number.end() : 5 + number.start() - cue.end();
	}

	private static ExtractedClaim claim(TextSpan sentence, Quantity number, RuleTable.Cue metric, Mention name) {
		return new ExtractedClaim(name.canonical(), metric.name(), number.value(), number.valueMax(),
				metric.rule().argument(1), (number.kind() == Quantity.Kind.PERCENT) ? "share" : "level",
				(number.valueMax() != null) ? "range" : "exact", null, null, "asserted", sentence, number.number(),
				List.of(), null, new BigDecimal("0.30"), List.of(metric.trace("metric=" + metric.name()),
						new TraceStep(name.origin(), name.span(), "subject=" + name.canonical())));
	}

}
