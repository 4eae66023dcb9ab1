package dev.groundswell.ingest.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Days and moments as pages write them. A moment without an offset is only a day: which
 * one of the world's it is, nobody knows.
 */
final class WrittenDates {

	private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

	private static final Map<String, Integer> MONTHS = Map.ofEntries(Map.entry("jan", 1), Map.entry("feb", 2),
			Map.entry("mar", 3), Map.entry("apr", 4), Map.entry("may", 5), Map.entry("jun", 6), Map.entry("jul", 7),
			Map.entry("aug", 8), Map.entry("sep", 9), Map.entry("oct", 10), Map.entry("nov", 11), Map.entry("dec", 12));

	private static final String MONTH = "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";

	private static final Pattern MOMENT = Pattern.compile(
			"(?<day>\\d{4}-\\d{2}-\\d{2})[T ](?<time>\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?)\\s?(?<offset>Z|[+-]\\d{2}:?\\d{2})");

	private static final Pattern NUMBERS = Pattern
		.compile("(?<year>\\d{4})(-|/|\\.|\\s?年\\s?)(?<m>\\d{1,2})(-|/|\\.|\\s?月\\s?)(?<d>\\d{1,2})(?!\\d)");

	private static final Pattern MONTH_FIRST = Pattern
		.compile(MONTH + "\\s+(?<d>\\d{1,2})(st|nd|rd|th)?,?\\s+(?<year>\\d{4})", Pattern.CASE_INSENSITIVE);

	private static final Pattern DAY_FIRST = Pattern
		.compile("(?<d>\\d{1,2})(st|nd|rd|th)?\\s+" + MONTH + ",?\\s+(?<year>\\d{4})", Pattern.CASE_INSENSITIVE);

	private final LocalDate latest;

	/**
	 * Creates a reader.
	 * @param today a day after the next cannot have been a publication's
	 */
	WrittenDates(LocalDate today) {
		this.latest = today.plusDays(1);
	}

	/** What a text that is meant to be a date says, as {@link Facts#publishedAt()}. */
	@Nullable String read(@Nullable String written) {
		if (written == null || written.length() > 100) {
			return null;
		}
		String text = written.strip();
		Matcher moment = MOMENT.matcher(text);
		if (moment.lookingAt()) {
			return moment(moment).orElse(null);
		}
		return rfc(text).or(() -> find(text)).orElse(null);
	}

	/** The first day named within a text. */
	Optional<String> find(String text) {
		return java.util.stream.Stream.of(NUMBERS, MONTH_FIRST, DAY_FIRST)
			.map((pattern) -> pattern.matcher(text))
			.filter(Matcher::find)
			.min(java.util.Comparator.comparingInt(Matcher::start))
			.flatMap(this::day)
			.map(LocalDate::toString);
	}

	private Optional<String> moment(Matcher found) {
		String offset = found.group("offset");
		String whole = found.group("day") + "T" + found.group("time")
				+ ((offset.length() == 5) ? offset.substring(0, 3) + ":" + offset.substring(3) : offset);
		try {
			OffsetDateTime at = OffsetDateTime.parse(whole);
			return isFit(at.toLocalDate()) ? Optional.of(at.toString()) : Optional.empty();
		}
		catch (DateTimeException _) {
			return Optional.empty();
		}
	}

	private Optional<String> rfc(String text) {
		try {
			OffsetDateTime at = OffsetDateTime.parse(text.replace("UTC", "GMT"),
					DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT));
			return isFit(at.toLocalDate()) ? Optional.of(at.withOffsetSameInstant(ZoneOffset.UTC).toString())
					: Optional.empty();
		}
		catch (DateTimeException _) {
			return Optional.empty();
		}
	}

	private Optional<LocalDate> day(Matcher found) {
		try {
			int month = found.namedGroups().containsKey("m") ? Integer.parseInt(found.group("m"))
					: MONTHS.getOrDefault(found.group("month").toLowerCase(Locale.ROOT), 0);
			LocalDate day = LocalDate.of(Integer.parseInt(found.group("year")), month,
					Integer.parseInt(found.group("d")));
			return isFit(day) ? Optional.of(day) : Optional.empty();
		}
		catch (DateTimeException _) {
			return Optional.empty();
		}
	}

	private boolean isFit(LocalDate day) {
		return !day.isBefore(FIRST) && !day.isAfter(this.latest);
	}

}
