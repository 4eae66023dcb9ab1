package dev.groundswell.metrics.statistic.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import dev.groundswell.metrics.grouping.Group;
import dev.groundswell.metrics.population.Census;
import dev.groundswell.metrics.series.Point;

/** The members of one group and portion in the two periods, by subject. */
final class Cell {

	/**
	 * Which line.
	 *
	 * @param portion {@code own, repackaged} or {@code all}
	 */
	record Key(Group group, String portion) {
	}

	private final Key key;

	private final Map<String, Point> now = new LinkedHashMap<>();

	private final Map<String, Point> carried = new LinkedHashMap<>();

	private final Map<String, Point> before = new LinkedHashMap<>();

	private final TreeSet<String> missing = new TreeSet<>();

	Cell(Key key) {
		this.key = key;
	}

	Key key() {
		return this.key;
	}

	void present(Point point) {
		this.now.put(Census.subject(point), point);
	}

	void earlier(Point point) {
		this.before.put(Census.subject(point), point);
	}

	void missing(String subject) {
		this.missing.add(subject);
	}

	void carry(Point point) {
		this.carried.put(Census.subject(point), point);
	}

	/** Those stated for the period itself, the largest first. */
	List<Point> stated() {
		return List.copyOf(this.now.values());
	}

	Collection<String> missing() {
		return this.missing;
	}

	int carried() {
		return this.carried.size();
	}

	/** Those counted now, carried ones last. */
	List<Point> counted() {
		var all = new ArrayList<>(this.now.values());
		all.addAll(this.carried.values());
		return all;
	}

	List<Point> earlier() {
		return List.copyOf(this.before.values());
	}

	/** Those stated in both periods, as they are now. */
	List<Point> constant() {
		return this.now.values().stream().filter((point) -> this.before.containsKey(Census.subject(point))).toList();
	}

	/** Those stated in both periods, as they were. */
	List<Point> constantEarlier() {
		return this.before.values().stream().filter((point) -> this.now.containsKey(Census.subject(point))).toList();
	}

	/** Those counted now that were not before. */
	List<Point> entered() {
		return counted().stream().filter((point) -> !this.before.containsKey(Census.subject(point))).toList();
	}

	/** Those counted before that are not now. */
	List<Point> left() {
		return this.before.values()
			.stream()
			.filter((point) -> !this.now.containsKey(Census.subject(point))
					&& !this.carried.containsKey(Census.subject(point)))
			.toList();
	}

	/** What those who entered have, less what those who left had. */
	BigDecimal membershipChange() {
		return sum(entered()).subtract(sum(left()));
	}

	static BigDecimal sum(Collection<Point> points) {
		return points.stream().map(Point::number).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
