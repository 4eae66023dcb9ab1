package dev.groundswell.metrics.answer;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A question put at a moment, for one page of its answer.
 *
 * @param offset items of earlier pages
 * @param limit items a page
 */
public record Question(Moment moment, int offset, int limit) {

	/** The page of a whole list. */
	public <T> Items<T> page(List<T> all) {
		return page(all, List.of());
	}

	/** The page of a whole list, with remarks on the answer. */
	public <T> Items<T> page(List<T> all, List<String> notes) {
		int from = Math.min(this.offset, all.size());
		int to = Math.min(from + this.limit, all.size());
		return items(all.subList(from, to), to < all.size(), notes);
	}

	/** The page of a list that is computed only as far as the page needs it. */
	public <T> Items<T> page(Stream<T> all) {
		var page = all.skip(this.offset).limit(this.limit + 1L).toList();
		return items(page.subList(0, Math.min(this.limit, page.size())), page.size() > this.limit, List.of());
	}

	/** A page that was cut elsewhere. */
	public <T> Items<T> items(List<T> page, boolean more, List<String> notes) {
		return new Items<>(page, next(more), this.moment.asOf(), this.moment.position(),
				this.moment.registry().version(), notes);
	}

	/** Where the next page starts, or null after the last. */
	public @Nullable String next(boolean more) {
		return more ? new Cursor(this.offset + this.limit, this.moment.position(), this.moment.asOf()).text() : null;
	}

}
