package dev.groundswell.ingest.registry;

import java.util.List;

/**
 * What became of a name that somebody wrote for a subject.
 */
public sealed interface Resolution {

	/**
	 * The name means this subject.
	 */
	record Resolved(Subject subject) implements Resolution {
	}

	/**
	 * No subject to which the metric applies is written so.
	 */
	record Unknown(String name) implements Resolution {
	}

	/**
	 * Several subjects to which the metric applies are written so.
	 *
	 * @param candidates their ids, sorted
	 */
	record Ambiguous(String name, List<String> candidates) implements Resolution {

		public Ambiguous {
			candidates = List.copyOf(candidates);
		}

	}

}
