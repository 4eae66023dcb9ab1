package dev.groundswell.metrics.trace;

import java.lang.reflect.Proxy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class TracingOnDemandTests {

	private static final @Nullable String[] CLASSES = {
			"org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration",
			"org.springframework.boot.opentelemetry.autoconfigure.OpenTelemetrySdkAutoConfiguration", null,
			"org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration" };

	private static final AutoConfigurationMetadata UNASKED = (AutoConfigurationMetadata) Proxy.newProxyInstance(
			AutoConfigurationMetadata.class.getClassLoader(), new Class<?>[] { AutoConfigurationMetadata.class },
			(proxy, method, arguments) -> {
				throw new UnsupportedOperationException(method.getName());
			});

	private final MockEnvironment environment = new MockEnvironment();

	@Test
	void withoutAnEndpointTracingIsNotEvenConsidered() {
		assertThat(match()).containsExactly(false, false, true, true);
	}

	@Test
	void anEmptyEndpointIsNone() {
		this.environment.setProperty(TracingOnDemand.ENDPOINT, "");

		assertThat(match()).containsExactly(false, false, true, true);
	}

	@Test
	void withAnEndpointEverythingIs() {
		this.environment.setProperty(TracingOnDemand.ENDPOINT, "http://127.0.0.1:4318/v1/traces");

		assertThat(match()).containsExactly(true, true, true, true);
	}

	private boolean[] match() {
		var tracing = new TracingOnDemand();
		tracing.setEnvironment(this.environment);
		return tracing.match(CLASSES, UNASKED);
	}

}
