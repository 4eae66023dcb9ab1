package dev.groundswell.ui.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Tries {@link LineChart}: gaps, breaks, marks, labels. */
class LineChartTests {

	private static final LineChart.Size SIZE = LineChart.Size.WIDE;

	@Test
	void monthsInARowAreOnePath() {
		LineChart chart = draw(List.of(line("a", month(8, 1), month(9, 2), month(10, 3))), List.of());

		assertThat(chart.lines().getFirst().paths()).hasSize(1);
		assertThat(chart.lines().getFirst().paths().getFirst()).startsWith("M")
			.contains("L")
			.doesNotContain("NaN", "E");
	}

	@Test
	void missingMonthStaysAGap() {
		LineChart chart = draw(List.of(line("a", month(6, 1), month(7, 2), month(9, 3), month(10, 4))), List.of());

		assertThat(chart.lines().getFirst().paths()).hasSize(2);
		assertThat(chart.lines().getFirst().marks()).hasSize(4);
	}

	@Test
	void noLineCrossesABreakAndItIsDrawnWithItsLabel() {
		Line.Break relaunch = new Line.Break(LocalDate.of(2025, 11, 17), "relaunch, 17 Nov 2025");

		LineChart chart = draw(List.of(line("a", month(9, 1), month(10, 2), month(11, 9), month(12, 12))),
				List.of(relaunch));

		assertThat(chart.lines().getFirst().paths()).hasSize(2);
		assertThat(chart.breaks()).singleElement()
			.satisfies((it) -> assertThat(it.label()).isEqualTo("relaunch, 17 Nov 2025"));
		double october = Double.parseDouble(chart.lines().getFirst().marks().get(1).x());
		double november = Double.parseDouble(chart.lines().getFirst().marks().get(2).x());
		assertThat(Double.parseDouble(chart.breaks().getFirst().x())).isBetween(october, november);
	}

	@Test
	void reportedMarksAreHollow() {
		Line.Point measured = point(9, 1, false);
		Line.Point reported = point(10, 2, true);

		LineChart chart = draw(List.of(new Line("a", "line-0", List.of(measured, reported))), List.of());

		assertThat(chart.lines().getFirst().marks()).map(LineChart.Mark::hollow).containsExactly(false, true);
	}

	@Test
	void amountsStartAtZeroAndRiseUpwards() {
		LineChart chart = draw(List.of(line("a", month(9, 50), month(10, 100))), List.of());

		assertThat(chart.amounts().getFirst().label()).isEqualTo("0");
		assertThat(Double.parseDouble(chart.amounts().getFirst().at()))
			.isGreaterThan(Double.parseDouble(chart.amounts().getLast().at()));
	}

	@Test
	void firstRankIsOnTop() {
		LineChart chart = LineChart.draw(List.of(line("a", month(9, 24), month(10, 3))), List.of(), SIZE,
				BigDecimal::toPlainString, true);

		assertThat(chart.amounts().getFirst().label()).isEqualTo("1");
		assertThat(Double.parseDouble(chart.amounts().getFirst().at())).isEqualTo(SIZE.top());
	}

	@Test
	void labelsAtTheEndsKeepApartAndInside() {
		LineChart chart = draw(List.of(line("a", month(9, 10), month(10, 100)), line("b", month(9, 11), month(10, 100)),
				line("c", month(9, 12), month(10, 99))), List.of());

		List<Double> heights = chart.lines().stream().map((it) -> Double.parseDouble(it.labelY())).sorted().toList();
		assertThat(heights.get(1) - heights.get(0)).isGreaterThanOrEqualTo(15.9);
		assertThat(heights.get(2) - heights.get(1)).isGreaterThanOrEqualTo(15.9);
		assertThat(heights.getLast()).isLessThanOrEqualTo(SIZE.plotBottom());
	}

	@Test
	void lineThatEndedEarlyIsLabelledAboveItsLastMark() {
		LineChart chart = draw(List.of(line("a", month(1, 10), month(12, 100)), line("b", month(3, 50))), List.of());

		assertThat(chart.lines()).filteredOn((it) -> it.label().equals("b"))
			.singleElement()
			.satisfies((it) -> assertThat(it.anchor()).isEqualTo("middle"));
	}

	@Test
	void nothingIsNotDrawn() {
		assertThatIllegalArgumentException().isThrownBy(() -> draw(List.of(), List.of()));
	}

	private static LineChart draw(List<Line> lines, List<Line.Break> breaks) {
		return LineChart.draw(lines, breaks, SIZE, BigDecimal::toPlainString, false);
	}

	private static Line line(String label, Line.Point... points) {
		return new Line(label, "line-0", List.of(points));
	}

	private static Line.Point month(int month, long value) {
		return point(month, value, true);
	}

	private static Line.Point point(int month, long value, boolean hollow) {
		YearMonth span = YearMonth.of(2025, month);
		return new Line.Point(span.atDay(1), span.atEndOfMonth(), BigDecimal.valueOf(value), hollow, "title");
	}

}
