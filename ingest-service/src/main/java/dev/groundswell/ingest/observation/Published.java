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
 * When a value was published, and how exactly that is known. A day stands for its first
 * instant in UTC, a month for the first instant of its last day: nobody is to see a value
 * before it may have been out.
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
	 * @param now what is more than a day after it cannot have been published, nor in a
	 * month that starts on a later day; a month that has not ended by then stands for it
	 */
	public static Published read(String written, Instant now) {
		Published published = parse(written, now);
		if (published.at.isAfter(published.isMonth() ? now : now.plus(AHEAD))) {
			throw new UnfitException(COLUMN, "\"%s\" is in the future".formatted(written));
		}
		if (published.at.isBefore(EARLIEST)) {
			throw new UnfitException(COLUMN, "\"%s\" is before 1950".formatted(written));
		}
		return published;
	}

	private static Published parse(String written, Instant now) {
		try {
			if (MONTH.matcher(written).matches()) {
				return new Published(within(YearMonth.parse(written), now), "month");
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

	private static Instant within(YearMonth month, Instant now) {
		YearMonth current = YearMonth.from(now.atOffset(ZoneOffset.UTC));
		return month.equals(current) ? now : month.atEndOfMonth().atStartOfDay(ZoneOffset.UTC).toInstant();
	}

	/**
	 * Whether the other is the same moment as far as both say. One month is one moment,
	 * also if one of the two was read before it had ended.
	 */
	public boolean isSameAs(Published other) {
		return this.at.equals(other.at) || (isMonth() && other.isMonth() && span().equals(other.span()));
	}

	/** The day of publication in UTC, or the month where only that is known. */
	public String span() {
		return this.at.toString().substring(0, isMonth() ? 7 : 10);
	}

	private boolean isMonth() {
		return "month".equals(this.precision);
	}

}
