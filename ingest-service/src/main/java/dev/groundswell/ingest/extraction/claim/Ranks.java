package dev.groundswell.ingest.extraction.claim;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import dev.groundswell.ingest.extraction.text.Line;

/**
 * Whether a number that counts places says a place in a ranking.
 */
final class Ranks {

	private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");

	private static final Pattern RANKED = Pattern.compile(
			"(?s)(?:[ -](?:most|largest|biggest|place|spot|position|highest|in (?:the )?(?:app|rank|list|chart|world|\\w+ store)|on (?:the|apple|google)|among|overall|globally|worldwide|by)\\b.*|[,.]? ?)");

	private static final Pattern RANKS = Pattern.compile(
			"(?s).*\\b(?:rank(?:s|ed|ing)?|place[sd]?|came|come|finished|sits?|sat|slot|climb(?:ed|s)?|rose|moved|jumped|fell|slid|dropped|slipped|entered|debuted|to|at|in|(?:had|has|have|put|puts|lists|listed) it|the world's|app's|world's)(?: (?:in|to|at|as|up to|from|the|up|down))* $");

	private static final Pattern NO_RANK = Pattern.compile(
			"(?s)[ -](?:quarter|century|birthday|anniversary|generation|year|month|week|day|time|grade|edition|annual|consecutive|straight|floor|amendment|party|person|half|version|iteration|congress|street|avenue|gen|priority|reason|concern|choice|goal|percentile|five-year).*");

	private Ranks() {
	}

	/** "Kimi, second, drew": the ordinal is that of the name. */
	private static boolean standsBesideAName(Draft draft) {
		return draft.reading.names()
			.stream()
			.anyMatch((name) -> name.end() + 2 == draft.anchor && !name.is("source", "outlet", "person"));
	}

	static boolean isRank(Draft draft) {
		Reading reading = draft.reading;
		int end = draft.number.end();
		String behind = reading.between(end, Math.min(reading.span().end(), end + 30));
		if (draft.number.value().compareTo(new BigDecimal(1000)) > 0 || NO_RANK.matcher(behind).matches()) {
			return false;
		}
		String written = draft.number.number().in(reading.lower());
		if (ORDINAL.matcher(written).matches()) {
			String ahead = reading.between(Math.max(reading.span().start(), draft.anchor - 36), draft.anchor);
			if (behind.startsWith(",") && ahead.endsWith(", ")) {
				return standsBesideAName(draft);
			}
			if (Wording.behind("field", reading, end) != null && ahead.matches("(?s).*[,:;(—-] ?")) {
				return true;
			}
			if (Wording.before("from_a_place", reading, draft.anchor) != null) {
				return true;
			}
			boolean ranks = RANKS.matcher(ahead).matches();
			return behind.matches("(?s)[ -](?:most|largest|biggest|place|spot|position|highest)\\b.*")
					|| (ranks && RANKED.matcher(behind).matches()) || (ranks && ahead.contains("rank"));
		}
		if (reading.han()) {
			return written.matches("榜首|首位|登顶|居首|冠军") || behind.matches("(?s)[高大多](?!约|达).*") || reading.span()
				.in(reading.lower())
				.matches("(?s).*(?:排名|位列|位居|跃居|排在|排行|榜|名列|居|登顶|应用商店|app store).*")
					&& (!written.equals("第一") || reading
						.between(Math.max(reading.span().start(), draft.number.start() - 20), draft.number.start())
						.matches("(?s).*(?:(?:由|从|在|至|到|以)[^，。]{0,2}|(?:排名?|居|列|登上|夺得|拿下)[^，。]{0,16})"));
		}
		String ahead = reading.between(Math.max(reading.span().start(), draft.number.start() - 16),
				draft.number.start());
		return !(written.startsWith("no") && Wording.behind("field", reading, end) == null
				&& ahead.matches("(?s).*[,:;] ?$|.*\\b(?:issue|vol|edition|letter|chapter|room|article|section) $"))
				&& reading.line().kind() != Line.Kind.HEADING;
	}

}
