package dev.groundswell.ingest.trace;

import javax.sql.DataSource;

import io.micrometer.observation.ObservationPredicate;
import io.micrometer.tracing.Tracer;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.scheduling.support.ScheduledTaskObservationContext;

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

	/** Looks at the folder of the registry would too. */
	@Bean
	ObservationPredicate noLooks() {
		return (name, context) -> !(context instanceof ScheduledTaskObservationContext);
	}

	private static boolean isProbe(@Nullable HttpServletRequest request) {
		return request != null && request.getRequestURI().startsWith("/actuator");
	}

	/** The catalogue's part in a request. */
	@Bean
	static BeanPostProcessor tracedDataSource(ObjectProvider<Tracer> tracer) {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof DataSource source) ? new TracedDataSource(source, tracer::getObject) : bean;
			}

		};
	}

}
