package dev.groundswell.report.briefing;

import java.time.Instant;
import java.time.LocalDate;

import dev.groundswell.report.meter.Meters;
import dev.groundswell.report.topic.Topic;
import dev.groundswell.report.topic.Topics;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * From a request to a kept edition, and back to the log to see whether it still holds.
 */
@Component
class Writing {

	private static final Logger log = LoggerFactory.getLogger(Writing.class);

	private final Topics topics;

	private final Weeks weeks;

	private final Editor editor;

	private final Editions editions;

	private final Meters meters;

	Writing(Topics topics, Weeks weeks, Editor editor, Editions editions, Meters meters) {
		this.topics = topics;
		this.weeks = weeks;
		this.editor = editor;
		this.editions = editions;
		this.meters = meters;
	}

	/** The edition of these inputs, and whether it had to be written. */
	record Written(Edition edition, boolean isNew) {
	}

	Written write(String topicId, LocalDate weekEnding, @Nullable String asOf, @Nullable Long position) {
		Topic topic = this.topics.get(topicId);
		this.weeks.check(topic, weekEnding);
		Instant until = Weeks.asOf(asOf, weekEnding);
		Draft draft = this.meters.writing(topicId, () -> this.editor.write(topic, weekEnding, until, position));
		boolean isNew = this.editions.keep(draft);
		this.meters.written(topicId, isNew);
		log.atInfo()
			.addKeyValue("edition", draft.id())
			.addKeyValue("new", isNew)
			.addKeyValue("position", draft.content().logPosition())
			.log("Edition written");
		return new Written(this.editions.get(draft.id()), isNew);
	}

	Verification verify(String id) {
		Edition edition = this.editions.get(id);
		String outcome = "failed";
		try {
			Content content = edition.content();
			Draft again = this.editor.write(this.topics.get(content.topic()), content.weekEnding(), content.asOf(),
					content.logPosition());
			Verification verification = Verification.of(edition, again);
			outcome = verification.verified() ? "same" : "different";
			return verification;
		}
		finally {
			this.meters.verified(outcome);
		}
	}

}
