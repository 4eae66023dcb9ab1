package dev.groundswell.ui.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a series into the runs that may be joined by a line: a missing period and a break
 * stay open.
 */
final class Gaps {

	private static final double MISSING = 1.5;

	private Gaps() {
	}

	static List<List<Line.Point>> runs(List<Line.Point> points, List<Line.Break> breaks) {
		double usual = usualSpacing(points);
		List<List<Line.Point>> runs = new ArrayList<>();
		List<Line.Point> run = new ArrayList<>();
		for (Line.Point point : points) {
			if (!run.isEmpty() && isOpen(run.getLast(), point, usual, breaks)) {
				runs.add(List.copyOf(run));
				run = new ArrayList<>();
			}
			run.add(point);
		}
		if (!run.isEmpty()) {
			runs.add(List.copyOf(run));
		}
		return runs;
	}

	private static boolean isOpen(Line.Point before, Line.Point after, double usual, List<Line.Break> breaks) {
		double apart = ChronoUnit.DAYS.between(before.periodEnd(), after.periodEnd());
		return apart > usual * MISSING || breaks.stream().anyMatch((it) -> lies(it.day(), before, after));
	}

	private static boolean lies(LocalDate day, Line.Point before, Line.Point after) {
		return day.isAfter(before.periodEnd()) && !day.isAfter(after.periodEnd());
	}

	/** The length of its periods where it has some, else the middle of its distances. */
	private static double usualSpacing(List<Line.Point> points) {
		long longest = points.stream()
			.mapToLong((point) -> ChronoUnit.DAYS.between(point.periodStart(), point.periodEnd()) + 1)
			.max()
			.orElse(1);
		if (longest >= 7) {
			return longest;
		}
		List<Long> distances = new ArrayList<>();
		for (int i = 1; i < points.size(); i++) {
			distances.add(ChronoUnit.DAYS.between(points.get(i - 1).periodEnd(), points.get(i).periodEnd()));
		}
		distances.sort(null);
		return distances.isEmpty() ? 1 : Math.max(1, distances.get(distances.size() / 2));
	}

}
