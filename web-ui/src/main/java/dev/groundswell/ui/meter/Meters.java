package dev.groundswell.ui.meter;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.stereotype.Component;

/**
 * All meters of the service.
 * <ul>
 * <li>{@code groundswell.ui.answers{neighbour=ingest|metrics|report,
 * outcome=here|missing|refused|away}}: questions to the services by what came of them,
 * each in one outcome, so the sum is the questions. Alert when {@code away} is more than
 * a tenth of all for five minutes.</li>
 * <li>{@code groundswell.ui.neighbour.seen.timestamp.seconds{neighbour}}: when a service
 * last answered anything, seconds since 1970; it moves with every answer that is not
 * {@code away}. No sample before the first. Pages without a visitor ask nothing, so alert
 * on {@code away}, and look here for since when.</li>
 * <li>{@code groundswell.ui.signins{outcome=accepted|wrong|limited}}: attempts to sign
 * in, each in one outcome. Alert when {@code limited} grows: somebody guesses.</li>
 * </ul>
 */
@Component
public class Meters {

	private static final String PREFIX = "groundswell.ui.";

	private final MeterRegistry registry;

	private final Map<String, AtomicLong> lastSeen = new ConcurrentHashMap<>();

	public Meters(MeterRegistry registry) {
		this.registry = registry;
		for (String neighbour : List.of("ingest", "metrics", "report")) {
			List.of("here", "missing", "refused", "away").forEach((outcome) -> answers(neighbour, outcome));
		}
		List.of("accepted", "wrong", "limited").forEach(this::signIns);
	}

	/** One question to a service, and what came of it. */
	public void answered(String neighbour, String outcome) {
		answers(neighbour, outcome).increment();
	}

	/** A service was heard of. */
	public void seen(String neighbour, Instant moment) {
		this.lastSeen.computeIfAbsent(neighbour, this::seconds).set(moment.getEpochSecond());
	}

	/** One attempt to sign in. */
	public void signIn(String outcome) {
		signIns(outcome).increment();
	}

	private Counter answers(String neighbour, String outcome) {
		return Counter.builder(PREFIX + "answers")
			.description("Questions to the services")
			.tags("neighbour", neighbour, "outcome", outcome)
			.register(this.registry);
	}

	private AtomicLong seconds(String neighbour) {
		AtomicLong seconds = new AtomicLong();
		Gauge.builder(PREFIX + "neighbour.seen.timestamp.seconds", seconds, AtomicLong::get)
			.description("When a service last answered, seconds since 1970")
			.tag("neighbour", neighbour)
			.register(this.registry);
		return seconds;
	}

	private Counter signIns(String outcome) {
		return Counter.builder(PREFIX + "signins")
			.description("Attempts to sign in")
			.tag("outcome", outcome)
			.register(this.registry);
	}

}
