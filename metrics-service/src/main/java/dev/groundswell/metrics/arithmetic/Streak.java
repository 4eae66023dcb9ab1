package dev.groundswell.metrics.arithmetic;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A run of periods that all have a property.
 *
 * @param first index of its first period
 * @param last index of its last period
 * @param length periods that have it; those missing between them do not count
 */
public record Streak(int first, int last, int length) {

	/**
	 * One period.
	 *
	 * @param holds whether it has the property
	 * @param missing periods missing between the one before and this
	 * @param rests whether the property is of both, this and the one before, as growth is
	 */
	public record Period(boolean holds, int missing, boolean rests) {
	}

	/** The longest run and the one that reaches the newest period. */
	public record Pair(@Nullable Streak longest, @Nullable Streak current) {

		public Optional<Streak> longestRun() {
			return Optional.ofNullable(this.longest);
		}

		public Optional<Streak> currentRun() {
			return Optional.ofNullable(this.current);
		}

	}

	/**
	 * The runs in periods in the order of time; of equally long ones the latest.
	 * @param gaps how many missing periods in a row do not end a run
	 */
	public static Pair in(List<Period> periods, int gaps) {
		Streak longest = null;
		Streak current = null;
		for (int i = 0; i < periods.size(); i++) {
			var period = periods.get(i);
			boolean apart = period.missing() > gaps;
			if (apart) {
				current = null;
			}
			if (!period.holds() || (apart && period.rests())) {
				current = null;
				continue;
			}
			current = (current != null) ? new Streak(current.first, i, current.length + 1) : new Streak(i, i, 1);
			if (longest == null || current.length >= longest.length) {
				longest = current;
			}
		}
		return new Pair(longest, current);
	}

}
