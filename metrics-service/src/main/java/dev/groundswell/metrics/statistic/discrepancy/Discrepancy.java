package dev.groundswell.metrics.statistic.discrepancy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.Variant;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.arithmetic.Verdict;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.verdict.Judgement;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Two figures about one thing, and what they say of each other. */
record Discrepancy(@Schema(description = "level, growth-base or money") String kind, String subject, String subjectName,
		String metric, String metricName, String measure,
		@Schema(description = "confirmed, near, conflicting, not-comparable, or unverifiable for two "
				+ "bounds that leave room for each other") String verdict,
		String reason,
		@Schema(description = "The first thing in which the two differ, apart from the value: a qualifier, period, rootSource "
				+ "or unit; exchange-rate-day where two currencies agree only at the rate of the day the "
				+ "amount was repeated", example = "panel") @Nullable String firstDifference,
		@Schema(description = "Larger over smaller; of the bases for growth-base",
				example = "2.354150") @Nullable String ratio,
		@Schema(description = "200·|a-b|/(a+b)") @Nullable String symmetricDifference, List<Figure> figures,
		LocalDate periodStart, LocalDate periodEnd,
		@Schema(description = "How many root sources the two figures go back to: a chain of press counts once",
				example = "2") int independentSources,
		@Schema(description = "For growth-base the stated growths that need the bases; else empty") List<Figure> growths) {

	/** Conflicts first, the widest first. */
	static final Comparator<Discrepancy> PRESSING = Comparator
		.comparing((Discrepancy discrepancy) -> Verdict.of(discrepancy.verdict()))
		.thenComparing((discrepancy) -> new BigDecimal((discrepancy.ratio() != null) ? discrepancy.ratio() : "0"),
				Comparator.reverseOrder())
		.thenComparing(Discrepancy::subject)
		.thenComparing(Discrepancy::metric)
		.thenComparing(Discrepancy::kind)
		.thenComparing((discrepancy) -> discrepancy.figures().toString());

	private static final String DEFINITION = "discrepancies.v1";

	/** Two points and what they say of each other. */
	static Discrepancy of(String kind, Judgement judgement, Point a, Point b, Moment moment) {
		return of(kind, judgement, a, b,
				List.of(Figures.stated(DEFINITION, a, moment), Figures.stated(DEFINITION, b, moment)), moment);
	}

	/**
	 * A point and what another source prints for it: the second figure's id names that
	 * source, for the rest of it is equal.
	 */
	static Discrepancy ofSources(Judgement judgement, Point a, Point b, Moment moment) {
		var second = Variant.of("source", b.chosen().source()).on(DEFINITION);
		return of("level", judgement, a, b,
				List.of(Figures.stated(DEFINITION, a, moment), Figures.stated(second, b, moment)), moment);
	}

	private static Discrepancy of(String kind, Judgement judgement, Point a, Point b, List<Figure> figures,
			Moment moment) {
		var key = a.chosen().series();
		var later = (a.period().compareTo(b.period()) >= 0) ? a.period() : b.period();
		var difference = judgement.difference();
		return new Discrepancy(kind, key.subject(), moment.registry().subjectOrUnlisted(key.subject()).name(),
				key.metric(), moment.registry().metricOrUnlisted(key.metric()).name(), key.measure(),
				judgement.verdict().code(), judgement.reason(), judgement.firstDifference(),
				(difference != null) ? difference.ratio().map(Decimals::ratio).orElse(null) : null,
				(difference != null) ? difference.symmetricPercent().map(Decimals::ratio).orElse(null) : null, figures,
				later.start(), later.end(), (int) figures.stream().map(Figure::rootSource).distinct().count(),
				List.of());
	}

	/** The same with the stated growths it rests on. */
	Discrepancy growths(List<Point> stated, Moment moment) {
		return new Discrepancy(this.kind, this.subject, this.subjectName, this.metric, this.metricName, this.measure,
				this.verdict, this.reason, this.firstDifference, this.ratio, this.symmetricDifference, this.figures,
				this.periodStart, this.periodEnd, this.independentSources,
				stated.stream().map((growth) -> Figures.stated(DEFINITION, growth, moment)).toList());
	}

}
