package dev.groundswell.metrics.statistic.derivative;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.Parse;
import dev.groundswell.metrics.population.Population;
import dev.groundswell.metrics.population.PopulationRequest;
import dev.groundswell.metrics.population.Populations;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Selections;
import dev.groundswell.metrics.statistic.Recall;

/**
 * The newest download counts of the models of one population.
 *
 * @param day last day a count may be of
 * @param others how many other populations count the same
 */
record Downloads(LocalDate day, Map<String, Point> points, int others) {

	static Downloads read(DerivativeParameters parameters, Set<String> models, Populations populations, Moment moment) {
		var registry = moment.registry();
		var metric = (parameters.metric() != null) ? Selections.metric(parameters.metric(), registry)
				: registry.metricOrUnlisted("downloads_30d");
		var request = new PopulationRequest(metric, "level", null, models, "model", parameters.rootSource(),
				Parse.qualifiers("qualifiers", parameters.qualifiers()),
				Parse.day("weekEnding", parameters.weekEnding()), Integer.MAX_VALUE);
		var read = populations.read(request, metric.daysCurrent(), moment);
		return read.isEmpty() ? new Downloads(moment.day(), Map.of(), 0) : of(read.getFirst(), read.size() - 1);
	}

	/** The population a figure's id begins with, as of its day. */
	static Downloads read(Recall recall, Set<String> models, Populations populations) {
		var day = recall.variant().needDay("day");
		var request = PopulationRequest.around(recall.key(), day, recall.moment())
			.members(models)
			.top(Integer.MAX_VALUE);
		return populations.read(request, request.metric().daysCurrent(), recall.moment())
			.stream()
			.filter((population) -> population.counted().equals(recall.key().population()))
			.map((population) -> of(population, 0))
			.findFirst()
			.orElse(new Downloads(day, Map.of(), 0));
	}

	private static Downloads of(Population population, int others) {
		var points = new HashMap<String, Point>();
		for (var series : population.series()) {
			series.newestBy(population.day()).ifPresent((point) -> points.put(series.key().subject(), point));
		}
		return new Downloads(population.day(), Map.copyOf(points), others);
	}

	Optional<Point> of(String model) {
		return Optional.ofNullable(this.points.get(model));
	}

	Optional<BigDecimal> numberOf(String model) {
		return of(model).map(Point::number);
	}

	/** The counts of models, the largest first. */
	List<Point> of(Collection<String> models) {
		return models.stream().flatMap((model) -> of(model).stream()).sorted((a, b) -> {
			int byNumber = b.number().compareTo(a.number());
			return (byNumber != 0) ? byNumber : a.chosen().series().subject().compareTo(b.chosen().series().subject());
		}).toList();
	}

}
