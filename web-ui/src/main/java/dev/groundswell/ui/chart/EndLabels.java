package dev.groundswell.ui.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Moves the labels at the ends of lines apart, so that none covers another and none
 * leaves the frame. The order from top to bottom stays.
 */
record EndLabels(LineChart.Size size) {

	private static final double APART = 16;

	List<LineChart.Drawn> apart(List<LineChart.Drawn> lines) {
		List<LineChart.Drawn> byHeight = new ArrayList<>(lines.stream().filter(EndLabels::isAtEnd).toList());
		byHeight.sort(Comparator.comparingDouble((line) -> Double.parseDouble(line.labelY())));
		double[] places = byHeight.stream().mapToDouble((line) -> Double.parseDouble(line.labelY())).toArray();
		for (int i = 1; i < places.length; i++) {
			places[i] = Math.max(places[i], places[i - 1] + APART);
		}
		double floor = this.size.plotBottom();
		for (int i = places.length - 1; i >= 0; i--) {
			places[i] = Math.min(places[i], floor);
			floor = places[i] - APART;
		}
		List<LineChart.Drawn> moved = new ArrayList<>(middle(lines));
		for (int i = 0; i < places.length; i++) {
			LineChart.Drawn line = byHeight.get(i);
			moved.add(new LineChart.Drawn(line.style(), line.paths(), line.marks(), line.label(), line.labelX(),
					Svg.number(places[i]), line.anchor()));
		}
		return List.copyOf(moved);
	}

	/** Labels above a mark climb until they cover no other. */
	private List<LineChart.Drawn> middle(List<LineChart.Drawn> lines) {
		List<LineChart.Drawn> placed = new ArrayList<>();
		for (LineChart.Drawn line : lines.stream().filter((it) -> !isAtEnd(it)).toList()) {
			double y = Double.parseDouble(line.labelY());
			while (y > APART && covers(line, y, placed)) {
				y -= APART;
			}
			placed.add(new LineChart.Drawn(line.style(), line.paths(), line.marks(), line.label(), line.labelX(),
					Svg.number(y), line.anchor()));
		}
		return placed;
	}

	private static boolean covers(LineChart.Drawn line, double y, List<LineChart.Drawn> placed) {
		return placed.stream().anyMatch((other) -> {
			double apart = Math.abs(Double.parseDouble(other.labelX()) - Double.parseDouble(line.labelX()));
			double needed = (other.label().length() + line.label().length()) * LineChart.HALF_LETTER;
			return apart < needed && Math.abs(Double.parseDouble(other.labelY()) - y) < APART - 1;
		});
	}

	private static boolean isAtEnd(LineChart.Drawn line) {
		return line.anchor().equals("start");
	}

}
