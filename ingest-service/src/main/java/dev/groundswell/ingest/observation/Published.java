package dev.groundswell.ingest.observation;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * When a value was published, and how exactly that is known. A day or a month stands for
 * its first instant in UTC.
 *
 * @param at in microseconds
 * @param precision {@code instant}, {@code day} or {@code month}
 */
public record Published(Instant at, String precision) {

	/** How far ahead of the clock a publication may lie: time zones, not the future. */
	static final Duration AHEAD = Duration.ofDays(1);

	private static final String COLUMN = "publishedAt";

	private static final Instant EARLIEST = Instant.parse("1950-01-01T00:00:00Z");

	private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	public Published {
		at = at.truncatedTo(ChronoUnit.MICROS);
	}

	public static Published atInstant(Instant at) {
		return new Published(at, "instant");
	}

	/**
	 * Reads an instant ({@code 2025-12-03T10:00:00Z}, or with an offset), a day or a
	 * month.
	 * @param now what is more than a day after it cannot have been published
	 */
	public static Published read(String written, Instant now) {
		Published published = parse(written);
		if (published.at.isAfter(now.plus(AHEAD))) {
			throw new UnfitException(COLUMN, "\"%s\" is in the future".formatted(written));
		}
		if (published.at.isBefore(EARLIEST)) {
			throw new UnfitException(COLUMN, "\"%s\" is before 1950".formatted(written));
		}
		return published;
	}

	private static Published parse(String written) {
		try {
			if (MONTH.matcher(written).matches()) {
				return new Published(YearMonth.parse(written).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
						"month");
			}
			if (DAY.matcher(written).matches()) {
				return new Published(LocalDate.parse(written).atStartOfDay(ZoneOffset.UTC).toInstant(), "day");
			}
			return atInstant(OffsetDateTime.parse(written).toInstant());
		}
		catch (DateTimeException ex) {
			throw new UnfitException(COLUMN,
					"\"%s\" is not an instant (2025-12-03T10:00:00Z), a day (2025-12-03) or a month (2025-12)"
						.formatted(written));
		}
	}

}
