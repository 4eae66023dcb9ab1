package dev.groundswell.metrics.statistic.leadlag;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.Variant;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.arithmetic.LeadLag;
import dev.groundswell.metrics.arithmetic.LeadLag.Correlation;
import dev.groundswell.metrics.registry.Continuity;
import dev.groundswell.metrics.registry.Metric;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.store.SeriesKey;
import org.jspecify.annotations.Nullable;

/**
 * A series that may lead and one that may follow.
 *
 * @param newest the leader's newest comparable point by the last day
 */
record Couple(String definition, Series leader, Series follower, Step step, int maxLag, @Nullable LocalDate from,
		LocalDate to, Point newest, Moment moment) {

	/** Empty where one of the two has nothing to compare. */
	static Optional<Couple> of(String definition, Series leader, Series follower, LeadLagRequest request,
			Moment moment) {
		var last = Optional.ofNullable(request.to()).orElse(LocalDate.MAX);
		var of = leader.newestBy(last);
		var other = follower.newestBy(last);
		if (of.isEmpty() || other.isEmpty() || leader.key().equals(follower.key())) {
			return Optional.empty();
		}
		var common = earlier(of.get().period().end(), other.get().period().end());
		var to = Optional.ofNullable(request.to()).orElse(common);
		var step = Optional.ofNullable(request.step()).orElseGet(() -> natural(leader.key(), follower.key(), moment));
		return leader.newestBy(to)
			.map((newest) -> new Couple(definition, leader, follower, step, request.maxLag(), request.from(), to,
					newest, moment));
	}

	private static LocalDate earlier(LocalDate a, LocalDate b) {
		return a.isBefore(b) ? a : b;
	}

	private static Step natural(SeriesKey a, SeriesKey b, Moment moment) {
		return Stream.of(a, b)
			.map((key) -> moment.registry().metricOrUnlisted(key.metric()))
			.map(Metric::statedEvery)
			.map(Step::natural)
			.max(Step::compareTo)
			.orElse(Step.MONTH);
	}

	LeadLagFigure line() {
		var leading = Changes.of(this.leader, this.step, this.from, this.to);
		var following = Changes.of(this.follower, this.step, this.from, this.to);
		var correlations = LeadLag.of(leading.byStep(), following.byStep(), this.maxLag);
		return LeadLag.best(correlations)
			.map((best) -> line(figure(best, leading, following), best, leading, following, correlations))
			.orElseGet(() -> line(Figures.stated(variant(), this.newest, this.moment).status("N"), null, leading,
					following, correlations));
	}

	private String variant() {
		return Variant.of("followerSubject", this.follower.key().subject())
			.and("followerMetric", this.follower.key().metric())
			.and("follower", this.follower.key().id())
			.and("step", this.step.code())
			.and("maxLag", this.maxLag)
			.and("from", this.from)
			.and("to", this.to)
			.on(this.definition);
	}

	private Figure figure(Correlation best, Changes leading, Changes following) {
		var inputs = new ArrayList<Point>(leading.points().reversed());
		inputs.addAll(following.points());
		var breaks = breaks(leading, following);
		var worst = Figures.worstStatus(inputs);
		boolean broken = worst.equals("B") || !breaks.isEmpty();
		return Figures
			.computed(variant(), inputs, this.moment,
					new Figures.Written(written(best.coefficient()), "correlation", "lead_lag",
							inputs.getFirst().chosen().basis()))
			.status(broken ? "B" : (best.isSignificant() ? worst : "N"))
			.notes(breaks)
			.notes(notes(best));
	}

	private List<String> notes(Correlation best) {
		var notes = new ArrayList<String>();
		if (!best.isSignificant()) {
			notes.add("the interval holds zero");
		}
		if (this.maxLag > 0) {
			notes.add("the largest of %d lags: the interval is that of one lag chosen beforehand"
				.formatted(2 * this.maxLag + 1));
		}
		Stream.of(this.leader, this.follower)
			.map((series) -> this.moment.registry().metricOrUnlisted(series.key().metric()))
			.filter((metric) -> metric.behaviour().equals("rolling"))
			.map((metric) -> metric.name() + " is a window that rolls: neighbouring changes share days")
			.distinct()
			.forEach(notes::add);
		return notes;
	}

	private List<String> breaks(Changes leading, Changes following) {
		return Stream
			.concat(breaks(this.leader.key(), leading.points()), breaks(this.follower.key(), following.points()))
			.distinct()
			.toList();
	}

	private Stream<String> breaks(SeriesKey key, List<Point> points) {
		var first = points.getFirst().period().end();
		return this.moment.registry()
			.breaks(key.subject(), key.metric())
			.stream()
			.filter((entry) -> entry.date().isAfter(first) && !entry.date().isAfter(this.to))
			.map(Continuity::words);
	}

	private LeadLagFigure line(Figure figure, @Nullable Correlation best, Changes leading, Changes following,
			List<Correlation> correlations) {
		var key = this.follower.key();
		return new LeadLagFigure(figure, (best != null) ? best.lag() : null,
				(best != null) ? written(best.coefficient()) : null, (best != null) ? written(best.low()) : null,
				(best != null) ? written(best.high()) : null, (best != null) ? best.pairs() : 0, this.step.code(),
				leading.kind(), key.subject(), this.moment.registry().subjectOrUnlisted(key.subject()).name(),
				key.metric(), key.rootSource(), Figures.qualifiers(key.qualifiers()), following.kind(),
				leading.byStep().size(), following.byStep().size(), this.to,
				correlations.stream().map(Couple::lag).toList(), (best != null) ? null : reason(correlations));
	}

	private static String reason(List<Correlation> correlations) {
		int most = correlations.stream().mapToInt(Correlation::pairs).max().orElse(0);
		return (most < LeadLag.FEWEST) ? "fewer than eight common changes at every lag: at most " + most
				: "one of the two never changes its pace";
	}

	private static LeadLagFigure.Lag lag(Correlation each) {
		var known = each.coefficient().isPresent();
		return new LeadLagFigure.Lag(each.lag(), each.pairs(), known ? written(each.coefficient()) : null,
				known ? written(each.low()) : null, known ? written(each.high()) : null);
	}

	private static String written(Optional<Double> number) {
		return Decimals.ratio(BigDecimal.valueOf(number.orElseThrow()));
	}

}
