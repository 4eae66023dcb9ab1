package dev.groundswell.ui.neighbour;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import dev.groundswell.ui.meter.Meters;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/**
 * Asks the services and turns whatever happens into an {@link Answer}. Remembers when
 * each was last heard of. Safe for many threads.
 */
@Component
public class Neighbours {

	private static final Logger log = LoggerFactory.getLogger(Neighbours.class);

	private final Map<Neighbour, Instant> lastSeen = new ConcurrentHashMap<>();

	private final Clock clock;

	private final Meters meters;

	Neighbours(Clock clock, Meters meters) {
		this.clock = clock;
		this.meters = meters;
	}

	/** Asks one question; never throws for what a service may do. */
	public <T> Answer<T> ask(Neighbour neighbour, Supplier<@Nullable T> question) {
		Answer<T> answer = answer(neighbour, question);
		if (!(answer instanceof Answer.Away<T>)) {
			Instant now = this.clock.instant();
			this.lastSeen.put(neighbour, now);
			this.meters.seen(lower(neighbour.name()), now);
		}
		this.meters.answered(lower(neighbour.name()), lower(answer.getClass().getSimpleName()));
		return answer;
	}

	private <T> Answer<T> answer(Neighbour neighbour, Supplier<@Nullable T> question) {
		try {
			T value = question.get();
			return (value != null) ? new Answer.Here<>(value) : away(neighbour, "empty answer");
		}
		catch (RestClientResponseException ex) {
			int status = ex.getStatusCode().value();
			if (status >= 500) {
				return away(neighbour, "status " + status);
			}
			ProblemView problem = problem(ex);
			String reason = Objects.requireNonNullElse(problem.detail(),
					Objects.requireNonNullElse(problem.title(), "The service answered " + status + "."));
			return (status == 404 || status == 410) ? new Answer.Missing<>(reason)
					: new Answer.Refused<>(status, reason, Objects.requireNonNullElse(problem.errors(), List.of()));
		}
		catch (RestClientException ex) {
			return away(neighbour, String.valueOf(ex.getMostSpecificCause().getMessage()));
		}
	}

	private <T> Answer<T> away(Neighbour neighbour, String cause) {
		log.atWarn().addKeyValue("neighbour", neighbour).addKeyValue("cause", cause).log("Neighbour away");
		return new Answer.Away<>(neighbour, this.lastSeen.get(neighbour));
	}

	private static ProblemView problem(RestClientResponseException failure) {
		try {
			ProblemView problem = failure.getResponseBodyAs(ProblemView.class);
			return (problem != null) ? problem : new ProblemView(null, null, null);
		}
		catch (RuntimeException _) {
			return new ProblemView(null, null, null);
		}
	}

	private static String lower(String name) {
		return name.toLowerCase(java.util.Locale.ROOT);
	}

}
