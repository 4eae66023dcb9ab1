package dev.groundswell.report.metrics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.groundswell.report.statement.Figure;
import org.jspecify.annotations.Nullable;

/** What the log says of one claim, on the wire. */
@JsonIgnoreProperties(ignoreUnknown = true)
record VerdictView(@Nullable String id, String verdict, String reason, @Nullable String firstDifference,
		@Nullable FigureView compared, @Nullable String ratio, @Nullable String tolerance,
		@Nullable ImpliedBaseView impliedBase, @Nullable Integer independentSources, @Nullable String confidence,
		@Nullable List<OpinionView> others) {

	/** Another observation beside the claim. */
	@JsonIgnoreProperties(ignoreUnknown = true)
	record OpinionView(FigureView figure, String verdict, String reason, @Nullable String firstDifference) {

		ClaimVerdict.Opinion toOpinion() {
			return new ClaimVerdict.Opinion(figure().toFigure(), verdict(), reason(), firstDifference());
		}

	}

	/** The base a claim's growth needs, and what it is held against. */
	@JsonIgnoreProperties(ignoreUnknown = true)
	record ImpliedBaseView(@Nullable BigDecimal base, @Nullable BigDecimal statedBase, @Nullable BigDecimal otherValue,
			@Nullable BigDecimal otherBase, String verdict) {

		ClaimVerdict.ImpliedBase toImpliedBase() {
			return new ClaimVerdict.ImpliedBase(this.base, this.statedBase, this.otherValue, this.otherBase,
					this.verdict);
		}

	}

	ClaimVerdict toVerdict() {
		return new ClaimVerdict(this.verdict, this.reason, this.firstDifference,
				(this.compared != null) ? this.compared.toFigure() : null, this.ratio, this.tolerance,
				(this.impliedBase != null) ? this.impliedBase.toImpliedBase() : null,
				Objects.requireNonNullElse(this.independentSources, 0),
				Objects.requireNonNullElse(this.confidence, "none"),
				others().stream().map(OpinionView::toOpinion).toList());
	}

	@Override
	public List<OpinionView> others() {
		return Optional.ofNullable(this.others).orElse(List.of());
	}

}
