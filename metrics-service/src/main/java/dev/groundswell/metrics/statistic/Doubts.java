package dev.groundswell.metrics.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.arithmetic.Finding;
import dev.groundswell.metrics.arithmetic.Finding.Kind;
import dev.groundswell.metrics.registry.Continuity;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Readings;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.week.Span;

/**
 * What speaks against holding two points of one series against each other: breaks of the
 * ledger, faults and recounts found.
 */
public record Doubts(List<Continuity> breaks, List<Finding> findings) {

	/** Those about a series, from all the points it has. */
	public static Doubts about(Series series, Moment moment) {
		return new Doubts(moment.registry().breaks(series.key().subject(), series.key().metric()),
				Readings.findings(series, moment));
	}

	/** Why a growth between two points says nothing at all: one of them is faulty. */
	public Optional<String> fault(Span base, Span later) {
		return this.findings.stream()
			.filter((finding) -> touches(finding, base, later))
			.filter((finding) -> finding.kind() == Kind.HALVING || finding.kind() == Kind.DROPOUT
					|| finding.kind() == Kind.SPIKE)
			.findFirst()
			.map((finding) -> "one of the two values is faulty: " + finding.words());
	}

	/** The status of a growth between two points. */
	public String status(Span base, Span later, boolean early) {
		var statuses = new ArrayList<String>();
		if (breaksBetween(base, later).findAny().isPresent()) {
			statuses.add("B");
		}
		between(base, later).map((finding) -> (finding.kind() == Kind.OUTAGE) ? "B" : finding.status())
			.forEach(statuses::add);
		if (early) {
			statuses.add("E");
		}
		return Figures.worst(statuses);
	}

	/** The same in words. */
	public List<String> notes(Span base, Span later) {
		return Stream
			.concat(breaksBetween(base, later).map(Continuity::words), between(base, later).map(Finding::words))
			.toList();
	}

	/** Recounts after the base's last day, up to the later period's, in words. */
	public List<String> recounts(Span base, Span later) {
		return between(base, later).filter((finding) -> isRecount(finding.kind())).map(Finding::words).toList();
	}

	private static boolean isRecount(Kind kind) {
		return kind == Kind.RESTATEMENT || kind == Kind.RESET || kind == Kind.UNDECIDED;
	}

	/** Breaks after the base's last day, up to the later period's. */
	private Stream<Continuity> breaksBetween(Span base, Span later) {
		return this.breaks.stream()
			.filter((entry) -> entry.date().isAfter(base.end()) && !entry.date().isAfter(later.end()));
	}

	/** Recounts between the two points, and faults that one of them lies in. */
	private Stream<Finding> between(Span base, Span later) {
		return this.findings.stream().filter((finding) -> switch (finding.kind()) {
			case RESTATEMENT, RESET, UNDECIDED ->
				finding.first().isAfter(base.end()) && !finding.first().isAfter(later.end());
			case GLITCH, DROPOUT, SPIKE, FREEZE, LOSS, HALVING, STALE, OUTAGE -> touches(finding, base, later);
		});
	}

	private static boolean touches(Finding finding, Span base, Span later) {
		return finding.touches(base.end()) || finding.touches(later.end());
	}

}
