package dev.groundswell.ingest.extraction.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.extraction.TraceStep;

/**
 * Rules kept as data: a file of tab-separated rows {@code name, language, pattern, more…}
 * in the package of the extraction. Rows {@code =NAME pattern} are abbreviations that
 * later rows use as <code>{NAME}</code>. Patterns see the text in small letters.
 */
public final class RuleTable {

	private static final Pattern ABBREVIATION = Pattern.compile("\\{([A-Z_]+)}");

	private final List<Rule> english = new ArrayList<>();

	private final List<Rule> chinese = new ArrayList<>();

	private RuleTable() {
	}

	/** Reads a table; a row that cannot be read is a fault of the program. */
	public static RuleTable load(String file) {
		RuleTable table = new RuleTable();
		Map<String, String> abbreviations = new HashMap<>();
		List<String> lines = lines(file);
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i);
			if (line.startsWith("=")) {
				String[] cells = line.substring(1).split("\t", 2);
				abbreviations.put(cells[0], "(?:" + expand(cells[1], abbreviations) + ")");
			}
			else if (!line.isBlank() && !line.startsWith("#")) {
				table.add(file + ":" + (i + 1), line.split("\t"), abbreviations);
			}
		}
		return table;
	}

	/** The lines of a file of the extraction's package. */
	public static List<String> lines(String file) {
		try (InputStream in = Objects.requireNonNull(TextSpan.class.getResourceAsStream(file), file);
				BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			return reader.lines().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void add(String origin, String[] cells, Map<String, String> abbreviations) {
		if (cells.length < 3) {
			throw new IllegalStateException(origin + " has fewer than three columns");
		}
		Pattern pattern = Pattern.compile(expand(cells[2], abbreviations));
		Rule rule = new Rule(origin, cells[0], pattern, Arrays.asList(cells).subList(3, cells.length));
		if (!cells[1].equals("zh")) {
			this.english.add(rule);
		}
		if (!cells[1].equals("en")) {
			this.chinese.add(rule);
		}
	}

	private static String expand(String pattern, Map<String, String> abbreviations) {
		return ABBREVIATION.matcher(pattern)
			.replaceAll((match) -> Matcher.quoteReplacement(
					Objects.requireNonNull(abbreviations.get(match.group(1)), () -> "no abbreviation " + match.group(1))));
	}

	/** The rules for a piece of text in one of the two languages. */
	public List<Rule> rules(boolean han) {
		return han ? this.chinese : this.english;
	}

	/**
	 * All places of a text where a rule applies, in the order of the rules.
	 * @param text the text in small letters
	 */
	public List<Cue> find(String text, TextSpan within, boolean han) {
		List<Cue> cues = new ArrayList<>();
		for (Rule rule : rules(han)) {
			Matcher matcher = rule.pattern().matcher(text).region(within.start(), within.end());
			matcher.useTransparentBounds(true).useAnchoringBounds(true);
			while (matcher.find()) {
				int group = (matcher.groupCount() > 0 && matcher.start(1) >= 0) ? 1 : 0;
				if (matcher.end(group) > matcher.start(group)) {
					cues.add(new Cue(rule, new TextSpan(matcher.start(group), matcher.end(group))));
				}
			}
		}
		return cues;
	}

	/**
	 * A rule that applied.
	 *
	 * @param span what it matched: its first group, or all of it
	 */
	public record Cue(Rule rule, TextSpan span) {

		public String name() {
			return this.rule.name();
		}

		public int start() {
			return this.span.start();
		}

		public int end() {
			return this.span.end();
		}

		public TraceStep trace(String effect) {
			return new TraceStep(this.rule.origin(), this.span, effect);
		}

	}

}
