package dev.groundswell.ingest.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One execution of the collection of a source.
 *
 * @param trigger {@code schedule} or {@code request}
 * @param startedAt of its first attempt
 * @param finishedAt absent until it has ended
 * @param resumesAt while it waits: when the next attempt begins
 * @param rows what became of its rows; absent unless it recorded
 * @param subjectsAdded subjects that the registry did not know before
 * @param withoutFamily models of this run that no rule, alias or base leads to a family
 * @param position of the log after it; absent unless it recorded
 * @param attempts oldest first
 */
public record Run(@Schema(example = "run-12") String id, @Schema(example = "huggingface-models") String source,
		RunState state, @Schema(example = "schedule") String trigger, Instant requestedAt, @Nullable Instant startedAt,
		@Nullable Instant finishedAt, @Nullable Instant resumesAt, boolean cancelRequested, Progress progress,
		@Nullable Rows rows, long subjectsAdded, long withoutFamily, @Nullable Long position, List<Attempt> attempts) {

	private static final String PREFIX = "run-";

	public Run {
		attempts = List.copyOf(attempts);
	}

	/**
	 * How far it is.
	 *
	 * @param done steps that are over, well or not
	 * @param total all steps, 0 before the first attempt
	 * @param step the one under way, or the last
	 * @param pages answers that were what was asked for
	 * @param items read from them
	 */
	@Schema(name = "RunProgress")
	public record Progress(int done, int total, String step, long pages, long items) {
	}

	/**
	 * What became of the rows.
	 *
	 * @param read the sum of the others
	 */
	@Schema(name = "RunRows")
	public record Rows(long read, long accepted, long duplicates, long unresolved, long rejected) {
	}

	static String id(long number) {
		return PREFIX + number;
	}

	/** The number in an id, if it is one. */
	static Optional<Long> number(String id) {
		return id.matches("run-[1-9]\\d{0,17}") ? Optional.of(Long.valueOf(id.substring(PREFIX.length())))
				: Optional.empty();
	}

	@JsonIgnore
	long number() {
		return number(this.id).orElseThrow();
	}

}
