package dev.groundswell.ui.source;

import java.time.Clock;
import java.util.List;

import dev.groundswell.ui.neighbour.Answer;
import dev.groundswell.ui.neighbour.Fan;
import dev.groundswell.ui.neighbour.Neighbour;
import dev.groundswell.ui.neighbour.Neighbours;
import dev.groundswell.ui.run.Runs;
import dev.groundswell.ui.unresolved.Unresolved;

import org.springframework.stereotype.Component;

/** The sources, joined from what the log and the statistics know of them. */
@Component
public class Sources {

	private static final int MOST = 1000;

	private static final int NEWEST = 10;

	private final SourceClient client;

	private final FreshnessClient freshness;

	private final Neighbours neighbours;

	private final Runs runs;

	private final Unresolved unresolved;

	private final Clock clock;

	Sources(SourceClient client, FreshnessClient freshness, Neighbours neighbours, Runs runs, Unresolved unresolved,
			Clock clock) {
		this.client = client;
		this.freshness = freshness;
		this.neighbours = neighbours;
		this.runs = runs;
		this.unresolved = unresolved;
		this.clock = clock;
	}

	/** How fresh each source is. */
	public Answer<List<SourceRow>> fresh() {
		return freshness().map((listing) -> listing.list().stream().map(SourceRow::of).sorted(ORDER).toList());
	}

	Answer<FreshnessView.Listing> freshness() {
		return this.neighbours.ask(Neighbour.METRICS, this.freshness::all);
	}

	SourcesPage page() {
		try (Fan fan = new Fan()) {
			var registered = fan.start(() -> this.neighbours.ask(Neighbour.INGEST, () -> this.client.all(MOST)));
			var names = fan.start(this.unresolved::namesWaiting);
			var models = fan.start(this.unresolved::modelsWithoutFamily);
			return SourcesPage.of(registered.get(), freshness(), names.get(), models.get(), this.clock.instant());
		}
	}

	SourcePage page(String id) {
		SourceView source = this.neighbours.ask(Neighbour.INGEST, () -> this.client.source(id)).orThrow();
		return SourcePage.of(source, this.runs.newest(id, NEWEST), this.clock.instant());
	}

	private static final java.util.Comparator<SourceRow> ORDER = java.util.Comparator.comparing(SourceRow::state)
		.thenComparing(SourceRow::name);

}
