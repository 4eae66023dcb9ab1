package dev.groundswell.ingest.connector;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What an answer turned out to be when it was read. */
public sealed interface Page {

	/**
	 * What was asked for.
	 *
	 * @param next where it goes on
	 * @param nextSha256 the hash that the bytes there must have, where the source says so
	 * @param publishedAt when its figures were published, where it says so
	 */
	record Good(List<Item> items, @Nullable URI next, @Nullable String nextSha256,
			@Nullable Instant publishedAt) implements Page {

		public Good {
			items = List.copyOf(items);
		}

	}

	/** Something else, in spite of its status. */
	record Unfit(String reason) implements Page {
	}

}
