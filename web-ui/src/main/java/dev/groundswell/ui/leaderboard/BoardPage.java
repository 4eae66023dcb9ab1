package dev.groundswell.ui.leaderboard;

import java.util.List;

import dev.groundswell.ui.chart.Bar;
import dev.groundswell.ui.chart.Sparkline;
import dev.groundswell.ui.figure.FigureView;
import dev.groundswell.ui.format.Addresses;
import org.jspecify.annotations.Nullable;

/** One board: its head, its rows and the ways on from it. */
public record BoardPage(String metric, String metricName, String week, String answer, String population,
		@Nullable Choice earlier, @Nullable Choice later, List<Choice> groups, List<Choice> populations, String csv,
		List<Row> rows, String asOf, boolean hasTrend) {

	/** A way on: its words, its address, and whether one is there already. */
	public record Choice(String label, String address, boolean current) {
	}

	/**
	 * A subject with its place; bar against the largest, sparkline of its recent past.
	 */
	public record Row(int rank, Change change, String subject, String name, String family, FigureView figure, Bar bar,
			@Nullable Sparkline trend, String share) {

		/** The page of its subject. */
		public String address() {
			return Addresses.subject(this.subject);
		}

	}

	/**
	 * Places won or lost since the period before: a shape, a number, and both in words.
	 */
	public record Change(String text, String words, String style) {

		static Change of(BoardView.Item item) {
			if (Boolean.TRUE.equals(item.isNew())) {
				return new Change("new", "new on this board", "new");
			}
			Integer change = item.change();
			if (change == null) {
				return new Change("–", "no earlier place", "level");
			}
			if (change > 0) {
				return new Change("▲\u202f" + change, "up " + change, "up");
			}
			return (change < 0) ? new Change("▼\u202f" + -change, "down " + -change, "down")
					: new Change("=", "unchanged", "level");
		}

	}

}
