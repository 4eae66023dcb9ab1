package dev.groundswell.metrics.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.store.SeriesKey;
import org.jspecify.annotations.Nullable;

/**
 * Which things must be equal before two figures may be compared, the weightiest first:
 * subject, metric, measure, unit, what a share is of or a rank is in, period, region,
 * platform, population, denominator, every other qualifier by name. Another panel or root
 * source is another opinion about the same thing.
 */
public final class Comparability {

	/** Another opinion, not another thing. */
	static final String PANEL = "panel";

	private static final List<String> WEIGHTY = List.of("region", "platform", "population", "denominator");

	private Comparability() {
	}

	/**
	 * The first qualifier in which two series differ: {@code panel} or {@code rootSource}
	 * where they only are two opinions.
	 */
	public static String firstDifference(SeriesKey a, SeriesKey b) {
		var left = Figures.qualifiers(a.qualifiers());
		var right = Figures.qualifiers(b.qualifiers());
		return differing(left, right, a.measure()).stream()
			.findFirst()
			.orElse(Objects.equals(left.get(PANEL), right.get(PANEL)) ? "rootSource" : PANEL);
	}

	/** Whether a difference is only that of two opinions. */
	public static boolean isOpinion(String firstDifference) {
		return firstDifference.equals(PANEL) || firstDifference.equals("rootSource")
				|| firstDifference.equals("source");
	}

	/** Whether a qualifier says how a thing is defined or counted. */
	static boolean isDefinition(String field) {
		return field.equals("definition") || field.equals("formula") || field.equals("counting");
	}

	/** All qualifiers that differ, the weightiest first, without the panel. */
	static List<String> differing(Map<String, String> left, Map<String, String> right, String measure) {
		var names = new TreeSet<>(left.keySet());
		names.addAll(right.keySet());
		names.remove(PANEL);
		var different = new ArrayList<>(
				names.stream().filter((name) -> !Objects.equals(left.get(name), right.get(name))).toList());
		different.sort(Comparator.comparingInt((name) -> weight(name, measure)));
		return different;
	}

	/** The qualifier a measure is nothing without: a share's whole, a rank's list. */
	static @Nullable String whole(String measure) {
		return switch (measure) {
			case "share" -> "denominator";
			case "rank" -> "list";
			default -> null;
		};
	}

	private static int weight(String name, String measure) {
		if (name.equals(whole(measure))) {
			return -1;
		}
		int place = WEIGHTY.indexOf(name);
		return (place >= 0) ? place : WEIGHTY.size();
	}

	/**
	 * {@code not comparable: region (china and not stated)}, in words for a definition.
	 */
	public static String words(String field, @Nullable String ours, @Nullable String theirs) {
		var values = "%s and %s".formatted(plain(ours), plain(theirs));
		return switch (field) {
			case "definition", "formula" -> "not comparable: definition differs (%s)".formatted(values);
			case "counting" -> "not comparable: counting, the definition differs (%s)".formatted(values);
			default -> "not comparable: %s (%s)".formatted(field, values);
		};
	}

	private static String plain(@Nullable String value) {
		return (value != null) ? value.replace('_', ' ') : "not stated";
	}

}
