package dev.groundswell.metrics.grouping;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.series.SeriesReader;
import dev.groundswell.metrics.store.Selection;

import org.springframework.stereotype.Component;

/** Makes partitions; for sizes it reads how many parameters subjects have. */
@Component
public class Groupings {

	private static final String PARAMETERS = "parameter_count";

	private static final Set<String> TOTAL = Set.of("", "total");

	private final SeriesReader reader;

	public Groupings(SeriesReader reader) {
		this.reader = reader;
	}

	/** The partition of some subjects. */
	public Grouping by(Dimension dimension, Collection<String> subjects, Moment moment) {
		return new Grouping(dimension, moment.registry(),
				(dimension == Dimension.SIZE) ? sizes(subjects, moment) : Map.of());
	}

	/**
	 * The newest asserted total of each. Sizes are stated when published and do not
	 * change, so that the period does not matter.
	 */
	private Map<String, Point> sizes(Collection<String> subjects, Moment moment) {
		var sizes = new HashMap<String, Point>();
		var selection = Selection.ALL.metric(PARAMETERS).measure("level").subjects(subjects);
		for (var series : this.reader.read(selection, moment)) {
			if (isTotal(series)) {
				series.points()
					.stream()
					.filter((point) -> point.chosen().isAsserted() && point.number().signum() > 0)
					.forEach((point) -> sizes.merge(series.key().subject(), point, Groupings::newer));
			}
		}
		return sizes;
	}

	private static boolean isTotal(Series series) {
		return series.key().unit().equals("parameters")
				&& TOTAL.contains(Figures.qualifiers(series.key().qualifiers()).getOrDefault("counting", ""));
	}

	private static Point newer(Point a, Point b) {
		return List.of(a, b)
			.stream()
			.max((x, y) -> x.chosen().publishedAt().compareTo(y.chosen().publishedAt()))
			.orElse(a);
	}

}
