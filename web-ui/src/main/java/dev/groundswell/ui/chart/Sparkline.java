package dev.groundswell.ui.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A word-sized line from zero with a dot at its newest amount; fewer than two amounts
 * draw only the dot.
 */
public record Sparkline(int width, int height, String path, String area, String dotX, String dotY) {

	private static final int PAD = 4;

	/** An amount at a day. */
	public record Amount(LocalDate day, BigDecimal value) {
	}

	/**
	 * Draws the amounts in their order of days.
	 * @throws IllegalArgumentException without a single amount
	 */
	public static Sparkline draw(List<Amount> amounts, int width, int height) {
		if (amounts.isEmpty()) {
			throw new IllegalArgumentException("nothing to draw");
		}
		List<Amount> sorted = amounts.stream().sorted(Comparator.comparing(Amount::day)).toList();
		double high = sorted.stream().mapToDouble((amount) -> amount.value().doubleValue()).max().orElseThrow();
		double low = sorted.stream().mapToDouble((amount) -> amount.value().doubleValue()).min().orElseThrow();
		LinearScale y = new LinearScale(Math.min(0, low), (high > 0) ? high : 1, height - PAD, PAD);
		boolean one = sorted.size() == 1;
		TimeScale x = new TimeScale(sorted.getFirst().day(), sorted.getLast().day(), PAD, width - PAD);
		Amount last = sorted.getLast();
		double lastX = one ? width - PAD : x.at(last.day());
		double lastY = y.at(last.value().doubleValue());
		String path = one ? "" : LineChart.path(sorted.stream()
			.map((amount) -> new double[] { x.at(amount.day()), y.at(amount.value().doubleValue()) }));
		String base = Svg.number(y.at(0));
		String area = one ? "" : path + "L" + Svg.number(lastX) + " " + base + "L" + Svg.number(PAD) + " " + base + "Z";
		return new Sparkline(width, height, path, area, Svg.number(lastX), Svg.number(lastY));
	}

}
