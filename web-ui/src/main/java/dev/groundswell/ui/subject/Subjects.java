package dev.groundswell.ui.subject;

import java.util.List;

import dev.groundswell.ui.neighbour.Answer;
import dev.groundswell.ui.neighbour.Neighbour;
import dev.groundswell.ui.neighbour.Neighbours;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The subjects of the registry. */
@Component
public class Subjects {

	private static final int MOST = 1000;

	private final SubjectClient client;

	private final Neighbours neighbours;

	Subjects(SubjectClient client, Neighbours neighbours) {
		this.client = client;
		this.neighbours = neighbours;
	}

	/** Subjects whose names hold these letters, or all. */
	public Answer<List<SubjectView>> named(@Nullable String letters) {
		return this.neighbours.ask(Neighbour.INGEST, () -> this.client.list(letters, MOST))
			.map(SubjectView.Listing::list);
	}

	/** One subject; ids of models hold a slash. */
	Answer<SubjectView> subject(String id) {
		int slash = id.indexOf('/');
		return this.neighbours.ask(Neighbour.INGEST, () -> (slash < 0) ? this.client.subject(id)
				: this.client.model(id.substring(0, slash), id.substring(slash + 1)));
	}

}
