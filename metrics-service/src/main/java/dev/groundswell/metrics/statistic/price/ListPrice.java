package dev.groundswell.metrics.statistic.price;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import dev.groundswell.metrics.series.Point;

/** Prices for a million tokens, both from one list. */
record ListPrice(Point input, Point output) {

	/** For a million tokens of which a part is input. */
	BigDecimal blended(BigDecimal inputShare) {
		return this.input.number()
			.multiply(inputShare)
			.add(this.output.number().multiply(BigDecimal.ONE.subtract(inputShare)));
	}

	boolean isFree() {
		return this.input.number().signum() == 0 && this.output.number().signum() == 0;
	}

	/** The older of the days the two were listed on. */
	LocalDate day() {
		var a = this.input.period().end();
		var b = this.output.period().end();
		return a.isBefore(b) ? a : b;
	}

	String rootSource() {
		return this.input.chosen().series().rootSource();
	}

	List<Point> points() {
		return List.of(this.input, this.output);
	}

}
