package dev.groundswell.metrics.verdict;

import dev.groundswell.metrics.arithmetic.Claim;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.arithmetic.Difference;
import dev.groundswell.metrics.arithmetic.Verdict;
import dev.groundswell.metrics.series.Point;

/**
 * Judges two values of one and the same thing. The only place that does, so that a pair
 * of figures and a claim against a figure cannot be judged differently.
 */
public final class Judge {

	private Judge() {
	}

	/** Two points that differ in nothing but whose opinion they are. */
	public static Judgement between(Point a, Point b, String opinion) {
		var verdict = claim(a).against(claim(b));
		var reason = switch (verdict) {
			case CONFIRMED -> "equal within the rounding of the two";
			case NEAR -> "at most five percent apart";
			case UNVERIFIABLE -> "two bounds that leave room for each other";
			case CONFLICTING, NOT_COMPARABLE -> switch (opinion) {
				case "panel" -> "two panels count the same period more than five percent apart";
				case "source" -> "two sources quote one root source differently";
				default -> "two root sources state the same period more than five percent apart";
			};
		};
		return new Judgement(verdict, reason, opinion, new Difference(a.number(), b.number()));
	}

	/** A claim against what was observed of the very same thing. */
	static Judgement claim(Claim claim, Claim observed, String who, String opinion) {
		var verdict = claim.testedBy(observed);
		var difference = new Difference(claim.value(), observed.value());
		var values = "%s against the %s of %s".formatted(words(claim), words(observed), who);
		var reason = switch (verdict) {
			case CONFIRMED -> values + ": " + howEqual(claim);
			case NEAR -> values + ": at most five percent apart";
			case UNVERIFIABLE -> values + ": a bound that neither confirms nor refutes it";
			case CONFLICTING, NOT_COMPARABLE ->
				values + ": more than five percent apart" + times(difference) + opinionWords(opinion);
		};
		return new Judgement(verdict, reason, opinion.isEmpty() ? null : opinion, difference);
	}

	/** A point as something stated. */
	static Claim claim(Point point) {
		var max = point.chosen().valueMax();
		return new Claim(point.number(), (max != null) ? Decimals.scaled(max, point.chosen().series().scale()) : null,
				point.chosen().comparator());
	}

	/** {@code at least 600 million}. */
	static String words(Claim claim) {
		var number = Decimals.words(claim.value());
		var max = claim.valueMax();
		return switch (claim.comparator()) {
			case "at_least" -> "at least " + number;
			case "at_most" -> "at most " + number;
			case "approx" -> "about " + number;
			case "range" -> (max != null) ? number + " to " + Decimals.words(max) : number;
			default -> number;
		};
	}

	private static String howEqual(Claim claim) {
		return switch (claim.comparator()) {
			case "at_least", "at_most" -> "the bound is kept";
			default -> "equal within the rounding of the claim (%s)".formatted(Decimals.words(claim.tolerance()));
		};
	}

	static String times(Difference difference) {
		return difference.ratio().map((ratio) -> ", " + Decimals.rounded(ratio, 2) + " times").orElse("");
	}

	private static String opinionWords(String opinion) {
		return switch (opinion) {
			case "panel" -> "; two panels";
			case "source" -> "; two sources quote one root source differently";
			case "rootSource" -> "; two root sources";
			default -> "";
		};
	}

}
