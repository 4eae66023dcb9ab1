package dev.groundswell.report.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;

import dev.groundswell.report.briefing.FigureJson;
import dev.groundswell.report.ingest.ClaimView;
import dev.groundswell.report.ingest.ClaimView.PeriodView;
import dev.groundswell.report.ingest.Registry;
import dev.groundswell.report.metrics.ClaimVerdict;
import dev.groundswell.report.statement.Figure;
import org.jspecify.annotations.Nullable;

/** Writes a judged figure down as it is kept and answered. */
final class ClaimWriting {

	private final Registry registry;

	private final Stating stating;

	private final GrowthPairs pairs;

	ClaimWriting(Registry registry, Stating stating, GrowthPairs pairs) {
		this.registry = registry;
		this.stating = stating;
		this.pairs = pairs;
	}

	CheckedClaim of(Judged judged) {
		ReadClaim claim = judged.claim();
		ClaimView view = claim.view();
		ClaimVerdict verdict = judged.verdict();
		BigDecimal max = claim.valueMax();
		BigDecimal confidence = view.confidence();
		return new CheckedClaim(claim.id(), view.id(), view.status(), claim.subject(), claim.subjectId(),
				claim.metric(), this.registry.metricName(claim.metric()), claim.measure(),
				WrittenValue.plain(claim.value()), (max != null) ? WrittenValue.plain(max) : null, claim.unit(),
				claim.comparator(), when(view.period()), view.attribution(),
				this.stating.credited(claim).map(Registry.Source::id).orElse(null), judged.stated().modality(),
				view.scope(), view.quote(), claim.place().start(), claim.place().end(), mentions(view),
				(confidence != null) ? confidence.toPlainString() : null, trace(view), judged.stated().value(),
				growth(claim), verdict.verdict(), verdict.reason(), verdict.firstDifference(), json(verdict.compared()),
				verdict.ratio(), verdict.tolerance(), verdict.independentSources(), verdict.confidence(),
				verdict.others()
					.stream()
					.map((other) -> new CheckedClaim.Opinion(FigureJson.of(other.figure()), other.verdict(),
							other.reason()))
					.toList());
	}

	private @Nullable String growth(ReadClaim claim) {
		return claim.isLevel() ? this.pairs.growth(claim).map(ReadClaim::id).orElse(null) : null;
	}

	private static CheckedClaim.@Nullable When when(@Nullable PeriodView period) {
		return (period == null) ? null : new CheckedClaim.When(period.text(), period.start(), period.end());
	}

	private static List<CheckedClaim.Mention> mentions(ClaimView view) {
		return Objects.requireNonNullElse(view.otherMentions(), List.<ClaimView.MentionView>of())
			.stream()
			.filter((mention) -> mention.start() != null && mention.end() != null)
			.map((mention) -> new CheckedClaim.Mention(Objects.requireNonNull(mention.start()),
					Objects.requireNonNull(mention.end())))
			.toList();
	}

	private static List<CheckedClaim.Step> trace(ClaimView view) {
		return Objects.requireNonNullElse(view.trace(), List.<ClaimView.TraceView>of())
			.stream()
			.map((step) -> new CheckedClaim.Step(step.rule(), step.start(), step.end(), step.effect()))
			.toList();
	}

	private static @Nullable SortedMap<String, Object> json(@Nullable Figure figure) {
		return (figure != null) ? FigureJson.of(figure) : null;
	}

}
