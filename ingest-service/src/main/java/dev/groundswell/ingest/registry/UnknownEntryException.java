package dev.groundswell.ingest.registry;

import java.util.List;

import dev.groundswell.ingest.problem.ProblemException;

/**
 * The registry has no entry of this id.
 */
public final class UnknownEntryException extends ProblemException {

	private UnknownEntryException(String what, String id, String advice) {
		super(404, "unknown-" + what, "No such " + what, "There is no %s \"%s\".%s".formatted(what, id, advice));
	}

	static UnknownEntryException subject(String id, List<Subject> similar) {
		String advice = similar.isEmpty() ? " GET /api/v1/subjects?q= finds subjects by any of their names."
				: " Written so: %s.".formatted(String.join(", ", similar.stream().map(Subject::id).sorted().toList()));
		return new UnknownEntryException("subject", id, advice);
	}

	static UnknownEntryException metric(String id) {
		return new UnknownEntryException("metric", id, " GET /api/v1/metrics lists them.");
	}

	public static UnknownEntryException source(String id) {
		return new UnknownEntryException("source", id, " GET /api/v1/sources lists them.");
	}

}
