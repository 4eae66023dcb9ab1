package dev.groundswell.report.section;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import dev.groundswell.report.metrics.FreshnessView;
import dev.groundswell.report.statement.Figure;
import dev.groundswell.report.statement.Statement;
import dev.groundswell.report.statement.Statement.Explained;
import dev.groundswell.report.statement.Statement.Explained.Rule;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who was read, who has fallen silent, and by which rules the rest was written. */
@Component
@Order(110)
class MethodAndSources implements Section {

	@Override
	public String id() {
		return "method-and-sources";
	}

	@Override
	public String title() {
		return "Method and sources";
	}

	@Override
	public List<Statement> choose(Material material, List<Statement> said) {
		Set<Figure> cited = new LinkedHashSet<>();
		said.forEach((statement) -> cited.addAll(statement.figures()));
		if (cited.isEmpty()) {
			return List.of();
		}
		List<Statement> statements = new ArrayList<>(sources(material, cited));
		statements.addAll(stale(material, cited));
		rules(said, cited).forEach((rule) -> statements.add(new Explained(rule)));
		return statements;
	}

	private static List<Statement> sources(Material material, Set<Figure> cited) {
		Map<String, List<Figure>> byRoot = new TreeMap<>();
		cited.forEach((one) -> byRoot.computeIfAbsent(one.rootSource(), (_) -> new ArrayList<>()).add(one));
		return byRoot.values().stream().map((figures) -> sourced(material, figures)).toList();
	}

	private static Statement sourced(Material material, List<Figure> figures) {
		Figure first = figures.getFirst();
		List<String> via = figures.stream()
			.filter((one) -> !one.source().equals(one.rootSource()))
			.map(Figure::sourceName)
			.distinct()
			.sorted()
			.toList();
		LocalDate newest = figures.stream().map(Material::published).max(Comparator.naturalOrder()).orElseThrow();
		return new Statement.Sourced(first.rootSourceName(), material.registry().sourceKind(first.rootSource()), via,
				newest, figures);
	}

	private static List<Statement> stale(Material material, Set<Figure> cited) {
		List<Statement> statements = new ArrayList<>();
		for (FreshnessView source : material.freshness()) {
			List<Figure> figures = cited.stream()
				.filter((one) -> one.source().equals(source.source()) || one.rootSource().equals(source.source()))
				.toList();
			if (material.trust().stale().contains(source.source()) && !figures.isEmpty()
					&& source.lastPublishedAt() != null && source.intervalDays() != null) {
				LocalDate last = LocalDate.ofInstant(source.lastPublishedAt(), ZoneOffset.UTC);
				statements
					.add(new Statement.Stale((source.sourceName() != null) ? source.sourceName() : source.source(),
							last, (int) ChronoUnit.DAYS.between(last, material.weekEnding()),
							source.intervalDays().intValue(), figures));
			}
		}
		return statements;
	}

	/** Only the rules this edition made use of. */
	private static List<Rule> rules(List<Statement> said, Set<Figure> cited) {
		List<Rule> rules = new ArrayList<>(List.of(Rule.AS_OF, Rule.CONFIDENCE));
		if (cited.stream().anyMatch(Figure::isGrowth)) {
			rules.add(Rule.GROWTH);
		}
		if (cited.stream().anyMatch((one) -> !one.qualifier("panel").isEmpty())) {
			rules.add(Rule.PANELS);
		}
		if (cited.stream().anyMatch((one) -> one.measure().equals("share"))) {
			rules.add(Rule.SHARES);
		}
		if (said.stream().anyMatch(Statement.Committed.class::isInstance)) {
			rules.add(Rule.COMMITMENTS);
		}
		rules.add(Rule.EVIDENCE);
		return rules;
	}

}
