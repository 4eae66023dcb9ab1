package dev.groundswell.ingest.extraction.claim;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundswell.ingest.extraction.number.Quantity.Kind;
import dev.groundswell.ingest.extraction.text.RuleTable.Cue;
import org.jspecify.annotations.Nullable;

/**
 * The words around a number that say what it counts.
 */
final class MetricWords {

	/** What separates a number from words that it does not count. */
	private static final Pattern BARRIER = Pattern.compile(
			"[,.;:()—|!?\"]|\\b(?:in|on|at|by|for|from|to|with|but|than|as|is|are|was|were|has|have|had|who|that|which|up|down|after|before|during|since|over|across|worldwide|globally|when|while|last|this|per|according|compared|against|making|a month|a week|a day)\\b|[，、；：（）]");

	/** Words behind a number that count nothing of their own. */
	private static final Pattern NEUTRAL = Pattern.compile(
			" ?(?:and|or|come|came|coming|were|are|from|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|at|a|an|if|even|still|yet|both|all|either|via|despite|amid|because|among|versus|vs|ahead|behind|above|below|around|about|roughly|alone|also|not|mark|milestones?|figures?|threshold|barrier|levels?|total|in total|overall|times|new|more|fewer|less|additional|cumulative|global|unique|so|now|today|each|every|the|of|it|its|it's|just|only|annually|monthly|weekly|daily|worldwide|globally|earlier|later|ago|respectively|apiece|combined|together|higher|lower|respondents?|year|month|\\w+ly|\\w+ed|\\w+ing|-|')\\b.*");

	/** "100,000 new projects": what is new is no user. */
	private static final Pattern ADJECTIVES = Pattern
		.compile("^(?: (?:new|more|additional|other|further|unique|global|different|separate|individual)(?= [a-z]+))+");

	private static final Pattern WORD = Pattern.compile("[ -][a-z][a-z-]+");

	private MetricWords() {
	}

	static @Nullable Cue head(Draft draft) {
		if (draft.number.kind() != Kind.COUNT && draft.number.kind() != Kind.MULTIPLE) {
			return null;
		}
		Cue best = null;
		int end = draft.number.end();
		for (Cue cue : draft.reading.metrics()) {
			boolean fits = cue.rule().argument(0).indexOf('C') >= 0 && cue.start() >= end - 1
					&& cue.start() - end <= 48;
			if (fits && !barred(draft, cue) && (best == null || better(cue, best))) {
				best = cue;
			}
		}
		return best;
	}

	/** The cue that fits best by weight and nearness. */
	static @Nullable Cue best(Draft draft, boolean share) {
		return best(draft, share, (cue) -> true);
	}

	private static @Nullable Cue best(Draft draft, boolean share, Predicate<Cue> possible) {
		Cue best = null;
		double most = 0;
		for (Cue cue : draft.reading.metrics()) {
			boolean fits = cue.rule().argument(0).indexOf(ContextRules.code(draft.number)) >= 0
					&& (draft.number.kind() == Kind.MONEY || Metrics.SHARES.contains(cue.name()) == share)
					&& !cue.rule().argument(3).equals("head") && possible.test(cue);
			double score = fits ? score(draft, cue) : 0;
			if (score > most) {
				most = score;
				best = cue;
			}
		}
		return best;
	}

	/**
	 * "API calls were running at 2 billion a day": what the number counts is said first.
	 */
	static @Nullable Cue saidBefore(Draft draft) {
		return best(draft, false, (cue) -> cue.end() <= draft.anchor && !counted(draft.reading, cue)
				&& !cue.rule().argument(3).equals("weak") && draft.reading.numbersBetween(cue.end(), draft.anchor) == 0
				&& draft.reading.clauses().clausesBetween(cue.end(), draft.anchor) == 0);
	}

	/** "6 million users" of a sentence about monthly ones. */
	static Cue precise(Draft draft, Cue head) {
		if (!head.name().equals("users")
				|| !head.span().in(draft.reading.lower()).matches(".*\\busers?|.*user base|用户.*|people|[亿万]?人")) {
			return head;
		}
		Cue nearest = head;
		for (Cue cue : draft.reading.metrics()) {
			boolean active = cue.name().endsWith("active_users")
					|| (cue.name().equals("paying_users") && cue.end() <= draft.number.start());
			boolean near = draft.reading.clauses()
				.clausesBetween(Math.min(cue.start(), draft.number.start()),
						Math.max(cue.start(), draft.number.start())) == 0
					|| cue.end() <= draft.number.start();
			if (active && near && draft.reading.numbersBetween(cue.end(), draft.number.start()) <= 1
					&& draft.reading.numbersBetween(head.end(), cue.start()) == 0
					&& (nearest == head || distance(cue, draft) < distance(nearest, draft))) {
				nearest = cue;
			}
		}
		return nearest;
	}

