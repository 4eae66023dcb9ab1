package dev.groundswell.metrics.statistic.anomaly;

import java.time.LocalDate;
import java.util.List;

/**
 * The subjects of a source in one week and one direction.
 *
 * @param moved those beyond their own bounds
 * @param bounded how many have bounds that week
 */
record Together(LocalDate week, boolean up, List<WeeklyGrowth> moved, List<WeeklyGrowth> bounded) {

	private static final double SHARE = 0.3;

	private static final int FEWEST = 3;

	static Together of(List<WeeklyGrowth> all, LocalDate week, boolean up, double threshold) {
		var bounded = all.stream().filter((each) -> each.usual().isPresent() && each.in(week).isPresent()).toList();
		var moved = bounded.stream().filter((each) -> {
			var growth = each.in(week).orElseThrow();
			double z = each.z(growth);
			return (up ? z > threshold : z < -threshold) && !each.isWithinRounding(growth);
		}).toList();
		return new Together(week, up, moved, bounded);
	}

	/** Whether so many moved that it is the source. */
	boolean isSource() {
		return this.moved.size() >= FEWEST && this.moved.size() > SHARE * this.bounded.size();
	}

	String direction() {
		return this.up ? "up" : "down";
	}

}
