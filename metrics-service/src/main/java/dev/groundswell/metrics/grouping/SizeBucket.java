package dev.groundswell.metrics.grouping;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An interval of total parameters as the ATOM Project cuts them, the lower end included.
 * Its third label does not say its interval: {@code 7-9B} is five to ten billion.
 */
record SizeBucket(String label, long fromBillions, @Nullable Long toBillions) {

	private static final BigDecimal BILLION = BigDecimal.TEN.pow(9);

	private static final List<SizeBucket> ALL = List.of(new SizeBucket("<1B", 0, 1L), new SizeBucket("1-5B", 1, 5L),
			new SizeBucket("7-9B", 5, 10L), new SizeBucket("10-50B", 10, 50L), new SizeBucket("50-100B", 50, 100L),
			new SizeBucket("100-250B", 100, 250L), new SizeBucket("250B+", 250, null));

	/** The bucket of a number of parameters (not of billions). */
	static SizeBucket of(BigDecimal parameters) {
		return ALL.stream()
			.filter((bucket) -> bucket.toBillions == null
					|| parameters.compareTo(BILLION.multiply(BigDecimal.valueOf(bucket.toBillions))) < 0)
			.findFirst()
			.orElseThrow();
	}

}
