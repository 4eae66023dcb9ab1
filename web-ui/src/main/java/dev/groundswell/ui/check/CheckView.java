package dev.groundswell.ui.check;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import dev.groundswell.ui.figure.FigureView;
import org.jspecify.annotations.Nullable;

/**
 * A check as report-service answers it.
 *
 * @param knownAs documents that hold the text or a copy of it
 */
public record CheckView(String id, @Nullable String status, @Nullable ProgressView progress, @Nullable String failure,
		@Nullable String page, @Nullable String title, @Nullable String publisher, @Nullable LocalDate publishedAt,
		@Nullable String url, @Nullable String sha256, @Nullable Instant asOf, @Nullable Long position,
		@Nullable Instant finishedAt, @Nullable String text, @Nullable List<ClaimView> claims,
		@Nullable List<FindingView> findings, @Nullable List<String> knownAs) {

	/** Figures judged of figures found. */
	public record ProgressView(@Nullable Integer judged, @Nullable Integer found) {
	}

	/** A figure of the text and what became of it. */
	public record ClaimView(String id, @Nullable String claimId, @Nullable String subject, @Nullable String subjectId,
			@Nullable String metric, @Nullable String metricName, @Nullable String measure, @Nullable String value,
			@Nullable String valueMax, @Nullable String unit, @Nullable String comparator, @Nullable WhenView period,
			@Nullable String attribution, @Nullable String modality, @Nullable String scope, @Nullable String quote,
			@Nullable Integer start, @Nullable Integer end, @Nullable List<SpanView> mentions,
			@Nullable String confidence, @Nullable List<StepView> trace, @Nullable String growthClaim,
			@Nullable String verdict, @Nullable String reason, @Nullable FigureView compared,
			@Nullable Integer independentSources, @Nullable List<OpinionView> others) {
	}

	/** When a figure is said to be true. */
	public record WhenView(@Nullable String text, @Nullable LocalDate start, @Nullable LocalDate end) {
	}

	/** A stretch of the text. */
	public record SpanView(@Nullable Integer start, @Nullable Integer end) {
	}

	/** A rule of the reading, and what it did. */
	public record StepView(@Nullable String rule, @Nullable Integer start, @Nullable Integer end,
			@Nullable String effect) {
	}

	/** Another observation beside the figure. */
	public record OpinionView(FigureView figure, @Nullable String verdict, @Nullable String reason) {
	}

	/** What figures of the text say of each other. */
	public record FindingView(@Nullable String verdict, @Nullable String text, @Nullable List<String> claims) {
	}

	/** The figures in the order of the text, none until it is done. */
	public List<ClaimView> claimList() {
		return Objects.requireNonNullElse(this.claims, List.of());
	}

	/** What they say of each other. */
	public List<FindingView> findingList() {
		return Objects.requireNonNullElse(this.findings, List.of());
	}

}
