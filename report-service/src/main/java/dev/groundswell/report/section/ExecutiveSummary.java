package dev.groundswell.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.groundswell.report.metrics.Discrepancy;
import dev.groundswell.report.statement.Confidence;
import dev.groundswell.report.statement.Figure;
import dev.groundswell.report.statement.Statement;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What a reader should know who reads nothing else: the week's news, the largest first.
 */
@Component
@Order(10)
class ExecutiveSummary implements Section {

	/** A summary longer than this is not one. */
	private static final int MOST = 6;

	private static final int MOST_LEVELS = 4;

	private static final int MOST_OF_A_METRIC = 2;

	/** Ranks told here; the rest stand further down. */
	private static final int MOST_RANKS = 2;

	@Override
	public String id() {
		return "executive-summary";
	}

	@Override
	public String title() {
		return "Executive summary";
	}

	@Override
	public List<Statement> choose(Material material, List<Statement> said) {
		List<Statement> statements = new ArrayList<>();
		statements.addAll(overtakes(material));
		List<Statement> levels = levels(material);
		statements.addAll(levels.subList(0, Math.min(1, levels.size())));
		statements.addAll(ranks(material));
		statements.addAll(disputes(material));
		statements.addAll(levels.subList(Math.min(1, levels.size()), levels.size()));
		if (statements.isEmpty()) {
			statements.addAll(quiet(material));
		}
		return List.copyOf(statements.subList(0, Math.min(MOST, statements.size())));
	}

	private static List<Statement> overtakes(Material material) {
		return material.overtakes()
			.stream()
			.filter((one) -> !one.firstTouch().isBefore(material.weekStart())
					|| material.isNew(one.winner()) && material.isNew(one.loser()))
			.map((one) -> (Statement) new Statement.Overtook(one.winner(), one.loser(), one.firstTouch(),
					one.confirmed()))
			.limit(2)
			.toList();
	}

	/** News about the topic's own subjects, what can be relied upon first. */
	private static List<Statement> levels(Material material) {
		List<List<Figure>> groups = Groups.countedAlike(material.newest((one) -> isNews(material, one)));
		boolean isSurvey = material.topic().rivals().isEmpty();
		Map<String, Integer> told = new HashMap<>();
		return groups.stream()
			.sorted(Comparator.comparing((List<Figure> group) -> material.trust().in(group) == Confidence.LOW)
				.thenComparing((group) -> isSurvey && group.size() == 1))
			.filter((group) -> told.merge(group.getFirst().metric(), 1, Integer::sum) <= MOST_OF_A_METRIC)
			.map((group) -> statement(material, group, isSurvey))
			.limit(MOST_LEVELS)
			.toList();
	}

	/**
	 * The largest three where a topic surveys a field; else growth with its level, a
	 * share or a level.
	 */
	private static Statement statement(Material material, List<Figure> group, boolean isSurvey) {
		Figure first = group.getFirst();
		if (isSurvey && group.size() > 1) {
			return new Statement.Ordered(group.subList(0, Math.min(3, group.size())));
		}
		return material.reportedGrowth(first)
			.<Statement>map((growth) -> new Statement.Grew(growth, first))
			.orElseGet(() -> Telling.of(material, first));
	}

	private static boolean isNews(Material material, Figure figure) {
		return material.isOwn(figure) && material.isOfInterest(figure) && material.isNew(figure)
				&& material.isRecent(figure) && (figure.isLevel() || figure.measure().equals("share"));
	}

	private static List<Statement> ranks(Material material) {
		return Ranks.of(material.newest((one) -> one.measure().equals("rank") && material.isOwn(one)
				&& material.isNew(one) && material.isRecent(one)))
			.stream()
			.limit(MOST_RANKS)
			.toList();
	}

	private static List<Statement> disputes(Material material) {
		return material.discrepancies()
			.stream()
			.filter(Discrepancy::isConflicting)
			.filter((one) -> one.figures().stream().anyMatch(material::isNew))
			.map((one) -> FiguresThatDisagree.statement(material, one))
			.filter(Objects::nonNull)
			.limit(2)
			.toList();
	}

	private static List<Statement> quiet(Material material) {
		return material
			.newest((one) -> material.isOwn(one) && material.isOfInterest(one) && one.isLevel()
					&& material.isRecent(one))
			.stream()
			.limit(1)
			.<Statement>map((newest) -> new Statement.Quiet(material.topic().name(), newest))
			.toList();
	}

}
