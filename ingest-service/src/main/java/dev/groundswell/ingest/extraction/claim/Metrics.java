package dev.groundswell.ingest.extraction.claim;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.extraction.number.Quantity;
import dev.groundswell.ingest.extraction.number.Quantity.Kind;
import dev.groundswell.ingest.extraction.name.Mention;
import dev.groundswell.ingest.extraction.text.Line;
import dev.groundswell.ingest.extraction.text.Rule;
import dev.groundswell.ingest.extraction.text.RuleTable;
import dev.groundswell.ingest.extraction.text.RuleTable.Cue;
import org.jspecify.annotations.Nullable;

/**
 * What is measured. A number without a word that says so is no claim, unless it goes on
 * with an earlier one.
 */
final class Metrics {

	static final Set<String> SHARES = Set.of("token_share", "traffic_share", "download_share", "derivative_share",
			"market_share", "code_share", "adoption_rate");

	private static final Set<String> MONEY = Set.of("revenue_run_rate", "revenue", "consumer_spending",
			"enterprise_spending", "investment");

	/** What separates a number from words that it does not count. */
	private static final Pattern BARRIER = Pattern.compile(
			"[,.;:()—|!?\"]|\\b(?:in|on|at|by|for|from|to|with|but|than|as|is|are|was|were|has|have|had|who|that|which|up|down|after|before|during|since|over|across|worldwide|globally|when|while|last|this|per|according|compared|against|making|a month|a week|a day)\\b|[，、；：（）]");

	/** Words behind a number that count nothing of their own. */
	private static final Pattern NEUTRAL = Pattern.compile(
			" ?(?:and|or|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|at|a|an|if|even|still|yet|both|all|either|via|despite|amid|because|among|versus|vs|ahead|behind|above|below|around|about|roughly|alone|also|not|mark|milestones?|figures?|threshold|barrier|levels?|total|in total|overall|times|new|more|fewer|less|additional|cumulative|global|unique|so|now|today|each|every|the|of|it|its|it's|just|only|annually|monthly|weekly|daily|worldwide|globally|earlier|later|ago|respectively|apiece|combined|together|higher|lower|respondents?|year|month|\\w+ly|\\w+ed|\\w+ing|-|')\\b.*");

	private final RuleTable use = RuleTable.load("use.tsv");

	/** Where the word begins that the number counts, or -1. */
	int headWord(Draft draft) {
		Cue head = head(draft);
		return (head == null) ? -1 : head.start();
	}

	/** Where the word of use ends that the percentage is about, or -1. */
	int useWord(Draft draft) {
		if (draft.number.kind() != Kind.PERCENT) {
			return -1;
		}
		Cue cue = used(draft);
		return (cue == null) ? -1 : cue.end();
	}

	/** "Users rose 134% and interactions 190%": the verb is said once. */
	void growsToo(Draft draft, Memory memory) {
		boolean after = draft.number.kind() == Kind.PERCENT && !draft.growth && !draft.level
				&& !memory.current.isEmpty() && memory.current.getLast().growth
				&& memory.current.getLast().number.kind() == Kind.PERCENT;
		if (!after) {
			return;
		}
		for (Cue cue : draft.reading.metrics()) {
			boolean beside = cue.end() <= draft.anchor && draft.anchor - cue.end() <= 4 && !SHARES.contains(cue.name())
					&& cue.rule().argument(0).indexOf('P') >= 0;
			if (beside) {
				draft.growth = true;
				draft.fall = memory.current.getLast().fall;
				draft.note("verb said once", memory.current.getLast().number.number(), "growth");
			}
		}
	}

	/** Decides; false if no rule and no earlier number says what is measured. */
	boolean decide(Draft draft, Memory memory) {
		if (leansBack(draft) && inherit(draft, memory, true)) {
			return true;
		}
		Cue cue = choose(draft);
		boolean weak = cue != null && cue.rule().argument(3).equals("weak");
		Draft nearest = memory.before();
		boolean other = nearest == null
				|| !(cue != null && cue.name().endsWith("active_users") && nearest.metric.endsWith("active_users"));
		if (weak && other && inherit(draft, memory, false)) {
			return true;
		}
		boolean far = cue != null && cue.start() > draft.number.end()
				&& (draft.reading.clauses().clausesBetween(draft.number.end(), cue.start()) > 0 || draft.growth
						&& draft.reading.clauses().segmentsBetween(draft.number.end(), cue.start()) > 0);
		if (far && inherit(draft, memory, true)) {
			return true;
		}
		if (cue == null && measureLeftOpen(draft, memory)) {
			return true;
		}
		if (cue != null) {
			set(draft, cue, cue.name(), cue.rule().argument(1));
			return true;
		}
		return inherit(draft, memory, false) || introduced(draft, memory);
	}

