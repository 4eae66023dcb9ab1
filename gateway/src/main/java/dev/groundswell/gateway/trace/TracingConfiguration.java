package dev.groundswell.gateway.trace;

import io.micrometer.observation.ObservationPredicate;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.observation.ServerRequestObservationContext;

/** What is traced beyond what the framework traces by itself, and what is not. */
@Configuration(proxyBeanMethods = false)
@Conditional(TracingOnDemand.class)
class TracingConfiguration {

	/** Probes and scrapes would drown what people ask for. */
	@Bean
	ObservationPredicate noProbes() {
		return (name, context) -> !(context instanceof ServerRequestObservationContext request
				&& isProbe(request.getCarrier()));
	}

	private static boolean isProbe(@Nullable HttpServletRequest request) {
		return request != null && request.getRequestURI().startsWith("/actuator");
	}

}
