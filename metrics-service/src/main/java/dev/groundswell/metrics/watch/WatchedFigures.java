package dev.groundswell.metrics.watch;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.Questions;
import dev.groundswell.metrics.ingest.PositionMoved;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.SeriesReader;
import dev.groundswell.metrics.store.Selection;
import dev.groundswell.metrics.watch.WatchProperties.Watched;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Watched figures as gauges: {@code groundswell.adoption} is the newest value,
 * {@code groundswell.adoption.as.of.seconds} the end of its period as seconds since 1970,
 * so that an alert can see it grow old. Both have the same tags. A figure nobody states
 * has no sample, never zero. Alert on a fall of the first, or on
 * {@code time() - groundswell_adoption_as_of_seconds} above two intervals.
 */
@Component
class WatchedFigures {

	private static final Logger log = LoggerFactory.getLogger(WatchedFigures.class);

	private final WatchProperties properties;

	private final Questions questions;

	private final SeriesReader reader;

	private final MultiGauge values;

	private final MultiGauge ages;

	WatchedFigures(WatchProperties properties, Questions questions, SeriesReader reader, MeterRegistry registry) {
		this.properties = properties;
		this.questions = questions;
		this.reader = reader;
		this.values = MultiGauge.builder("groundswell.adoption")
			.description("Newest value of a watched figure")
			.register(registry);
		this.ages = MultiGauge.builder("groundswell.adoption.as.of.seconds")
			.description("End of the period a watched figure is of, seconds since 1970")
			.register(registry);
	}

	@EventListener
	void moved(PositionMoved event) {
		if (event.position() == 0) {
			return;
		}
		try {
			refresh();
		}
		catch (RuntimeException ex) {
			// a gauge that cannot be computed must not stop the log from being followed
			log.atWarn().setCause(ex).log("Watched figures could not be computed");
		}
	}

	/** Time alone brings figures into force: those whose publication lay ahead. */
	@Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
	void timePassed() {
		if (this.questions.isAnswerable()) {
			refresh();
		}
	}

	private synchronized void refresh() {
		var moment = this.questions.moment(MomentParameters.NONE);
		var valueRows = new ArrayList<MultiGauge.Row<?>>();
		var ageRows = new ArrayList<MultiGauge.Row<?>>();
		for (var watched : this.properties.figures()) {
			newest(watched, moment).ifPresent((point) -> {
				var tags = Tags.of("series", watched.id(), "subject", watched.subject(), "metric", watched.metric(),
						"source", point.chosen().series().rootSource());
				valueRows.add(MultiGauge.Row.of(tags, point.number()));
				ageRows.add(MultiGauge.Row.of(tags, endOf(point.period().end())));
			});
		}
		this.values.register(valueRows, true);
		this.ages.register(ageRows, true);
	}

	private Optional<Point> newest(Watched watched, Moment moment) {
		var measure = Optional.ofNullable(watched.measure())
			.orElseGet(() -> moment.registry().metricOrUnlisted(watched.metric()).plainMeasure());
		var selection = Selection.ALL.metric(watched.metric())
			.subjects(List.of(watched.subject()))
			.measure(measure)
			.population(watched.rootSource(), watched.qualifiers());
		return this.reader.read(selection, moment)
			.stream()
			.flatMap((series) -> series.newestBy(moment.day()).stream())
			.max(Comparator.naturalOrder());
	}

	private static long endOf(LocalDate day) {
		return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toEpochSecond();
	}

}
