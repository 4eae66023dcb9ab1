package dev.groundswell.metrics.verdict;

import java.util.List;

import dev.groundswell.metrics.arithmetic.Verdict;
import dev.groundswell.metrics.store.Row;
import dev.groundswell.metrics.verdict.Finding.Judged;

/**
 * How much a verdict can be relied on.
 *
 * @param independentSources root sources that confirm the claim, not those that are only
 * near; a chain of press that repeats one counts once
 */
record Confidence(String label, int independentSources) {

	static final String RULE = "high: two or more independent root sources agree, or we measured it ourselves; "
			+ "medium: one primary source, which prints its own figure; low: only secondary sources, or a conflict, "
			+ "or nobody closer than near; " + "none: unverifiable or not comparable";

	static Confidence of(Finding finding) {
		var agreeing = finding.comparable()
			.stream()
			.filter((judged) -> judged.judgement().verdict() == Verdict.CONFIRMED)
			.flatMap((judged) -> judged.match().point().agreeing().stream())
			.toList();
		int roots = (int) agreeing.stream().map((row) -> row.series().rootSource()).distinct().count();
		return new Confidence(label(finding, agreeing, roots), roots);
	}

	private static String label(Finding finding, List<Row> agreeing, int roots) {
		var verdict = finding.judgement().verdict();
		if (verdict == Verdict.UNVERIFIABLE || verdict == Verdict.NOT_COMPARABLE) {
			return "none";
		}
		if (verdict == Verdict.CONFLICTING || finding.comparable().stream().anyMatch(Confidence::contradicts)) {
			return "low";
		}
		if (roots > 1 || agreeing.stream().anyMatch((row) -> row.basis().equals("measured"))) {
			return "high";
		}
		boolean primary = agreeing.stream().anyMatch((row) -> row.source().equals(row.series().rootSource()));
		return primary ? "medium" : "low";
	}

	private static boolean contradicts(Judged judged) {
		return judged.judgement().verdict() == Verdict.CONFLICTING && judged.match().unsaid().isEmpty();
	}

}
