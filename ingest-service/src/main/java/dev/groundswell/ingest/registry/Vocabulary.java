package dev.groundswell.ingest.registry;

import java.util.List;

/**
 * The closed lists of words that the registry uses.
 */
public final class Vocabulary {

	/** What a subject can be. */
	public static final List<String> SUBJECT_KINDS = List.of("app", "family", "model", "organization", "region",
			"technology", "package", "repository", "currency-pair");

	/** How a relation ties two subjects. */
	public static final List<String> RELATION_TYPES = List.of("member-of", "made-by", "based-in", "derived-from",
			"continues");

	/** How a model derives from its base. */
	public static final List<String> DERIVATIONS = List.of("finetune", "adapter", "merge", "quantized");

	/** How a metric moves. */
	public static final List<String> BEHAVIOURS = List.of("level", "counter", "rolling", "flow", "share", "rank",
			"score", "money", "rate");

	/** How often a metric is measured. */
	public static final List<String> INTERVALS = List.of("day", "week", "month", "quarter", "year");

	/** What can happen to the meaning of a series. */
	public static final List<String> CONTINUITY_TYPES = List.of("relaunch", "rename", "merge", "split", "restatement",
			"definition-change", "end");

	/** Kind of a source that rows name but the catalogue does not. */
	public static final String UNREGISTERED = "unregistered";

	/** What a source can be. */
	public static final List<String> SOURCE_KINDS = List.of("panel", "hub", "router", "company", "press", "study",
			"central-bank", "own", UNREGISTERED);

	private Vocabulary() {
	}

}
