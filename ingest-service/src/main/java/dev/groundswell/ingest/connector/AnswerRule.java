package dev.groundswell.ingest.connector;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a good answer looks like. Anything else is a failure of the source, not a zero.
 *
 * @param format {@code json}, {@code csv} or {@code feed} (RSS or Atom); the columns of a
 * CSV line are its members
 * @param items where the items are: a pointer to an array, empty for the whole answer;
 * absent if the answer holds none
 * @param least the fewest items of an answer, 1 unless said otherwise
 * @param needs what an item must have; one without is refused, and an answer of such
 * items alone is no good
 * @param is what must stand at a place
 * @param fresh the day or moment at a place must not be older
 * @param publishedAt where the answer says when its figures were published; it holds for
 * the answers it names too. Absent: the moment it was fetched
 */
public record AnswerRule(Format format, @Nullable String items, @Nullable Integer least, List<String> needs,
		Map<String, String> is, @Nullable Fresh fresh, @Nullable String publishedAt) {

	public AnswerRule(Format format, @Nullable String items, @Nullable Integer least, @Nullable List<String> needs,
			@Nullable Map<String, String> is, @Nullable Fresh fresh, @Nullable String publishedAt) {
		this.format = format;
		this.items = items;
		this.least = least;
		this.needs = Absent.none(needs);
		this.is = Absent.none(is);
		this.fresh = fresh;
		this.publishedAt = publishedAt;
	}

	/** How an answer is written. */
	public enum Format {

		json, csv, feed

	}

	/**
	 * How old an answer may be.
	 *
	 * @param at place of an ISO day or instant
	 * @param within the most that lies between it and the moment of fetching
	 */
	public record Fresh(String at, Duration within) {
	}

	int fewest() {
		return (this.least != null) ? this.least : 1;
	}

}
