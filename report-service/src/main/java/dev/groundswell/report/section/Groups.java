package dev.groundswell.report.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.groundswell.report.statement.Figure;

/**
 * Figures put together that may stand in one sentence: counted alike, of one period and
 * kind.
 */
final class Groups {

	private Groups() {
	}

	/**
	 * Groups in the order of their first figure; within one, largest first, each subject
	 * once.
	 */
	static List<List<Figure>> countedAlike(List<Figure> figures) {
		Map<List<Object>, Map<String, Figure>> groups = new LinkedHashMap<>();
		for (Figure figure : figures) {
			groups
				.computeIfAbsent(
						List.of(figure.metric(), figure.measure(), figure.unit(), figure.rootSource(),
								figure.qualifiers(), figure.periodStart(), figure.periodEnd(), figure.subjectKind()),
						(_) -> new LinkedHashMap<>())
				.putIfAbsent(figure.subject(), figure);
		}
		List<List<Figure>> sorted = new ArrayList<>();
		groups.values().forEach((group) -> sorted.add(group.values().stream().sorted(Material.bySize()).toList()));
		return sorted;
	}

}
