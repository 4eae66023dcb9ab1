package dev.groundswell.metrics.statistic.completeness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

import dev.groundswell.metrics.store.ObservationStore.StatedPeriod;
import org.jspecify.annotations.Nullable;

/**
 * What one source states of one metric, or of one series, as the days its periods end.
 */
record StatedLine(String source, String metric, String measure, @Nullable String subject, @Nullable String series,
		NavigableSet<LocalDate> ends) {

	/** Stated periods sorted into their lines, in the order they come. */
	static List<StatedLine> of(List<StatedPeriod> periods) {
		record Key(String source, String metric, String measure, @Nullable String series) {
		}
		var lines = new LinkedHashMap<Key, StatedLine>();
		for (var period : periods) {
			lines
				.computeIfAbsent(new Key(period.source(), period.metric(), period.measure(), period.series()),
						(key) -> new StatedLine(key.source(), key.metric(), key.measure(), period.subject(),
								key.series(), new TreeSet<>()))
				.ends()
				.add(period.end());
		}
		return new ArrayList<>(lines.values());
	}

}
