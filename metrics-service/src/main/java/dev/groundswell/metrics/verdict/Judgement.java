package dev.groundswell.metrics.verdict;

import dev.groundswell.metrics.arithmetic.Difference;
import dev.groundswell.metrics.arithmetic.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A verdict with its reason.
 *
 * @param firstDifference the first thing in which the two differ apart from the value, or
 * null
 * @param difference of the two values, where they may be compared
 */
public record Judgement(Verdict verdict, String reason, @Nullable String firstDifference,
		@Nullable Difference difference) {

	static Judgement notComparable(String reason, String firstDifference) {
		return new Judgement(Verdict.NOT_COMPARABLE, reason, firstDifference, null);
	}

	static Judgement unverifiable(String reason) {
		return new Judgement(Verdict.UNVERIFIABLE, reason, null, null);
	}

	Judgement reason(String reason) {
		return new Judgement(this.verdict, reason, this.firstDifference, this.difference);
	}

	Judgement firstDifference(String field) {
		return new Judgement(this.verdict, this.reason, field, this.difference);
	}

}
