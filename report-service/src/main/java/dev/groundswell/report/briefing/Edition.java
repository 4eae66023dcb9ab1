package dev.groundswell.report.briefing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One issue of a briefing as kept: content that never changes, and a life that does.
 *
 * @param number counts the editions of one topic and week, from 1
 * @param notes the editor's opinion, never part of the hash
 */
public record Edition(String id, Content content, String hash, int number, Status status, String headline,
		String confidence, @Nullable String notes, Instant createdAt, @Nullable Instant publishedAt) {

	/** Where an edition is in its life. */
	public enum Status {

		/** Written, seen by nobody who does not ask for it. */
		DRAFT,
		/** The edition of its week. */
		PUBLISHED,
		/** Was published until a newer one of the same week replaced it. */
		SUPERSEDED

	}

}
