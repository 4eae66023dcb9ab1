package dev.groundswell.ui.source;

import java.time.Instant;
import java.util.List;

import dev.groundswell.ui.format.DateText;
import dev.groundswell.ui.neighbour.Answer;
import dev.groundswell.ui.run.RunRow;
import org.jspecify.annotations.Nullable;

/** One source: what it is, how it is collected, its newest runs. */
record SourcePage(SourceRow source, String recorded, @Nullable CollectedRow collection, Answer<List<RunRow>> runs) {

	static SourcePage of(SourceView source, Answer<List<RunRow>> runs, Instant now) {
		CollectionView collection = source.collection();
		Instant recorded = source.lastRecordedAt();
		return new SourcePage(SourceRow.of(source, null), (recorded != null) ? DateText.instant(recorded) : "",
				(collection != null) ? CollectedRow.of(source, collection, now) : null, runs);
	}

}
