package dev.groundswell.report.metrics;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.groundswell.report.statement.Figure;
import org.jspecify.annotations.Nullable;

/** A series on the wire. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SeriesView(Key series, @Nullable List<FigureView> points, @Nullable List<BreakView> breaks) {

	/** What the points have in common. */
	@JsonIgnoreProperties(ignoreUnknown = true)
	record Key(@Nullable String id, @Nullable String behaviour) {
	}

	/** A day the series does not continue across. */
	@JsonIgnoreProperties(ignoreUnknown = true)
	record BreakView(LocalDate date, @Nullable String type) {
	}

	Series toSeries() {
		List<Figure> figures = Objects.requireNonNullElse(this.points, List.<FigureView>of())
			.stream()
			.map(FigureView::toFigure)
			.sorted(Comparator.comparing(Figure::periodEnd).thenComparing(Figure::periodStart))
			.toList();
		List<Series.Break> days = Objects.requireNonNullElse(this.breaks, List.<BreakView>of())
			.stream()
			.map((view) -> new Series.Break(view.date(), Objects.requireNonNullElse(view.type(), "")))
			.sorted(Comparator.comparing(Series.Break::date))
			.toList();
		return new Series(Objects.requireNonNullElse(this.series.id(), ""), figures, days);
	}

}
