package dev.groundswell.report.metrics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

import dev.groundswell.report.meter.Meters;
import dev.groundswell.report.problem.NeighbourAwayException;
import dev.groundswell.report.problem.PositionNotReachedException;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpStatusCodeException;
import org.springframework.web.client.RestClientException;

/**
 * Reads whole answers of metrics-service at one pinned position: follows the pages, and
 * turns an absent neighbour into the problem that says so.
 */
@Component
public class Metrics {

	private static final String SERVICE = "metrics-service";

	private final MetricsClient client;

	private final Meters meters;

	public Metrics(MetricsClient client, Meters meters) {
		this.client = client;
		this.meters = meters;
	}

	/**
	 * Pins the log for everything read after.
	 * @param position the one asked for, or none for the newest loaded
	 */
	public Pin pin(Instant asOf, @Nullable Long position) {
		AnswerView<FreshnessView> first = asked(() -> this.client.freshness(asOf.toString(), position, null));
		if (first.position() == null || first.registryVersion() == null) {
			throw away("has no data yet");
		}
		return new Pin(asOf, first.position(), first.registryVersion());
	}

	public List<FreshnessView> freshness(Pin pin) {
		return all((after) -> this.client.freshness(pin.at(), pin.position(), after));
	}

	public List<Series> series(Pin pin, Collection<String> subjects, Collection<String> metrics) {
		return (subjects.isEmpty() || metrics.isEmpty()) ? List.of()
				: all((after) -> this.client.series(list(subjects), list(metrics), pin.at(), pin.position(), after))
					.stream()
					.map(SeriesView::toSeries)
					.toList();
	}

	/** Growth on the month of every series of these. */
	public List<Growth> growth(Pin pin, Collection<String> subjects, Collection<String> metrics, LocalDate weekEnding) {
		return (subjects.isEmpty() || metrics.isEmpty()) ? List.of()
				: all((after) -> this.client.growth(list(subjects), list(metrics), "mom", weekEnding.toString(),
						pin.at(), pin.position(), after))
					.stream()
					.map(GrowthView::toGrowth)
					.toList();
	}

	public List<Overtake> overtakes(Pin pin, String metric, Collection<String> subjects, LocalDate from, LocalDate to) {
		List<Overtake> overtakes = new ArrayList<>();
		for (OvertakeView view : all((after) -> this.client.overtakes(metric, list(subjects), from.toString(),
				to.toString(), pin.at(), pin.position(), after))) {
			if (view.winnerFigure() != null && view.loserFigure() != null) {
				overtakes.add(new Overtake(view.winnerFigure().toFigure(), view.loserFigure().toFigure(),
						view.firstTouch(), view.confirmed()));
			}
		}
		return overtakes;
	}

	public List<Discrepancy> discrepancies(Pin pin, Collection<String> subjects, Collection<String> metrics,
			LocalDate weekEnding) {
		return (subjects.isEmpty() || metrics.isEmpty()) ? List.of()
				: all((after) -> this.client.discrepancies(list(subjects), list(metrics), weekEnding.toString(),
						pin.at(), pin.position(), after))
					.stream()
					.map(DiscrepancyView::toDiscrepancy)
					.toList();
	}

	private static String list(Collection<String> ids) {
		return String.join(",", ids);
	}

	private <T> List<T> all(Function<@Nullable String, AnswerView<T>> page) {
		List<T> items = new ArrayList<>();
		String after = null;
		do {
			String from = after;
			AnswerView<T> answer = asked(() -> page.apply(from));
			items.addAll(Objects.requireNonNullElse(answer.items(), List.<T>of()));
			after = answer.next();
		}
		while (after != null);
		return items;
	}

	private <T> AnswerView<T> asked(Supplier<@Nullable AnswerView<T>> call) {
		try {
			return Objects.requireNonNull(call.get(), "an empty answer");
		}
		catch (HttpStatusCodeException ex) {
			if (ex.getStatusCode().isSameCodeAs(HttpStatus.SERVICE_UNAVAILABLE)
					&& ex.getResponseBodyAsString().contains("position-not-reached")) {
				throw new PositionNotReachedException(
						"metrics-service has not loaded the log up to the position asked for yet.");
			}
			throw away("answered " + ex.getStatusCode().value());
		}
		catch (RestClientException ex) {
			throw away("does not answer");
		}
	}

	private NeighbourAwayException away(String what) {
		this.meters.away("metrics");
		return new NeighbourAwayException(SERVICE, what);
	}

}
