package dev.groundswell.ingest.meter;

import java.time.Duration;
import java.util.List;
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
 * each row of a taken upload is in exactly one, so
 * {@code rows read = accepted + duplicate + unresolved + rejected}; a repeated or
 * unreadable upload reads none. Alert when {@code rejected} outgrows {@code accepted}: a
 * source has changed its shape.</li>
 * <li>{@code groundswell.ingest.log.position} and
 * {@code groundswell.ingest.log.sealed.position}: last sequence committed and sealed. The
 * second follows the first; alert when it stays behind for a minute, since the statistics
 * then stand still.</li>
 * <li>{@code groundswell.ingest.rows.unresolved}: rows that wait for their subject. Look
 * this week when it grows.</li>
 * <li>{@code groundswell.ingest.runs{source,outcome=succeeded|partial|failed|cancelled}}:
 * runs that have ended. Look this week at {@code partial}, now at {@code failed}.</li>
 * <li>{@code groundswell.ingest.fetches{source,outcome=fresh|throttled|refused|broken|away}}:
 * requests to sources; each is in exactly one.</li>
 * <li>{@code groundswell.ingest.run.rows{source,outcome=accepted|duplicate|unresolved|rejected}}:
 * rows that runs recorded; each is in exactly one, so the sum is the rows read.</li>
 * <li>{@code groundswell.ingest.source.last.success.timestamp.seconds{source}} since the
 * epoch: when the newest run that recorded has ended; absent before the first.</li>
 * <li>{@code groundswell.ingest.source.stale.at.timestamp.seconds{source}} since the
 * epoch: from when on a scheduled source counts as stale. Alert when it is past.</li>
 * <li>{@code groundswell.ingest.models.without.family}: models that no rule, alias or
 * base leads to a family. Look when it grows.</li>
 * <li>{@code groundswell.ingest.documents{outcome=taken|repeated}}: articles that came,
 * by request or by feed; each that was read is in exactly one.</li>
 * <li>{@code groundswell.ingest.claims{outcome=accepted|waiting}}: claims read out of
 * documents that were taken; each is in exactly one, so their sum is the claims
 * read.</li>
 * <li>{@code groundswell.ingest.claims.waiting}: claims that wait for review now. Look
 * this week when it grows.</li>
 * <li>{@code groundswell.ingest.seal}: seconds to seal a segment;
 * {@code groundswell.ingest.seal.failures}: segments that could not be sealed, alert on
 * any.</li>
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
		for (String outcome : new String[] { "taken", "repeated" }) {
			document(outcome, 0);
		}
		for (String outcome : new String[] { "accepted", "waiting" }) {
			claims(outcome, 0);
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

	/** One article that was read. */
	public void document(String outcome, long count) {
		Counter.builder(PREFIX + "documents")
			.description("Articles by outcome")
			.tag("outcome", outcome)
			.register(this.registry)
			.increment(count);
	}

	/** Claims of one document with the same outcome. */
	public void claims(String outcome, long count) {
		Counter.builder(PREFIX + "claims")
			.description("Claims read out of documents, by outcome")
			.tag("outcome", outcome)
			.register(this.registry)
			.increment(count);
	}

	/** Claims that wait for review, asked for at each scrape. */
	public void claimsWaiting(Supplier<Number> claims) {
		Gauge.builder(PREFIX + "claims.waiting", claims)
			.description("Claims that wait for review")
			.register(this.registry);
	}

	/** One run that has ended. */
	public void run(String source, String outcome) {
		count("runs", "Runs that have ended, by outcome", source, outcome, 1);
	}

	/** One request to a source. */
	public void fetch(String source, String outcome) {
		count("fetches", "Requests to sources, by outcome", source, outcome, 1);
	}

	/** Rows of one run with the same outcome. */
	public void runRows(String source, String outcome, long count) {
		count("run.rows", "Rows recorded by runs, by outcome", source, outcome, count);
	}

	private void count(String name, String description, String source, String outcome, long count) {
		Counter.builder(PREFIX + name)
			.description(description)
			.tag("source", source)
			.tag("outcome", outcome)
			.register(this.registry)
			.increment(count);
	}

	/**
	 * The meters of one collected source, all outcomes at zero.
	 * @param lastSuccess epoch seconds, not a number before the first
	 * @param staleAt epoch seconds, not a number for a source that is not scheduled
	 */
	public void source(String source, Supplier<Number> lastSuccess, Supplier<Number> staleAt) {
		for (String outcome : List.of("succeeded", "partial", "failed", "cancelled")) {
			count("runs", "Runs that have ended, by outcome", source, outcome, 0);
		}
		for (String outcome : List.of("fresh", "throttled", "refused", "broken", "away")) {
			count("fetches", "Requests to sources, by outcome", source, outcome, 0);
		}
		for (String outcome : List.of("accepted", "duplicate", "unresolved", "rejected")) {
			runRows(source, outcome, 0);
		}
		Gauge.builder(PREFIX + "source.last.success.timestamp.seconds", lastSuccess)
			.description("End of the newest run that recorded")
			.tag("source", source)
			.register(this.registry);
		Gauge.builder(PREFIX + "source.stale.at.timestamp.seconds", staleAt)
			.description("From when on the source counts as stale")
			.tag("source", source)
			.register(this.registry);
	}

	/** Models that lead to no family, asked for at each scrape. */
	public void modelsWithoutFamily(Supplier<Number> models) {
		Gauge.builder(PREFIX + "models.without.family", models)
			.description("Models that lead to no family")
			.register(this.registry);
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
