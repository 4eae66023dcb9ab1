package dev.groundswell.metrics.statistic.discrepancy;

import java.util.List;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.series.Series;

/** One way in which figures can disagree. */
interface Search {

	/** Every pair of figures of this way, whatever the verdict. */
	List<Discrepancy> in(List<Series> series, Moment moment);

}
