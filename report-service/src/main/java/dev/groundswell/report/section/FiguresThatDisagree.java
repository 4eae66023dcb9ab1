package dev.groundswell.report.section;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dev.groundswell.report.metrics.Discrepancy;
import dev.groundswell.report.statement.Statement;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sources that contradict each other, and figures that only look as if they did. */
@Component
@Order(50)
class FiguresThatDisagree implements Section {

	private static final int MOST = 6;

	private static final int MOST_ABOUT_ONE = 2;

	/** Differences a reader does not see in the number. */
	private static final Set<String> MISLEADING = Set.of("denominator", "panel", "population", "hub");

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
		Map<String, Integer> told = new HashMap<>();
		return material.discrepancies()
			.stream()
			.filter((one) -> deservesSaying(material, one))
			.sorted(Comparator.comparing(FiguresThatDisagree::weight))
			.filter((one) -> told.merge(about(one), 1, Integer::sum) <= MOST_ABOUT_ONE)
			.map((one) -> statement(material, one))
			.filter(Objects::nonNull)
			.distinct()
			.limit(MOST)
			.toList();
	}

	/**
	 * Contradictions first, then one fact told twice; what must only not be compared is
	 * left out first where there is much to say.
	 */
	private static int weight(Discrepancy one) {
		if (one.isConflicting()) {
			return 0;
		}
		return one.kind().equals("money") ? 1 : 2;
	}

	/**
	 * Contradictions while they are recent; news that looks like a contradiction and is
	 * none; one pledge in two currencies when one of them is news and they do not simply
	 * agree at the rate of the day it was announced.
	 */
	private static boolean deservesSaying(Material material, Discrepancy one) {
		boolean isNews = one.figures().stream().anyMatch(material::isNew);
		if (one.kind().equals("money")) {
			return isNews && one.ratio() != null && !agreesAsAnnounced(one)
					&& one.figures().stream().allMatch((figure) -> figure.modality().equals("commitment"));
		}
		if (one.isConflicting()) {
			return isNews || one.figures().stream().anyMatch(material::isRecent);
		}
		return isNews && one.verdict().equals("not-comparable") && MISLEADING.contains(one.firstDifference())
				&& one.figures().stream().allMatch(material::isOfInterest);
	}

	private static boolean agreesAsAnnounced(Discrepancy one) {
		return one.verdict().equals("confirmed") && !one.firstDifference().equals(Discrepancy.EXCHANGE_RATE_DAY);
	}

	/** Nothing when the discrepancy names no two figures to show. */
	static @Nullable Statement statement(Material material, Discrepancy one) {
		return (one.figures().size() < 2) ? null : new Statement.Disagreed(one.kind(), one.verdict(),
				one.firstDifference(), one.ratio(), one.reason(), one.figures(), bases(material, one));
	}

	private static String about(Discrepancy one) {
		return one.figures().stream().map((figure) -> figure.subject() + " " + figure.metric()).findFirst().orElse("");
	}

	private static List<BigDecimal> bases(Material material, Discrepancy one) {
		return !one.kind().equals("growth-base") ? List.of()
				: one.figures().stream().flatMap((figure) -> material.impliedBase(figure).stream()).toList();
	}

}