	/**
	 * A baseline, or the level a change has led to, has the metric of the number it
	 * belongs to.
	 */
	private static boolean leansBack(Draft draft) {
		boolean counted = draft.number.kind() == Kind.COUNT && head(draft) != null;
		return !counted && (draft.baseline || draft.level);
	}

	private static final Pattern OPEN = Pattern.compile(
			"(?s)[\"' ]*(?:has |have |had )?[\"' ]*(?:grew|grown|expanded|rose|jumped|surged|soared|shrank|declined|is up|was up)(?: by)? ?");

	/** "It grew 45 %", and nobody says what did. */
	private static boolean measureLeftOpen(Draft draft, Memory memory) {
		if (!draft.growth || draft.number.kind() != Kind.PERCENT) {
			return false;
		}
		for (Mention name : draft.reading.names()) {
			boolean grew = name.end() < draft.anchor
					&& OPEN.matcher(draft.reading.between(name.end(), draft.anchor)).matches();
			boolean same = !memory.current.isEmpty();
			if (grew && !same && !name.is("technology", "source", "outlet", "other")) {
				draft.metric = "growth_rate";
				draft.unit = "percent";
				draft.mention = name;
				draft.note("measure left open", name.span(), "metric=growth_rate");
				return true;
			}
		}
		return false;
	}

	/** An item of a list whose first line says what is measured. */
	private static boolean introduced(Draft draft, Memory memory) {
		boolean item = draft.reading.line().kind() == Line.Kind.ITEM
				|| draft.reading.line().kind() == Line.Kind.HEADING;
		if (memory.intro == null || !item || (draft.number.kind() == Kind.COUNT && countsSomethingElse(draft))) {
			return false;
		}
		for (Cue cue : memory.intro.metrics()) {
			boolean share = draft.number.kind() == Kind.PERCENT && !draft.growth;
			if (cue.rule().argument(0).indexOf(ContextRules.code(draft.number)) >= 0
					&& SHARES.contains(cue.name()) == share) {
				set(draft, cue, cue.name(), cue.rule().argument(1));
				return true;
			}
		}
		return false;
	}

	private static final long TOO_MANY = 20_000_000;

	private static void set(Draft draft, Cue cue, String named, String unit) {
		boolean people = named.equals("enterprise_customers") && draft.number.kind() == Kind.COUNT
				&& draft.number.value().longValue() > TOO_MANY;
		String metric = people ? "users" : named;
		draft.metric = metric;
		draft.unit = unit;
		draft.metricSpan = cue.span();
		draft.trace.add(cue.trace("metric=" + metric));
	}

	private @Nullable Cue choose(Draft draft) {
		Kind kind = draft.number.kind();
		if (kind == Kind.PERCENT && !draft.growth) {
			Cue used = used(draft);
			Cue share = best(draft, true);
			if (used != null && (share == null || share.name().equals("adoption_rate") || share.start() > used.end()
					|| share.end() < draft.anchor - 30)) {
				return used;
			}
			return share;
		}
		if (kind == Kind.POINTS) {
			Cue share = best(draft, true);
			return (share != null) ? share : used(draft);
		}
		if (kind == Kind.PERCENT || kind == Kind.MULTIPLE) {
			Cue next = ofTheNext(draft);
			if (next != null) {
				return next;
			}
			Cue measured = best(draft, false);
			Cue share = best(draft, true);
			if (measured == null || (share != null && share.name().equals("adoption_rate")
					&& distance(share, draft) + 8 < distance(measured, draft))) {
				return (share != null) ? share : (measured != null) ? measured : used(draft);
			}
			return measured;
		}
		Cue head = head(draft);
		if (head != null && kind == Kind.COUNT) {
			return precise(draft, head);
		}
		if (kind == Kind.COUNT && countsSomethingElse(draft)) {
			return customers(draft);
		}
		return best(draft, false);
	}

