package dev.groundswell.metrics.answer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.store.Row;
import dev.groundswell.metrics.store.SeriesKey;

/**
 * Says what figures were computed from. Many figures of one answer rest on the same rows
 * of a whole population: those are digested once.
 */
public final class InputDigests {

	/** Fewer rows are digested as quickly as they are found. */
	private static final int FEWEST_KEPT = 64;

	private static final int MOST_KEPT = 16;

	private final Map<Sequences, InputDigest> kept = new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<Sequences, InputDigest> eldest) {
			return size() > MOST_KEPT;
		}
	};

	/** Rows by their numbers in the log, in order; each has one content. */
	private record Sequences(long[] ordered) {

		static Sequences of(List<Row> rows) {
			var sorted = rows.stream().mapToLong(Row::sequence).sorted().toArray();
			int different = 0;
			for (int i = 0; i < sorted.length; i++) {
				if (different == 0 || sorted[i] != sorted[different - 1]) {
					sorted[different++] = sorted[i];
				}
			}
			return new Sequences(Arrays.copyOf(sorted, different));
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Sequences same && Arrays.equals(this.ordered, same.ordered);
		}

		@Override
		public int hashCode() {
			return Arrays.hashCode(this.ordered);
		}

	}

	/**
	 * What a figure was computed from.
	 *
	 * @param count different observations
	 * @param hash SHA-256 over all of them, whatever their order
	 */
	public record InputDigest(int count, String hash) {
	}

	/** The digest of some rows, of which some may come twice. */
	public InputDigest of(List<Row> rows) {
		if (rows.size() < FEWEST_KEPT) {
			return digest(rows);
		}
		var sequences = Sequences.of(rows);
		synchronized (this.kept) {
			return this.kept.computeIfAbsent(sequences, (_) -> digest(rows));
		}
	}

	private static InputDigest digest(List<Row> rows) {
		var ids = new IdentityHashMap<SeriesKey, String>();
		var lines = rows.stream()
			.map((row) -> line(row, ids.computeIfAbsent(row.series(), SeriesKey::id)))
			.distinct()
			.sorted()
			.toList();
		return new InputDigest((int) rows.stream().map(Row::observationId).distinct().count(), sha256(lines));
	}

	private static String sha256(List<String> lines) {
		try {
			var content = lines.stream().collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String line(Row row, String series) {
		return String.join("|", row.observationId(), series, row.period().toString(), Decimals.plain(row.number()),
				String.valueOf(row.valueMax()), row.comparator(), row.status(), row.publishedAt().toString());
	}

}
