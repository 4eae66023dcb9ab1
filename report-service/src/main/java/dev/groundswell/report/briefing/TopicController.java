package dev.groundswell.report.briefing;

import java.util.List;

import dev.groundswell.report.answer.Page;
import dev.groundswell.report.topic.Topic;
import dev.groundswell.report.topic.Topics;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What briefings are written about. */
@RestController
@Tag(name = "Topics", description = "What briefings are written about")
class TopicController {

	private final Topics topics;

	TopicController(Topics topics) {
		this.topics = topics;
	}

	@GetMapping(path = "/api/v1/topics", produces = { "application/json", "text/csv", "application/x-ndjson" })
	@Operation(summary = "List the topics",
			description = "All topics, sorted by id. A topic's hash changes with its declaration and is part of every edition.")
	Page<TopicResponse> topics() {
		return Page.all(this.topics.all().stream().map(TopicResponse::of).toList(), TopicResponse.class);
	}

	/**
	 * A topic as answered.
	 *
	 * @param weekEndsOn the day its weeks are named by
	 * @param subjects ids of what it follows, the most important first
	 */
	record TopicResponse(@Schema(example = "qwen") String id, @Schema(example = "Qwen") String name,
			@Schema(example = "SATURDAY") String weekEndsOn, List<String> subjects, List<String> rivals, String hash) {

		static TopicResponse of(Topic topic) {
			return new TopicResponse(topic.id(), topic.name(), topic.weekEndsOn().name(), topic.subjects(),
					topic.rivals(), topic.hash());
		}

	}

}
