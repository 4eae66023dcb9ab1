package dev.groundswell.ui.source;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import dev.groundswell.ui.format.NumberText;
import dev.groundswell.ui.neighbour.Answer;

/**
 * The sources: what is collected by program first, what is only quoted below, and how
 * much the registry does not know.
 */
record SourcesPage(List<String> notices, List<CollectedRow> collected, List<SourceRow> quoted, String namesWaiting,
		String modelsWithoutFamily) {

	static SourcesPage of(Answer<SourceView.Listing> registered, Answer<FreshnessView.Listing> fresh,
			Answer<Long> namesWaiting, Answer<Long> modelsWithoutFamily, Instant now) {
		List<SourceView> sources = registered.map(SourceView.Listing::list).orElse(List.of());
		List<CollectedRow> collected = CollectedRow.of(sources, now);
		List<String> ids = collected.stream().map(CollectedRow::id).toList();
		List<SourceRow> quoted = SourceRow.join(sources, fresh.map(FreshnessView.Listing::list).orElse(List.of()))
			.stream()
			.filter((row) -> !ids.contains(row.id()))
			.toList();
		return new SourcesPage(
				Stream.of(registered.notice(), fresh.notice()).filter((notice) -> !notice.isEmpty()).toList(),
				collected, quoted, count(namesWaiting), count(modelsWithoutFamily));
	}

	/** Whether there is nothing to show and nobody away. */
	public boolean isEmpty() {
		return this.notices.isEmpty() && this.collected.isEmpty() && this.quoted.isEmpty();
	}

	private static String count(Answer<Long> answer) {
		return (answer instanceof Answer.Here<Long>(Long number)) ? NumberText.count(number) : "";
	}

}
