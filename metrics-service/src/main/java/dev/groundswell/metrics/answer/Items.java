package dev.groundswell.metrics.answer;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A page of an answer that is a list.
 *
 * @param next what to pass as {@code after} for the next page, or null after the last
 * @param notes remarks on the answer as a whole, such as why something is absent
 */
public record Items<T>(List<T> items, @Nullable String next, Instant asOf, long position, int registryVersion,
		List<String> notes) implements Tabular {

	public Items {
		items = List.copyOf(items);
		notes = List.copyOf(notes);
	}

	/** The same page with other things for its items. */
	public <R> Items<R> with(List<R> items) {
		return new Items<>(items, this.next, this.asOf, this.position, this.registryVersion, this.notes);
	}

	@Override
	public List<?> rows() {
		return this.items.stream()
			.flatMap((item) -> (item instanceof Tabular table) ? table.rows().stream() : Stream.of(item))
			.toList();
	}

}
