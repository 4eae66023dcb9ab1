package dev.groundswell.report.section;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import dev.groundswell.report.metrics.Discrepancy;
import dev.groundswell.report.statement.Statement;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sources that contradict each other, and figures that only look as if they did. */
@Component
@Order(50)
class FiguresThatDisagree implements Section {

	private static final int MOST = 8;

	@Override
	public String id() {
		return "figures-that-disagree";
	}

	@Override
	public String title() {
		return "Figures that disagree";
	}

	@Override
	public List<Statement> choose(Material material, List<Statement> said) {
		return material.discrepancies()
			.stream()
			.filter((one) -> one.isConflicting() || one.verdict().equals("not-comparable"))
			.filter((one) -> one.figures()
				.stream()
				.anyMatch((figure) -> material.isNew(figure) || material.isRecent(figure)))
			.map((one) -> statement(material, one))
			.filter(Objects::nonNull)
			.limit(MOST)
			.toList();
	}

	/** Nothing when the discrepancy names no two figures to show. */
	static @Nullable Statement statement(Material material, Discrepancy one) {
		return (one.figures().size() < 2) ? null : new Statement.Disagreed(one.kind(), one.verdict(),
				one.firstDifference(), one.ratio(), one.reason(), one.figures(), bases(material, one));
	}

	private static List<BigDecimal> bases(Material material, Discrepancy one) {
		return !one.kind().equals("growth-base") ? List.of()
				: one.figures()
					.stream()
					.flatMap((figure) -> material.computed(figure).stream())
					.flatMap((growth) -> growth.implied().stream())
					.toList();
	}

}
