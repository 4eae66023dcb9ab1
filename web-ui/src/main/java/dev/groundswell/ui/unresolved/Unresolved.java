package dev.groundswell.ui.unresolved;

import java.util.List;

import dev.groundswell.ui.neighbour.Answer;
import dev.groundswell.ui.neighbour.Neighbour;
import dev.groundswell.ui.neighbour.Neighbours;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What the registry does not know yet. */
@Component
public class Unresolved {

	private static final int PAGE = 100;

	private final UnresolvedClient client;

	private final Neighbours neighbours;

	Unresolved(UnresolvedClient client, Neighbours neighbours) {
		this.client = client;
		this.neighbours = neighbours;
	}

	/** How many names wait. */
	public Answer<Long> namesWaiting() {
		return names().map((all) -> (long) all.size());
	}

	/** How many models have no family. */
	public Answer<Long> modelsWithoutFamily() {
		return models(null, 1).map(ModelView.Listing::count);
	}

	UnresolvedPage page(int number, @Nullable String after) {
		return UnresolvedPage.of(names(), number, PAGE, models(after, PAGE), after);
	}

	private Answer<List<UnresolvedNameView>> names() {
		return this.neighbours.ask(Neighbour.INGEST, this.client::names).map(UnresolvedNameView.Listing::list);
	}

	private Answer<ModelView.Listing> models(@Nullable String after, int limit) {
		return this.neighbours.ask(Neighbour.INGEST, () -> this.client.withoutFamily(after, limit));
	}

}
