package dev.groundswell.report.metrics;

import java.time.LocalDate;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A claim as metrics-service is asked about it.
 *
 * @param id comes back with the verdict
 * @param value digits as written, {@code 18.34M}, so that its last digit tells how
 * exactly it is meant
 * @param rootSource whom the text credits
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record StatedClaim(String id, String subject, String metric, String measure, String value,
		@Nullable String valueMax, @Nullable String unit, String comparator, @Nullable LocalDate periodStart,
		@Nullable LocalDate periodEnd, Map<String, String> qualifiers, @Nullable String source,
		@Nullable String rootSource, @Nullable LocalDate publishedAt, String modality, @Nullable StatedGrowth growth) {

	public StatedClaim {
		qualifiers = Map.copyOf(qualifiers);
	}

	/**
	 * A growth said to have led to the value.
	 *
	 * @param unit {@code percent} or {@code multiple}
	 * @param period {@code wow, mom, yoy} or {@code unspecified}
	 */
	public record StatedGrowth(String value, String unit, String period) {
	}

	/** The same, said to be of something narrower. */
	public StatedClaim with(Map<String, String> more) {
		return new StatedClaim(this.id, this.subject, this.metric, this.measure, this.value, this.valueMax, this.unit,
				this.comparator, this.periodStart, this.periodEnd, more, this.source, this.rootSource, this.publishedAt,
				this.modality, this.growth);
	}

}
