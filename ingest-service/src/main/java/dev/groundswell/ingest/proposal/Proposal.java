package dev.groundswell.ingest.proposal;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

import dev.groundswell.ingest.extraction.Hint;
import dev.groundswell.ingest.extraction.TextSpan;

/**
 * A number that somebody takes for a claim.
 *
 * @param quote a clause of the text, letter for letter
 * @param number the number as it is written in the quote
 * @param subject what it is about, as the text calls it
 * @param metric what it counts
 */
public record Proposal(String quote, String number, String subject, String metric) {

	public Proposal {
		quote = Objects.requireNonNullElse(quote, "");
		number = Objects.requireNonNullElse(number, "");
		subject = Objects.requireNonNullElse(subject, "").strip();
		metric = Objects.requireNonNullElse(metric, "");
	}

	/**
	 * Where in the text it points, provided that quote, number and subject are literally
	 * there, and the metric is one there is.
	 */
	public Optional<Hint> in(String text, Collection<String> metrics) {
		int quoted = this.quote.isBlank() ? -1 : text.indexOf(this.quote);
		int within = this.number.isBlank() ? -1 : this.quote.indexOf(this.number);
		if (quoted < 0 || within < 0 || this.subject.isBlank() || !text.contains(this.subject)
				|| !metrics.contains(this.metric)) {
			return Optional.empty();
		}
		int start = quoted + within;
		return Optional.of(new Hint(new TextSpan(start, start + this.number.length()), this.subject, this.metric));
	}

}
