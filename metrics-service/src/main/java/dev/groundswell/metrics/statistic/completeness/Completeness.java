package dev.groundswell.metrics.statistic.completeness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.arithmetic.Share;
import dev.groundswell.metrics.registry.Source;
import dev.groundswell.metrics.week.Interval;
import dev.groundswell.metrics.week.Slots;
import dev.groundswell.metrics.week.Span;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many of the periods expected of a source are stated. */
record Completeness(String source, String sourceName, String metric, String metricName, String measure,
		@Schema(description = "With by=series: whose") @Nullable String subject,
		@Schema(description = "With by=series: the name of the series") @Nullable String series,
		@Schema(description = "What is expected once: day, week, month … or a number of days",
				example = "day") @Nullable String interval,
		@Schema(description = "First day of what is expected") @Nullable LocalDate from,
		@Schema(description = "Last day of what is expected") @Nullable LocalDate to,
		@Schema(description = "Expected periods that are stated", example = "497") int observed,
		@Nullable Integer expected,
		@Schema(description = "observed / expected", example = "98.611111") @Nullable String percent,
		@Schema(description = "How many are missing") @Nullable Integer missingCount,
		@Schema(description = "The first twenty missing ones") List<String> missing,
		@Schema(description = "Why something is null") @Nullable String reason) {

	private static final int MOST_NAMED = 20;

	private static final long MOST_EXPECTED = 100_000;

	Completeness {
		missing = List.copyOf(missing);
	}

	/**
	 * A line between two days; a period that has not ended by the last is not expected.
	 */
	static Completeness of(StatedLine line, @Nullable LocalDate from, LocalDate to, Moment moment) {
		var first = line.ends().getFirst();
		var start = (from != null) ? from : first;
		var slots = slots(line, first, moment);
		if (slots.isEmpty()) {
			return unknown(line, null, "neither the metric nor the source has a usual interval", moment);
		}
		if (slots.get().between(start, to) > MOST_EXPECTED) {
			return unknown(line, slots.get(),
					"more than %d periods; narrow it with from and weekEnding".formatted(MOST_EXPECTED), moment);
		}
		var slot = slots.get().at(start);
		if (from != null && slot.start().isBefore(from)) {
			slot = slots.get().after(slot);
		}
		return counted(line, slots.get(), slot, to, moment);
	}

	private static Completeness counted(StatedLine line, Slots slots, Span first, LocalDate to, Moment moment) {
		var missing = new ArrayList<String>();
		int observed = 0;
		int expected = 0;
		var last = first.start();
		for (var slot = first; !slot.end().isAfter(to); slot = slots.after(slot)) {
			expected++;
			last = slot.end();
			var stated = line.ends().ceiling(slot.start());
			if (stated != null && !stated.isAfter(slot.end())) {
				observed++;
			}
			else if (missing.size() < MOST_NAMED) {
				missing.add((slot.days() == 1) ? slot.start().toString() : slot.toString());
			}
		}
		boolean none = expected == 0;
		return line(line, slots, none ? null : first.start(), none ? null : last, observed, expected, missing,
				none ? "no expected period has ended" : null, moment);
	}

	private static Completeness unknown(StatedLine line, @Nullable Slots slots, String reason, Moment moment) {
		return line(line, slots, null, null, line.ends().size(), null, List.of(), reason, moment);
	}

	private static Completeness line(StatedLine line, @Nullable Slots slots, @Nullable LocalDate from,
			@Nullable LocalDate to, int observed, @Nullable Integer expected, List<String> missing,
			@Nullable String reason, Moment moment) {
		var registry = moment.registry();
		var percent = Optional.ofNullable(expected)
			.flatMap((all) -> Share.of(BigDecimal.valueOf(observed), BigDecimal.valueOf(all)))
			.map((share) -> Decimals.ratio(share.percent()));
		return new Completeness(line.source(), registry.sourceName(line.source()), line.metric(),
				registry.metricOrUnlisted(line.metric()).name(), line.measure(), line.subject(), line.series(),
				(slots != null) ? slots.words() : null, from, to, observed, expected, percent.orElse(null),
				(expected != null) ? Integer.valueOf(expected - observed) : null, missing, reason);
	}

	/** The metric's interval, unless the source's is longer; else the source's. */
	private static Optional<Slots> slots(StatedLine line, LocalDate first, Moment moment) {
		var registry = moment.registry();
		var days = registry.source(line.source()).map(Source::intervalDays).filter((each) -> each > 0);
		return Interval.named(registry.metricOrUnlisted(line.metric()).interval())
			.filter((interval) -> days.isEmpty() || interval.longestDays() >= days.get())
			.map((interval) -> Slots.of(interval, first))
			.or(() -> days.map((each) -> Slots.ofDays(each, first)));
	}

}
