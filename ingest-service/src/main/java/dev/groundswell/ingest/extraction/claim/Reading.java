package dev.groundswell.ingest.extraction.claim;

import java.util.List;

import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.extraction.name.Mention;
import dev.groundswell.ingest.extraction.number.Quantity;
import dev.groundswell.ingest.extraction.text.Line;
import dev.groundswell.ingest.extraction.text.Plain;
import dev.groundswell.ingest.extraction.text.RuleTable.Cue;
import dev.groundswell.ingest.extraction.time.TimeExpression;

/**
 * A sentence with everything that was found in it.
 *
 * @param line the line it is part of
 * @param span its characters
 * @param han whether it is Chinese
 * @param names known names in order
 * @param times expressions of time in order
 * @param numbers numbers in order
 * @param metrics words that name a metric, none within a more important one
 * @param credits who is credited, in order
 * @param clauses its clauses and smaller segments
 */
record Reading(Plain plain, Line line, TextSpan span, boolean han, List<Mention> names, List<TimeExpression> times,
		List<Quantity> numbers, List<Cue> metrics, List<Credit> credits, Clauses clauses) {

	Reading with(List<Mention> others) {
		return new Reading(this.plain, this.line, this.span, this.han, others, this.times, this.numbers, this.metrics, this.credits, this.clauses);
	}

	String lower() {
		return this.plain.lower();
	}

	/** Characters between two places, in small letters. */
	String between(int from, int to) {
		return (from < to) ? this.plain.lower().substring(from, to) : "";
	}

	/** A smaller count is an age, a size of firms or a duration rather than a figure of its own. */
	private static final int SMALL = 1000;

	/** How many figures lie wholly between two places. */
	int numbersBetween(int from, int to) {
		int count = 0;
		for (Quantity number : this.numbers) {
			boolean small = number.kind() == Quantity.Kind.COUNT && number.value().longValue() < SMALL;
			if (number.start() >= from && number.end() <= to && !small) {
				count++;
			}
		}
		return count;
	}

	boolean isCredited(Mention mention) {
		return this.credits.stream().anyMatch((credit) -> credit.name().overlaps(mention.span()));
	}

}
