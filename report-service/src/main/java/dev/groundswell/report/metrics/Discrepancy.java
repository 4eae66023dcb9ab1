package dev.groundswell.report.metrics;

import java.math.BigDecimal;
import java.util.List;

import dev.groundswell.report.statement.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Two figures held against each other.
 *
 * @param kind {@code level}, {@code growth-base} or {@code money}
 * @param verdict {@code confirmed}, {@code near}, {@code conflicting} or
 * {@code not-comparable}
 * @param firstDifference what differs first, empty when nothing does
 */
public record Discrepancy(String kind, String verdict, String reason, String firstDifference,
		@Nullable BigDecimal ratio, List<Figure> figures) {

	/**
	 * First difference of one amount of money that agrees only at the exchange rate of
	 * the day it was repeated.
	 */
	public static final String EXCHANGE_RATE_DAY = "exchange-rate-day";

	public Discrepancy {
		figures = List.copyOf(figures);
	}

	public boolean isConflicting() {
		return this.verdict.equals("conflicting");
	}

	/** Two who do not quote each other say the same. */
	public boolean isAgreement() {
		return (this.verdict.equals("confirmed") || this.verdict.equals("near"))
				&& this.figures.stream().map(Figure::rootSource).distinct().count() > 1;
	}

}
