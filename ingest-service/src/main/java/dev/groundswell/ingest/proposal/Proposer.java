package dev.groundswell.ingest.proposal;

import java.util.Collection;
import java.util.List;

import dev.groundswell.ingest.extraction.Passage;

/** Somebody who points at numbers of a text that may be claims. */
public interface Proposer {

	/** Nobody. */
	Proposer NONE = (_, _) -> List.of();

	/**
	 * What it proposes; nothing where it cannot be asked, which is no failure of the
	 * text.
	 * @param metrics the ids of what may be counted
	 */
	List<Proposal> propose(Passage passage, Collection<String> metrics);

}
