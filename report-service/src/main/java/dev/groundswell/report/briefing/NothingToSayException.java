package dev.groundswell.report.briefing;

import java.time.LocalDate;
import java.util.List;

import dev.groundswell.report.problem.ProblemException;
import dev.groundswell.report.topic.Topic;

/** The log holds no figure of the topic recent enough for the week. */
public final class NothingToSayException extends ProblemException {

	NothingToSayException(Topic topic, LocalDate weekEnding) {
		super(422, "nothing-to-say", "There is nothing to write about",
				"The log holds no figure about %s that was published by the end of the week to %s and is recent enough for it."
					.formatted(topic.name(), weekEnding),
				List.of());
	}

}
