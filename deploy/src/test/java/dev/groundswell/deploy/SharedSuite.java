package dev.groundswell.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one suite of this run: all five services, the starter pack loaded, an
 * edition of each topic published. Started by the first test that asks, stopped after the
 * last.
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
			.computeIfAbsent(Suite.class, (type) -> started(), Suite.class);
	}

	private static Suite started() {
		Suite suite = Suite.start("shared", Suite.ALL);
		try {
			suite.loadStarterPack();
			Suite.ALL.forEach(suite::awaitReady);
			suite.publish(suite.first("qwen", "2025-12-06"));
			suite.publish(suite.first("open-models", "2025-12-07"));
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

}
