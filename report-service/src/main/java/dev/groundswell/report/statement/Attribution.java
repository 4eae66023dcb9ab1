package dev.groundswell.report.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whose numbers they are: "Aicpb.com, via South China Morning Post". */
public final class Attribution {

	private Attribution() {
	}

	/**
	 * All sources of the figures in the order of their appearance, each named once; empty
	 * without figures.
	 */
	public static String of(List<Figure> figures) {
		Map<String, List<String>> printers = new LinkedHashMap<>();
		for (Figure figure : figures) {
			List<String> via = printers.computeIfAbsent(shortName(figure.rootSourceName()), (_) -> new ArrayList<>());
			String printer = shortName(figure.sourceName());
			if (!figure.source().equals(figure.rootSource()) && !via.contains(printer)) {
				via.add(printer);
			}
		}
		return printers.entrySet()
			.stream()
			.map((entry) -> entry.getValue().isEmpty() ? entry.getKey()
					: entry.getKey() + ", via " + Wording.joined(entry.getValue()))
			.collect(Collectors.joining("; "));
	}

	/**
	 * Whose figures a statement tells; empty where the statement itself is about a
	 * source.
	 * @param figures those of the statement and of others that say the same
	 */
	public static String of(Statement statement, List<Figure> figures) {
		boolean aboutSource = statement instanceof Statement.Sourced || statement instanceof Statement.Stale;
		return aboutSource ? "" : of(figures);
	}

	/** The usual name, without the explanation in brackets that would nest in ours. */
	static String shortName(String name) {
		int bracket = name.indexOf(" (");
		return (bracket > 0) ? name.substring(0, bracket) : name;
	}

}