	static boolean countsSomethingElse(Draft draft) {
		int end = draft.number.end();
		String behind = draft.reading.between(end, Math.min(draft.reading.span().end(), end + 40));
		if (draft.reading.han()) {
			return behind.matches(
					"(?s)(?:(?:个|条|段|张)?(?:视频|图片|音乐|歌曲|文章|作品|素材|城市|国家|地区)|篇|首|张|台|辆|份|部|件|幅|块|颗|座|美元|元|种(?!语)|项|条|场|名(?:员工|工程|研究)|位(?:员工|工程|研究)).*");
		}
		Matcher word = WORD.matcher(behind = ADJECTIVES.matcher(behind).replaceFirst(""));
		return word.lookingAt() && !BARRIER.matcher(word.group()).find() && !NEUTRAL.matcher(behind).matches()
				&& !behind.startsWith("'");
	}

	static int distance(Cue cue, Draft draft) {
		return (cue.start() >= draft.number.end()) ? cue.start() - draft.number.end()
				: Math.max(0, draft.number.start() - cue.end());
	}

	private static boolean better(Cue cue, Cue best) {
		boolean payers = best.name().equals("enterprise_customers") && cue.name().equals("paying_users")
				&& cue.start() >= best.end();
		if (payers) {
			return false;
		}
		int one = priority(cue) * 4 - cue.start() / 2;
		int other = priority(best) * 4 - best.start() / 2;
		return one > other;
	}

	private static boolean barred(Draft draft, Cue cue) {
		String between = draft.reading.between(draft.number.end(), cue.start());
		String words = between.replaceFirst("^ (?:of (?:its|the|their|our|these|all|them)\\b)", "");
		return BARRIER.matcher(words).find() || draft.reading.numbersBetween(draft.number.end(), cue.start()) > 0;
	}

	private static double score(Draft draft, Cue cue) {
		Reading reading = draft.reading;
		boolean behind = cue.start() >= draft.number.end();
		int from = behind ? draft.number.end() : Math.min(cue.end(), draft.number.start());
		int to = behind ? cue.start() : draft.number.start();
		int numbers = reading.numbersBetween(from, to);
		int clauses = reading.clauses().clausesBetween(from, to);
		int segments = reading.clauses().segmentsBetween(from, to);
		double score = 40 + priority(cue) * 1.5 - (to - from) / 5.0 - numbers * (behind ? 14 : 6) - clauses * 9
				- segments * 3;
		if (behind && headsAnother(draft, cue)) {
			score -= 25;
		}
		if (!behind && isComplement(reading, cue)) {
			score -= 20;
		}
		if (!behind && counted(reading, cue)) {
			score -= 12;
		}
		return score;
	}

	private static int priority(Cue cue) {
		String priority = cue.rule().argument(2);
		return priority.isEmpty() ? 5 : Integer.parseInt(priority);
	}

	/** "Downloads of the variants": it is the downloads that are counted. */
	private static boolean isComplement(Reading reading, Cue cue) {
		for (Cue head : reading.metrics()) {
			int gap = cue.start() - head.end();
			if (gap > 3 && gap < 40 && reading.lower().startsWith(" of ", head.end())
					&& reading.clauses().segmentsBetween(head.end(), cue.start()) == 0
					&& reading.numbersBetween(head.end(), cue.start()) == 0) {
				return true;
			}
		}
		return false;
	}

	/** Whether the words belong to a number in between. */
	private static boolean headsAnother(Draft draft, Cue cue) {
		return draft.reading.numbersBetween(draft.number.end(), cue.start()) > 0;
	}

	/** Whether the words are what an earlier number counts. */
	private static boolean counted(Reading reading, Cue cue) {
		return reading.numbers()
			.stream()
			.anyMatch((number) -> number.end() <= cue.start() && cue.start() - number.end() <= 2
					&& reading.between(number.end(), cue.start()).isBlank());
	}

}
