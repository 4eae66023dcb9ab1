package dev.groundswell.ingest.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.groundswell.ingest.extraction.text.RuleTable;
import org.jspecify.annotations.Nullable;

/**
 * The names that texts may use: those built in and those added at run time, which win
 * where both know a name.
 */
public final class Gazetteer {

	private static final String FILE = "gazetteer.tsv";

	private final Map<String, List<Alias>> byKey = new HashMap<>();

	private final Map<String, Name> names = new LinkedHashMap<>();

	private final Map<String, Map<String, String>> relations = new HashMap<>();

	private Gazetteer() {
	}

	/**
	 * One way to write a name.
	 *
	 * @param written as it was given; its capitals matter if it has any
	 * @param lower in small letters
	 * @param origin where it stands, such as {@code gazetteer.tsv:7}
	 */
	public record Alias(String written, String lower, Name name, String origin) {
	}

	/** The names built in. */
	public static Gazetteer builtIn() {
		return of(List.of());
	}

	/** The names built in, and more. */
	public static Gazetteer of(List<Name> more) {
		Gazetteer gazetteer = new Gazetteer();
		List<String> lines = RuleTable.lines(FILE);
		for (int i = 0; i < lines.size(); i++) {
			if (!lines.get(i).startsWith("#")) {
				gazetteer.addRow(lines.get(i).split("\t", -1), FILE + ":" + (i + 1));
			}
		}
		for (Name name : more) {
			gazetteer.addGiven(name);
		}
		gazetteer.byKey.values().forEach((aliases) -> aliases.sort(Comparator.comparing((Alias alias) -> alias.written().length()).reversed()));
		return gazetteer;
	}

	private void addRow(String[] cells, String origin) {
		List<String> aliases = cells[3].isBlank() ? List.of() : List.of(cells[3].split("\\|"));
		Map<String, String> related = new HashMap<>();
		for (String relation : cells[2].split(";")) {
			int equals = relation.indexOf('=');
			if (equals > 0 && equals + 1 < relation.length()) {
				related.put(relation.substring(0, equals), relation.substring(equals + 1));
			}
		}
		this.relations.merge(cells[1], related, Gazetteer::merged);
		add(new Name(cells[1], null, cells[0], aliases), origin);
	}

	private static Map<String, String> merged(Map<String, String> one, Map<String, String> other) {
		Map<String, String> all = new HashMap<>(other);
		all.putAll(one);
		return all;
	}

	/** A name from outside keeps the kind and relations that the built-in one of its name has. */
	private void addGiven(Name given) {
		Name known = this.names.get(given.canonical());
		add((known == null) ? given : new Name(known.canonical(), given.subjectId(), known.kind(), given.aliases()), "registry");
		if (given.canonical().endsWith(" app") && known == null) {
			String family = given.canonical().substring(0, given.canonical().length() - 4);
			this.relations.computeIfAbsent(family, (key) -> new HashMap<>()).putIfAbsent("app", given.canonical());
		}
	}

	private void add(Name name, String origin) {
		this.names.put(name.canonical(), name);
		addAlias(name.canonical(), name, origin);
		for (String alias : name.aliases()) {
			if (!alias.isBlank()) {
				addAlias(alias, name, origin);
			}
		}
	}

	private void addAlias(String written, Name name, String origin) {
		String lower = written.toLowerCase(Locale.ROOT);
		List<Alias> aliases = this.byKey.computeIfAbsent(key(lower, 0, lower.length()), (key) -> new ArrayList<>());
		boolean builtIn = !origin.equals("registry");
		boolean known = aliases.stream().anyMatch((alias) -> alias.written().equals(written));
		if (!known) {
			aliases.add(new Alias(written, lower, name, origin));
		}
		else if (!builtIn) {
			aliases.replaceAll((alias) -> (alias.written().equals(written) && alias.name().canonical().equals(name.canonical()))
					? new Alias(written, lower, name, origin) : alias);
		}
	}

	/**
	 * The ways to write names that may begin at a place, the longest first.
	 * @param lower a text in small letters
	 */
	public List<Alias> beginningAt(String lower, int start) {
		return this.byKey.getOrDefault(key(lower, start, lower.length()), List.of());
	}

	/** What names are looked up by: the first word, or the first two Chinese characters. */
	private static String key(String lower, int start, int end) {
		int i = start;
		if (lower.charAt(i) >= 0x2e80) {
			return lower.substring(start, Math.min(start + 2, end));
		}
		while (i < end && i - start < 40 && Character.isLetterOrDigit(lower.charAt(i)) && lower.charAt(i) < 0x2e80) {
			i++;
		}
		return lower.substring(start, Math.max(i, start + 1));
	}

	/** The name that claims use, if it is known. */
	public @Nullable Name named(String canonical) {
		return this.names.get(canonical);
	}

	/**
	 * What a name stands in for.
	 * @param relation {@code app}, {@code model}, {@code phone}, {@code product},
	 * {@code maker}
	 */
	public @Nullable String related(String canonical, String relation) {
		return this.relations.getOrDefault(canonical, Map.of()).get(relation);
	}

}
