package dev.groundswell.ingest.extraction;

import java.util.List;

import dev.groundswell.ingest.extraction.claim.Analysis;

/**
 * Reads claims out of a passage. Safe for use by several threads.
 */
public final class Extractor {

	private final Analysis analysis;

	public Extractor(Gazetteer gazetteer) {
		this.analysis = new Analysis(gazetteer);
	}

	/** The claims of a passage in the order of their numbers. */
	public List<ExtractedClaim> extract(Passage passage) {
		return this.analysis.of(passage);
	}

}
