package dev.groundswell.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.groundswell.report.statement.Figure;
import dev.groundswell.report.statement.Statement;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What the topic's models can do and how large they are. Facts about models, not their
 * adoption.
 */
@Component
@Order(30)
class TechnologyAndReleases implements Section {

	/** A model described longer ago than this is no release any more. */
	private static final int MOST_DAYS = 366;

	private static final int MOST = 6;

	@Override
	public String id() {
		return "technology-and-releases";
	}

	@Override
	public String title() {
		return "Technology and releases";
	}

	@Override
	public List<Statement> choose(Material material, List<Statement> said) {
		Map<String, List<Figure>> facts = new LinkedHashMap<>();
		material
			.newest((one) -> material.isOwn(one) && material.topic().modelFacts().contains(one.metric())
					&& Material.published(one).isAfter(material.weekEnding().minusDays(MOST_DAYS)))
			.stream()
			.map((one) -> firstSaid(material, one))
			.sorted(Comparator.comparing(Figure::subject)
				.thenComparing(Figure::metric)
				.thenComparing(Figure::value, Comparator.reverseOrder())
				.thenComparing(Figure::id))
			.forEach((one) -> facts.computeIfAbsent(one.subject() + " " + one.metric(), (_) -> new ArrayList<>())
				.add(one));
		return facts.values()
			.stream()
			.sorted(Comparator.comparing((List<Figure> group) -> Material.published(group.getFirst()),
					Comparator.reverseOrder()))
			.<Statement>map(Statement.ModelFact::new)
			.limit(MOST)
			.toList();
	}

	/**
	 * The first to state the same value, so that a repetition does not take the credit.
	 */
	private static Figure firstSaid(Material material, Figure fact) {
		return material.seriesOf(fact)
			.stream()
			.flatMap((series) -> series.points().stream())
			.filter((one) -> one.value().compareTo(fact.value()) == 0 && one.bound() == fact.bound())
			.findFirst()
			.orElse(fact);
	}

}
