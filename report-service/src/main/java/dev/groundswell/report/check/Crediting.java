package dev.groundswell.report.check;

import java.util.ArrayList;
import java.util.List;

import dev.groundswell.report.ingest.Registry.Source;
import dev.groundswell.report.metrics.ClaimVerdict;
import dev.groundswell.report.metrics.ClaimVerdict.Opinion;
import dev.groundswell.report.statement.Figure;

/**
 * A figure that names a source we collect is held against that source, even where another
 * one would speak more kindly of it.
 */
final class Crediting {

	private Crediting() {
	}

	static ClaimVerdict heldAgainst(Source credited, ClaimVerdict verdict) {
		Figure compared = verdict.compared();
		if (compared == null || isOf(credited, compared)) {
			return verdict;
		}
		return verdict.others()
			.stream()
			.filter((other) -> isOf(credited, other.figure()) && !other.verdict().equals("not-comparable"))
			.findFirst()
			.map((own) -> swapped(verdict, compared, own))
			.orElseGet(() -> reworded(verdict,
					verdict.reason() + "; of " + name(credited) + " itself nothing comparable is known"));
	}

	private static boolean isOf(Source source, Figure figure) {
		return figure.rootSource().equals(source.id()) || figure.source().equals(source.id());
	}

	private static ClaimVerdict swapped(ClaimVerdict verdict, Figure compared, Opinion own) {
		List<Opinion> others = new ArrayList<>(verdict.others());
		others.remove(own);
		others.addFirst(new Opinion(compared, verdict.verdict(), verdict.reason(), verdict.firstDifference()));
		return new ClaimVerdict(own.verdict(), own.reason(), own.firstDifference(), own.figure(), null,
				verdict.tolerance(), verdict.impliedBase(), verdict.independentSources(), verdict.confidence(), others);
	}

	static ClaimVerdict reworded(ClaimVerdict verdict, String reason) {
		return new ClaimVerdict(verdict.verdict(), reason, verdict.firstDifference(), verdict.compared(),
				verdict.ratio(), verdict.tolerance(), verdict.impliedBase(), verdict.independentSources(),
				verdict.confidence(), verdict.others());
	}

	private static String name(Source source) {
		return (source.name() != null) ? source.name() : source.id();
	}

}
