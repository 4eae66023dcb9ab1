package dev.groundswell.report.check;

import java.time.Instant;
import java.util.Locale;

import dev.groundswell.report.metrics.Pin;
import org.jspecify.annotations.Nullable;

/**
 * One check of an article, under way or ended.
 *
 * @param pin what had been published and recorded by then, the same for everything in it
 * @param found figures found in the text; absent before it is read
 * @param judged how many of them are judged
 * @param attempts how often it was taken up
 * @param work what is known of it until it ends
 * @param content what it says, once done
 * @param hash of the content
 */
record Check(String id, Status status, Pin pin, @Nullable Integer found, int judged, int attempts,
		@Nullable String failure, @Nullable Work work, @Nullable CheckContent content, @Nullable String hash,
		Instant createdAt, @Nullable Instant finishedAt) {

	/** How far a check is. */
	enum Status {

		/** The page at the address is being read. */
		READING,
		/** The figures are being read out of the text. */
		EXTRACTING,
		/** They are being held against the log. */
		JUDGING,
		/** It says what it says for ever. */
		DONE,
		/** It came to nothing, and says why. */
		FAILED;

		String word() {
			return name().toLowerCase(Locale.ROOT);
		}

		static Status of(String word) {
			return valueOf(word.toUpperCase(Locale.ROOT));
		}

	}

	boolean isOpen() {
		return this.status != Status.DONE && this.status != Status.FAILED;
	}

}
