package dev.groundswell.ingest.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What the headers of an answer say about how long to wait, in the dialects that sources
 * use: {@code Retry-After} in seconds or as a date (RFC 9110), {@code RateLimit} with
 * remaining {@code r} and reset {@code t} in seconds (IETF draft, Hugging Face),
 * {@code X-RateLimit-Remaining} and {@code -Reset} as epoch seconds (GitHub, Docker Hub),
 * {@code X-Retry-After} as epoch seconds (Docker Hub). Of several, the longest counts.
 */
public final class RateLimits {

	private static final Pattern REMAINING = Pattern.compile("(?:^|[;,\\s])r=(\\d{1,9})");

	private static final Pattern RESET = Pattern.compile("(?:^|[;,\\s])t=(\\d{1,9})");

	private RateLimits() {
	}

	/**
	 * How long to wait, if the headers say so; never negative.
	 * @param headers names in small letters
	 */
	public static Optional<Duration> delay(Map<String, String> headers, Instant now) {
		return Stream
			.of(retryAfter(headers.get("retry-after"), now), exhausted(headers),
					exhaustedUntil(headers.get("x-ratelimit-remaining"), headers.get("x-ratelimit-reset"), now),
					until(headers.get("x-retry-after"), now))
			.flatMap(Optional::stream)
			.map((delay) -> delay.isNegative() ? Duration.ZERO : delay)
			.max(Duration::compareTo);
	}

	private static Optional<Duration> retryAfter(@Nullable String header, Instant now) {
		if (header == null) {
			return Optional.empty();
		}
		if (header.strip().matches("\\d{1,9}")) {
			return Optional.of(Duration.ofSeconds(Long.parseLong(header.strip())));
		}
		try {
			return Optional.of(Duration.between(now,
					ZonedDateTime.parse(header.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant()));
		}
		catch (DateTimeException _) {
			return Optional.empty();
		}
	}

	/** A window that still has requests left is not the reason to wait. */
	private static Optional<Duration> exhausted(Map<String, String> headers) {
		String header = headers.getOrDefault("ratelimit", "");
		Matcher remaining = REMAINING.matcher(header);
		Matcher reset = RESET.matcher(header);
		return (remaining.find() && Long.parseLong(remaining.group(1)) == 0 && reset.find())
				? Optional.of(Duration.ofSeconds(Long.parseLong(reset.group(1)))) : Optional.empty();
	}

	private static Optional<Duration> exhaustedUntil(@Nullable String remaining, @Nullable String reset, Instant now) {
		return (remaining != null && "0".equals(remaining.strip())) ? until(reset, now) : Optional.empty();
	}

	private static Optional<Duration> until(@Nullable String epochSeconds, Instant now) {
		return (epochSeconds != null && epochSeconds.strip().matches("\\d{1,11}"))
				? Optional.of(Duration.between(now, Instant.ofEpochSecond(Long.parseLong(epochSeconds.strip()))))
				: Optional.empty();
	}

}
