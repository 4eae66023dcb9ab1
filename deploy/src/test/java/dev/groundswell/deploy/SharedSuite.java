package dev.groundswell.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one suite of this run: all five services with their traces, the starter
 * pack loaded, an edition of each topic published. Started by the first test that asks,
 * stopped after the last; a start that failed is not tried again.
 */
final class SharedSuite implements ParameterResolver {

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Suite.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getRoot()
			.getStore(Namespace.create(SharedSuite.class))
			.computeIfAbsent(Start.class, (type) -> start(), Start.class)
			.get();
	}

	private static Start start() {
		try {
			return new Start(started(), null);
		}
		catch (RuntimeException ex) {
			return new Start(null, ex);
		}
	}

	private static Suite started() {
		Suite suite = Suite.startTraced("shared", Suite.ALL);
		try {
			suite.loadStarterPack();
			Suite.ALL.forEach(suite::awaitReady);
			suite.publish(suite.first("open-models", "2025-12-07"));
			suite.publish(suite.first("qwen", "2025-12-06"));
			return suite;
		}
		catch (IOException ex) {
			suite.close();
			throw new UncheckedIOException(ex);
		}
		catch (RuntimeException ex) {
			suite.close();
			throw ex;
		}
	}

	private record Start(@Nullable Suite suite, @Nullable RuntimeException failure) implements AutoCloseable {

		Suite get() {
			if (this.suite == null) {
				throw new IllegalStateException("the suite did not start", this.failure);
			}
			return this.suite;
		}

		@Override
		public void close() {
			if (this.suite != null) {
				this.suite.close();
			}
		}

	}

}
