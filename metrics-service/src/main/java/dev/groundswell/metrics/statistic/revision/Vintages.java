package dev.groundswell.metrics.statistic.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.Variant;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.arithmetic.Revision;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.store.Row;
import dev.groundswell.metrics.week.Span;

/**
 * What one source stated of one series and period, in the order it came into force: by
 * publication, then by recording.
 */
record Vintages(List<Row> rows) {

	static final String DEFINITION = "revisions.v1";

	private static final Comparator<Row> IN_FORCE = Comparator.comparing(Row::publishedAt)
		.thenComparingLong(Row::sequence);

	Vintages {
		rows = rows.stream().sorted(IN_FORCE).toList();
	}

	/** Rows of many series, periods and sources, sorted into theirs. */
	static List<Vintages> of(List<Row> rows) {
		record Identity(int series, Span period, String source) {
		}
		var sorted = new LinkedHashMap<Identity, List<Row>>();
		for (var row : rows) {
			sorted.computeIfAbsent(new Identity(row.seriesId(), row.period(), row.source()), (_) -> new ArrayList<>())
				.add(row);
		}
		return sorted.values().stream().map(Vintages::new).toList();
	}

	Row first() {
		return this.rows.getFirst();
	}

	Row latest() {
		return this.rows.getLast();
	}

	Revision revision() {
		return new Revision(first().number(), latest().number());
	}

	/** The revision as a figure; the vintage in force lends it everything else. */
	RevisionFigure figure(boolean large, Moment moment) {
		var inputs = this.rows.reversed().stream().map((row) -> Point.of(List.of(row))).toList();
		var key = latest().series();
		var revision = revision();
		var figure = Figures.computed(Variant.of("source", latest().source()).on(DEFINITION), inputs, moment,
				new Figures.Written(Decimals.plain(revision.amount()), key.unit(), "revision", latest().basis()));
		return new RevisionFigure(figure, key.measure(), Decimals.plain(revision.first()), first().publishedAt(),
				Decimals.plain(revision.later()), latest().publishedAt(), this.rows.size(),
				revision.percent().map(Decimals::ratio).orElse(null), large,
				revision.percent().isPresent() ? null : "the first value is not above zero, there is no percent of it");
	}

}
