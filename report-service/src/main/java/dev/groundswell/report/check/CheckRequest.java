package dev.groundswell.report.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

import dev.groundswell.report.problem.Fault;
import dev.groundswell.report.problem.UnprocessableException;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What to check: a text or the address of a page, and what is known of it.
 *
 * @param publishedAt the day, by which "last month" and the like are understood
 * @param asOf publications up to this instant or the end of this day; default now
 * @param position the log position to look from; default the newest
 */
record CheckRequest(@Schema(description = "At most 1,000,000 bytes of UTF-8") @Nullable String text,
		@Schema(description = "Where the text is from; without a text, the page to read") @Nullable String url,
		@Nullable String title, @Nullable String publisher,
		@Schema(example = "2025-12-15") @Nullable LocalDate publishedAt,
		@Schema(description = "en or zh; found out by default", example = "en") @Nullable String language,
		@Nullable String asOf, @Nullable Long position) {

	private static final int MOST_BYTES = 1_000_000;

	private static final int LONGEST = 2000;

	/** What is asked, tidied; or the problem that says what is wrong. */
	Asked asked() {
		String given = blankToNull(this.text, Integer.MAX_VALUE, "/text");
		String address = blankToNull(this.url, LONGEST, "/url");
		if (given == null && address == null) {
			throw refused("/text", "give a text, or the url of a page to read");
		}
		if (given != null && isTooLong(given)) {
			throw refused("/text", "is longer than 1,000,000 bytes; check it in parts");
		}
		if (address != null && !isWeb(address)) {
			throw refused("/url", "is not an address such as https://example.org/article");
		}
		String tongue = blankToNull(this.language, LONGEST, "/language");
		if (tongue != null && !List.of("en", "zh").contains(tongue)) {
			throw refused("/language", "is neither en nor zh; leave it out to have it found out");
		}
		return new Asked((given != null) ? sound(given) : null, address, blankToNull(this.title, LONGEST, "/title"),
				blankToNull(this.publisher, LONGEST, "/publisher"), this.publishedAt, tongue, this.asOf);
	}

	/** The moment up to which publications count. */
	Instant until(Instant now) {
		String written = this.asOf;
		if (written == null) {
			return now.truncatedTo(ChronoUnit.MICROS);
		}
		try {
			return (written.length() == 10) ? LocalDate.parse(written)
				.plusDays(1)
				.atStartOfDay(ZoneOffset.UTC)
				.toInstant()
				.minus(1, ChronoUnit.MICROS) : Instant.parse(written).truncatedTo(ChronoUnit.MICROS);
		}
		catch (DateTimeException _) {
			throw refused("/asOf", "is neither an instant such as 2025-12-06T12:00:00Z nor a day such as 2025-12-06");
		}
	}

	static boolean isTooLong(String text) {
		return text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
	}

	/** Half a character stands for nothing; the places of all others stay. */
	static String sound(String text) {
		StringBuilder sound = new StringBuilder(text);
		for (int i = 0; i < sound.length(); i++) {
			char one = sound.charAt(i);
			boolean pair = Character.isHighSurrogate(one) && i + 1 < sound.length()
					&& Character.isLowSurrogate(sound.charAt(i + 1));
			if (pair) {
				i++;
			}
			else if (Character.isSurrogate(one)) {
				sound.setCharAt(i, '\ufffd');
			}
		}
		return sound.toString();
	}

	private static boolean isWeb(String address) {
		try {
			URI uri = new URI(address);
			return uri.getHost() != null
					&& ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
		}
		catch (URISyntaxException _) {
			return false;
		}
	}

	private static @Nullable String blankToNull(@Nullable String text, int longest, String pointer) {
		if (text == null || text.isBlank()) {
			return null;
		}
		if (text.length() > longest) {
			throw refused(pointer, "is longer than " + longest + " characters");
		}
		return (longest == Integer.MAX_VALUE) ? text : sound(text.strip());
	}

	private static UnprocessableException refused(String pointer, String reason) {
		return new UnprocessableException(pointer + " " + reason + ".", List.of(Fault.ofPointer(pointer, reason)));
	}

}
