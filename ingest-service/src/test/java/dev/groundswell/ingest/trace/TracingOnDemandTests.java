package dev.groundswell.ingest.trace;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

class TracingOnDemandTests {

	private static final @Nullable String[] CLASSES = {
			"org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration",
			"org.springframework.boot.opentelemetry.autoconfigure.OpenTelemetrySdkAutoConfiguration", null,
			"org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration" };

	private final MockEnvironment environment = new MockEnvironment();

	@Test
	void withoutAnEndpointTracingIsNotEvenConsidered() {
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
		return tracing.match(CLASSES, mock(AutoConfigurationMetadata.class));
	}

}
