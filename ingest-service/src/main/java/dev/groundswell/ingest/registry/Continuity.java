package dev.groundswell.ingest.registry;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the continuity ledger: on this day the series of a subject stopped meaning
 * what they had meant.
 *
 * @param subject id of the subject whose series break
 * @param type one of {@link Vocabulary#CONTINUITY_TYPES}
 * @param date first day of the new meaning
 * @param from ids of the subjects it came out of, possibly none
 * @param metrics ids of the metrics concerned, empty for all
 * @param note what happened, for a reader
 * @param url where it was announced
 */
public record Continuity(String subject, String type, LocalDate date, List<String> from, List<String> metrics,
		String note, @Nullable String url) {

	public Continuity(String subject, String type, LocalDate date, @Nullable List<String> from,
			@Nullable List<String> metrics, @Nullable String note, @Nullable String url) {
		this.subject = subject;
		this.type = type;
		this.date = date;
		this.from = (from != null) ? List.copyOf(from) : List.of();
		this.metrics = (metrics != null) ? List.copyOf(metrics) : List.of();
		this.note = (note != null) ? note : "";
		this.url = url;
	}

	/** What makes an entry this one: subject, type and day. */
	String key() {
		return this.subject + " " + this.type + " " + this.date;
	}

}
