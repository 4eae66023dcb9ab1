package dev.groundswell.metrics.verdict;

import java.util.List;

import dev.groundswell.metrics.answer.Figure;
import org.jspecify.annotations.Nullable;

/**
 * What was found about a claim.
 *
 * @param compared the observation it was held against, or null
 * @param comparable every observation it could be held against, judged
 * @param others observations worth showing beside it
 */
record Finding(Judgement judgement, @Nullable Figure compared, List<Judged> comparable, List<Judged> others) {

	/** An observation and what it says of the claim. */
	record Judged(Match match, Judgement judgement) {
	}

	static Finding nothing(String reason) {
		return new Finding(Judgement.unverifiable(reason), null, List.of(), List.of());
	}

	Finding judgement(Judgement judgement) {
		return new Finding(judgement, this.compared, this.comparable, this.others);
	}

	Finding compared(@Nullable Figure figure) {
		return new Finding(this.judgement, figure, this.comparable, this.others);
	}

}
