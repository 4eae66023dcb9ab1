package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Several signals in one number: {@code z = ln(1 + x/B)} for each, with B the mean of a
 * fixed benchmark, weighed and scaled so that the benchmark's mean is 100. A subject that
 * lacks a signal has its weights spread over those it has.
 */
public final class CompositeIndex {

	private static final double SCALE = 100;

	private final List<Signal> signals;

	private final List<String> benchmark;

	private final Map<String, Scaled> scaled;

	private final double unit;

	/**
	 * A signal against its benchmark.
	 *
	 * @param mean of the benchmark
	 * @param z by subject
	 */
	private record Scaled(BigDecimal mean, Map<String, Double> z) {

		static Scaled of(Signal signal, BigDecimal mean) {
			var z = new HashMap<String, Double>();
			signal.values().forEach((subject, value) -> {
				if (value.signum() >= 0) {
					z.put(subject, StrictMath.log1p(value.divide(mean, Decimals.PRECISE).doubleValue()));
				}
			});
			return new Scaled(mean, z);
		}

	}

	private CompositeIndex(List<Signal> signals, List<String> benchmark, Map<String, Scaled> scaled) {
		this.signals = List.copyOf(signals);
		this.benchmark = List.copyOf(benchmark);
		this.scaled = scaled;
		this.unit = this.benchmark.stream()
			.map(this::raw)
			.filter(OptionalDouble::isPresent)
			.mapToDouble(OptionalDouble::getAsDouble)
			.average()
			.orElse(0);
	}

	/** Signals are added in their order, so that equal questions have equal answers. */
	public static CompositeIndex of(List<Signal> signals, List<String> benchmark) {
		var scaled = new HashMap<String, Scaled>();
		for (var signal : signals) {
			mean(signal, benchmark).ifPresent((mean) -> scaled.put(signal.name(), Scaled.of(signal, mean)));
		}
		return new CompositeIndex(signals, benchmark, scaled);
	}

	private static Optional<BigDecimal> mean(Signal signal, List<String> benchmark) {
		var values = benchmark.stream().map(signal.values()::get).filter((value) -> value != null).toList();
		return values.isEmpty() ? Optional.empty()
				: Optional
					.of(values.stream()
						.reduce(BigDecimal.ZERO, BigDecimal::add)
						.divide(BigDecimal.valueOf(values.size()), Decimals.PRECISE))
					.filter((mean) -> mean.signum() > 0);
	}

	/** The index of a subject; empty where it has no usable signal. */
	public OptionalDouble of(String subject) {
		var raw = raw(subject);
		return (raw.isPresent() && this.unit > 0) ? OptionalDouble.of(SCALE * raw.getAsDouble() / this.unit)
				: OptionalDouble.empty();
	}

	private OptionalDouble raw(String subject) {
		double sum = 0;
		double weights = 0;
		for (var signal : this.signals) {
			var z = z(signal, subject);
			if (z.isPresent()) {
				double weight = signal.weight().doubleValue();
				sum += weight * z.getAsDouble();
				weights += weight;
			}
		}
		return (weights > 0) ? OptionalDouble.of(sum / weights) : OptionalDouble.empty();
	}

	/** A subject's part of a signal, before weighing. */
	public OptionalDouble z(Signal signal, String subject) {
		var scaled = this.scaled.get(signal.name());
		var z = (scaled != null) ? scaled.z().get(subject) : null;
		return (z != null) ? OptionalDouble.of(z) : OptionalDouble.empty();
	}

	/** The benchmark's mean of a signal; empty where it has none or it is zero. */
	public Optional<BigDecimal> meanOf(Signal signal) {
		return Optional.ofNullable(this.scaled.get(signal.name())).map(Scaled::mean);
	}

	/** The same index without one signal. */
	public CompositeIndex without(Signal left) {
		var rest = new ArrayList<>(this.signals);
		rest.remove(left);
		return new CompositeIndex(rest, this.benchmark, this.scaled);
	}

	public List<Signal> signals() {
		return this.signals;
	}

	/**
	 * A signal.
	 *
	 * @param values by subject; what is missing has none
	 */
	public record Signal(String name, BigDecimal weight, Map<String, BigDecimal> values) {

		public Signal {
			values = Map.copyOf(values);
		}

	}

}
