package dev.groundswell.report.section;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dev.groundswell.report.metrics.Discrepancy;
import dev.groundswell.report.metrics.Series;
import dev.groundswell.report.statement.Figure;
import dev.groundswell.report.statement.Statement;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the next weeks will settle, by the habit of the series. Nothing is forecast. */
@Component
@Order(90)
class WhatToWatch implements Section {

	/** How many of the topic's monthly series are watched. */
	private static final int MOST_SERIES = 2;

	private static final int LONGEST_MONTH = 31;

	@Override
	public String id() {
		return "what-to-watch";
	}

	@Override
	public String title() {
		return "What to watch next";
	}

	@Override
	public List<Statement> choose(Material material, List<Statement> said) {
		List<Statement> statements = new ArrayList<>();
		material
			.newest((one) -> material.isOwn(one) && material.isOfInterest(one) && one.isLevel()
					&& material.isRecent(one) && isMonth(one))
			.stream()
			.limit(MOST_SERIES)
			.forEach((lead) -> watch(material, lead, statements));
		return statements;
	}

	private static void watch(Material material, Figure lead, List<Statement> statements) {
		YearMonth next = YearMonth.from(lead.periodEnd()).plusMonths(1);
		awaited(material, lead, next).ifPresent(statements::add);
		Optional<Series.Break> broken = material.breakIn(lead);
		broken.ifPresent((one) -> {
			YearMonth clean = YearMonth.from(one.date()).plusMonths(2);
			statements.add(new Statement.CleanComparison(lead, one.date(), clean.atDay(1), clean.atEndOfMonth()));
		});
		material.peers(lead, material::isRival)
			.stream()
			.filter((rival) -> rival.value().compareTo(lead.value()) > 0)
			.reduce((_, smaller) -> smaller)
			.ifPresent((rival) -> statements.add(new Statement.Trails(lead, rival)));
		boolean backed = material.discrepancies()
			.stream()
			.filter(Discrepancy::isAgreement)
			.flatMap((one) -> one.figures().stream())
			.anyMatch((one) -> one.evidence().contains(lead.firstEvidence()));
		if (!backed && lead.basis().equals("reported")) {
			statements.add(new Statement.Uncorroborated(lead));
		}
	}

	/** Due as long after its month as the last one was. */
	private static Optional<Statement> awaited(Material material, Figure last, YearMonth next) {
		LocalDate expected = Material.published(last).plusMonths(1);
		boolean isMonthly = material.freshness()
			.stream()
			.filter((one) -> one.source().equals(last.rootSource()) && one.intervalDays() != null)
			.anyMatch((one) -> Objects.requireNonNull(one.intervalDays()).intValue() <= LONGEST_MONTH);
		boolean usable = isMonthly && last.publishedAt() != null && expected.isAfter(next.atEndOfMonth())
				&& expected.isAfter(material.weekEnding());
		return usable ? Optional.of(new Statement.Awaited(last, next.atDay(1), next.atEndOfMonth(), expected))
				: Optional.empty();
	}

	private static boolean isMonth(Figure figure) {
		YearMonth month = YearMonth.from(figure.periodStart());
		return figure.periodBasis() == null && figure.periodStart().equals(month.atDay(1))
				&& figure.periodEnd().equals(month.atEndOfMonth());
	}

}
