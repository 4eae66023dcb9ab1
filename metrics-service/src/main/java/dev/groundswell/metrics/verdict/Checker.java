package dev.groundswell.metrics.verdict;

import java.util.List;
import java.util.Optional;

import dev.groundswell.metrics.arithmetic.Verdict;
import dev.groundswell.metrics.registry.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * Checks claims one by one. Comparability goes first: what differs there is the answer.
 * Then the number, the growth stated with it, and whether the source has restated it.
 */
final class Checker {

	private final Evidence evidence;

	private final LevelCheck levels;

	private final GrowthCheck growths;

	private final OvertakeCheck overtakes;

	private final Supersession supersession;

	Checker(Evidence evidence, MoneyJudge money) {
		this.evidence = evidence;
		var quantities = new Quantities(money, evidence.moment());
		this.levels = new LevelCheck(evidence, quantities);
		this.growths = new GrowthCheck(evidence);
		this.overtakes = new OvertakeCheck(evidence);
		this.supersession = new Supersession(evidence, quantities);
	}

	ClaimVerdict check(StatedClaim claim) {
		var moment = this.evidence.moment();
		var refusal = refusal(claim);
		if (refusal.isPresent()) {
			return ClaimVerdict.of(claim, Finding.nothing(refusal.get()), null, moment);
		}
		var terms = new Terms(claim, moment.registry().metricOrUnlisted(claim.metric()));
		if (claim.isOvertake()) {
			return ClaimVerdict.of(claim, this.overtakes.check(terms), null, moment);
		}
		var finding = this.supersession.named(terms, number(terms));
		var growth = claim.growth();
		var base = (growth != null && !terms.isGrowth()) ? this.growths.check(terms, growth) : null;
		return ClaimVerdict.of(claim, withGrowth(claim, finding, base), base, moment);
	}

	/** A growth nobody states comparably may still follow from two levels. */
	private Finding number(Terms terms) {
		var finding = this.levels.check(terms);
		boolean open = finding.comparable().isEmpty() && terms.isGrowth();
		return open ? this.growths.computed(terms).orElse(finding) : finding;
	}

	/**
	 * A growth that contradicts its value, or what is stated of it, outweighs the rest;
	 * unless the log has both as they are claimed, and it is another value that the
	 * growth does not lead to.
	 */
	private Finding withGrowth(StatedClaim claim, Finding finding, @Nullable ImpliedBaseView base) {
		if (base == null) {
			return finding;
		}
		var judgement = finding.judgement();
		var growth = claim.growthAlone()
			.map((stated) -> new Terms(stated, this.evidence.moment().registry().metricOrUnlisted(claim.metric())));
		var known = growth.map(this::number);
		var reason = judgement.reason() + "; growth: " + base.reason();
		if (Verdict.of(base.verdict()) == Verdict.CONFLICTING) {
			boolean borneOut = judgement.verdict() == Verdict.CONFIRMED && base.otherValue() != null
					&& known.filter((each) -> isStatedAlike(growth.get(), each)).isPresent();
			return finding.judgement(borneOut ? judgement.reason(reason + "; the log bears both out")
					: conflicting(judgement, reason + ", a contradiction"));
		}
		return finding.judgement(known.map(Finding::judgement)
			.filter((each) -> each.verdict() == Verdict.CONFLICTING)
			.map((each) -> conflicting(judgement, judgement.reason() + "; growth: " + each.reason()))
			.orElseGet(() -> judgement.reason(reason)));
	}

	/**
	 * Whether the log has the very growth, from the same base: month on month and so on.
	 */
	private static boolean isStatedAlike(Terms growth, Finding known) {
		var compared = known.compared();
		return known.judgement().verdict() == Verdict.CONFIRMED && compared != null
				&& compared.measure().equals(growth.measure()) && !growth.isOfUnknownBase();
	}

	private static Judgement conflicting(Judgement judgement, String reason) {
		return new Judgement(Verdict.CONFLICTING, reason, judgement.firstDifference(), judgement.difference());
	}

	/** Why a claim cannot be looked up at all. */
	private Optional<String> refusal(StatedClaim claim) {
		var modality = claim.modality();
		if (modality != null && !List.of("asserted", "commitment").contains(modality)) {
			return Optional.of("a %s is not held against what was observed".formatted(modality));
		}
		var registry = this.evidence.moment().registry();
		if (registry.metric(claim.metric()).isEmpty() && isSilent(claim)) {
			return Optional.of("there is no metric \"%s\"%s".formatted(claim.metric(),
					suggestion(Nearest.metrics(claim.metric(), registry))));
		}
		if (registry.subject(claim.subject()).isEmpty() && isSilent(claim)) {
			return Optional.of("there is no subject \"%s\"%s".formatted(claim.subject(),
					suggestion(Nearest.subjects(claim.subject(), registry))));
		}
		return Optional.empty();
	}

	private boolean isSilent(StatedClaim claim) {
		return this.evidence.series(claim.subject(), claim.metric()).isEmpty();
	}

	private static String suggestion(List<String> nearest) {
		return nearest.isEmpty() ? " here" : "; the nearest are " + String.join(", ", nearest);
	}

}
