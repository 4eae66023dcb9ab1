package dev.groundswell.ingest.meter;

import java.time.Duration;
import java.util.function.Supplier;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.springframework.stereotype.Component;

/**
 * All meters of the service.
 * <ul>
 * <li>{@code groundswell.ingest.uploads{outcome=taken|repeated|unreadable}}: requests
 * that brought a body.</li>
 * <li>{@code groundswell.ingest.rows{outcome=accepted|duplicate|unresolved|rejected}}:
 * each row of a taken upload is in exactly one, so the sum is the rows read. Alert when
 * {@code rejected} outgrows {@code accepted}: a source has changed its shape.</li>
 * <li>{@code groundswell.ingest.log.position} and
 * {@code groundswell.ingest.log.sealed.position}: last sequence committed and sealed. The
 * second follows the first; alert when it stays behind for a minute, since the statistics
 * then stand still.</li>
 * <li>{@code groundswell.ingest.rows.unresolved}: rows that wait for their subject. Look
 * this week when it grows.</li>
 * <li>{@code groundswell.ingest.seal}: time to seal a segment;
 * {@code groundswell.ingest.seal.failures}: alert on any.</li>
 * </ul>
 */
@Component
public class Meters {

	private static final String PREFIX = "groundswell.ingest.";

	private final MeterRegistry registry;

	private final Timer seal;

	private final Counter sealFailures;

	Meters(MeterRegistry registry) {
		this.registry = registry;
		this.seal = Timer.builder(PREFIX + "seal").description("Sealing one segment").register(registry);
		this.sealFailures = Counter.builder(PREFIX + "seal.failures")
			.description("Segments that could not be sealed")
			.register(registry);
		for (String outcome : new String[] { "taken", "repeated", "unreadable" }) {
			upload(outcome, 0);
		}
		for (String outcome : new String[] { "accepted", "duplicate", "unresolved", "rejected" }) {
			rows(outcome, 0);
		}
	}

	/** One request with a body. */
	public void upload(String outcome) {
		upload(outcome, 1);
	}

	private void upload(String outcome, long count) {
		Counter.builder(PREFIX + "uploads")
			.description("Uploads by outcome")
			.tag("outcome", outcome)
			.register(this.registry)
			.increment(count);
	}

	/** Rows of one upload with the same outcome. */
	public void rows(String outcome, long count) {
		Counter.builder(PREFIX + "rows")
			.description("Rows read by outcome")
			.tag("outcome", outcome)
			.register(this.registry)
			.increment(count);
	}

	/** One sealed segment. */
	public void sealed(Duration took) {
		this.seal.record(took);
	}

	/** One segment that could not be sealed. */
	public void sealFailed() {
		this.sealFailures.increment();
	}

	/** The last committed sequence, asked for at each scrape. */
	public void position(Supplier<Number> position) {
		Gauge.builder(PREFIX + "log.position", position).description("Last sequence committed").register(this.registry);
	}

	/** The last sealed sequence, asked for at each scrape. */
	public void sealedPosition(Supplier<Number> position) {
		Gauge.builder(PREFIX + "log.sealed.position", position)
			.description("Last sequence sealed into a segment")
			.register(this.registry);
	}

	/** Rows without a known subject, asked for at each scrape. */
	public void unresolved(Supplier<Number> rows) {
		Gauge.builder(PREFIX + "rows.unresolved", rows)
			.description("Rows that wait for their subject")
			.register(this.registry);
	}

}
