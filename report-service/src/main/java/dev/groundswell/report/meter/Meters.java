package dev.groundswell.report.meter;

import java.util.List;
import java.util.function.Supplier;

import dev.groundswell.report.topic.Topics;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.springframework.stereotype.Component;

/**
 * All meters of the service.
 * <ul>
 * <li>{@code groundswell.report.writing{topic,outcome=written|failed}}: seconds of every
 * attempt to write an edition, reading included. Alert when {@code failed} rises twice in
 * an hour: a neighbour is away, or the log lacks the topic's figures.</li>
 * <li>{@code groundswell.report.editions{topic,outcome=new|known}}: the attempts that
 * ended well, so that {@code writing{written} = editions{new} + editions{known}}.</li>
 * <li>{@code groundswell.report.published{topic}}: editions that became the one of their
 * week.</li>
 * <li>{@code groundswell.report.verifications{outcome=same|different|failed}}: editions
 * written again to be compared; they are no attempts to write. Alert on any
 * {@code different}: the log, the topic or the wording has changed under an edition.</li>
 * <li>{@code groundswell.report.checking{outcome=done|failed|put-off}}: seconds of every
 * attempt at a check of an article; one that is put off, because a neighbour is away, is
 * attempted again. Alert when {@code put-off} grows for five minutes.</li>
 * <li>{@code groundswell.report.judged{verdict}}: figures of the checks that are
 * done.</li>
 * <li>{@code groundswell.report.away{neighbour=ingest|metrics}}: questions a neighbour
 * did not answer. Each ends a writing or a verification as {@code failed}, and a check as
 * {@code put-off}. Alert when it grows for five minutes.</li>
 * </ul>
 */
@Component
public class Meters {

	private static final String PREFIX = "groundswell.report.";

	private final MeterRegistry registry;

	public Meters(MeterRegistry registry, Topics topics) {
		this.registry = registry;
		topics.all().forEach((topic) -> {
			List.of("written", "failed").forEach((outcome) -> writing(topic.id(), outcome));
			List.of("new", "known").forEach((outcome) -> editions(topic.id(), outcome));
			publications(topic.id());
		});
		List.of("same", "different", "failed").forEach(this::verifications);
		List.of("done", "failed", "put-off").forEach(this::attempts);
		List.of("confirmed", "near", "conflicting", "not-comparable", "unverifiable").forEach(this::figures);
		List.of("ingest", "metrics").forEach(this::absences);
	}

	/** One attempt to write an edition. */
	public <T> T writing(String topic, Supplier<T> attempt) {
		Timer.Sample sample = Timer.start(this.registry);
		String outcome = "failed";
		try {
			T written = attempt.get();
			outcome = "written";
			return written;
		}
		finally {
			sample.stop(writing(topic, outcome));
		}
	}

	/** One attempt that ended well. */
	public void written(String topic, boolean isNew) {
		editions(topic, isNew ? "new" : "known").increment();
	}

	/** One edition became the one of its week. */
	public void published(String topic) {
		publications(topic).increment();
	}

	/** One edition was to be compared with itself written again. */
	public void verified(String outcome) {
		verifications(outcome).increment();
	}

	/** One attempt at a check, which tells what came of it. */
	public void checking(Supplier<String> attempt) {
		Timer.Sample sample = Timer.start(this.registry);
		sample.stop(attempts(attempt.get()));
	}

	/** One figure of a check that is done. */
	public void judged(String verdict) {
		figures(verdict).increment();
	}

	/** One question a neighbour did not answer. */
	public void away(String neighbour) {
		absences(neighbour).increment();
	}

	private Timer writing(String topic, String outcome) {
		return Timer.builder(PREFIX + "writing")
			.description("Attempts to write an edition")
			.tags("topic", topic, "outcome", outcome)
			.register(this.registry);
	}

	private Counter editions(String topic, String outcome) {
		return counter("editions", "Attempts that ended well", "topic", topic, "outcome", outcome);
	}

	private Counter publications(String topic) {
		return counter("published", "Editions that became the one of their week", "topic", topic);
	}

	private Counter verifications(String outcome) {
		return counter("verifications", "Editions compared with themselves written again", "outcome", outcome);
	}

	private Timer attempts(String outcome) {
		return Timer.builder(PREFIX + "checking")
			.description("Attempts at a check of an article")
			.tags("outcome", outcome)
			.register(this.registry);
	}

	private Counter figures(String verdict) {
		return counter("judged", "Figures of checks that are done", "verdict", verdict);
	}

	private Counter absences(String neighbour) {
		return counter("away", "Questions a neighbour did not answer", "neighbour", neighbour);
	}

	private Counter counter(String name, String description, String... tags) {
		return Counter.builder(PREFIX + name).description(description).tags(tags).register(this.registry);
	}

}
