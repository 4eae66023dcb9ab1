package dev.groundswell.metrics.registry;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the continuity ledger: a day on which a subject's series stopped meaning
 * the same, such as a relaunch or a merger.
 *
 * @param metrics which metrics it breaks; empty for all
 */
public record Continuity(String subject, String type, LocalDate date, List<String> from, List<String> metrics,
		@Nullable String note) {

	public Continuity {
		from = RegistryVersion.orEmpty(from);
		metrics = RegistryVersion.orEmpty(metrics);
	}

	boolean breaks(String subject, String metric) {
		return this.subject.equals(subject) && (this.metrics.isEmpty() || this.metrics.contains(metric));
	}

	/** {@code series break on 2025-11-17: relaunch (renamed and merged)}. */
	public String words() {
		var why = (this.note != null && !this.note.isBlank()) ? " (" + this.note + ")" : "";
		return "series break on " + this.date + ": " + this.type + why;
	}

}
