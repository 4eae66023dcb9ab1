package dev.groundswell.ingest.registry;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Subjects by the ways they are written. Case, width, dashes and spaces make no
 * difference: {@code Ｑｗｅｎ－App} is {@code qwen app}.
 */
final class Names {

	/** Dashes, minus and soft hyphen, blanks, and characters nobody sees. */
	private static final Pattern IGNORED = Pattern.compile("[\\p{Pd}\\u2212\\p{Z}\\s\\p{Cc}\\p{Cf}]+");

	private final Map<String, List<Subject>> byKey = new HashMap<>();

	Names(Collection<Subject> subjects) {
		subjects.forEach((subject) -> subject.writings()
			.map(Names::key)
			.filter((key) -> !key.isEmpty())
			.distinct()
			.forEach((key) -> this.byKey.computeIfAbsent(key, (_) -> new ArrayList<>()).add(subject)));
	}

	/**
	 * All subjects written so, of whatever kind.
	 */
	List<Subject> written(String name) {
		return this.byKey.getOrDefault(key(name), List.of());
	}

	static String key(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
		String folded = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
		return IGNORED.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKC)).replaceAll("");
	}

}
