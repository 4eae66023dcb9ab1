package dev.groundswell.report.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one edition says otherwise than another.
 *
 * @param added said only here
 * @param removed said only there
 * @param changed about the same thing, with another number, period or judgement
 * @param unchanged said in the same words
 */
public record Difference(String id, String against, List<Entry> added, List<Entry> removed, List<Change> changed,
		int unchanged) {

	/** A statement and its section. */
	public record Entry(String section, Content.Line statement) {
	}

	/** The same fact, then and now. */
	public record Change(String section, Content.Line before, Content.Line after) {
	}

	static Difference between(Edition now, Edition then) {
		Map<String, List<Entry>> former = new HashMap<>();
		Map<Entry, Boolean> left = new LinkedHashMap<>();
		for (Entry entry : entries(then)) {
			former.computeIfAbsent(key(entry), (_) -> new ArrayList<>()).add(entry);
			left.put(entry, true);
		}
		List<Entry> added = new ArrayList<>();
		List<Change> changed = new ArrayList<>();
		int unchanged = 0;
		for (Entry entry : entries(now)) {
			List<Entry> candidates = former.getOrDefault(key(entry), List.of());
			Entry before = candidates.isEmpty() ? null : candidates.removeFirst();
			if (before == null) {
				added.add(entry);
				continue;
			}
			left.remove(before);
			if (before.statement().text().equals(entry.statement().text())
					&& before.statement().confidence().equals(entry.statement().confidence())) {
				unchanged++;
			}
			else {
				changed.add(new Change(entry.section(), before.statement(), entry.statement()));
			}
		}
		return new Difference(now.id(), then.id(), added, List.copyOf(left.keySet()), changed, unchanged);
	}

	private static List<Entry> entries(Edition edition) {
		return edition.content()
			.sections()
			.stream()
			.flatMap((section) -> section.statements().stream().map((line) -> new Entry(section.id(), line)))
			.toList();
	}

	/**
	 * What a statement is about, whatever it says: kind, subject, metric and count of its
	 * first figure.
	 */
	private static String key(Entry entry) {
		List<String> parts = new ArrayList<>(List.of(entry.section(), entry.statement().type()));
		if (entry.statement().figures().isEmpty()) {
			parts.add(entry.statement().text());
		}
		else {
			Map<String, Object> figure = entry.statement().figures().getFirst();
			for (String member : List.of("subject", "metric", "measure", "rootSource", "qualifiers")) {
				parts.add(String.valueOf(figure.get(member)));
			}
		}
		return String.join("|", parts);
	}

}
