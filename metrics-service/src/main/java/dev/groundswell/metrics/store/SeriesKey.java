package dev.groundswell.metrics.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * What makes observations comparable: everything but the period is equal. Amounts in two
 * units are two series.
 *
 * @param qualifiers canonical text, keys sorted: {@code panel=aicpb;platform=app}; empty
 * for none
 * @param scale decimals of the stored integers: number = value / 10^scale
 */
public record SeriesKey(String subject, String metric, String measure, String qualifiers, String rootSource,
		String unit, int scale) implements Comparable<SeriesKey> {

	private static final Comparator<SeriesKey> ORDER = Comparator.comparing(SeriesKey::subject)
		.thenComparing(SeriesKey::metric)
		.thenComparing(SeriesKey::measure)
		.thenComparing(SeriesKey::qualifiers)
		.thenComparing(SeriesKey::rootSource)
		.thenComparing(SeriesKey::unit)
		.thenComparingInt(SeriesKey::scale);

	/** By subject, metric, measure and population. */
	@Override
	public int compareTo(SeriesKey other) {
		return ORDER.compare(this, other);
	}

	/** A name that is the same on every machine: {@code s-} and 16 hexadecimal digits. */
	public String id() {
		var content = String.join("\n", this.subject, this.metric, this.measure, this.qualifiers, this.rootSource,
				this.unit);
		try {
			var hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
			return "s-" + HexFormat.of().formatHex(hash, 0, 8);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Who was counted how: subjects with an equal population may be ranked together. */
	public Population population() {
		return new Population(this.rootSource, this.qualifiers, this.unit);
	}

	/** Root source, qualifiers and unit. */
	public record Population(String rootSource, String qualifiers, String unit) {
	}

}
