package dev.groundswell.ui.dispute;

import java.util.Comparator;
import java.util.List;

import dev.groundswell.ui.neighbour.Answer;
import dev.groundswell.ui.neighbour.Neighbour;
import dev.groundswell.ui.neighbour.Neighbours;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The disagreements: conflicts first, then what only looks like one. */
@Component
public class Disputes {

	private static final int MOST = 200;

	private final DiscrepancyClient client;

	private final Neighbours neighbours;

	Disputes(DiscrepancyClient client, Neighbours neighbours) {
		this.client = client;
		this.neighbours = neighbours;
	}

	/** All, or those of one subject. */
	public Answer<List<DisputeCard>> of(@Nullable String subject) {
		return this.neighbours.ask(Neighbour.METRICS, () -> this.client.all(subject, MOST))
			.map((listing) -> listing.list()
				.stream()
				.filter((view) -> !view.sides().isEmpty())
				.map(DisputeCard::of)
				.sorted(Comparator.comparing(Disputes::urgency))
				.toList());
	}

	private static int urgency(DisputeCard card) {
		return switch (card.verdict()) {
			case CONFLICTING -> 0;
			case NOT_COMPARABLE -> 1;
			case NEAR -> 2;
			case UNVERIFIABLE -> 3;
			case CONFIRMED -> 4;
		};
	}

}
