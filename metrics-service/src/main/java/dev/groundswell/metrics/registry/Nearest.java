package dev.groundswell.metrics.registry;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody probably meant. */
public final class Nearest {

	private static final int SUGGESTIONS = 5;

	private Nearest() {
	}

	/** Subjects by id, name and aliases, the nearest first. */
	public static List<String> subjects(String written, Registry registry) {
		var names = registry.subjects().stream().collect(Collectors.toMap(Subject::id, Nearest::namesOf));
		return pick(written, names);
	}

	/** Metrics by id and name. */
	public static List<String> metrics(String written, Registry registry) {
		var names = registry.metrics()
			.stream()
			.collect(Collectors.toMap(Metric::id, (metric) -> List.of(metric.id(), metric.name())));
		return pick(written, names);
	}

	/** Plain ids. */
	public static List<String> ids(String written, Collection<String> ids) {
		return pick(written, ids.stream().distinct().collect(Collectors.toMap((id) -> id, List::of)));
	}

	private static List<String> namesOf(Subject subject) {
		return Stream
			.of(List.of(subject.id(), subject.name()), subject.aliases(), List.copyOf(subject.names().values()))
			.flatMap(List::stream)
			.toList();
	}

	private static List<String> pick(String written, Map<String, List<String>> names) {
		var wanted = fold(written);
		record Guess(String id, int distance) {
		}
		return names.entrySet()
			.stream()
			.map((entry) -> new Guess(entry.getKey(),
					entry.getValue().stream().mapToInt((name) -> distance(wanted, fold(name))).min().orElse(99)))
			.filter((guess) -> guess.distance() <= Math.max(2, wanted.length() / 2))
			.sorted(Comparator.comparingInt(Guess::distance).thenComparing(Guess::id))
			.limit(SUGGESTIONS)
			.map(Guess::id)
			.toList();
	}

	private static String fold(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("[\\s_\\-./]", "");
	}

	/** Edits between the two; a part of a name counts as near. */
	private static int distance(String a, String b) {
		if (!a.isEmpty() && !b.isEmpty() && (b.contains(a) || a.contains(b))) {
			return a.equals(b) ? 0 : 1;
		}
		int[] last = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			last[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int[] row = new int[b.length() + 1];
			row[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int change = (a.charAt(i - 1) != b.charAt(j - 1)) ? 1 : 0;
				row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
			}
			last = row;
		}
		return last[b.length()];
	}

}
