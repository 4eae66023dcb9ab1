package dev.groundswell.metrics.statistic.ram;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.groundswell.metrics.arithmetic.CumulativeCount;
import dev.groundswell.metrics.arithmetic.CumulativeCount.Reading;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Series;

/** A model of the population with its count by age. */
final class Model {

	/** Readings further apart say nothing about the days between. */
	private static final int WIDEST_GAP = 31;

	private final Series series;

	private final Point size;

	private final LocalDate released;

	private final List<Point> points;

	private final CumulativeCount count;

	private final Map<Integer, Optional<Reading>> byAge = new HashMap<>();

	Model(Series series, Point size, LocalDate released, LocalDate baseline) {
		this.series = series;
		this.size = size;
		this.released = released;
		var byDay = new TreeMap<LocalDate, Point>();
		series.points()
			.stream()
			.filter((point) -> point.isComparable() && !point.period().end().isAfter(baseline))
			.forEach((point) -> byDay.put(point.period().end(), point));
		this.points = List.copyOf(byDay.values());
		this.count = CumulativeCount.of(this.points.stream()
			.map((point) -> new CumulativeCount.Sample(point.period().end(), point.number()))
			.toList());
	}

	String id() {
		return this.series.key().subject();
	}

	Series series() {
		return this.series;
	}

	SizeBucket bucket() {
		return SizeBucket.of(this.size.number());
	}

	LocalDate released() {
		return this.released;
	}

	long ageOn(LocalDate day) {
		return ChronoUnit.DAYS.between(this.released, day);
	}

	Point newest() {
		return this.points.getLast();
	}

	/** The count so many days after the release. */
	Optional<Reading> at(int age) {
		return this.byAge.computeIfAbsent(age, (days) -> this.count.at(this.released.plusDays(days), WIDEST_GAP));
	}

	Optional<BigDecimal> countAt(int age) {
		return at(age).map(Reading::count);
	}

	/** What the count at an age rests on, and what the size does. */
	List<Point> inputs(int age) {
		return at(age)
			.map((reading) -> Stream.concat(reading.used().stream().map(this.points::get), Stream.of(this.size))
				.toList())
			.orElse(List.of());
	}

	/** The newest count, and the size. */
	List<Point> newestInputs() {
		return List.of(newest(), this.size);
	}

}
