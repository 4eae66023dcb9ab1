package dev.groundswell.ingest.web;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/** How the fetch of one page ended. */
public sealed interface WebFetch {

	/** Status 200 and a kind of page that was asked for. */
	record Page(WebAnswer answer) implements WebFetch {
	}

	/** The address is not one that this service asks. */
	record Denied(String reason) implements WebFetch {
	}

	/** Asking again would not help: gone, forbidden, too large, of another kind. */
	record Refused(String reason) implements WebFetch {
	}

	/**
	 * Asking later may help.
	 *
	 * @param delay how long the host asks to wait, where it says so
	 */
	record Away(String reason, @Nullable Duration delay) implements WebFetch {
	}

}
