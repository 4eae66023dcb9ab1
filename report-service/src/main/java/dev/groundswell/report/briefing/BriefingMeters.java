package dev.groundswell.report.briefing;

import java.util.function.Supplier;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.springframework.stereotype.Component;

/**
 * What is counted about editions.
 * <ul>
 * <li>{@code groundswell.report.writing{topic, outcome=written|failed}}: a timer of every
 * attempt, reading included.</li>
 * <li>{@code groundswell.report.editions{topic, outcome=new|known}}: a counter of the
 * attempts that ended well, so that {@code writing{outcome=written} = editions{new} +
 * editions{known}} (verification writes nothing and is not counted).</li>
 * <li>{@code groundswell.report.published{topic}}: editions that became the one of their
 * week.</li>
 * </ul>
 * Alert when {@code writing{outcome=failed}} rises twice in an hour: a neighbour is away,
 * or the log lacks the topic's figures.
 */
@Component
class BriefingMeters {

	private final MeterRegistry meters;

	BriefingMeters(MeterRegistry meters) {
		this.meters = meters;
	}

	<T> T timed(String topic, Supplier<T> writing) {
		Timer.Sample sample = Timer.start(this.meters);
		String outcome = "failed";
		try {
			T written = writing.get();
			outcome = "written";
			return written;
		}
		finally {
			sample.stop(this.meters.timer("groundswell.report.writing", "topic", topic, "outcome", outcome));
		}
	}

	void written(String topic, boolean isNew) {
		this.meters.counter("groundswell.report.editions", "topic", topic, "outcome", isNew ? "new" : "known")
			.increment();
	}

	void published(String topic) {
		this.meters.counter("groundswell.report.published", "topic", topic).increment();
	}

}
