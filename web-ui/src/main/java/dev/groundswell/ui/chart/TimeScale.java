package dev.groundswell.ui.chart;

import java.time.LocalDate;

/** A map from a day to a place in a drawing: equal days are equally far apart. */
public record TimeScale(LocalDate start, LocalDate end, double rangeStart, double rangeEnd) {

	/** The place of a day, in drawing units. */
	public double at(LocalDate day) {
		return new LinearScale(this.start.toEpochDay(), this.end.toEpochDay(), this.rangeStart, this.rangeEnd)
			.at(day.toEpochDay());
	}

}
