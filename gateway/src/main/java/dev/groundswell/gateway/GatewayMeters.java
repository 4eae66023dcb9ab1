package dev.groundswell.gateway;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.stereotype.Component;

/**
 * The gateway's own meters.
 * <ul>
 * <li>{@code groundswell.gateway.away} (service, reason): answers given in a service's
 * place. Alert when it grows for more than five minutes: readers see it. Reasons:
 * {@code refused}, {@code slow}, {@code open}, {@code failed}.</li>
 * </ul>
 * Resilience4j adds {@code resilience4j.circuitbreaker.state} and
 * {@code resilience4j.retry.calls} per service; every {@code open} above happened while
 * the state of that service's breaker was open.
 */
@Component
public class GatewayMeters {

	private final MeterRegistry registry;

	GatewayMeters(MeterRegistry registry) {
		this.registry = registry;
	}

	/** One answer in a service's place. */
	public void away(String service, String reason) {
		this.registry.counter("groundswell.gateway.away", "service", service, "reason", reason).increment();
	}

}
