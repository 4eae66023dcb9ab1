package dev.groundswell.ui.series;

import java.util.List;

import dev.groundswell.ui.chart.LineChart;
import dev.groundswell.ui.figure.FigureView;
import org.jspecify.annotations.Nullable;

/**
 * A chart with everything that belongs around it: the answer as headline, what is drawn,
 * the drawing for wide and narrow screens, the same as a table, and where it comes from.
 */
public record ChartFrame(String id, String headline, String subtitle, String alternative, @Nullable LineChart wide,
		@Nullable LineChart narrow, List<Entry> key, List<String> breaks, List<Row> rows, String sources,
		boolean hasReported, boolean hasMeasured) {

	/** A series by its label and mark; shown on phones, where labels find no room. */
	public record Entry(String style, String label) {
	}

	/** A row of the table: the series' label and one figure. */
	public record Row(String label, FigureView figure) {
	}

}
