package dev.groundswell.ui.unresolved;

import java.util.List;
import java.util.Objects;

import dev.groundswell.ui.format.NumberText;
import dev.groundswell.ui.neighbour.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What the registry does not know yet. The names come all at once and are cut into pages
 * here; the models come by pages.
 */
record UnresolvedPage(Answer<Names> names, Answer<Models> models) {

	/** A page of names, and how many rows wait in all. */
	record Names(List<UnresolvedNameView> list, String count, String rows, int number, int last) {

		static Names of(List<UnresolvedNameView> all, int wanted, int size) {
			int last = Math.max(1, Math.ceilDiv(all.size(), size));
			int number = Math.clamp(wanted, 1, last);
			long rows = all.stream().mapToLong((it) -> Objects.requireNonNullElse(it.rows(), 0L)).sum();
			return new Names(all.stream().skip((number - 1L) * size).limit(size).toList(),
					NumberText.count((long) all.size()), NumberText.count(rows), number, last);
		}

	}

	/** A page of models, and how many there are in all. */
	record Models(List<ModelView> list, String count, boolean later, String next) {
	}

	static UnresolvedPage of(Answer<List<UnresolvedNameView>> names, int number, int size,
			Answer<ModelView.Listing> models, @Nullable String after) {
		return new UnresolvedPage(names.map((all) -> Names.of(all, number, size)),
				models.map((page) -> new Models(page.list(), NumberText.count(page.count()), after != null,
						Objects.requireNonNullElse(page.next(), ""))));
	}

}