	/** "In use at 400 film studios": whoever they are, they are customers. */
	private @Nullable Cue customers(Draft draft) {
		for (Rule rule : this.use.rules(draft.reading.han())) {
			if (rule.argument(0).equals("count")) {
				return ContextRules.before(rule, draft, draft.anchor);
			}
		}
		return null;
	}

	/** "Has doubled to 30 million users": what grew is what the next number counts. */
	private static @Nullable Cue ofTheNext(Draft draft) {
		List<Quantity> numbers = draft.reading.numbers();
		int next = numbers.indexOf(draft.number) + 1;
		if (next <= 0 || next >= numbers.size()) {
			return null;
		}
		Quantity led = numbers.get(next);
		boolean leads = led.kind() == Kind.COUNT && draft.reading.between(draft.number.end(), led.start())
			.matches(
					"(?s)[^.;]{0,50}?\\b(?:to|reaching|hitting|and now has|and now stands at)(?: about| around| nearly| over| more than| roughly| just| almost| some)* ");
		return leads ? head(new Draft(draft.reading, led)) : null;
	}

	/** "6 million users" of a sentence about monthly ones. */
	private static Cue precise(Draft draft, Cue head) {
		if (!head.name().equals("users")
				|| !head.span().in(draft.reading.lower()).matches(".*\\busers?|.*user base|用户.*|people")) {
			return head;
		}
		for (Cue cue : draft.reading.metrics()) {
			boolean active = cue.name().endsWith("active_users")
					|| (cue.name().equals("paying_users") && cue.end() <= draft.number.start());
			boolean near = draft.reading.clauses()
				.clausesBetween(Math.min(cue.start(), draft.number.start()),
						Math.max(cue.start(), draft.number.start())) == 0
					|| cue.end() <= draft.number.start();
			if (active && near && draft.reading.numbersBetween(cue.end(), draft.number.start()) <= 1
					&& draft.reading.numbersBetween(head.end(), cue.start()) == 0) {
				return cue;
			}
		}
		return head;
	}

	/** The use of something by a population that the percentage is of. */
	@Nullable Cue used(Draft draft) {
		for (Rule rule : this.use.rules(draft.reading.han())) {
			if (rule.argument(0).equals("count")) {
				continue;
			}
			boolean before = rule.argument(0).equals("before");
			Cue cue = before ? ContextRules.before(rule, draft, draft.anchor) : ContextRules.behind(rule, draft);
			boolean crosses = cue != null && !before
					&& draft.reading.numbers()
						.stream()
						.anyMatch((number) -> number.start() >= draft.number.end() && number.end() <= cue.end()
								&& (number.kind() != Kind.COUNT || number.value().longValue() > 5000));
			if (cue != null && !crosses) {
				return cue;
			}
		}
		return null;
	}

