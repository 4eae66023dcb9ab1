package dev.groundswell.report.feed;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import dev.groundswell.report.briefing.Editions;
import dev.groundswell.report.canonical.Canonical;
import dev.groundswell.report.topic.Topic;
import dev.groundswell.report.topic.Topics;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Published editions for feed readers. */
@RestController
@Tag(name = "Feeds", description = "Published editions as Atom")
class FeedController {

	/** About a year of weeks. */
	private static final int MOST = 50;

	private final Topics topics;

	private final Editions editions;

	private final Feeds feeds;

	FeedController(Topics topics, Editions editions, FeedProperties properties) {
		this.topics = topics;
		this.editions = editions;
		this.feeds = new Feeds(properties.publicUrl().toString());
	}

	@GetMapping(path = "/api/v1/feeds/{topic}.atom", produces = { "application/atom+xml", "application/xml" })
	@Operation(summary = "Follow a topic", description = "Its published editions, newest week first, at most 50.")
	@Nullable ResponseEntity<byte[]> atom(@Parameter(example = "qwen") @PathVariable String topic, WebRequest request) {
		Topic known = this.topics.get(topic);
		String atom = this.feeds.atom(known, this.editions.published(topic, MOST));
		String etag = '"' + Canonical.sha256(atom) + '"';
		if (request.checkNotModified(etag)) {
			return null;
		}
		return ResponseEntity.ok()
			.eTag(etag)
			.cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
			.contentType(new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8))
			.body(atom.getBytes(StandardCharsets.UTF_8));
	}

}
