package dev.groundswell.metrics.answer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A strong entity tag that says which question it answers and at which moment, so that an
 * answer is revalidated without computing it: nothing else goes into its bytes.
 *
 * @param question digest of what was asked, how it is written and which definitions hold
 */
record EntityTag(long position, Instant asOf, String question) {

	private static final Pattern WRITTEN = Pattern.compile("\"(\\d{1,18})-(-?\\d{1,12})\\.(\\d{1,9})-([0-9a-f]{24})\"");

	/** The tag of an answer to a question. */
	static EntityTag of(long position, Instant asOf, String question) {
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(question.getBytes(StandardCharsets.UTF_8));
			return new EntityTag(position, asOf, HexFormat.of().formatHex(digest, 0, 12));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The tag written in a header; empty when it is none of ours. */
	static Optional<EntityTag> parse(String text) {
		var matcher = WRITTEN.matcher(text.strip());
		if (!matcher.matches()) {
			return Optional.empty();
		}
		try {
			return Optional.of(new EntityTag(Long.parseLong(matcher.group(1)),
					Instant.ofEpochSecond(Long.parseLong(matcher.group(2)), Long.parseLong(matcher.group(3))),
					matcher.group(4)));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/** As in a header. */
	String text() {
		return "\"%d-%d.%d-%s\"".formatted(this.position, this.asOf.getEpochSecond(), this.asOf.getNano(),
				this.question);
	}

}
