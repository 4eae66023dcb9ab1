package dev.groundswell.report.section;

import java.time.LocalDate;
import java.util.Optional;

import dev.groundswell.report.metrics.Series;
import dev.groundswell.report.statement.Figure;
import dev.groundswell.report.statement.Statement;

/** The one statement that tells a level or a share with what belongs to it. */
final class Telling {

	/**
	 * How far back a share is compared: far enough to show a turn, near enough to be one
	 * story.
	 */
	private static final int SHARE_MONTHS = 30;

	private Telling() {
	}

	static Statement of(Material material, Figure figure) {
		if (figure.modality().equals("commitment")) {
			return new Statement.Committed(figure);
		}
		if (figure.measure().equals("share")) {
			return new Statement.Shared(figure, earliest(material, figure).orElse(null));
		}
		return new Statement.Level(figure, material.reportedGrowth(figure).orElse(null),
				material.seriesOf(figure).flatMap((series) -> series.before(figure)).orElse(null));
	}

	private static Optional<Figure> earliest(Material material, Figure share) {
		LocalDate from = share.periodStart().minusMonths(SHARE_MONTHS);
		return material.seriesOf(share)
			.stream()
			.map(Series::points)
			.flatMap((points) -> points.stream())
			.filter((point) -> point.periodEnd().isBefore(share.periodStart()) && !point.periodStart().isBefore(from))
			.findFirst();
	}

}
