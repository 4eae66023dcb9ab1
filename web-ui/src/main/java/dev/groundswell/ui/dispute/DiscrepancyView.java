package dev.groundswell.ui.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import dev.groundswell.ui.figure.FigureView;
import org.jspecify.annotations.Nullable;

/** Two figures that disagree, with the reason, as metrics-service answers it. */
public record DiscrepancyView(@Nullable String kind, @Nullable String subject, @Nullable String subjectName,
		@Nullable String metric, @Nullable String metricName, @Nullable String verdict, @Nullable String reason,
		@Nullable String firstDifference, @Nullable String ratio, @Nullable List<FigureView> figures,
		@Nullable LocalDate periodStart, @Nullable LocalDate periodEnd) {

	/** A page of them. */
	public record Listing(@Nullable List<DiscrepancyView> items) {

		/** The disagreements, none if the answer named none. */
		public List<DiscrepancyView> list() {
			return Objects.requireNonNullElse(this.items, List.of());
		}

	}

	/** The figures held against each other. */
	public List<FigureView> sides() {
		return Objects.requireNonNullElse(this.figures, List.of());
	}

}
