package dev.groundswell.ui.source;

import java.util.List;

import dev.groundswell.ui.neighbour.Answer;
import dev.groundswell.ui.neighbour.Neighbour;
import dev.groundswell.ui.neighbour.Neighbours;

import org.springframework.stereotype.Component;

/** The sources, joined from what the log and the statistics know of them. */
@Component
public class Sources {

	private static final int MOST = 1000;

	private final SourceClient client;

	private final FreshnessClient freshness;

	private final Neighbours neighbours;

	Sources(SourceClient client, FreshnessClient freshness, Neighbours neighbours) {
		this.client = client;
		this.freshness = freshness;
		this.neighbours = neighbours;
	}

	/** How fresh each source is. */
	public Answer<List<SourceRow>> fresh() {
		return freshness().map((listing) -> listing.list().stream().map(SourceRow::of).sorted(ORDER).toList());
	}

	Answer<FreshnessView.Listing> freshness() {
		return this.neighbours.ask(Neighbour.METRICS, this.freshness::all);
	}

	Answer<SourceView.Listing> registered() {
		return this.neighbours.ask(Neighbour.INGEST, () -> this.client.all(MOST));
	}

	Answer<List<SourceClient.Unresolved.Name>> unresolved() {
		return this.neighbours.ask(Neighbour.INGEST, this.client::unresolved).map(SourceClient.Unresolved::list);
	}

	private static final java.util.Comparator<SourceRow> ORDER = java.util.Comparator.comparing(SourceRow::state)
		.thenComparing(SourceRow::name);

}
