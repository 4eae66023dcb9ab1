package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One side passing the other. The first touch is the first observation at which the
 * winner is no longer behind; it counts once the winner is truly ahead, and is confirmed
 * when it has not fallen behind again for a number of observations in a row.
 *
 * @param winnerIsA whether the first side won
 * @param before index of the last observation with the winner behind
 * @param firstTouch index of the first observation with the winner level or ahead
 * @param firstAhead index of the first observation from there with the winner ahead
 * @param confirmed index of the observation that confirms it, or null when none does yet
 */
public record Overtake(boolean winnerIsA, int before, int firstTouch, int firstAhead, @Nullable Integer confirmed) {

	/** Both sides at one moment. */
	public record Meeting(BigDecimal a, BigDecimal b) {

		int lead() {
			return this.a.compareTo(this.b);
		}

	}

	public Optional<Integer> confirmedAt() {
		return Optional.ofNullable(this.confirmed);
	}

	/**
	 * Every overtake in a sequence of common observations in the order of time.
	 * @param confirm how many observations in a row confirm one, the first touch included
	 */
	public static List<Overtake> in(List<Meeting> meetings, int confirm) {
		var found = new ArrayList<Overtake>();
		int leader = 0;
		int lastLed = -1;
		for (int i = 0; i < meetings.size(); i++) {
			int lead = Integer.signum(meetings.get(i).lead());
			if (lead == 0) {
				continue;
			}
			if (leader != 0 && lead != leader) {
				int touch = lastLed + 1;
				found.add(new Overtake(lead > 0, lastLed, touch, i, confirmation(meetings, touch, lead, confirm)));
			}
			leader = lead;
			lastLed = i;
		}
		return List.copyOf(found);
	}

	private static @Nullable Integer confirmation(List<Meeting> meetings, int touch, int winner, int confirm) {
		int last = touch + confirm - 1;
		if (last >= meetings.size()) {
			return null;
		}
		boolean held = meetings.subList(touch, last + 1)
			.stream()
			.noneMatch((meeting) -> Integer.signum(meeting.lead()) == -winner);
		return held ? last : null;
	}

}
