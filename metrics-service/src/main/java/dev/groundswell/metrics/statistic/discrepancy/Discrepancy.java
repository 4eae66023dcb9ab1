package dev.groundswell.metrics.statistic.discrepancy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.arithmetic.Difference;
import dev.groundswell.metrics.arithmetic.Verdict;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Point;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Two figures about one thing, and what they say of each other. */
record Discrepancy(@Schema(description = "level, growth-base or money") String kind, String subject, String subjectName,
		String metric, String metricName, String measure,
		@Schema(description = "confirmed, near, conflicting or not-comparable") String verdict, String reason,
		@Schema(description = "The first thing in which the two differ, apart from the value: a qualifier, period, rootSource "
				+ "or unit; exchange-rate-day where two currencies agree only at the rate of the day the "
				+ "amount was repeated", example = "panel") @Nullable String firstDifference,
		@Schema(description = "Larger over smaller; of the bases for growth-base",
				example = "2.354150") @Nullable String ratio,
		@Schema(description = "200·|a-b|/(a+b)") @Nullable String symmetricDifference, List<Figure> figures,
		LocalDate periodStart, LocalDate periodEnd) {

	/** Conflicts first, the widest first. */
	static final Comparator<Discrepancy> PRESSING = Comparator
		.comparing((Discrepancy discrepancy) -> Verdict.of(discrepancy.verdict()))
		.thenComparing((discrepancy) -> new BigDecimal((discrepancy.ratio() != null) ? discrepancy.ratio() : "0"),
				Comparator.reverseOrder())
		.thenComparing(Discrepancy::subject)
		.thenComparing(Discrepancy::metric)
		.thenComparing(Discrepancy::kind)
		.thenComparing((discrepancy) -> discrepancy.figures().toString());

	/** What was found. */
	record Finding(String kind, Verdict verdict, String reason, @Nullable String firstDifference,
			@Nullable Difference difference) {
	}

	static Discrepancy of(Finding finding, Point a, Point b, Moment moment) {
		var key = a.chosen().series();
		var later = (a.period().compareTo(b.period()) >= 0) ? a.period() : b.period();
		var difference = finding.difference();
		return new Discrepancy(finding.kind(), key.subject(), moment.registry().subjectOrUnlisted(key.subject()).name(),
				key.metric(), moment.registry().metricOrUnlisted(key.metric()).name(), key.measure(),
				finding.verdict().code(), finding.reason(), finding.firstDifference(),
				(difference != null) ? difference.ratio().map(Decimals::ratio).orElse(null) : null,
				(difference != null) ? difference.symmetricPercent().map(Decimals::ratio).orElse(null) : null,
				List.of(Figures.stated("discrepancies.v1", a, moment), Figures.stated("discrepancies.v1", b, moment)),
				later.start(), later.end());
	}

}
