package dev.groundswell.ui.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.groundswell.ui.figure.FigureView;
import org.jspecify.annotations.Nullable;

/** One series with its points, oldest first, and the days at which it breaks. */
public record SeriesView(Key series, @Nullable List<FigureView> points, @Nullable List<BreakView> breaks) {

	/** What the points have in common. */
	public record Key(@Nullable String id, @Nullable String subject, @Nullable String subjectName,
			@Nullable String metric, @Nullable String metricName, @Nullable String measure,
			@Nullable Map<String, String> qualifiers, @Nullable String rootSource, @Nullable String rootSourceName,
			@Nullable String unit, @Nullable String behaviour) {
	}

	/** A day from which on the series is not comparable with its past. */
	public record BreakView(@Nullable LocalDate date, @Nullable String type, @Nullable String note) {
	}

	/** The points, none if the answer named none. */
	public List<FigureView> figures() {
		return Objects.requireNonNullElse(this.points, List.of());
	}

	/** The breaks, none if the answer named none. */
	public List<BreakView> breakList() {
		return Objects.requireNonNullElse(this.breaks, List.of());
	}

}
