package dev.groundswell.ui.neighbour;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

import io.micrometer.context.ContextExecutorService;
import io.micrometer.context.ContextSnapshotFactory;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;

/**
 * Asks several questions at once, one virtual thread each, all in the trace of whoever
 * asks. Closing waits for all of them.
 */
public final class Fan implements AutoCloseable {

	private static final ContextSnapshotFactory THE_TRACE = ContextSnapshotFactory.builder()
		.captureKeyPredicate(ObservationThreadLocalAccessor.KEY::equals)
		.build();

	private final ExecutorService threads = ContextExecutorService.wrap(Executors.newVirtualThreadPerTaskExecutor(),
			THE_TRACE);

	/** Starts at once; the supplier waits for the result. */
	public <T> Supplier<T> start(Supplier<T> question) {
		Future<T> result = this.threads.submit(question::get);
		return () -> take(result);
	}

	private static <T> T take(Future<T> result) {
		try {
			return result.get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while asking", ex);
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("a question failed", ex.getCause());
		}
	}

	@Override
	public void close() {
		this.threads.close();
	}

}
