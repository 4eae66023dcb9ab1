package dev.groundswell.ingest.extraction.claim;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundswell.ingest.extraction.TextSpan;

/**
 * The whole that a share is a share of, the list of a rank, and what a model fact is for,
 * in the words of the text.
 */
final class Scopes {

	private static final Set<String> MODEL_FACTS = Set.of("language_count", "parameter_count", "model_count");

	private static final int FAR = 110;

	/** Where a noun phrase of the text stops. */
	private static final String STOP = "(?=\\s+(?:now|use[sd]?|using|have|has|had|says?|said|told|report(?:ed|s)?|is|are|was|were|do|did|does|came|comes?|went|goes|ran|runs?|built|started|rely|relied|pay|paid|tried|open(?:ed)?|turn(?:ed)?|rose|fell|grew|up|down|from|against|compared|versus|while|and|but|according|by the|with|that|who|which|when|as of|to|ahead|behind|still|already|regularly)\\b|[,.;:()\"?!—]|$)";

	private static final Pattern BEHIND_SHARE = Pattern.compile(
			"^(?: ?%| percent| per cent)?(?: share)?(?: \\([^)]*\\))? (?:of|among|across)(?: all of)? (?:the )?([^,.;:()]{3,70}?)"
					+ STOP);

	private static final Pattern AHEAD_SHARE = Pattern
		.compile("\\b(?:share|percentage|proportion|portion) of (?:the )?([^,.;:()\\d]{3,70}?)" + STOP);

	private static final Pattern LEADING = Pattern
		.compile("\\b(?:of|among) ((?:all|the|new|every)? ?[^,.;:()]{3,70}?),");

	private static final Pattern RANKED = Pattern
		.compile("^[^,.;]{0,24}?\\b((?:among|in|on|of|by|across) [^,.;:]{3,70}?)" + STOP);

	private static final Pattern FACT = Pattern.compile(
			"^(?: \\w+)? (?:languages|dialects|parameters|models)(?: \\w+ing)? (?:for|in|of|when|across) ([^,.;:()]{3,50}?)"
					+ STOP);

	private static final Pattern FACT_AHEAD = Pattern.compile(
			"\\b((?:text|speech|voice|audio|image|video|code)(?: (?:input|output|understanding|recognition|generation|synthesis|translation))?)\\b(?: \\w+){0,3} ?$");

	private static final Pattern HAN = Pattern.compile("(?:占|在)([^，。；、：]{2,24}?)(?:的|中|里)");

	private Scopes() {
	}

	static void decide(Draft draft) {
		Reading reading = draft.reading;
		int end = draft.number.end();
		TextSpan behind = new TextSpan(end, Math.max(end, Math.min(reading.span().end(), end + FAR)));
		int start = Math.max(reading.clauses().clause(draft.number.start()).start(), draft.number.start() - FAR);
		TextSpan ahead = new TextSpan(Math.min(start, draft.number.start()), draft.number.start());
		if (draft.metric.equals("rank")) {
			first(draft, RANKED, behind);
		}
		else if (MODEL_FACTS.contains(draft.metric)) {
			first(draft, FACT, behind);
			first(draft, FACT_AHEAD, ahead);
		}
		else if (Metrics.SHARES.contains(draft.metric)) {
			first(draft, BEHIND_SHARE, behind);
			for (Pattern pattern : reading.han() ? List.of(HAN) : List.of(AHEAD_SHARE, LEADING)) {
				first(draft, pattern, ahead);
			}
		}
	}

	private static void first(Draft draft, Pattern pattern, TextSpan part) {
		if (draft.scope != null || part.length() == 0) {
			return;
		}
		Matcher matcher = pattern.matcher(draft.reading.lower()).region(part.start(), part.end());
		if (matcher.find()) {
			TextSpan words = new TextSpan(matcher.start(1), matcher.end(1));
			draft.scope = words.in(draft.reading.plain().text()).strip();
			draft.note("scope", words, "scope=" + draft.scope);
		}
	}

}
