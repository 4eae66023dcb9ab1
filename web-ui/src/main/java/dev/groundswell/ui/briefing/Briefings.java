package dev.groundswell.ui.briefing;

import java.util.List;

import dev.groundswell.ui.neighbour.Answer;
import dev.groundswell.ui.neighbour.Neighbour;
import dev.groundswell.ui.neighbour.Neighbours;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The editions, newest week first. */
@Component
public class Briefings {

	private static final int MOST = 500;

	private final BriefingClient client;

	private final Neighbours neighbours;

	Briefings(BriefingClient client, Neighbours neighbours) {
		this.client = client;
		this.neighbours = neighbours;
	}

	/** Editions of that status, or of any. */
	public Answer<List<EditionRowView>> list(@Nullable String status) {
		return this.neighbours.ask(Neighbour.REPORT, () -> this.client.list(null, status, MOST))
			.map(EditionRowView.Listing::list);
	}

	/** One edition. */
	public Answer<EditionView> edition(String id) {
		return this.neighbours.ask(Neighbour.REPORT, () -> this.client.edition(id));
	}

	/** What one edition rests on. */
	Answer<EditionView.EvidenceListing> evidence(String id) {
		return this.neighbours.ask(Neighbour.REPORT, () -> this.client.evidence(id));
	}

}
