package dev.groundswell.metrics.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is true of the store as long as it stands at one position, asked once: statements
 * are planned and run the faster the less they have to find out anew.
 */
final class Facts {

	/** Beyond so many of a sort they are begun anew. */
	private static final int MOST = 4096;

	private final Map<At<Selection>, List<Integer>> series = new ConcurrentHashMap<>();

	private final Map<At<Selection>, Boolean> whole = new ConcurrentHashMap<>();

	private final Map<At<List<Integer>>, OfMetrics> metrics = new ConcurrentHashMap<>();

	private final Map<At<String>, List<Integer>> comparable = new ConcurrentHashMap<>();

	private final Map<At<String>, String> registries = new ConcurrentHashMap<>();

	/** A thing asked at a position of the store. */
	private record At<T>(T asked, long reached) {
	}

	/**
	 * What is kept of some metrics.
	 *
	 * @param newestEnd last day of the newest comparable period; long ago for none
	 * @param contested whether several sources print one of their series
	 */
	record OfMetrics(LocalDate newestEnd, boolean contested) {
	}

	/** What a selection is of. */
	Scope scope(Selection selection, @Nullable List<Integer> metrics, long reached, JdbcClient jdbc) {
		var series = series(selection, reached, jdbc);
		return new Scope(series, metrics, series == null && isWhole(selection, metrics, reached, jdbc),
				comparable(reached, jdbc));
	}

	/** The numbers of the series of a narrow selection; null for a wide one. */
	private @Nullable List<Integer> series(Selection selection, long reached, JdbcClient jdbc) {
		if (!selection.isNarrow()) {
			return null;
		}
		if (selection.isOnlySeries()) {
			return selection.seriesIds();
		}
		return kept(this.series, new At<>(selection.ending(null, null), reached), (asked) -> {
			var where = Where.series(asked);
			return jdbc.sql(Sql.read("series-known").replace("/*where*/", where.condition()))
				.params(where.parameters())
				.query((result, number) -> result.getInt(1))
				.list();
		});
	}

	/** Whether a wide selection leaves out no series of its metrics. */
	private boolean isWhole(Selection selection, @Nullable List<Integer> metrics, long reached, JdbcClient jdbc) {
		if (selection.isWholeMetrics()) {
			return true;
		}
		return kept(this.whole, new At<>(selection.ending(null, null), reached), (asked) -> {
			var others = Where.others(asked, metrics);
			return jdbc.sql("SELECT count(*) FROM (" + others.condition() + " LIMIT 1)")
				.params(others.parameters())
				.query(Long.class)
				.single() == 0;
		});
	}

	/** What is kept of some metrics, or of all. */
	OfMetrics ofMetrics(@Nullable List<Integer> metrics, long reached, JdbcClient jdbc) {
		return kept(this.metrics, new At<>((metrics != null) ? metrics : List.of(), reached), (_) -> {
			var among = Where.metrics(metrics).condition();
			return jdbc
				.sql("""
						SELECT coalesce((SELECT max(o.period_end) FROM latest o WHERE %s), DATE '1800-01-01'),
						       EXISTS (SELECT 1 FROM printed o WHERE %s GROUP BY o.series_id HAVING count(*) > 1)"""
					.formatted(among, among))
				.query((result, number) -> new OfMetrics(result.getObject(1, LocalDate.class), result.getBoolean(2)))
				.single();
		});
	}

	/** The ways of meaning a value in which it may be held against others. */
	private List<Integer> comparable(long reached, JdbcClient jdbc) {
		return kept(this.comparable, new At<>("", reached), (_) -> jdbc
			.sql("SELECT trait_id FROM trait WHERE period_basis IS NULL AND modality = 'asserted' ORDER BY trait_id")
			.query(Integer.class)
			.list());
	}

	/** The digest of the registry in use at a position, where it is known already. */
	Optional<String> registry(long position) {
		return Optional.ofNullable(this.registries.get(new At<>("", position)));
	}

	/** The digest of the registry in use at a position. */
	Optional<String> registry(long position, JdbcClient jdbc) {
		var read = jdbc
			.sql("SELECT digest FROM registry_version WHERE sequence <= :position ORDER BY sequence DESC LIMIT 1")
			.param("position", position)
			.query(String.class)
			.optional();
		return read.map((digest) -> kept(this.registries, new At<>("", position), (_) -> digest));
	}

	/** Two who ask at once may both read it: they read the same. */
	private static <T, R> R kept(Map<At<T>, R> facts, At<T> at, Function<T, R> read) {
		var known = facts.get(at);
		if (known == null) {
			known = read.apply(at.asked());
			if (facts.size() >= MOST) {
				facts.clear();
			}
			facts.put(at, known);
		}
		return known;
	}

}