	private static @Nullable Cue head(Draft draft) {
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

	private static boolean better(Cue cue, Cue best) {
		int one = priority(cue) * 4 - cue.start() / 2;
		int other = priority(best) * 4 - best.start() / 2;
		return one > other;
	}

	private static boolean barred(Draft draft, Cue cue) {
		String between = draft.reading.between(draft.number.end(), cue.start());
		String words = between.replaceFirst("^ (?:of (?:its|the|their|our|these|all|them)\\b)", "");
		return BARRIER.matcher(words).find() || draft.reading.numbersBetween(draft.number.end(), cue.start()) > 0;
	}

	private static boolean countsSomethingElse(Draft draft) {
		int end = draft.number.end();
		String behind = draft.reading.between(end, Math.min(draft.reading.span().end(), end + 40));
		if (draft.reading.han()) {
			return behind.matches(
					"(?s)(?:(?:个|条|段|张)?(?:视频|图片|音乐|歌曲|文章|作品|素材|城市|国家|地区)|篇|首|张|台|辆|份|部|件|幅|块|颗|座|美元|元|种(?!语)|项|条|场|名(?:员工|工程|研究)|位(?:员工|工程|研究)).*");
		}
		Matcher word = WORD.matcher(behind);
		return word.lookingAt() && !BARRIER.matcher(word.group()).find() && !NEUTRAL.matcher(behind).matches()
				&& !behind.startsWith("'");
	}

	private static final Pattern WORD = Pattern.compile("[ -][a-z][a-z-]+");

	/** The cue that fits best by weight and nearness. */
	private static @Nullable Cue best(Draft draft, boolean share) {
		Cue best = null;
		double most = 0;
		for (Cue cue : draft.reading.metrics()) {
			boolean fits = cue.rule().argument(0).indexOf(ContextRules.code(draft.number)) >= 0
					&& (draft.number.kind() == Kind.MONEY || SHARES.contains(cue.name()) == share)
					&& !cue.rule().argument(3).equals("head");
			double score = fits ? score(draft, cue) : 0;
			if (score > most) {
				most = score;
				best = cue;
			}
		}
		return best;
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
		if (!behind && counted(reading, cue)) {
			score -= 12;
		}
		return score;
	}

	private static int priority(Cue cue) {
		String priority = cue.rule().argument(2);
		return priority.isEmpty() ? 5 : Integer.parseInt(priority);
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

	private static int distance(Cue cue, Draft draft) {
		return (cue.start() >= draft.number.end()) ? cue.start() - draft.number.end()
				: Math.max(0, draft.number.start() - cue.end());
	}

	/**
	 * Goes on with the metric of an earlier number, of the same sentence only or of the
	 * paragraph.
	 */
	private boolean inherit(Draft draft, Memory memory, boolean sentence) {
		if (draft.number.kind() == Kind.COUNT && countsSomethingElse(draft)) {
			return false;
		}
		Draft before = null;
		for (Draft one : memory.earlier()) {
			boolean share = SHARES.contains(one.metric);
			boolean preferred = before == null || (draft.growth && draft.number.kind() != Kind.POINTS
					&& SHARES.contains(before.metric) && !share && before.reading != draft.reading);
			if (fits(draft, one) && (!sentence || one.reading == draft.reading) && preferred) {
				before = one;
			}
		}
		if (before == null) {
			return false;
		}
		boolean sameSentence = before.reading == draft.reading;
		if (!sameSentence && draft.number.kind() == Kind.PERCENT && !draft.growth && hasWordOfItsOwn(draft)) {
			return false;
		}
		draft.metric = before.metric;
		draft.unit = unitOf(draft, before);
		draft.ellipsis = true;
		draft.leansOn = before;
		draft.note("ellipsis", before.number.number(), "metric=" + before.metric);
		return true;
	}

	private static boolean hasWordOfItsOwn(Draft draft) {
		String behind = draft.reading.between(draft.number.end(),
				Math.min(draft.reading.span().end(), draft.number.end() + 60));
		return behind.matches(
				"(?s) (?:of (?!them|those|all|respond)|said|say|believe|chose|reported|stake|rise|profit|discount|owned).*");
	}

	private static String unitOf(Draft draft, Draft before) {
		return (draft.number.kind() == Kind.MONEY) ? "" : before.unit;
	}

	/** Whether a number can be of the same metric as an earlier one. */
	private static boolean fits(Draft draft, Draft before) {
		boolean share = SHARES.contains(before.metric);
		return switch (draft.number.kind()) {
			case PERCENT -> share || draft.growth;
			case POINTS -> share;
			case MULTIPLE -> !before.metric.equals("rank");
			case MONEY -> MONEY.contains(before.metric);
			case RANK -> before.metric.equals("rank");
			case COUNT ->
				!share && !MONEY.contains(before.metric) && !before.metric.equals("rank") && bigEnough(draft, before);
		};
	}

	/** "3" is hardly a count of users beside "30 million". */
	private static boolean bigEnough(Draft draft, Draft before) {
		if (before.number.kind() != Kind.COUNT) {
			return draft.number.value().signum() > 0 && draft.number.value().longValue() >= 1000;
		}
		double ratio = draft.number.value().doubleValue() / Math.max(before.number.value().doubleValue(), 1);
		return ratio > 0.0005 || draft.number.value().longValue() >= 10_000;
	}

	static TextSpan place(Draft draft) {
		return (draft.metricSpan != null) ? draft.metricSpan : draft.number.number();
	}

}
