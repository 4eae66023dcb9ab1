package dev.groundswell.metrics.store;

import java.math.BigDecimal;
import java.time.Instant;

import dev.groundswell.metrics.week.Span;
import org.jspecify.annotations.Nullable;

/**
 * One observation of the log that is in force at the moment asked for.
 *
 * @param seriesId number of the series inside this store; means nothing outside it
 * @param periodBasis null, or {@code published} when the period is only the day of
 * publication
 * @param value scaled integer, see {@link SeriesKey#scale()}
 */
public record Row(long sequence, String observationId, int seriesId, SeriesKey series, Span period,
		@Nullable String periodBasis, long value, @Nullable Long valueMax, String comparator, String source,
		Instant publishedAt, String basis, String status, String modality) {

	/** The number itself. */
	public BigDecimal number() {
		return BigDecimal.valueOf(this.value, this.series.scale());
	}

	/** Whether the period is only when it was published: shown, never compared. */
	public boolean isPeriodAssumed() {
		return this.periodBasis != null;
	}

	/** A row has one number in the log. */
	@Override
	public int hashCode() {
		return Long.hashCode(this.sequence);
	}

	public boolean isAsserted() {
		return this.modality.equals("asserted");
	}

}
