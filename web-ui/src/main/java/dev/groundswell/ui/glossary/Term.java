package dev.groundswell.ui.glossary;

import java.util.List;

/** A word used on the pages and what it means; {@code id} is its anchor. */
public record Term(String id, String word, String meaning) {

	/** The words of the pages, by what a reader meets first. */
	static final List<Term> ALL = List.of(
			new Term("figure", "Figure",
					"A number with everything needed to judge it: subject, metric, period, source and evidence. "
							+ "Underlined with dots, it leads to its evidence."),
			new Term("subject", "Subject",
					"What is adopted: an app, a model family, a model, an organization, a region or a technology."),
			new Term("metric", "Metric",
					"What is counted about a subject, with its unit: monthly active users, downloads …"),
			new Term("measure", "Measure",
					"Which side of a metric is stated: the level itself, a share, a rank, or growth over a period."),
			new Term("measured", "Measured and reported",
					"Measured figures were counted by their source (filled marks). "
							+ "Reported ones were printed by someone and are repeated here (hollow marks)."),
			new Term("source", "Source and root source",
					"The source prints a figure; the root source is whom it goes back to. "
							+ "Five articles quoting one panel are one root source."),
			new Term("panel", "Panel",
					"The group of people or devices a counting firm watches. Two panels count different people: "
							+ "their figures are separate series and are never mixed."),
			new Term("denominator", "Denominator",
					"What a share is a share of. A share without its denominator is not a fact and is not accepted."),
			new Term("pp", "Percentage points (pp)",
					"The difference of two percentages: from 20\u202f% to 25\u202f% is 5\u202fpp, which is 25\u202f% more."),
			new Term("period", "Period",
					"The days a figure is about. “As published” means its source named no period: "
							+ "such a figure is shown, never used for growth."),
			new Term("break", "Series break",
					"A day from which on figures are not comparable with earlier ones: a relaunch, a merger, "
							+ "a new way of counting. Drawn as a dashed line."),
			new Term("evidence", "Evidence",
					"The place in the archived bytes a figure was read from, with their hash."),
			new Term("hash", "Hash (SHA-256)",
					"A fingerprint of bytes: if a single bit changes, it changes. Copy it to check a download."),
			new Term("verdict", "Verdict",
					"What holding two figures against each other gives: confirmed, near, conflicting, "
							+ "not comparable or unverifiable, always with the reason."),
			new Term("vintage", "Vintage", "An earlier state of a figure that was revised later. Both are kept."),
			new Term("as-of", "As of",
					"The instant whose knowledge is shown: everything published by then, nothing later."),
			new Term("position", "Position",
					"How far the log had been written. The same question at the same position has the same answer for ever."),
			new Term("edition", "Edition", "One issue of a briefing: its sentences, figures and hash do not change."),
			new Term("statement", "Statement", "One sentence of fact in an edition, with its evidence."),
			new Term("confidence", "Confidence",
					"How far a sentence may be trusted: high, medium or low, "
							+ "by how many independent sources agree and how fresh they are."),
			new Term("withdrawal", "Withdrawal",
					"A row taken back, with a reason. It stays visible behind older positions, nowhere else."));

}
