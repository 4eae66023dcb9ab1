package dev.groundswell.ingest.log;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ids of observations: {@code o-}, twelve hex digits of what the row says and rests on,
 * then its sequence in hex. The same log gives the same ids, and an id leads to its row
 * without an index.
 */
final class ObservationId {

	private static final Pattern WRITTEN = Pattern.compile("o-[0-9a-f]{12}([0-9a-f]{8,15})");

	private ObservationId() {
	}

	static String of(long sequence, String... content) {
		return "o-" + Digest.hex(12, content) + "%08x".formatted(sequence);
	}

	/** The sequence in an id; the row there may still have another one. */
	static OptionalLong sequence(String id) {
		Matcher matcher = WRITTEN.matcher(id);
		return matcher.matches() ? OptionalLong.of(Long.parseLong(matcher.group(1), 16)) : OptionalLong.empty();
	}

}
