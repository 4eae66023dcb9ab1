package dev.groundswell.ingest.extraction.claim;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.extraction.text.Rule;
import dev.groundswell.ingest.extraction.text.RuleTable;
import dev.groundswell.ingest.extraction.text.RuleTable.Cue;
import org.jspecify.annotations.Nullable;

/**
 * Turns of phrase that steps ask for by name. What can be said in many ways stands in a
 * table; what follows from it, in the step that asks.
 */
final class Wording {

	/** How far a turn of phrase is looked for. */
	private static final int REACH = 140;

	private static final RuleTable TABLE = RuleTable.load("wording.tsv");

	private static final Map<String, List<Rule>> ENGLISH = byName(false);

	private static final Map<String, List<Rule>> CHINESE = byName(true);

	private Wording() {
	}

	private static Map<String, List<Rule>> byName(boolean han) {
		return TABLE.rules(han).stream().collect(Collectors.groupingBy(Rule::name));
	}

	/** The phrase somewhere between two places, at most so far from the first. */
	static @Nullable Cue within(String name, Reading reading, int from, int to) {
		int end = Math.min(Math.max(from, to), from + REACH);
		return matches(name, reading, from, end).findFirst().orElse(null);
	}

	/** The phrase right behind a place. */
	static @Nullable Cue behind(String name, Reading reading, int place) {
		int end = Math.min(Math.max(place, reading.span().end()), place + REACH);
		return matches(name, reading, place, end).filter((cue) -> cue.start() == place).findFirst().orElse(null);
	}

	/** The phrase right before a place; its pattern ends with a dollar sign. */
	static @Nullable Cue before(String name, Reading reading, int place) {
		return within(name, reading, Math.max(reading.span().start(), place - ContextRules.BEFORE), place);
	}

	/** "Example Corp CEO Jane Doe": what stands ahead of the name of a person. */
	static @Nullable Cue titled(String name) {
		for (Rule rule : rules("title", false)) {
			Matcher matcher = rule.pattern().matcher(name.toLowerCase(Locale.ROOT));
			if (matcher.lookingAt() && matcher.end() < name.length()) {
				return new Cue(rule, new TextSpan(matcher.start(), matcher.end()));
			}
		}
		return null;
	}

	private static Stream<Cue> matches(String name, Reading reading, int from, int to) {
		return rules(name, reading.han()).stream().map((rule) -> {
			Matcher matcher = rule.pattern()
				.matcher(reading.lower())
				.region(from, to)
				.useTransparentBounds(true)
				.useAnchoringBounds(true);
			return matcher.find() ? new Cue(rule, new TextSpan(matcher.start(), matcher.end())) : null;
		}).filter(Objects::nonNull).map(Objects::requireNonNull);
	}

	private static List<Rule> rules(String name, boolean han) {
		return (han ? CHINESE : ENGLISH).getOrDefault(name, List.of());
	}

}
