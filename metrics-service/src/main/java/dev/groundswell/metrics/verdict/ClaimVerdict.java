package dev.groundswell.metrics.verdict;

import java.util.List;

import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.verdict.Finding.Judged;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the log says of one claim. */
record ClaimVerdict(@Schema(description = "As given with the claim") @Nullable String id, StatedClaim claim,
		@Schema(description = "confirmed, near, conflicting, not-comparable or unverifiable") String verdict,
		String reason,
		@Schema(description = "The first thing in which claim and observation differ apart from the value",
				example = "denominator") @Nullable String firstDifference,
		@Schema(description = "The observation it was held against; null when there is none") @Nullable Figure compared,
		@Schema(description = "Larger over smaller value") @Nullable String ratio,
		@Schema(description = "200·|a-b|/(a+b)") @Nullable String symmetricDifference,
		@Schema(description = "Half a unit of the claim's last significant digit, doubled for about",
				example = "5000") @Nullable String tolerance,
		@Schema(description = "The test of a growth stated with the claim") @Nullable ImpliedBaseView impliedBase,
		@Schema(description = "Root sources that agree with the claim; a chain of press counts once") int independentSources,
		@Schema(description = "high, medium, low or none; see confidenceRule") String confidence,
		@Schema(description = "Other observations and what they say of the claim") List<Opinion> others) {

	ClaimVerdict {
		others = List.copyOf(others);
	}

	/** Another observation beside the claim. */
	record Opinion(Figure figure, String verdict, String reason, @Nullable String firstDifference) {

		static Opinion of(Judged judged, Moment moment) {
			var judgement = judged.judgement();
			return new Opinion(judged.match().figure(moment), judgement.verdict().code(), judgement.reason(),
					judgement.firstDifference());
		}

	}

	static ClaimVerdict of(StatedClaim claim, Finding finding, @Nullable ImpliedBaseView base, Moment moment) {
		var judgement = finding.judgement();
		var difference = judgement.difference();
		var confidence = Confidence.of(finding);
		return new ClaimVerdict(claim.id(), claim, judgement.verdict().code(), judgement.reason(),
				judgement.firstDifference(), finding.compared(),
				(difference != null) ? difference.ratio().map(Decimals::ratio).orElse(null) : null,
				(difference != null) ? difference.symmetricPercent().map(Decimals::ratio).orElse(null) : null,
				(claim.value() != null) ? Decimals.plain(claim.number().tolerance()) : null, base,
				confidence.independentSources(), confidence.label(),
				finding.others().stream().map((other) -> Opinion.of(other, moment)).toList());
	}

}
