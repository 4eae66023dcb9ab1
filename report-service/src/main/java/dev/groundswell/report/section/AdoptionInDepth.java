package dev.groundswell.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.groundswell.report.metrics.Growth;
import dev.groundswell.report.metrics.Series;
import dev.groundswell.report.statement.Bound;
import dev.groundswell.report.statement.Confidence;
import dev.groundswell.report.statement.Figure;
import dev.groundswell.report.statement.Statement;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Every recent figure of the topic, with the growth behind it and the rivals beside it.
 */
@Component
@Order(20)
class AdoptionInDepth implements Section {

	/** Beyond this many the comparison becomes a table, and there is a board for that. */
	private static final int MOST_RIVALS = 4;

	private static final int MOST_IN_A_LIST = 6;

	/** Of a ranked list, how many also tell their own past. */
	private static final int MOST_STORIES = 2;

	@Override
	public String id() {
		return "adoption-in-depth";
	}

	@Override
	public String title() {
		return "Adoption in depth";
	}

	@Override
	public List<Statement> choose(Material material, List<Statement> said) {
		List<Statement> statements = new ArrayList<>();
		List<Figure> figures = material.newest((one) -> material.isOwn(one) && material.isOfInterest(one)
				&& isWorthRepeating(material, one) && (one.isLevel() || one.measure().equals("share")));
		for (List<Figure> group : Groups.countedAlike(figures)) {
			if (group.size() > 1) {
				list(material, group, statements);
			}
			else {
				single(material, group.getFirst(), statements);
			}
		}
		statements.addAll(ranks(material));
		statements.addAll(overtakes(material));
		return statements.stream().distinct().filter((one) -> !said.contains(one)).toList();
	}

	/** Recent; and once its week is over, also reliable. */
	private static boolean isWorthRepeating(Material material, Figure figure) {
		return material.isRecent(figure)
				&& (material.isNew(figure) || material.trust().in(List.of(figure)) != Confidence.LOW);
	}

	private static void list(Material material, List<Figure> group, List<Statement> statements) {
		statements.add(new Statement.Ordered(group.subList(0, Math.min(MOST_IN_A_LIST, group.size()))));
		group.stream()
			.limit(MOST_STORIES)
			.map((figure) -> Telling.of(material, figure))
			.filter((statement) -> statement.figures().size() > 1)
			.forEach(statements::add);
	}

	private static void single(Material material, Figure figure, List<Statement> statements) {
		statements.add(Telling.of(material, figure));
		Growth computed = material.computed(figure).orElse(null);
		material.reportedGrowth(figure)
			.filter((growth) -> !growth.measure().equals("growth_unspecified") && growth.bound() == Bound.EXACT)
			.ifPresent((growth) -> material.impliedBase(figure)
				.ifPresent((base) -> statements.add(new Statement.ImpliedBase(growth, figure, base))));
		if (computed != null && computed.isPlain() && material.reportedGrowth(figure).isEmpty() && figure.isLevel()) {
			statements.add(changed(computed, figure));
		}
		material.breakIn(figure)
			.filter((one) -> statements.stream().noneMatch((said) -> isAbout(said, figure, one)))
			.ifPresent((one) -> statements.add(new Statement.BrokeSeries(figure, one.type(), one.date(),
					material.registry()
						.continuity()
						.stream()
						.filter((entry) -> entry.subject().equals(figure.subject()) && entry.date().equals(one.date()))
						.flatMap((entry) -> entry.predecessors().stream())
						.map(material.registry()::name)
						.toList())));
		List<Statement.Compared.Line> rivals = material.peers(figure, material::isRival)
			.stream()
			.limit(MOST_RIVALS)
			.map((rival) -> new Statement.Compared.Line(rival, material.reportedGrowth(rival).orElse(null)))
			.toList();
		if (!rivals.isEmpty()) {
			statements.add(new Statement.Compared(figure, rivals));
		}
	}

	private static boolean isAbout(Statement said, Figure figure, Series.Break one) {
		return said instanceof Statement.BrokeSeries broke && broke.date().equals(one.date())
				&& broke.figure().subject().equals(figure.subject());
	}

	private static Statement changed(Growth computed, Figure figure) {
		return new Statement.Changed(computed.later().ofKind(figure.subjectKind()),
				Objects.requireNonNull(computed.percent()), Objects.requireNonNull(computed.base()),
				Objects.requireNonNull(computed.baseStart()), Objects.requireNonNull(computed.baseEnd()));
	}

	private static List<Statement> ranks(Material material) {
		return Ranks.of(material
			.newest((one) -> one.measure().equals("rank") && material.isOwn(one) && isWorthRepeating(material, one)));
	}

	private static List<Statement> overtakes(Material material) {
		return material.overtakes()
			.stream()
			.<Statement>map(
					(one) -> new Statement.Overtook(one.winner(), one.loser(), one.firstTouch(), one.confirmed()))
			.toList();
	}

}
