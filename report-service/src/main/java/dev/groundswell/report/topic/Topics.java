package dev.groundswell.report.topic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.Resource;

/**
 * All topics, sorted by id. Read once; a file that cannot be read stops the start and is
 * named.
 */
public final class Topics {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
		.build();

	private final Map<String, Topic> topics = new TreeMap<>();

	public Topics(List<Topic> topics) {
		topics.forEach((topic) -> this.topics.put(topic.id(), topic));
	}

	/** Reads one topic a file; of two with one id the later file holds. */
	public static Topics read(List<Resource> files) {
		return new Topics(files.stream().map(Topics::read).toList());
	}

	public Collection<Topic> all() {
		return Collections.unmodifiableCollection(this.topics.values());
	}

	/** The topic, or the problem that names the known ones. */
	public Topic get(String id) {
		Topic topic = this.topics.get(id);
		if (topic == null) {
			throw new UnknownTopicException(id, this.topics.keySet());
		}
		return topic;
	}

	private static Topic read(Resource file) {
		try (InputStream in = file.getInputStream()) {
			return YAML.readValue(in, Topic.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(file.getDescription() + " cannot be read", ex);
		}
		catch (RuntimeException ex) {
			throw new IllegalStateException(file.getDescription() + " is not a topic: " + ex.getMessage(), ex);
		}
	}

}
