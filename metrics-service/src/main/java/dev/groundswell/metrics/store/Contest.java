package dev.groundswell.metrics.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which series of each population are the largest. A population is what one root source
 * counted in one way, of one kind of subject.
 *
 * @param selection of one metric and measure, with the days its periods may end on
 * @param members the only subjects that may take part, or null for all
 * @param totals subjects that never take part
 * @param kind the only kind of subject, or null for all
 * @param named subjects that are answered whatever their place
 * @param smallestFirst whether the smallest value has the first place, as of positions
 * @param top how many of each population are answered
 * @param days how many days before the newest period of its population a subject's may
 * end
 */
public record Contest(Selection selection, @Nullable Set<String> members, Set<String> totals, @Nullable String kind,
		Set<String> named, boolean smallestFirst, int top, int days) {

	/** However old. */
	public static final int ANY_AGE = Integer.MAX_VALUE;

	/**
	 * A series among the largest.
	 *
	 * @param series number inside the store
	 * @param subjects how many took part in its population
	 * @param value at its newest point, a scaled integer
	 * @param periodEnd last day of that point's period
	 */
	public record Placed(int series, SeriesKey key, int subjects, long value, LocalDate periodEnd) {

		public BigDecimal number() {
			return BigDecimal.valueOf(this.value, this.key.scale());
		}

	}

}
