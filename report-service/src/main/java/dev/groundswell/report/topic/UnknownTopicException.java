package dev.groundswell.report.topic;

import java.util.Collection;
import java.util.List;

import dev.groundswell.report.problem.ProblemException;

/** A topic nobody declared. */
public final class UnknownTopicException extends ProblemException {

	UnknownTopicException(String id, Collection<String> known) {
		super(404, "unknown-topic", "No such topic",
				"\"%s\" is not a topic. Known: %s.".formatted(id, String.join(", ", known)), List.of());
	}

}
