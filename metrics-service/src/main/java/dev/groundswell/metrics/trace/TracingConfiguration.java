package dev.groundswell.metrics.trace;

import io.micrometer.observation.ObservationPredicate;
import io.micrometer.observation.ObservationRegistry;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.web.client.support.RestClientHttpServiceGroupConfigurer;

/** What is traced beyond what the framework traces by itself, and what is not. */
@Configuration(proxyBeanMethods = false)
@Conditional(TracingOnDemand.class)
class TracingConfiguration {

	private static final String NOT_SAMPLED = "00-" + "1".repeat(32) + "-" + "1".repeat(16) + "-00";

	/** Probes and scrapes would drown what people ask for. */
	@Bean
	ObservationPredicate noProbes() {
		return (name, context) -> !(context instanceof ServerRequestObservationContext request
				&& isProbe(request.getCarrier()));
	}

	/**
	 * Two looks a second at the log, most of which find nothing, would too. The header
	 * says so to ingest-service.
	 */
	@Bean
	RestClientHttpServiceGroupConfigurer noLooks() {
		return (groups) -> groups.filterByName("ingest")
			.forEachClient((group, client) -> client.observationRegistry(ObservationRegistry.NOOP)
				.defaultHeader("traceparent", NOT_SAMPLED));
	}

	private static boolean isProbe(@Nullable HttpServletRequest request) {
		return request != null && request.getRequestURI().startsWith("/actuator");
	}

}
