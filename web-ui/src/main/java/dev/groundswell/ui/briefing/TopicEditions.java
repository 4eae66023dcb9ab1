package dev.groundswell.ui.briefing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The editions of one topic, newest week first, superseded ones last of their week. */
public record TopicEditions(String topic, String name, List<EditionRowView> editions) {

	private static final Comparator<EditionRowView> NEWEST = Comparator.comparing(EditionRowView::day)
		.thenComparing(EditionRowView::isPublished)
		.reversed();

	/** Groups editions by topic; the topic with the newest week comes first. */
	public static List<TopicEditions> of(List<EditionRowView> editions) {
		return editions.stream()
			.sorted(NEWEST)
			.collect(Collectors.groupingBy(EditionRowView::topicId, LinkedHashMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map((topic) -> new TopicEditions(topic.getKey(), topic.getValue().getFirst().name(), topic.getValue()))
			.toList();
	}

}
