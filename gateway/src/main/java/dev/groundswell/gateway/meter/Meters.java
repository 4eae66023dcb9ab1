package dev.groundswell.gateway.meter;

import java.util.List;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.stereotype.Component;

/**
 * All meters of the gateway's own.
 * <ul>
 * <li>{@code groundswell.gateway.away{neighbour=ingest|metrics|report|web-ui,
 * reason=refused|slow|open|failed}}: answers given in a service's place, by why it had
 * none of its own: no connection, silence until the limit, not asked because its breaker
 * was open, 502 to 504 several times. Alert when it grows for five minutes: readers see
 * it.</li>
 * </ul>
 * Resilience4j adds, by service, {@code resilience4j.circuitbreaker.state},
 * {@code resilience4j.circuitbreaker.not.permitted.calls} and
 * {@code resilience4j.retry.calls}. Each answer {@code open} is one call not permitted,
 * so {@code away{reason=open} = not permitted calls}.
 */
@Component
public class Meters {

	private static final List<String> NEIGHBOURS = List.of("ingest", "metrics", "report", "web-ui");

	private static final List<String> REASONS = List.of("refused", "slow", "open", "failed");

	private final MeterRegistry registry;

	Meters(MeterRegistry registry) {
		this.registry = registry;
		NEIGHBOURS.forEach((neighbour) -> REASONS.forEach((reason) -> absences(neighbour, reason)));
	}

	/** One answer in a service's place. */
	public void away(String neighbour, String reason) {
		absences(neighbour, reason).increment();
	}

	private Counter absences(String neighbour, String reason) {
		return Counter.builder("groundswell.gateway.away")
			.description("Answers given in a service's place")
			.tags("neighbour", neighbour, "reason", reason)
			.register(this.registry);
	}

}
