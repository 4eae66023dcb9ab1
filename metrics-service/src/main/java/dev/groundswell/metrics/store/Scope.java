package dev.groundswell.metrics.store;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a selection is of, in numbers of the store.
 *
 * @param series the series selected, or null where they are too many to list
 * @param metrics the metrics selected, or null for all
 * @param wholeMetrics whether no series of the metrics is left out
 * @param comparable the ways of meaning a value in which it may be held against others
 */
record Scope(@Nullable List<Integer> series, @Nullable List<Integer> metrics, boolean wholeMetrics,
		List<Integer> comparable) {
}
