package dev.groundswell.report.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import dev.groundswell.report.meter.Meters;
import dev.groundswell.report.problem.NeighbourAwayException;
import io.micrometer.context.ContextExecutorService;
import io.micrometer.context.ContextSnapshotFactory;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpStatusCodeException;
import org.springframework.web.client.RestClientException;

/**
 * Reads the registry and the evidence; an absent neighbour becomes the problem that says
 * so.
 */
@Component
public class Ingest {

	private static final String SERVICE = "ingest-service";

	/** Polite to a neighbour that also serves readers. */
	private static final int AT_ONCE = 8;

	/** What the threads that ask take over from the one that waits. */
	private static final ContextSnapshotFactory THE_TRACE = ContextSnapshotFactory.builder()
		.captureKeyPredicate(ObservationThreadLocalAccessor.KEY::equals)
		.build();

	private final IngestClient client;

	private final Meters meters;

	public Ingest(IngestClient client, Meters meters) {
		this.client = client;
		this.meters = meters;
	}

	public Registry registry(int version) {
		return asked(() -> this.client.registry(version));
	}

	/**
	 * The evidence of all these observations, sorted by id. One that is not to be had
	 * fails the whole.
	 */
	public List<Evidence> evidence(Collection<String> ids) {
		Semaphore places = new Semaphore(AT_ONCE);
		List<Future<Evidence>> asked = new ArrayList<>();
		try (ExecutorService threads = ContextExecutorService.wrap(Executors.newVirtualThreadPerTaskExecutor(),
				THE_TRACE)) {
			for (String id : new TreeSet<>(ids)) {
				asked.add(threads.submit(() -> {
					places.acquire();
					try {
						return evidence(id);
					}
					finally {
						places.release();
					}
				}));
			}
		}
		return asked.stream().map(Ingest::answer).toList();
	}

	private Evidence evidence(String id) {
		ObservationView.EvidenceView view = asked(() -> this.client.observation(id)).evidence();
		ObservationView.LicenceView licence = view.licence();
		return new Evidence(id, view.sha256(), view.locator(), view.quote(), view.url(), view.source(),
				view.sourceName(), view.rootSource(), view.rootSourceName(), (licence != null)
						? new Evidence.Licence(licence.id(), licence.name(), licence.url(), licence.quote()) : null,
				view.publishedAt(), view.publishedPrecision());
	}

	private static Evidence answer(Future<Evidence> future) {
		try {
			return future.get();
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof NeighbourAwayException away) {
				throw away;
			}
			throw new IllegalStateException(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new NeighbourAwayException(SERVICE, "was not waited for");
		}
	}

	private <T> T asked(Supplier<@Nullable T> call) {
		try {
			return Objects.requireNonNull(call.get(), "an empty answer");
		}
		catch (HttpStatusCodeException ex) {
			throw away("answered " + ex.getStatusCode().value());
		}
		catch (RestClientException ex) {
			throw away("does not answer");
		}
	}

	private NeighbourAwayException away(String what) {
		this.meters.away("ingest");
		return new NeighbourAwayException(SERVICE, what);
	}

}
