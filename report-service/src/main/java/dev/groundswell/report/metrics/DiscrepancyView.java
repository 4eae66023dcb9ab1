package dev.groundswell.report.metrics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** A discrepancy on the wire. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DiscrepancyView(@Nullable String kind, @Nullable String verdict, @Nullable String reason,
		@Nullable String firstDifference, @Nullable BigDecimal ratio, @Nullable List<FigureView> figures) {

	Discrepancy toDiscrepancy() {
		return new Discrepancy(Objects.requireNonNullElse(this.kind, "level"),
				Objects.requireNonNullElse(this.verdict, ""), Objects.requireNonNullElse(this.reason, ""),
				Objects.requireNonNullElse(this.firstDifference, ""), this.ratio,
				Objects.requireNonNullElse(this.figures, List.<FigureView>of())
					.stream()
					.map(FigureView::toFigure)
					.toList());
	}

}
