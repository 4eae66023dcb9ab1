package dev.groundswell.metrics.store;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.groundswell.metrics.week.Span;
import org.jspecify.annotations.Nullable;

/**
 * The projection of the log. Every question names its two times: what was published by
 * then, and the position of the log it is answered from; a position that is not, or no
 * longer, reached is refused with a {@link PositionLostException}. Safe for use by many
 * threads.
 */
public interface ObservationStore {

	/** Sequence of the last row loaded; 0 when empty. */
	long position();

	/** The latest publication of any observation loaded; long ago when empty. */
	Instant newestPublication();

	/** The last segment loaded. */
	Optional<Segment> lastSegment();

	/**
	 * Load neighbouring segments in their order, all of them or none. Rows at or before
	 * the position are skipped, so loading twice changes nothing.
	 * @throws BrokenSegmentException when a file is not what its segment promises
	 */
	LoadReport load(List<SegmentFile> files);

	/** Load one segment. */
	default LoadReport load(Segment segment, Path parquet) {
		return load(List.of(new SegmentFile(segment, parquet)));
	}

	/** Forget everything, in one step. */
	void clear();

	/**
	 * Observations in force, by series and period.
	 * @throws TooManyRowsException when there are more than may be read for one answer
	 */
	List<Row> rows(Selection selection, Instant asOf, long position);

	/**
	 * All vintages of what has more than one: rows recorded and not withdrawn by the
	 * position and published by then, superseded ones too. Rows of one series, period and
	 * source stand together, in the order they were recorded.
	 * @throws TooManyRowsException when there are more than may be read for one answer
	 */
	List<Row> vintages(Selection selection, Instant asOf, long position);

	/** How much each source states, whatever became of it later. */
	List<StatedIdentities> statedIdentities(Selection selection, Instant asOf, long position);

	/** A page of the series that have observations in force, as numbers of this store. */
	List<Integer> series(Selection selection, Instant asOf, long position, Page page);

	/**
	 * Subjects of the series selected in the order of their ids, also such as have
	 * nothing in force.
	 * @param after the last subject before them; empty for the first
	 */
	List<String> subjects(Selection selection, String after, int limit, long position);

	/** Whom any series goes back to. */
	Set<String> rootSources();

	/** The series with a name, see {@link SeriesKey#id()}. */
	Optional<SeriesKey> series(String id);

	/**
	 * The newest comparable point of each series that has one; where several sources
	 * print it, the one that speaks.
	 */
	List<Newest> newest(Selection selection, Instant asOf, long position);

	/**
	 * How many series of a kind of subject and unit are stated for each period, the
	 * newest first.
	 */
	List<StatedSpan> periods(Selection selection, String kind, String unit, Instant asOf, long position);

	/**
	 * The series of subjects and metrics that more than one series or source ever spoke
	 * of, as numbers of this store.
	 */
	List<Integer> disputableSeries(Selection selection, long position);

	/**
	 * Which periods are stated, by source, metric and measure, and by series where asked
	 * for; periods that are only the day of publication are left out.
	 * @throws TooManyRowsException when there are more than may be read for one answer
	 */
	List<StatedPeriod> statedPeriods(Selection selection, boolean bySeries, Instant asOf, long position);

	/** Which metrics are stated, and how far. */
	List<StatedMetric> statedMetrics(Selection selection, Instant asOf, long position);

	/** When each source last published. */
	List<SourceAge> sourceAges(Instant asOf, long position);

	/** The digest of the registry in use at a position. */
	Optional<String> registryAt(long position);

	/** The registry with a digest, as it lies in the log. */
	Optional<String> registry(String digest);

	/**
	 * The newest point of a series.
	 *
	 * @param series number inside the store
	 * @param value a scaled integer
	 */
	record Newest(int series, SeriesKey key, long value, Span period) {

		/** Last day of the point's period. */
		public LocalDate periodEnd() {
			return this.period.end();
		}

		public BigDecimal number() {
			return BigDecimal.valueOf(this.value, this.key.scale());
		}

	}

	/** A period and how many series are stated for it. */
	record StatedSpan(Span period, int series) {
	}

	/** A segment and where its bytes lie. */
	record SegmentFile(Segment segment, Path parquet) {
	}

	/** A stretch of an ordered answer. */
	record Page(int offset, int limit) {
	}

	/** A metric and measure with the number of subjects it is stated for. */
	record StatedMetric(String metric, String measure, int subjects, LocalDate newestPeriodEnd) {
	}

	/**
	 * The last day of a period that somebody states.
	 *
	 * @param subject whose, or null where series are not told apart
	 * @param series name of the series, or null likewise
	 */
	record StatedPeriod(String source, String metric, String measure, @Nullable String subject, @Nullable String series,
			LocalDate end) {
	}

	/** How many periods of series a source states of a metric. */
	record StatedIdentities(String source, String metric, String measure, int identities) {
	}

	/** A source or root source and the newest publication that rests on it. */
	record SourceAge(String source, Instant lastPublishedAt) {
	}

}
