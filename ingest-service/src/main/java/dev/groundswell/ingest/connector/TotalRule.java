package dev.groundswell.ingest.connector;

import java.time.Duration;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The whole that the items of one period add up to: the denominator of their shares.
 *
 * @param subject id of the registry
 * @param of what is added up
 * @param period the day by which items belong together
 * @param complete an item of the period must be like this, such as the remainder of a
 * list; without it the sum is not the whole and is left out
 */
public record TotalRule(String subject, String metric, Pick of, Pick period, @Nullable Condition complete,
		@Nullable Duration provisional, Map<String, Pick> qualifiers) {

	public TotalRule(String subject, String metric, Pick of, Pick period, @Nullable Condition complete,
			@Nullable Duration provisional, @Nullable Map<String, Pick> qualifiers) {
		this.subject = subject;
		this.metric = metric;
		this.of = of;
		this.period = period;
		this.complete = complete;
		this.provisional = provisional;
		this.qualifiers = Absent.none(qualifiers);
	}

}
