package dev.groundswell.ingest.extraction;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A figure about the use of AI that a text states as fact.
 *
 * @param subject canonical name of what is used, such as {@code Qwen app}
 * @param metric what is counted, such as {@code monthly_active_users}
 * @param value in base units, the low end of a range; falls are negative; 61 is 61 %
 * @param valueMax the high end of a range
 * @param unit such as {@code users}, {@code percent}, {@code multiple}, {@code USD}
 * @param changeKind {@code level}, {@code share}, {@code rank} or a growth
 * @param comparator {@code exact}, {@code at_least}, {@code approx}, {@code at_most} or
 * {@code range}
 * @param period when it was true, absent if the text does not say
 * @param attribution who is credited with the figure
 * @param modality {@code asserted}, or {@code commitment} for pledged spending
 * @param quote the clause that carries the figure
 * @param number the characters of the number itself
 * @param otherMentions further places that state the same
 * @param scope population, region or plan in the words of the text
 * @param confidence how likely subject, metric, value and kind of change are all right,
 * 0.00 to 0.95; the trace cites what it follows from
 * @param trace which rule did what, in order
 */
public record ExtractedClaim(String subject, String metric, BigDecimal value, @Nullable BigDecimal valueMax,
		String unit, String changeKind, String comparator, @Nullable ClaimPeriod period, @Nullable String attribution,
		String modality, TextSpan quote, TextSpan number, List<TextSpan> otherMentions, @Nullable String scope,
		BigDecimal confidence, List<TraceStep> trace) {

	public ExtractedClaim {
		otherMentions = List.copyOf(otherMentions);
		trace = List.copyOf(trace);
	}

}
