package dev.groundswell.ingest.answer;

import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list. Written as JSON, or its items alone as CSV or NDJSON, whichever the
 * reader asks for.
 *
 * @param <T> the item, a record; its component names are the columns
 * @param items in the order of the list
 * @param next give it as {@code after} for the page that follows; null at the end
 * @param total how many items there are in all, where that is counted
 * @param type the record, also known when there are no items
 */
public record Page<T>(List<T> items, @Nullable String next,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long total, @JsonIgnore Class<T> type) {

	/** The items answered when the reader does not say. */
	public static final int DEFAULT_LIMIT = 100;

	/** The most items answered at once. */
	public static final int MAX_LIMIT = 1000;

	public Page {
		items = List.copyOf(items);
	}

	/** A list that is never long enough to be cut. */
	public static <T> Page<T> all(List<T> items, Class<T> type) {
		return new Page<>(items, null, null, type);
	}

	/**
	 * A page out of a look one item further than the limit.
	 * @param found at most {@code limit + 1} items
	 * @param limit the most items on the page
	 * @param key what to give as {@code after} to continue behind an item
	 */
	public static <T> Page<T> of(List<T> found, int limit, Function<T, String> key, Class<T> type) {
		if (found.size() <= limit) {
			return new Page<>(found, null, null, type);
		}
		List<T> items = found.subList(0, limit);
		return new Page<>(items, key.apply(items.getLast()), null, type);
	}

	/** The same page, saying how many items there are in all. */
	public Page<T> of(long total) {
		return new Page<>(this.items, this.next, total, this.type);
	}

}
