package dev.groundswell.ui.run;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import dev.groundswell.ui.neighbour.Answer;
import dev.groundswell.ui.neighbour.Neighbour;
import dev.groundswell.ui.neighbour.Neighbours;
import dev.groundswell.ui.signin.Administrator;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The runs, as the log of figures tells of them. */
@Component
public class Runs {

	private static final int PAGE = 50;

	private static final int MOST_SOURCES = 1000;

	private final RunClient client;

	private final Neighbours neighbours;

	private final Clock clock;

	Runs(RunClient client, Neighbours neighbours, Clock clock) {
		this.client = client;
		this.neighbours = neighbours;
		this.clock = clock;
	}

	/** The newest runs of a source. */
	public Answer<List<RunRow>> newest(String source, int limit) {
		return this.neighbours.ask(Neighbour.INGEST, () -> this.client.list(source, null, null, limit))
			.map((page) -> page.list().stream().map((run) -> RunRow.of(run, Map.of(), this.clock.instant())).toList());
	}

	/** Asks that a source be collected now. */
	public Answer<String> collect(Administrator administrator, String source) {
		return this.neighbours.ask(Neighbour.INGEST, () -> this.client.collect(administrator.bearer(), source))
			.map(RunView::name);
	}

	Answer<String> cancel(Administrator administrator, String id) {
		return this.neighbours.ask(Neighbour.INGEST, () -> this.client.cancel(administrator.bearer(), id))
			.map(RunView::name);
	}

	RunsPage page(@Nullable String source, @Nullable String state, @Nullable String after) {
		Answer<RunView.Listing> runs = this.neighbours.ask(Neighbour.INGEST,
				() -> this.client.list(source, state, after, PAGE));
		return RunsPage.of(runs, sources(), source, state, after, this.clock.instant());
	}

	/** One run with a page of its fetches. */
	RunPage run(String id, @Nullable String after) {
		RunView run = this.neighbours.ask(Neighbour.INGEST, () -> this.client.run(id)).orThrow();
		Answer<FetchView.Listing> fetches = this.neighbours.ask(Neighbour.INGEST,
				() -> this.client.fetches(id, after, PAGE));
		return RunPage.of(run, sources().names(), fetches, after, this.clock.instant());
	}

	private SourceName.Listing sources() {
		return this.neighbours.ask(Neighbour.INGEST, () -> this.client.sources(MOST_SOURCES))
			.orElse(new SourceName.Listing(List.of()));
	}

}
