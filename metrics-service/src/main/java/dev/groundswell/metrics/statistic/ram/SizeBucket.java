package dev.groundswell.metrics.statistic.ram;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Sizes by parameters in all, as the ATOM Project sorts them. Its third interval begins
 * at five billion and is labelled 7-9B; interval and label are kept as they are.
 */
enum SizeBucket {

	BELOW_1("<1B", 0), FROM_1("1-5B", 1), FROM_5("7-9B", 5), FROM_10("10-50B", 10), FROM_50("50-100B", 50),
	FROM_100("100-250B", 100), FROM_250("250B+", 250);

	private final String label;

	private final BigDecimal least;

	SizeBucket(String label, int billions) {
		this.label = label;
		this.least = BigDecimal.valueOf(billions).movePointRight(9);
	}

	/** The bucket of a number of parameters, whose lower end belongs to it. */
	static SizeBucket of(BigDecimal parameters) {
		return Arrays.stream(values())
			.filter((bucket) -> bucket.least.compareTo(parameters) <= 0)
			.reduce((_, last) -> last)
			.orElse(BELOW_1);
	}

	static Optional<SizeBucket> labelled(String label) {
		return Arrays.stream(values()).filter((bucket) -> bucket.label.equals(label)).findFirst();
	}

	static List<String> labels() {
		return Arrays.stream(values()).map(SizeBucket::label).toList();
	}

	String label() {
		return this.label;
	}

}
