package dev.groundswell.metrics.statistic.decomposition;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * A line of an answer that is made only where it is shown, for every figure hashes all
 * points of its population.
 *
 * @param subject the subject it is about, or null for a stratum or the whole
 */
record Line(@Nullable String subject, Supplier<DecompositionFigure> figure) {

	boolean isAbout(String subject) {
		return this.subject == null || this.subject.equals(subject);
	}

}
