package dev.groundswell.ingest.fetch;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/** How one request to a source ended. */
public sealed interface Fetch {

	/** Status 200; whether the bytes are what was asked for is not known yet. */
	record Fresh(Answer answer) implements Fetch {
	}

	/**
	 * Asked too often.
	 *
	 * @param delay how long the source asks to wait, where it says so
	 */
	record Throttled(Answer answer, @Nullable Duration delay) implements Fetch {
	}

	/**
	 * Asking again would not help: gone, private or forbidden.
	 *
	 * @param credentials the token itself is refused, so nothing else will work either
	 */
	record Refused(Answer answer, String reason, boolean credentials) implements Fetch {
	}

	/**
	 * The source or the way to it is disturbed; asking again may help.
	 *
	 * @param answer absent if none came, or not to its end
	 */
	record Away(@Nullable Answer answer, String reason) implements Fetch {
	}

}
