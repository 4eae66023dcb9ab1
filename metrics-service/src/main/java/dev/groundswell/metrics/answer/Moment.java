package dev.groundswell.metrics.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import dev.groundswell.metrics.registry.Registry;

/**
 * What an answer is computed from: what was published by {@code asOf}, as recorded up to
 * {@code position}, in the words of the registry version there.
 *
 * @param digests what the answer's figures were computed from
 */
public record Moment(Instant asOf, long position, Registry registry, InputDigests digests) {

	public Moment(Instant asOf, long position, Registry registry) {
		this(asOf, position, registry, new InputDigests());
	}

	/** The UTC day of {@code asOf}. */
	public LocalDate day() {
		return LocalDate.ofInstant(this.asOf, ZoneOffset.UTC);
	}

}
