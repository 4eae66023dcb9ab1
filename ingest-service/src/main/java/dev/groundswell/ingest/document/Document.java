package dev.groundswell.ingest.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An article that was taken in.
 *
 * @param source id of who prints it
 * @param publishedAt an ISO day, month or instant, as exactly as it is known
 * @param url where it was found
 * @param canonicalUrl the address that it names as its own
 * @param sha256 of its bytes
 * @param textSha256 of the text that was read out of them, which is in the archive too
 * @param textLength in UTF-16 units
 * @param rules for each piece of metadata, and for the text, the rule that found it
 * @param via {@code request}, or the source whose feed brought it
 * @param copyOf the document whose text this one repeats
 */
public record Document(@Schema(example = "d-12") String id, @Nullable String title, @Nullable String publisher,
		String source, @Nullable String author, @Schema(example = "2025-12-06") @Nullable String publishedAt,
		@Nullable String language, @Nullable String url, @Nullable String canonicalUrl, String sha256, String mediaType,
		long bytes, String textSha256, int textLength, Map<String, String> rules, String via, Instant receivedAt,
		@Nullable String copyOf) {

	static final String PREFIX = "d-";

	public Document {
		rules = java.util.Collections.unmodifiableMap(new TreeMap<>(rules));
	}

	public static String id(long number) {
		return PREFIX + number;
	}

	/** The number in an id, if it is one. */
	public static Optional<Long> number(String id) {
		return id.matches("d-[1-9]\\d{0,17}") ? Optional.of(Long.valueOf(id.substring(PREFIX.length())))
				: Optional.empty();
	}

	@JsonIgnore
	public long number() {
		return number(this.id).orElseThrow();
	}

	/** The day of publication where it was printed; absent if less is known. */
	@JsonIgnore
	public @Nullable LocalDate publishedOn() {
		return day(this.publishedAt);
	}

	static @Nullable LocalDate day(@Nullable String publishedAt) {
		return (publishedAt != null && publishedAt.length() >= 10) ? LocalDate.parse(publishedAt.substring(0, 10))
				: null;
	}

}
