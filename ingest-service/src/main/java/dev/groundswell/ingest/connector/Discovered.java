package dev.groundswell.ingest.connector;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A thing that a source names.
 *
 * @param name as the source writes it
 * @param kind of subject
 * @param createdAt day its repository was created
 * @param bases what it derives from
 * @param groups ids of the groups it is in
 */
public record Discovered(String name, String kind, @Nullable LocalDate createdAt, List<Base> bases,
		List<String> groups) {

	public Discovered {
		bases = List.copyOf(bases);
		groups = List.copyOf(groups);
	}

	/**
	 * What a model derives from.
	 *
	 * @param name as the source writes it
	 * @param via how, where known: {@code finetune}, {@code adapter}, …
	 */
	public record Base(String name, @Nullable String via) {
	}

	/** The bases in tags; one that is named with and without its kind counts with it. */
	static List<Base> bases(Stream<String> texts, Pattern pattern) {
		Map<String, Base> bases = new LinkedHashMap<>();
		texts.map(pattern::matcher).filter(Matcher::matches).forEach((found) -> {
			Base base = new Base(found.group("base"), found.group("via"));
			bases.merge(base.name(), base, (first, second) -> (first.via() != null) ? first : second);
		});
		return List.copyOf(bases.values());
	}

}
