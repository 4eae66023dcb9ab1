package dev.groundswell.ingest.registry;

import java.util.List;
import java.util.function.Function;

import dev.groundswell.ingest.answer.Page;
import dev.groundswell.ingest.problem.InvalidParameterException;
import org.jspecify.annotations.Nullable;

/**
 * Cuts pages out of a list that is sorted by id and held in memory.
 */
final class Listing {

	private Listing() {
	}

	static <T> Page<T> page(List<T> sorted, Function<T, String> id, @Nullable String after, int limit, Class<T> type) {
		if (limit < 1 || limit > Page.MAX_LIMIT) {
			throw new InvalidParameterException("limit", "%d is not between 1 and %d".formatted(limit, Page.MAX_LIMIT));
		}
		List<T> found = sorted.stream()
			.filter((item) -> after == null || id.apply(item).compareTo(after) > 0)
			.limit(limit + 1L)
			.toList();
		return Page.of(found, limit, id, type);
	}

}
