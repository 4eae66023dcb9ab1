package dev.groundswell.ui.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Several claims of one amount on one axis from zero, joined by the range they span: the
 * wider the bar, the deeper the disagreement.
 */
public record DotRange(int width, int height, String rangeStart, String rangeEnd, List<Dot> dots, List<Tick> ticks) {

	private static final int LEFT = 14;

	private static final int RIGHT = 14;

	/** How wide a letter is at most, on average. */
	private static final double LETTER = 8;

	/** One claim: what it says and whom it is from. */
	public record Claim(BigDecimal value, boolean hollow, String label) {
	}

	/** A claim in its place. */
	public record Dot(String x, boolean hollow, String label, String anchor, String labelX, String labelY) {
	}

	/** A round amount under the line. */
	public record Tick(String x, String label, String anchor) {
	}

	/**
	 * Draws the claims.
	 * @throws IllegalArgumentException without a single claim
	 */
	public static DotRange draw(List<Claim> claims, int width, Function<BigDecimal, String> axis) {
		if (claims.isEmpty()) {
			throw new IllegalArgumentException("nothing to draw");
		}
		List<Claim> sorted = claims.stream().sorted(Comparator.comparing(Claim::value)).toList();
		BigDecimal low = sorted.getFirst().value().min(BigDecimal.ZERO);
		BigDecimal high = sorted.getLast().value().max(BigDecimal.ZERO);
		List<BigDecimal> amounts = Ticks.enclosing(low, high, 3);
		LinearScale x = new LinearScale(amounts.getFirst().doubleValue(), amounts.getLast().doubleValue(), LEFT,
				width - RIGHT);
		List<Dot> dots = new ArrayList<>();
		for (int i = 0; i < sorted.size(); i++) {
			dots.add(dot(sorted.get(i), x, width, i));
		}
		List<Tick> ticks = new ArrayList<>();
		for (int i = 0; i < amounts.size(); i++) {
			String anchor = (i == 0) ? "start" : (i == amounts.size() - 1) ? "end" : "middle";
			double at = x.at(amounts.get(i).doubleValue());
			double shift = (i == 0) ? -LEFT : (i == amounts.size() - 1) ? RIGHT : 0;
			ticks.add(new Tick(Svg.number(at + shift), axis.apply(amounts.get(i)), anchor));
		}
		return new DotRange(width, 84, Svg.number(x.at(sorted.getFirst().value().doubleValue())),
				Svg.number(x.at(sorted.getLast().value().doubleValue())), List.copyOf(dots), List.copyOf(ticks));
	}

	/** Labels stand above and below in turn, and keep inside the drawing. */
	private static Dot dot(Claim claim, LinearScale x, int width, int index) {
		double at = x.at(claim.value().doubleValue());
		double length = claim.label().length() * LETTER;
		boolean right = at > width / 2.0;
		double edge = right ? Math.min(Math.max(at + 6, length), width) : Math.max(Math.min(at - 6, width - length), 0);
		return new Dot(Svg.number(at), claim.hollow(), claim.label(), right ? "end" : "start", Svg.number(edge),
				(index % 2 == 0) ? "18" : "58");
	}

}
