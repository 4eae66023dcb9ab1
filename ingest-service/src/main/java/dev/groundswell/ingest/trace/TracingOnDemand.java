package dev.groundswell.ingest.trace;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Leaves everything about tracing out of the start unless it is configured where traces
 * go, so that who does not trace pays nothing for it. An empty endpoint is none.
 */
final class TracingOnDemand implements AutoConfigurationImportFilter, Condition, EnvironmentAware {

	static final String ENDPOINT = "management.opentelemetry.tracing.export.otlp.endpoint";

	private boolean wanted;

	@Override
	public void setEnvironment(Environment environment) {
		this.wanted = isWanted(environment);
	}

	@Override
	public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
		boolean[] match = new boolean[classes.length];
		for (int i = 0; i < classes.length; i++) {
			match[i] = this.wanted || !isAboutTracing(classes[i]);
		}
		return match;
	}

	@Override
	public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
		return isWanted(context.getEnvironment());
	}

	private static boolean isWanted(Environment environment) {
		return StringUtils.hasText(environment.getProperty(ENDPOINT));
	}

	private static boolean isAboutTracing(@Nullable String name) {
		return name != null && (name.startsWith("org.springframework.boot.micrometer.tracing.")
				|| name.startsWith("org.springframework.boot.opentelemetry."));
	}

}
