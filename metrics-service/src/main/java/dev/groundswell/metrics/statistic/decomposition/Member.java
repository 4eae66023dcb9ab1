package dev.groundswell.metrics.statistic.decomposition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Series;

/** A subject of the population with what it had in the two periods, at least in one. */
record Member(Series series, Optional<Point> before, Optional<Point> after) {

	String subject() {
		return this.series.key().subject();
	}

	BigDecimal amountBefore() {
		return this.before.map(Point::number).orElse(BigDecimal.ZERO);
	}

	BigDecimal amountAfter() {
		return this.after.map(Point::number).orElse(BigDecimal.ZERO);
	}

	BigDecimal change() {
		return amountAfter().subtract(amountBefore());
	}

	String presence() {
		return this.before.isEmpty() ? "entrant" : this.after.isEmpty() ? "exit" : "stayed";
	}

	List<Point> points() {
		return Stream.concat(this.after.stream(), this.before.stream()).toList();
	}

}
