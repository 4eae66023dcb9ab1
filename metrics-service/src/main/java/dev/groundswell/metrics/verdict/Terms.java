package dev.groundswell.metrics.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.groundswell.metrics.registry.Metric;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.store.Row;
import dev.groundswell.metrics.store.SeriesKey;
import dev.groundswell.metrics.verdict.Match.Apart;
import dev.groundswell.metrics.week.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a claim is of, apart from its number. A qualifier the claim does not state is
 * unsaid, not different: only what it is a share of, or a rank in, must be said.
 */
record Terms(StatedClaim claim, Metric metric) {

	static final String PERIOD = "period";

	private static final int MEASURE = 0;

	private static final int UNIT = 1;

	private static final int WHOLE = 2;

	private static final int AT = 3;

	private static final int QUALIFIER = 10;

	private static final int LAST = 100;

	private static final String UNSPECIFIED = "growth_unspecified";

	String measure() {
		return this.claim.measure(this.metric);
	}

	Optional<Span> period() {
		return this.claim.period(this.metric);
	}

	boolean isGrowth() {
		return measure().startsWith("growth_");
	}

	/** Whether nobody says since when it grew. */
	boolean isOfUnknownBase() {
		return measure().equals(UNSPECIFIED);
	}

	/**
	 * The unit of the number, or null where the claim leaves it open. The percent sign of
	 * a growth or a share says it as well as a word.
	 */
	@Nullable String unit() {
		var stated = this.claim.unit();
		boolean percent = (isGrowth() || measure().equals("share")) && this.claim.isWrittenInPercent();
		return (stated == null && percent) ? Quantities.PERCENT : stated;
	}

	/** A total that only grows: its window is always from the beginning to a day. */
	boolean isCounter() {
		return this.metric.behaviour().equals("counter") && measure().equals("level");
	}

	/**
	 * What a whole series differs in from this claim, whichever of its points is looked
	 * at.
	 */
	record Frame(List<Apart> apart, List<Apart> unsaid, @Nullable String panel) {
	}

	/** This claim beside a series. */
	Frame beside(SeriesKey series) {
		var apart = new ArrayList<Apart>();
		var unsaid = new ArrayList<Apart>();
		var theirs = Figures.qualifiers(series.qualifiers());
		measure(series, apart, unsaid);
		unit(series, apart);
		qualifiers(theirs, apart, unsaid);
		return new Frame(apart, unsaid, theirs.get(Comparability.PANEL));
	}

	/** This claim beside a point of a series. */
	Match beside(Point point, boolean ofSource, Frame frame) {
		var apart = new ArrayList<>(frame.apart());
		var unsaid = new ArrayList<>(frame.unsaid());
		period(point.chosen(), apart, unsaid);
		modality(point.chosen(), apart);
		apart.sort(Comparator.comparingInt(Apart::weight));
		unsaid.sort(Comparator.comparingInt(Apart::weight));
		return new Match(point, ofSource, apart, unsaid, opinion(point.chosen(), ofSource, frame.panel()));
	}

	private void measure(SeriesKey series, List<Apart> apart, List<Apart> unsaid) {
		var theirs = series.measure();
		var difference = new Apart("measure", measure(), theirs, MEASURE);
		boolean anyGrowth = isGrowth() && theirs.startsWith("growth_")
				&& (isOfUnknownBase() || theirs.equals(UNSPECIFIED));
		if (!measure().equals(theirs)) {
			(anyGrowth ? unsaid : apart).add(difference);
		}
	}

	/** Percent and multiple of a growth, and two currencies, are converted later. */
	private void unit(SeriesKey series, List<Apart> apart) {
		var ours = unit();
		var theirs = series.unit();
		if (ours == null || ours.equals(theirs)) {
			return;
		}
		boolean money = MoneyJudge.isCurrency(ours) && MoneyJudge.isCurrency(theirs);
		boolean growth = isGrowth() && Quantities.isGrowthUnit(ours) && Quantities.isGrowthUnit(theirs);
		if (!money && !growth) {
			apart.add(new Apart("unit", ours, theirs, UNIT));
		}
	}

	private void period(Row row, List<Apart> apart, List<Apart> unsaid) {
		var ours = period();
		var theirs = row.period();
		int weight = isCounter() ? LAST : AT;
		var difference = new Apart(PERIOD, ours.map(Span::toString).orElse(null), theirs.toString(), weight);
		if (ours.isEmpty()) {
			unsaid.add(difference);
		}
		else if (!isSame(ours.get(), row)) {
			boolean assumed = row.isPeriodAssumed() && ours.get().overlaps(theirs);
			(assumed ? unsaid : apart).add(difference);
		}
	}

	/** A total is of its last day; a pledge is one fact however often it is repeated. */
	private boolean isSame(Span ours, Row row) {
		boolean pledges = row.modality().equals("commitment") && "commitment".equals(this.claim.modality());
		return pledges || ours.equals(row.period()) || (isCounter() && ours.end().equals(row.period().end()));
	}

	private void qualifiers(Map<String, String> theirs, List<Apart> apart, List<Apart> unsaid) {
		var ours = this.claim.qualifiers();
		var whole = Comparability.whole(measure());
		int weight = QUALIFIER;
		for (var name : Comparability.differing(ours, theirs, measure())) {
			boolean isWhole = name.equals(whole);
			var difference = new Apart(name, ours.get(name), theirs.get(name), isWhole ? WHOLE : weight++);
			(ours.containsKey(name) || isWhole ? apart : unsaid).add(difference);
		}
	}

	/** What is pledged is not what was spent. */
	private void modality(Row row, List<Apart> apart) {
		var ours = this.claim.modality();
		if (ours != null && !ours.equals(row.modality())) {
			apart.add(new Apart("modality", ours, row.modality(), LAST - 1));
		}
	}

	private String opinion(Row row, boolean ofSource, @Nullable String theirs) {
		var panel = this.claim.qualifiers().get(Comparability.PANEL);
		if (panel != null && theirs != null && !panel.equals(theirs)) {
			return Comparability.PANEL;
		}
		var root = this.claim.root();
		if (root != null && !root.equals(row.series().rootSource()) && !root.equals(row.source())) {
			return "rootSource";
		}
		return (ofSource && !row.source().equals(this.claim.source())) ? "source" : "";
	}

}
