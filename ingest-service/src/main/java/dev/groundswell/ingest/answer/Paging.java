package dev.groundswell.ingest.answer;

import dev.groundswell.ingest.problem.InvalidParameterException;
import org.jspecify.annotations.Nullable;

/** How much of a list is wanted at once. */
public record Paging(int limit) {

	/** Reads the parameter {@code limit}; absent it is {@link Page#DEFAULT_LIMIT}. */
	public static Paging of(@Nullable String limit) {
		if (limit == null) {
			return new Paging(Page.DEFAULT_LIMIT);
		}
		if (!limit.matches("\\d{1,6}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > Page.MAX_LIMIT) {
			throw new InvalidParameterException("limit",
					"\"%s\" is not a whole number from 1 to %d".formatted(limit, Page.MAX_LIMIT));
		}
		return new Paging(Integer.parseInt(limit));
	}

	/** Reads a sequence given as {@code after}; absent it is 0. */
	public static long sequence(@Nullable String after) {
		if (after == null) {
			return 0;
		}
		if (!after.matches("\\d{1,18}")) {
			throw new InvalidParameterException("after", "\"%s\" is not a sequence number".formatted(after));
		}
		return Long.parseLong(after);
	}

	/** One more than is shown, to see whether the list goes on. */
	public int look() {
		return this.limit + 1;
	}

}
