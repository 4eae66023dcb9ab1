package dev.groundswell.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.groundswell.report.statement.Figure;
import dev.groundswell.report.statement.Statement;
import dev.groundswell.report.topic.Topic;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What stays true for longer than a week: pledges and money behind the topic. */
@Component
@Order(40)
class StrategicContext implements Section {

	private static final int MOST_OF_ONE = 3;

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
			material.points()
				.filter((one) -> one.subject().equals(standing.subject()) && one.metric().equals(standing.metric()))
				.sorted(Comparator.comparing(Material::published).thenComparing(Figure::unit).thenComparing(Figure::id))
				.limit(MOST_OF_ONE)
				.map((one) -> one.isGrowth() ? new Statement.Grew(one, null) : Telling.of(material, one))
				.forEach(statements::add);
		}
		return statements;
	}

}
