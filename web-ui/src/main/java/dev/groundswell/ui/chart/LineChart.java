package dev.groundswell.ui.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A line chart, ready to be written as SVG: every member is an attribute. Amounts start
 * at zero unless some are negative; ranks count downwards.
 */
public record LineChart(Size size, List<Tick> amounts, List<Tick> days, List<Drawn> lines, List<DrawnBreak> breaks) {

	/** Marks and the ends of lines keep this distance from the frame. */
	private static final int PAD = 10;

	private static final BigDecimal NARROW = new BigDecimal("0.9");

	/** Half of how wide a letter of a label is at most, on average. */
	static final double HALF_LETTER = 4;

	/** A tick of an axis: where, and what it says. */
	public record Tick(String at, String label) {
	}

	/** A line with its marks and the label at its end. */
	public record Drawn(String style, List<String> paths, List<Mark> marks, String label, String labelX, String labelY,
			String anchor) {
	}

	/** A point of a line; hollow if reported, filled if measured. */
	public record Mark(String x, String y, boolean hollow, String title) {
	}

	/** A dashed vertical where series stop being comparable. */
	public record DrawnBreak(String x, String label, String anchor, String labelX) {
	}

	/** How large the drawing is and how much of it the labels take, in drawing units. */
	public record Size(int width, int height, int left, int right, int top, int bottom, int ticks) {

		/** For screens with room. */
		public static final Size WIDE = new Size(1040, 340, 64, 150, 28, 32, 9);

		/** For phones. */
		public static final Size NARROW = new Size(360, 280, 50, 12, 40, 30, 4);

		/** The right end of the plot. */
		public int plotRight() {
			return this.width - this.right;
		}

		/** The lower end of the plot. */
		public int plotBottom() {
			return this.height - this.bottom;
		}

	}

	/**
	 * Draws the lines.
	 * @param axis turns an amount into the label of a tick
	 * @param ranks whether one is best and belongs on top
	 * @throws IllegalArgumentException without a single point
	 */
	public static LineChart draw(List<Line> lines, List<Line.Break> breaks, Size size,
			Function<BigDecimal, String> axis, boolean ranks) {
		List<Line.Point> all = lines.stream().flatMap((line) -> line.points().stream()).toList();
		if (all.isEmpty()) {
			throw new IllegalArgumentException("nothing to draw");
		}
		List<BigDecimal> ticks = amountTicks(all, ranks);
		TimeScale x = timeScale(all, breaks, size);
		LinearScale y = amountScale(ticks, size, ranks);
		List<Tick> amounts = ticks.stream()
			.map((tick) -> new Tick(Svg.number(y.at(tick.doubleValue())), axis.apply(tick)))
			.toList();
		List<Tick> days = TimeTicks.between(x.start(), x.end(), size.ticks(), monthly(all))
			.stream()
			.map((tick) -> new Tick(Svg.number(x.at(tick.day())), tick.label()))
			.toList();
		List<Drawn> drawn = new EndLabels(size).apart(lines.stream()
			.filter((line) -> !line.points().isEmpty())
			.map((line) -> draw(line, breaks, x, y, size))
			.toList());
		List<DrawnBreak> drawnBreaks = breaks.stream()
			.filter((it) -> !it.day().isBefore(x.start()) && !it.day().isAfter(x.end()))
			.map((it) -> draw(it, x, size))
			.toList();
		return new LineChart(size, amounts, days, drawn, drawnBreaks);
	}

	private static boolean monthly(List<Line.Point> all) {
		return all.stream().allMatch((point) -> ChronoUnit.DAYS.between(point.periodStart(), point.periodEnd()) >= 27);
	}

	private static List<BigDecimal> amountTicks(List<Line.Point> all, boolean ranks) {
		BigDecimal high = all.stream().map(Line.Point::value).max(Comparator.naturalOrder()).orElseThrow();
		BigDecimal low = all.stream().map(Line.Point::value).min(Comparator.naturalOrder()).orElseThrow();
		BigDecimal floor = ranks ? BigDecimal.ONE : isNarrow(low, high) ? low : BigDecimal.ZERO;
		return Ticks.enclosing(low.min(floor), high.max(floor), 4)
			.stream()
			.map((tick) -> (ranks && tick.signum() == 0) ? BigDecimal.ONE : tick)
			.distinct()
			.toList();
	}

	/** A rate that moves by a tenth would be a flat line above an empty field. */
	private static boolean isNarrow(BigDecimal low, BigDecimal high) {
		return low.compareTo(high) < 0 && low.compareTo(high.multiply(NARROW)) > 0;
	}

	private static LinearScale amountScale(List<BigDecimal> ticks, Size size, boolean ranks) {
		double low = ticks.getFirst().doubleValue();
		double high = ticks.getLast().doubleValue();
		return ranks ? new LinearScale(low, high, size.top(), size.plotBottom())
				: new LinearScale(low, high, size.plotBottom(), size.top());
	}

	private static TimeScale timeScale(List<Line.Point> all, List<Line.Break> breaks, Size size) {
		LocalDate start = all.stream().map(Line.Point::periodEnd).min(Comparator.naturalOrder()).orElseThrow();
		LocalDate end = all.stream().map(Line.Point::periodEnd).max(Comparator.naturalOrder()).orElseThrow();
		LocalDate first = all.stream().map(Line.Point::periodStart).min(Comparator.naturalOrder()).orElseThrow();
		boolean near = breaks.stream().anyMatch((it) -> !it.day().isBefore(first) && it.day().isBefore(start));
		return new TimeScale(near ? first : start, end, size.left() + PAD, size.plotRight() - PAD);
	}

	private static Drawn draw(Line line, List<Line.Break> breaks, TimeScale x, LinearScale y, Size size) {
		List<String> paths = Gaps.runs(line.points(), breaks)
			.stream()
			.filter((run) -> run.size() > 1)
			.map((run) -> path(run.stream()
				.map((point) -> new double[] { x.at(point.periodEnd()), y.at(point.value().doubleValue()) })))
			.toList();
		List<Mark> marks = line.points()
			.stream()
			.map((point) -> new Mark(Svg.number(x.at(point.periodEnd())), Svg.number(y.at(point.value().doubleValue())),
					point.hollow(), point.title()))
			.toList();
		Line.Point last = line.points().getLast();
		double lastX = x.at(last.periodEnd());
		double lastY = y.at(last.value().doubleValue());
		double half = line.label().length() * HALF_LETTER;
		boolean atEnd = lastX > size.plotRight() - 4 * PAD && lastX + PAD + 2 * half < size.width();
		double inside = Math.clamp(lastX, size.left() + half, Math.max(size.left() + half, size.width() - half));
		return new Drawn(line.style(), paths, marks, line.label(), Svg.number(atEnd ? lastX + PAD + 2 : inside),
				Svg.number(atEnd ? lastY : Math.max(lastY - PAD - 4, size.top())), atEnd ? "start" : "middle");
	}

	private static DrawnBreak draw(Line.Break it, TimeScale x, Size size) {
		double at = x.at(it.day());
		boolean right = at > (size.left() + size.plotRight()) / 2.0;
		return new DrawnBreak(Svg.number(at), it.label(), right ? "end" : "start", Svg.number(right ? at - 6 : at + 6));
	}

	static String path(Stream<double[]> places) {
		StringBuilder path = new StringBuilder();
		places.forEach((place) -> path.append(path.isEmpty() ? 'M' : 'L')
			.append(Svg.number(place[0]))
			.append(' ')
			.append(Svg.number(place[1])));
		return path.toString();
	}

}
