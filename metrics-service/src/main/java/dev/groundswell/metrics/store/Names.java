package dev.groundswell.metrics.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import dev.groundswell.metrics.week.Span;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the store's numbers stand for, kept in memory. A number never changes its meaning
 * until everything is forgotten, so only what is missing is read.
 */
final class Names {

	/**
	 * Beyond so many the names of series are begun anew: a million would fill the heap.
	 */
	private static final int MOST_SERIES = 200_000;

	private static final Comparator<RowReader.Numbered> BY_PERIOD = Comparator.comparing(RowReader.Numbered::period)
		.thenComparingLong(RowReader.Numbered::sequence);

	private final Map<Integer, SeriesKey> series = new ConcurrentHashMap<>();

	private final Map<Integer, Trait> traits = new ConcurrentHashMap<>();

	private final Map<Integer, String> sources = new ConcurrentHashMap<>();

	private final Map<String, Integer> metrics = new ConcurrentHashMap<>();

	/** How a value is meant. */
	record Trait(@Nullable String periodBasis, String comparator, String basis, String status, String modality) {
	}

	void forget() {
		this.series.clear();
		this.traits.clear();
		this.sources.clear();
		this.metrics.clear();
	}

	/** The newest point of a series, by number still. */
	record NumberedPoint(int series, long value, Span period) {
	}

	List<ObservationStore.Newest> newest(List<NumberedPoint> points, JdbcClient jdbc) {
		var keys = keys(points.stream().map(NumberedPoint::series).collect(Collectors.toSet()), jdbc);
		return points.stream()
			.map((point) -> new ObservationStore.Newest(point.series(), known(keys, point.series()), point.value(),
					point.period()))
			.toList();
	}

	/** Rows with their names, in the order of series and period. */
	List<Row> named(List<RowReader.Numbered> rows, JdbcClient jdbc) {
		var bySeries = bySeries(rows);
		var keys = keys(bySeries.keySet(), jdbc);
		if (rows.stream().anyMatch((row) -> !this.traits.containsKey(row.traitId()))) {
			readTraits(jdbc);
		}
		if (rows.stream().anyMatch((row) -> !this.sources.containsKey(row.sourceId()))) {
			readSources(jdbc);
		}
		var named = new ArrayList<Row>(rows.size());
		keys.entrySet()
			.stream()
			.sorted(Map.Entry.<Integer, SeriesKey>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
			.forEach((entry) -> known(bySeries, entry.getKey()).stream()
				.sorted(BY_PERIOD)
				.map((row) -> row.named(entry.getValue(), known(this.traits, row.traitId()),
						known(this.sources, row.sourceId())))
				.forEach(named::add));
		return Collections.unmodifiableList(named);
	}

	/** Neighbours mostly are of one series, which is then looked up once. */
	private static Map<Integer, List<RowReader.Numbered>> bySeries(List<RowReader.Numbered> rows) {
		var bySeries = new HashMap<Integer, List<RowReader.Numbered>>();
		var run = List.<RowReader.Numbered>of();
		for (var row : rows) {
			if (run.isEmpty() || run.getFirst().seriesId() != row.seriesId()) {
				run = bySeries.computeIfAbsent(row.seriesId(), (_) -> new ArrayList<>());
			}
			run.add(row);
		}
		return bySeries;
	}

	private static <T> T known(Map<Integer, T> names, int number) {
		return Objects.requireNonNull(names.get(number));
	}

	private Map<Integer, SeriesKey> keys(Set<Integer> wanted, JdbcClient jdbc) {
		var keys = new HashMap<Integer, SeriesKey>();
		var missing = new HashSet<Integer>();
		for (var id : wanted) {
			var key = this.series.get(id);
			if (key != null) {
				keys.put(id, key);
			}
			else {
				missing.add(id);
			}
		}
		if (!missing.isEmpty()) {
			keys.putAll(readSeries(missing, jdbc));
		}
		return keys;
	}

	private Map<Integer, SeriesKey> readSeries(Set<Integer> ids, JdbcClient jdbc) {
		if (this.series.size() + ids.size() > MOST_SERIES) {
			this.series.clear();
		}
		var read = new HashMap<Integer, SeriesKey>();
		var where = Where.series(Selection.ALL.seriesIds(List.copyOf(ids)));
		jdbc.sql(Sql.read("series-known").replace("/*where*/", where.condition()))
			.query((RowCallbackHandler) (result) -> read.put(result.getInt(1), key(result)));
		this.series.putAll(read);
		return read;
	}

	static SeriesKey key(ResultSet result) throws SQLException {
		return new SeriesKey(result.getString(2), result.getString(3), result.getString(4), result.getString(5),
				result.getString(6), result.getString(7), result.getInt(8));
	}

	private void readTraits(JdbcClient jdbc) {
		jdbc.sql("SELECT trait_id, period_basis, comparator, basis, status, modality FROM trait")
			.query((RowCallbackHandler) (result) -> this.traits.put(result.getInt(1), new Trait(result.getString(2),
					result.getString(3), result.getString(4), result.getString(5), result.getString(6))));
	}

	private void readSources(JdbcClient jdbc) {
		jdbc.sql("SELECT source_id, code FROM source")
			.query((RowCallbackHandler) (result) -> this.sources.put(result.getInt(1), result.getString(2)));
	}

	/** The numbers of metrics; null for all. Unknown ones have none. */
	@Nullable List<Integer> metrics(@Nullable Collection<String> codes, JdbcClient jdbc) {
		if (codes == null) {
			return null;
		}
		if (!this.metrics.keySet().containsAll(codes)) {
			jdbc.sql("SELECT metric_id, code FROM metric")
				.query((RowCallbackHandler) (result) -> this.metrics.put(result.getString(2), result.getInt(1)));
		}
		return codes.stream().map(this.metrics::get).filter(Objects::nonNull).toList();
	}

}
