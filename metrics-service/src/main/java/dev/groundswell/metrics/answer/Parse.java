package dev.groundswell.metrics.answer;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.groundswell.metrics.problem.RequestException;
import org.jspecify.annotations.Nullable;

/** Parameters as people write them; what cannot be read is told by name. */
public final class Parse {

	private static final int FIRST_YEAR = 1900;

	private static final int LAST_YEAR = 9998;

	private static final String DECIMAL = "-?[0-9]{1,18}(\\.[0-9]{1,9})?";

	private Parse() {
	}

	/** An ISO day, or null when absent. */
	public static @Nullable LocalDate day(String parameter, @Nullable String text) {
		if (text == null) {
			return null;
		}
		try {
			return within(parameter, text, LocalDate.parse(text));
		}
		catch (DateTimeException ex) {
			throw notADay(parameter, text);
		}
	}

	/** Later days stand for "for ever" in the store, earlier ones are of no use. */
	private static LocalDate within(String parameter, String text, LocalDate day) {
		if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
			throw new RequestException.InvalidParameter(parameter,
					"\"%s\" is not within the years %d to %d".formatted(text, FIRST_YEAR, LAST_YEAR));
		}
		return day;
	}

	private static RequestException.InvalidParameter notADay(String parameter, String text) {
		return new RequestException.InvalidParameter(parameter,
				"\"%s\" is not a day such as 2025-12-06".formatted(text));
	}

	/** An instant; a day means its last microsecond. */
	public static Instant asOf(String parameter, String text) {
		try {
			if (text.length() <= 10) {
				return within(parameter, text, LocalDate.parse(text)).plusDays(1)
					.atStartOfDay(ZoneOffset.UTC)
					.toInstant()
					.minus(1, ChronoUnit.MICROS);
			}
			var instant = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
			within(parameter, text, LocalDate.ofInstant(instant, ZoneOffset.UTC));
			return instant;
		}
		catch (DateTimeException ex) {
			throw notAnInstant(parameter, text);
		}
	}

	private static RequestException.InvalidParameter notAnInstant(String parameter, String text) {
		return new RequestException.InvalidParameter(parameter,
				"\"%s\" is neither an instant such as 2025-12-06T12:00:00Z nor a day".formatted(text));
	}

	/** A whole number within bounds; the default when absent. */
	public static long number(String parameter, @Nullable String text, long least, long most, long otherwise) {
		if (text == null) {
			return otherwise;
		}
		try {
			long number = Long.parseLong(text);
			if (number >= least && number <= most) {
				return number;
			}
		}
		catch (NumberFormatException ex) {
			throw notANumber(parameter, text, least, most);
		}
		throw notANumber(parameter, text, least, most);
	}

	private static RequestException.InvalidParameter notANumber(String parameter, String text, long least, long most) {
		var upTo = (most == Long.MAX_VALUE) ? "" : " to " + most;
		return new RequestException.InvalidParameter(parameter,
				"\"%s\" is not a whole number from %d%s".formatted(text, least, upTo));
	}

	/** A decimal number within bounds, or null when absent. */
	public static @Nullable BigDecimal decimal(String parameter, @Nullable String text, BigDecimal least,
			BigDecimal most) {
		if (text == null) {
			return null;
		}
		if (text.matches(DECIMAL)) {
			var number = new BigDecimal(text);
			if (number.compareTo(least) >= 0 && number.compareTo(most) <= 0) {
				return number;
			}
		}
		throw new RequestException.InvalidParameter(parameter,
				"\"%s\" is not a number from %s to %s".formatted(text, least.toPlainString(), most.toPlainString()));
	}

	/** One of a few words, or null when absent. */
	public static @Nullable String word(String parameter, @Nullable String text, Collection<String> known) {
		if (text == null || known.contains(text)) {
			return text;
		}
		throw new RequestException.InvalidParameter(parameter,
				"\"%s\" is none of %s".formatted(text, String.join(", ", known)));
	}

	/** Repeated parameters and comma lists alike, or null when absent. */
	public static @Nullable List<String> list(@Nullable List<String> texts) {
		if (texts == null) {
			return null;
		}
		return texts.stream()
			.flatMap((text) -> Arrays.stream(text.split(",")))
			.map(String::strip)
			.filter((text) -> !text.isEmpty())
			.distinct()
			.toList();
	}

	/** Qualifiers in canonical order, {@code k=v;k=v}, or null when absent. */
	public static @Nullable String qualifiers(String parameter, @Nullable String text) {
		if (text == null) {
			return null;
		}
		var pairs = new TreeMap<String, String>();
		for (var pair : text.split(";")) {
			if (pair.isBlank()) {
				continue;
			}
			int equals = pair.indexOf('=');
			if (equals < 1 || equals == pair.length() - 1) {
				throw new RequestException.InvalidParameter(parameter,
						"\"%s\" is not written like panel=aicpb;platform=app".formatted(text));
			}
			pairs.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
		}
		return pairs.entrySet()
			.stream()
			.map((pair) -> pair.getKey() + "=" + pair.getValue())
			.collect(Collectors.joining(";"));
	}

}
