package dev.groundswell.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.groundswell.report.metrics.Discrepancy;
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

	/**
	 * News about the topic's own subjects: growth with its level, else a lead, a share or
	 * a level.
	 */
	private static List<Statement> levels(Material material) {
		List<Statement> statements = new ArrayList<>();
		List<Figure> news = material.newest((one) -> isNews(material, one));
		for (List<Figure> group : Groups.countedAlike(news)) {
			Figure first = group.getFirst();
			Figure growth = material.reportedGrowth(first).orElse(null);
			if (group.size() > 1 && material.topic().rivals().isEmpty()) {
				statements.add(new Statement.Ordered(group.subList(0, Math.min(3, group.size()))));
			}
			else if (growth != null) {
				statements.add(new Statement.Grew(growth, first));
			}
			else {
				statements.add(Telling.of(material, first));
			}
		}
		return statements.subList(0, Math.min(3, statements.size()));
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
