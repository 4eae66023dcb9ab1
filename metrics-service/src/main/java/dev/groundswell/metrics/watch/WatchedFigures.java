package dev.groundswell.metrics.watch;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.Questions;
import dev.groundswell.metrics.ingest.PositionMoved;
import dev.groundswell.metrics.meter.Meters;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.SeriesReader;
import dev.groundswell.metrics.store.Selection;
import dev.groundswell.metrics.watch.WatchProperties.Watched;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the gauges of the watched figures true. */
@Component
class WatchedFigures {

	private static final Logger log = LoggerFactory.getLogger(WatchedFigures.class);

	private final WatchProperties properties;

	private final Questions questions;

	private final SeriesReader reader;

	private final Meters meters;

	WatchedFigures(WatchProperties properties, Questions questions, SeriesReader reader, Meters meters) {
		this.properties = properties;
		this.questions = questions;
		this.reader = reader;
		this.meters = meters;
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
		this.meters.adoption(this.properties.figures()
			.stream()
			.flatMap((watched) -> newest(watched, moment).map((point) -> adoption(watched, point)).stream())
			.toList());
	}

	private static Meters.Adoption adoption(Watched watched, Point point) {
		return new Meters.Adoption(watched.id(), watched.subject(), watched.metric(),
				point.chosen().series().rootSource(), point.number(), endOf(point.period().end()));
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
