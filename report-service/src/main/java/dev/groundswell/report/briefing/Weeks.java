package dev.groundswell.report.briefing;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

import dev.groundswell.report.problem.Fault;
import dev.groundswell.report.problem.UnprocessableException;
import dev.groundswell.report.topic.Topic;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Which weeks may be written, and the moment an edition looks from. */
@Component
class Weeks {

	private final Clock clock;

	Weeks(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Refuses a day the topic's weeks do not end on, naming the nearest two that would
	 * do; and the far future.
	 */
	void check(Topic topic, LocalDate weekEnding) {
		if (weekEnding.getDayOfWeek() != topic.weekEndsOn()) {
			LocalDate before = weekEnding.with(TemporalAdjusters.previous(topic.weekEndsOn()));
			LocalDate after = weekEnding.with(TemporalAdjusters.next(topic.weekEndsOn()));
			throw refused("%s is a %s; weeks of the topic %s end on a %s: take %s or %s.".formatted(weekEnding,
					name(weekEnding.getDayOfWeek().name()), topic.id(), name(topic.weekEndsOn().name()), before,
					after));
		}
		LocalDate last = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC).plusDays(6);
		if (weekEnding.isAfter(last)) {
			throw refused("%s has not begun; the latest week that can be written is the one under way, ending by %s."
				.formatted(weekEnding, last));
		}
	}

	/**
	 * The moment up to which publications count: an instant, a day meaning its end, or,
	 * when none is given, the end of the week.
	 */
	static Instant asOf(@Nullable String written, LocalDate weekEnding) {
		if (written == null) {
			return endOf(weekEnding);
		}
		try {
			return (written.length() == 10) ? endOf(LocalDate.parse(written))
					: Instant.parse(written).truncatedTo(ChronoUnit.MICROS);
		}
		catch (DateTimeException ex) {
			throw new UnprocessableException(
					"asOf: \"%s\" is neither an instant such as 2025-12-06T12:00:00Z nor a day such as 2025-12-06."
						.formatted(written),
					List.of(Fault.ofPointer("/asOf", "neither an instant nor a day")));
		}
	}

	private static Instant endOf(LocalDate day) {
		return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minus(1, ChronoUnit.MICROS);
	}

	private static UnprocessableException refused(String detail) {
		return new UnprocessableException(detail, List.of(Fault.ofPointer("/weekEnding", detail)));
	}

	private static String name(String day) {
		return day.charAt(0) + day.substring(1).toLowerCase(Locale.ROOT);
	}

}
