package dev.groundswell.metrics.statistic.streak;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.groundswell.metrics.answer.Parse;
import dev.groundswell.metrics.answer.Variant;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.arithmetic.Growth;
import dev.groundswell.metrics.arithmetic.Streak;
import dev.groundswell.metrics.problem.RequestException;
import dev.groundswell.metrics.series.Step;
import dev.groundswell.metrics.week.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What makes a run.
 *
 * @param bound percent of change, or the threshold
 */
record Run(String kind, @Nullable Interval step, BigDecimal bound, int gaps) {

	private static final List<String> KINDS = List.of("growth", "decline", "above");

	private static final List<String> STEPS = List.of("day", "week", "month", "quarter", "year");

	private static final BigDecimal SMALLEST_CHANGE = new BigDecimal("0.2");

	private static final BigDecimal MOST = BigDecimal.TEN.pow(18);

	private static final int MOST_GAPS = 12;

	static Run of(StreakParameters parameters) {
		var kind = Optional.ofNullable(Parse.word("kind", parameters.kind(), KINDS)).orElse("growth");
		var step = Interval.named(Parse.word("step", parameters.step(), STEPS)).orElse(null);
		int gaps = (int) Parse.number("gaps", parameters.gaps(), 0, MOST_GAPS, 0);
		var threshold = Parse.decimal("threshold", parameters.threshold(), MOST.negate(), MOST);
		var change = Parse.decimal("minimumChange", parameters.minimumChange(), BigDecimal.ZERO, MOST);
		if (!kind.equals("above")) {
			return new Run(kind, step, (change != null) ? change : SMALLEST_CHANGE, gaps);
		}
		if (threshold == null) {
			throw new RequestException.InvalidParameter("threshold", "is needed for above");
		}
		return new Run(kind, step, threshold, gaps);
	}

	/** The run a figure was about. */
	static Run of(Variant variant) {
		boolean above = variant.need("kind").equals("above");
		return of(new StreakParameters(variant.need("step"), variant.need("kind"),
				above ? null : variant.need("minimumChange"), above ? variant.need("threshold") : null,
				variant.need("gaps")));
	}

	Variant variant(Interval step) {
		return Variant.of("kind", this.kind)
			.and("step", step.code())
			.and(isAbove() ? "threshold" : "minimumChange", Decimals.plain(this.bound))
			.and("gaps", this.gaps);
	}

	boolean isAbove() {
		return this.kind.equals("above");
	}

	Streak.Pair in(List<Step> steps) {
		var periods = new ArrayList<Streak.Period>();
		for (int i = 0; i < steps.size(); i++) {
			var before = (i > 0) ? steps.get(i - 1) : null;
			periods.add(new Streak.Period(holds(before, steps.get(i)),
					(before != null) ? steps.get(i).missingSince(before) : 0, !isAbove()));
		}
		return Streak.in(periods, this.gaps);
	}

	private boolean holds(@Nullable Step before, Step now) {
		if (isAbove()) {
			return now.value().compareTo(this.bound) >= 0;
		}
		if (before == null) {
			return false;
		}
		int way = this.kind.equals("growth") ? 1 : -1;
		return Growth.between(before.value(), now.value())
			.map((growth) -> growth.percent().multiply(BigDecimal.valueOf(way)))
			.filter((change) -> change.signum() > 0 && change.compareTo(this.bound) >= 0)
			.isPresent();
	}

}
