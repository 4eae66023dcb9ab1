package dev.groundswell.metrics.meter;

import java.util.Collection;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;

import org.springframework.stereotype.Component;

/**
 * All meters of the service.
 * <ul>
 * <li>{@code groundswell.adoption{series,subject,metric,source}}: newest value of a
 * watched figure, in its own unit; {@code groundswell.adoption.as.of.seconds} with the
 * same labels: the end of its period, seconds since 1970. A figure nobody states has no
 * sample in either, never zero. Alert on a fall of the first, or on
 * {@code time() - groundswell_adoption_as_of_seconds} above two intervals.</li>
 * <li>{@code groundswell.sync.sealed.position} and {@code groundswell.sync.position}:
 * last sequence seen sealed and last sequence loaded; {@code groundswell.sync.lag}: rows
 * sealed and not loaded yet, so {@code lag = sealed position - position}. Alert when it
 * stays above zero for ten minutes.</li>
 * <li>{@code groundswell.sync.looks}: looks at the log, and
 * {@code groundswell.sync.failures{kind=away|refused|broken}}: those that failed, each in
 * one kind: ingest-service did not answer (time mends it), a segment whose bytes are
 * wrong (somebody must look), this service itself (likewise). What is left of the looks
 * went well. Alert on any {@code refused} or {@code broken}, and when {@code away} grows
 * for a quarter of an hour.</li>
 * <li>{@code groundswell.sync.segments}: segments loaded, and
 * {@code groundswell.sync.load{error}}: seconds of each step that downloads and loads
 * some of them; {@code error} is {@code none} or what ended it.</li>
 * <li>{@code groundswell.store.work{task,error}}: seconds the store takes for each kind
 * of question and for loading, waiting for a thread included; {@code error} is
 * {@code none} or what ended it: {@code StoreBusyException} (too many at once),
 * {@code TooManyRowsException}, {@code PositionLostException}. Alert when
 * {@code StoreBusyException} grows, or a mean goes above a second.</li>
 * </ul>
 */
@Component
public class Meters {

	private static final List<String> FAILURES = List.of("away", "refused", "broken");

	private final MeterRegistry registry;

	private final ObservationRegistry observations;

	private final MultiGauge values;

	private final MultiGauge ages;

	private final Counter looks;

	private final Counter segments;

	public Meters(MeterRegistry registry, ObservationRegistry observations) {
		this.registry = registry;
		this.observations = observations;
		this.values = MultiGauge.builder("groundswell.adoption")
			.description("Newest value of a watched figure")
			.register(registry);
		this.ages = MultiGauge.builder("groundswell.adoption.as.of.seconds")
			.description("End of the period a watched figure is of, seconds since 1970")
			.register(registry);
		this.looks = Counter.builder("groundswell.sync.looks").description("Looks at the log").register(registry);
		this.segments = Counter.builder("groundswell.sync.segments").description("Segments loaded").register(registry);
		FAILURES.forEach(this::failures);
	}

	/**
	 * A watched figure as it stands.
	 *
	 * @param series its short name
	 * @param asOfSeconds the end of its period, seconds since 1970
	 */
	public record Adoption(String series, String subject, String metric, String source, Number value,
			long asOfSeconds) {

		private Tags tags() {
			return Tags.of("series", this.series, "subject", this.subject, "metric", this.metric, "source",
					this.source);
		}

	}

	/** The watched figures that somebody states; all others lose their sample. */
	public void adoption(Collection<Adoption> figures) {
		this.values.register(
				figures.stream().map((figure) -> MultiGauge.Row.of(figure.tags(), figure.value())).toList(), true);
		this.ages.register(
				figures.stream().map((figure) -> MultiGauge.Row.of(figure.tags(), figure.asOfSeconds())).toList(),
				true);
	}

	/** How far the log is sealed and how far it is loaded, asked for at each scrape. */
	public void following(LongSupplier sealed, LongSupplier loaded) {
		gauge("sealed.position", "Sequence of the last row seen sealed", sealed::getAsLong);
		gauge("position", "Sequence of the last row loaded", loaded::getAsLong);
		gauge("lag", "Rows sealed by ingest-service and not loaded yet",
				() -> Math.max(0, sealed.getAsLong() - loaded.getAsLong()));
	}

	private void gauge(String name, String description, Supplier<Number> value) {
		Gauge.builder("groundswell.sync." + name, value).description(description).register(this.registry);
	}

	/** One look at the log. */
	public void looked() {
		this.looks.increment();
	}

	/** One look that failed. */
	public void failed(String kind) {
		failures(kind).increment();
	}

	private Counter failures(String kind) {
		return Counter.builder("groundswell.sync.failures")
			.description("Looks at the log that failed")
			.tag("kind", kind)
			.register(this.registry);
	}

	/** One step that downloads segments and loads them. */
	public <T> T load(Supplier<T> step) {
		return Observation.createNotStarted("groundswell.sync.load", this.observations)
			.contextualName("load segments")
			.observe(step);
	}

	/** Segments that are loaded now. */
	public void loaded(int segments) {
		this.segments.increment(segments);
	}

	/** One piece of work of the store. */
	public <T> T work(String task, Supplier<T> work) {
		return Observation.createNotStarted("groundswell.store.work", this.observations)
			.contextualName("store " + task)
			.lowCardinalityKeyValue("task", task)
			.observe(work);
	}

}
