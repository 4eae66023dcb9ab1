package dev.groundswell.report.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.groundswell.report.metrics.ClaimVerdict;

/**
 * A contradiction within the text outweighs what the log leaves open, on the side that
 * the log does not confirm; what the log confirms or refutes stands.
 */
final class Outweighing {

	private static final Set<String> OPEN = Set.of("unverifiable", "not-comparable");

	private Outweighing() {
	}

	static Judged by(List<Finding> findings, Judged judged) {
		ClaimVerdict verdict = judged.verdict();
		if (!OPEN.contains(verdict.verdict())) {
			return judged;
		}
		Optional<Finding> conflict = findings.stream()
			.filter((finding) -> finding.isConflict() && finding.claims().contains(judged.claim().id()))
			.findFirst();
		return conflict
			.map((finding) -> judged.verdict(new ClaimVerdict(Finding.CONFLICTING,
					finding.text().substring(0, finding.text().length() - 1) + "; beyond the text: " + verdict.reason(),
					verdict.firstDifference(), verdict.compared(), verdict.ratio(), verdict.tolerance(),
					verdict.impliedBase(), verdict.independentSources(), verdict.confidence(), verdict.others())))
			.orElse(judged);
	}

}
