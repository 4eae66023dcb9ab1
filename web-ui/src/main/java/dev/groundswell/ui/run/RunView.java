package dev.groundswell.ui.run;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** A run as ingest-service answers it. */
public record RunView(@Nullable String id, @Nullable String source, @Nullable String state, @Nullable String trigger,
		@Nullable Instant requestedAt, @Nullable Instant startedAt, @Nullable Instant finishedAt,
		@Nullable Instant resumesAt, @Nullable Boolean cancelRequested, @Nullable ProgressView progress,
		@Nullable RowsView rows, @Nullable Long subjectsAdded, @Nullable Long withoutFamily, @Nullable Long position,
		@Nullable List<AttemptView> attempts) {

	/** How far it is: steps done of all, the step under way or the last one. */
	public record ProgressView(@Nullable Long done, @Nullable Long total, @Nullable String step, @Nullable Long pages,
			@Nullable Long items) {
	}

	/** What became of the rows it read. */
	public record RowsView(@Nullable Long read, @Nullable Long accepted, @Nullable Long duplicates,
			@Nullable Long unresolved, @Nullable Long rejected) {
	}

	/** One attempt; {@code outcome} is not there while it runs. */
	public record AttemptView(@Nullable Long number, @Nullable Instant startedAt, @Nullable Instant endedAt,
			@Nullable String outcome, @Nullable Long fetches, @Nullable List<FaultView> faults) {
	}

	/** What went wrong in an attempt, how gravely, and how often. */
	public record FaultView(@Nullable String grade, @Nullable String step, @Nullable String reason,
			@Nullable Long count) {
	}

	/** A page of them, newest first. */
	public record Listing(@Nullable List<RunView> items, @Nullable String next) {

		/** The runs, none if the answer named none. */
		public List<RunView> list() {
			return Objects.requireNonNullElse(this.items, List.of());
		}

	}

	/** The id, empty if it has none. */
	String name() {
		return Objects.requireNonNullElse(this.id, "");
	}

	/** Its attempts, none if the answer named none. */
	List<AttemptView> attemptList() {
		return Objects.requireNonNullElse(this.attempts, List.of());
	}

}
