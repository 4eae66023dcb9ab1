package dev.groundswell.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import dev.groundswell.report.statement.Figure;
import dev.groundswell.report.statement.Statement;
import dev.groundswell.report.topic.Topic;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What stays true for longer than a week: pledges and money behind the topic. */
@Component
@Order(40)
class StrategicContext implements Section {

	@Override
	public String id() {
		return "strategic-context";
	}

	@Override
	public String title() {
		return "Strategic context";
	}

	@Override
	public List<Statement> choose(Material material, List<Statement> said) {
		List<Statement> statements = new ArrayList<>();
		for (Topic.Standing standing : material.topic().standing()) {
			List<Figure> figures = material.points()
				.filter((one) -> one.subject().equals(standing.subject()) && one.metric().equals(standing.metric()))
				.toList();
			pledge(material, figures).ifPresent((one) -> statements.add(new Statement.Committed(one)));
			newest(figures, (one) -> one.isGrowth() && !one.measure().equals("growth_unspecified"))
				.ifPresent((one) -> statements.add(new Statement.Grew(one, null)));
			newest(figures, (one) -> one.isLevel() && !one.modality().equals("commitment"))
				.ifPresent((one) -> statements.add(Telling.of(material, one)));
		}
		return statements;
	}

	/** As first announced, and rather by whom it binds than by those who report it. */
	private static Optional<Figure> pledge(Material material, List<Figure> figures) {
		return figures.stream()
			.filter((one) -> one.modality().equals("commitment"))
			.min(Comparator
				.comparing((Figure one) -> material.registry().sourceKind(one.rootSource()).equals("company") ? 0 : 1)
				.thenComparing(Material::published)
				.thenComparing(Figure::id));
	}

	private static Optional<Figure> newest(List<Figure> figures, Predicate<Figure> filter) {
		return figures.stream()
			.filter(filter)
			.max(Comparator.comparing(Figure::periodEnd).thenComparing(Material::published).thenComparing(Figure::id));
	}

}
