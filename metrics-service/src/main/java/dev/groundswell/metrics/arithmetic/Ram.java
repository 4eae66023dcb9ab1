package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Denominators of the Relative Adoption Metric of the ATOM Project. Its two versions
 * answer different numbers for one model; a number without its version is none.
 */
public final class Ram {

	/** Days after release at which models are held against each other. */
	public static final List<Integer> CHECKPOINTS = List.of(7, 14, 30, 60, 90, 180, 365);

	/** How many models both versions look at. */
	public static final int POOL = 10;

	private Ram() {
	}

	/**
	 * Version 1: the median of the counts of the ten most downloaded models; empty unless
	 * there are ten.
	 */
	public static Optional<BigDecimal> median(Collection<BigDecimal> counts) {
		if (counts.size() != POOL) {
			return Optional.empty();
		}
		var sorted = counts.stream().sorted().toList();
		return Optional.of(sorted.get(POOL / 2 - 1).add(sorted.get(POOL / 2)).divide(BigDecimal.TWO, Decimals.PRECISE));
	}

	/** Version 2 at one checkpoint: the tenth largest count; empty below ten. */
	public static Optional<BigDecimal> tenthLargest(Collection<BigDecimal> counts) {
		return counts.stream().sorted(Comparator.reverseOrder()).skip(POOL - 1).findFirst();
	}

	/** Version 2: no checkpoint's cutoff lies below an earlier one's. */
	public static Optional<BigDecimal> cutoff(List<Optional<BigDecimal>> tenthLargestUpToCheckpoint) {
		if (tenthLargestUpToCheckpoint.isEmpty() || tenthLargestUpToCheckpoint.getLast().isEmpty()) {
			return Optional.empty();
		}
		return tenthLargestUpToCheckpoint.stream().flatMap(Optional::stream).max(Comparator.naturalOrder());
	}

}
