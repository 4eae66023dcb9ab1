package dev.groundswell.ui.source;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import dev.groundswell.ui.format.DateText;
import dev.groundswell.ui.format.DurationText;
import dev.groundswell.ui.format.ScheduleText;
import org.jspecify.annotations.Nullable;

/** A source that a program collects: its health, its last success, its next run. */
record CollectedRow(String id, String name, String kind, Health health, String reason, boolean scheduled, String cron,
		String schedule, When lastSuccess, When nextRun, String staleness, String lastRun, String currentRun) {

	/** A moment twice: as a date, and from now. Both are empty where there is none. */
	record When(String at, String distance) {

		static final When NEVER = new When("", "");

	}

	/** Those of the sources that are collected, what needs a look first. */
	static List<CollectedRow> of(List<SourceView> sources, Instant now) {
		return sources.stream()
			.filter((it) -> it.collection() != null)
			.map((it) -> of(it, Objects.requireNonNull(it.collection()), now))
			.sorted(Comparator.comparing(CollectedRow::health).thenComparing(CollectedRow::name))
			.toList();
	}

	static CollectedRow of(SourceView source, CollectionView collection, Instant now) {
		String id = Objects.requireNonNullElse(source.id(), "");
		String cron = Objects.requireNonNullElse(collection.schedule(), "");
		Instant success = collection.lastSuccessAt();
		Instant next = collection.nextRunAt();
		return new CollectedRow(id, Objects.requireNonNullElse(source.name(), id),
				Objects.requireNonNullElse(source.kind(), "").replace('-', ' '), Health.named(collection.health()),
				sentence(collection.reason()), Boolean.TRUE.equals(collection.scheduled()), cron, ScheduleText.of(cron),
				(success != null) ? new When(DateText.instant(success), DurationText.ago(success, now)) : When.NEVER,
				(next != null) ? new When(DateText.instant(next), DurationText.until(next, now)) : When.NEVER,
				staleness(collection.staleAt(), now), Objects.requireNonNullElse(collection.lastRun(), ""),
				Objects.requireNonNullElse(collection.currentRun(), ""));
	}

	private static String staleness(@Nullable Instant staleAt, Instant now) {
		if (staleAt == null) {
			return "";
		}
		return staleAt.isAfter(now) ? "counts as stale " + DurationText.until(staleAt, now) + " if nothing new comes"
				: "stale since " + DateText.instant(staleAt);
	}

	/** The reason as a sentence: a capital at its start, a stop at its end. */
	private static String sentence(@Nullable String reason) {
		return (reason == null || reason.isBlank()) ? ""
				: reason.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + reason.substring(1) + ".";
	}

}
