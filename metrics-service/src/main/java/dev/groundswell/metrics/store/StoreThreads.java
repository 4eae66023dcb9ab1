package dev.groundswell.metrics.store;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The platform threads that talk to the store: one writer, a few readers. Native calls
 * pin a virtual thread to its carrier, and a handful of them would starve all others; so
 * callers wait here and the calls run there.
 */
final class StoreThreads implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(StoreThreads.class);

	private final ExecutorService writer;

	private final ExecutorService readers;

	StoreThreads(int readers, int waiting) {
		this.writer = pool("store-writer", 1, waiting);
		this.readers = pool("store-reader-", readers, waiting);
	}

	private static ExecutorService pool(String name, int threads, int waiting) {
		var factory = Thread.ofPlatform().name(name, 0).daemon().factory();
		return new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(waiting),
				factory);
	}

	<T> T write(Callable<T> task) {
		return await(this.writer, task);
	}

	/**
	 * A task for when the writer has time; one that fails is tried again with the next.
	 */
	void writeLater(Callable<?> task) {
		this.writer.execute(() -> {
			try {
				task.call();
			}
			catch (Exception ex) {
				log.atWarn().setCause(ex).log("Work behind a load failed; the next load brings it again");
			}
		});
	}

	<T> T read(Callable<T> task) {
		return await(this.readers, task);
	}

	private static <T> T await(ExecutorService pool, Callable<T> task) {
		try {
			return pool.submit(task).get();
		}
		catch (RejectedExecutionException ex) {
			throw new StoreBusyException("Too many questions at once", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new StoreBusyException("Interrupted while waiting for the store", ex);
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof RuntimeException fault) {
				throw fault;
			}
			throw new IllegalStateException("The store failed", ex.getCause());
		}
	}

	@Override
	public void close() {
		this.writer.shutdown();
		this.readers.shutdown();
		try {
			boolean done = this.writer.awaitTermination(5, TimeUnit.SECONDS)
					&& this.readers.awaitTermination(5, TimeUnit.SECONDS);
			if (!done) {
				this.writer.shutdownNow();
				this.readers.shutdownNow();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
