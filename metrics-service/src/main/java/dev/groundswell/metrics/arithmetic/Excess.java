package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a window has above the mean of equally long windows before it (OpenRouter's
 * definition of trending).
 */
public record Excess(BigDecimal volume, List<BigDecimal> before) {

	public Excess {
		before = List.copyOf(before);
		if (before.isEmpty()) {
			throw new IllegalArgumentException("There is no window before");
		}
	}

	public BigDecimal mean() {
		return this.before.stream()
			.reduce(BigDecimal.ZERO, BigDecimal::add)
			.divide(BigDecimal.valueOf(this.before.size()), Decimals.PRECISE);
	}

	/** Volume less the mean before; negative for a lull. */
	public BigDecimal excess() {
		return this.volume.subtract(mean());
	}

	/** Volume over the mean before; empty where there was nothing before. */
	public Optional<BigDecimal> ratio() {
		var mean = mean();
		return (mean.signum() > 0) ? Optional.of(this.volume.divide(mean, Decimals.PRECISE)) : Optional.empty();
	}

	/** Sample standard deviation of the windows before; empty for a single one. */
	public Optional<BigDecimal> dispersion() {
		if (this.before.size() < 2) {
			return Optional.empty();
		}
		var mean = mean();
		return Optional.of(this.before.stream()
			.map((each) -> each.subtract(mean).pow(2))
			.reduce(BigDecimal.ZERO, BigDecimal::add)
			.divide(BigDecimal.valueOf(this.before.size() - 1L), Decimals.PRECISE)
			.sqrt(Decimals.PRECISE));
	}

	/**
	 * Excess over the dispersion before; empty where the windows before are all equal.
	 */
	public Optional<BigDecimal> inDispersions() {
		return dispersion().filter((dispersion) -> dispersion.signum() > 0)
			.map((dispersion) -> excess().divide(dispersion, Decimals.PRECISE));
	}

}
