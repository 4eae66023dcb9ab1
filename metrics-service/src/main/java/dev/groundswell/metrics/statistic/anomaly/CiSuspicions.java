package dev.groundswell.metrics.statistic.anomaly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.Variant;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.arithmetic.Robust;
import dev.groundswell.metrics.population.Population;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.statistic.anomaly.AnomalyFigure.Signal;
import org.jspecify.annotations.Nullable;

/**
 * Subjects of a population that machines may download: flagged, never taken out.
 *
 * @param likes by subject
 */
record CiSuspicions(Population population, List<Series> members, Map<String, Series> likes, BigDecimal threshold,
		String definition, Variant variant, Moment moment) {

	private static final int FEWEST_SUBJECTS = 8;

	private static final String REASON = "looks like machines against the median of its population; flagged only";

	List<AnomalyFigure> found() {
		var all = this.members.stream()
			.map((series) -> CiSignals.of(series, this.population.metric().behaviour(), this.population.day(),
					this.likes.get(series.key().subject())))
			.toList();
		var weekdays = usual(all, CiSignals::weekdays);
		var perLike = usual(all, CiSignals::perLike);
		var variation = usual(all, CiSignals::variation);
		var lines = new ArrayList<AnomalyFigure>();
		for (var each : all) {
			var signals = new ArrayList<Signal>();
			signal("weekday-weekend", each.weekdays(), weekdays).ifPresent(signals::add);
			signal("downloads-per-like", each.perLike(), perLike).ifPresent(signals::add);
			signal("variation", each.variation(), variation).ifPresent(signals::add);
			signals.stream()
				.filter(this::isSuspicious)
				.max(Comparator.comparing((signal) -> new BigDecimal(signal.z()).abs()))
				.ifPresent((strongest) -> lines.add(line(each, all, signals, strongest)));
		}
		return lines;
	}

	/** Much more than usual on working days or for a like, or much steadier. */
	private boolean isSuspicious(Signal signal) {
		var z = new BigDecimal(signal.z());
		return (signal.name().equals("variation") ? z.negate() : z).compareTo(this.threshold) > 0;
	}

	private static Optional<Robust> usual(List<CiSignals> all, Function<CiSignals, @Nullable Double> of) {
		var values = all.stream().map(of).filter(Objects::nonNull).mapToDouble(Double::doubleValue).toArray();
		return (values.length >= FEWEST_SUBJECTS) ? Robust.of(values) : Optional.empty();
	}

	private static Optional<Signal> signal(String name, @Nullable Double value, Optional<Robust> usual) {
		return (value != null) ? usual.map((robust) -> Anomalies.signal(name, value, robust)) : Optional.empty();
	}

	private AnomalyFigure line(CiSignals own, List<CiSignals> all, List<Signal> signals, Signal strongest) {
		var inputs = Stream.concat(own.inputs().stream(), all.stream().flatMap((each) -> each.inputs().stream()))
			.distinct()
			.toList();
		var written = new Figures.Written(strongest.z(), "robust_z", own.series().key().measure(),
				inputs.getFirst().chosen().basis());
		var figure = Figures.computed(this.variant.and("kind", "ci-suspicion").on(this.definition), inputs, this.moment,
				written);
		return new AnomalyFigure(figure, "ci-suspicion", this.population.day(),
				strongest.z().startsWith("-") ? "down" : "up", null, signals, all.size(),
				Decimals.plain(this.threshold), null, null, strongest.name() + " " + REASON);
	}

}
