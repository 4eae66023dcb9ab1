package dev.groundswell.ingest.registry;

import java.util.Optional;

/** Which sources are collected by program, and how that fares. */
public interface Collections {

	/** Nothing if nobody collects the source by program. */
	Optional<CollectionView> of(String source);

}
