package dev.groundswell.ui.upload;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import dev.groundswell.ui.format.DateText;
import dev.groundswell.ui.format.NumberText;
import org.jspecify.annotations.Nullable;

/** What became of an upload, as ingest-service answers it. */
public record UploadView(@Nullable String uploadId, @Nullable String sha256, @Nullable Instant recordedAt,
		@Nullable Long accepted, @Nullable Long duplicates, @Nullable Long unresolved, @Nullable Long rejectedCount,
		@Nullable List<RejectedView> rejected, @Nullable Long position, @Nullable WithdrawalView withdrawal,
		@Nullable String mediaType, @Nullable Long bytes, @Nullable String fileName) {

	/** A line that was not taken, and why. */
	public record RejectedView(@Nullable Long line, @Nullable String reason) {
	}

	/** That it was taken back, and why. */
	public record WithdrawalView(@Nullable String reason, @Nullable Instant recordedAt) {

		/** The day and time it was taken back. */
		public String when() {
			return (this.recordedAt != null) ? DateText.instant(this.recordedAt) : "";
		}

	}

	/** A page of them. */
	public record Listing(@Nullable List<UploadView> items) {

		/** The uploads, none if the answer named none. */
		public List<UploadView> list() {
			return Objects.requireNonNullElse(this.items, List.of());
		}

	}

	/** The id, empty if it has none. */
	public String id() {
		return Objects.requireNonNullElse(this.uploadId, "");
	}

	/** A count for reading: {@code 1,234}. */
	public static String count(@Nullable Long number) {
		return NumberText.count(number);
	}

	/** The lines not taken, none if the answer named none. */
	public List<RejectedView> rejectedList() {
		return Objects.requireNonNullElse(this.rejected, List.of());
	}

	/** The day and time it was recorded. */
	public String recorded() {
		return (this.recordedAt != null) ? DateText.instant(this.recordedAt) : "not stated";
	}

	/** What happened, in a sentence. */
	public String answer() {
		long taken = Objects.requireNonNullElse(this.accepted, 0L);
		long refused = Objects.requireNonNullElse(this.rejectedCount, 0L);
		String first = (taken == 1) ? "1 row taken" : count(taken) + " rows taken";
		return (refused == 0) ? first
				: first + ", " + ((refused == 1) ? "1 line" : count(refused) + " lines") + " not taken";
	}

}
