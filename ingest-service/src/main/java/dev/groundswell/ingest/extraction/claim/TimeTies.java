package dev.groundswell.ingest.extraction.claim;

import java.util.Set;
import java.util.regex.Pattern;

import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.extraction.number.Quantity;
import dev.groundswell.ingest.extraction.time.TimeExpression;
import dev.groundswell.ingest.extraction.time.TimeExpression.Kind;

/**
 * How well a time stands to a number of its sentence; the day of the report is none.
 */
final class TimeTies {

	/** What can be true of a single weekday; elsewhere the day is that of the news. */
	private static final Set<String> MEASURED_BY_DAY = Set.of("rank", "app_downloads", "daily_active_users",
			"request_volume", "web_visits");

	private static final Pattern REPORTED_BEFORE = Pattern.compile(
			"(?s).*\\b(?:said|says|reported|reports|announced|published|released|told|disclosed|wrote|posted|unveiled|confirmed|revealed|issued|dated|report|post|study|survey|statement|interview|call|blog|presentation|conference|keynote|article|stated|founded|launched|introduced|debuted|started|held|updated|opened|began|begun|rolled out|went live|launch|debut|release|rollout|arrival|unveiling|opening)(?: (?:on|to|at|in) (?:x|twitter|linkedin|threads|bluesky|facebook|weibo|stage|analysts|investors|reporters))?(?: (?:on|in|from|for|of|late|early|back|its|the|a|this|by|public|beta|\\w+))?(?: on| in| late| early|,)? ?$");

	private static final Pattern REPORTED_BEHIND = Pattern.compile(
			"(?s)^(?: earnings| results| report| call| survey| study| poll| post| filing| event| conference|'s (?:report|call|survey|event)| announcement| interview| blog| keynote| edition| release| memo| shareholder| press)\\b.*");

	private static final Pattern SAID_THEN = Pattern.compile("(?s)^, \\w+(?: \\w+)? said\\b.*");

	private static final Pattern BASE = Pattern.compile(
			"(?s).*(?:\\b(?:from|than|over|since|compared (?:with|to)|as (?:many|much|often|high|large) as(?: (?:at|by|on|during|back in|at the))?|versus|vs\\.?|against|than in|from (?:about|around)|as in|(?:same|like|corresponding|equivalent|comparable) (?:period|stretch|months|quarter|month|week|time|point|span) (?:of|in)|(?:%|per ?cent|points?|fold|x|rise|increase|jump|gain|growth|drop|decline|fall|higher|lower|up|down) on)(?: (?:just|only|the|its|in|about|that of|early|late|mid|what it was))? ?|较|比|与|自|相比|高出|高于|低于|多于)$");

	private static final Pattern DATELINE = Pattern.compile("(?s)^ ?(?:(?:\\([^)]{2,20}\\))? ?(?:--?|—|–) .*|电.*|讯.*)");

	private static final Pattern HAN_REPORTED = Pattern
		.compile("(?s)^(?:在[^，。]{1,8}?|对外|正式)?(?:发布|披露|公布|宣布|表示|指出|说|称|透露|报道).*");

	static final Pattern FIELD = Pattern
		.compile("(?s)^ (?:poll|survey|study|wave|tracker|data|numbers|figures|ranking|chart|leaderboard)\\b.*");

	private static final Pattern TIED = Pattern.compile(
			"(?s)(?: (?:in|as of|by|at|for|on|during|recorded in|seen in|reported for|from|at the|in the|around))? ?|\\(");

	private TimeTies() {
	}

	static double score(Draft draft, TimeExpression time) {
		Reading reading = draft.reading;
		if (time.kind() == Kind.WEEKDAY && !MEASURED_BY_DAY.contains(draft.metric)) {
			return -1000;
		}
		boolean before = time.end() <= draft.number.start();
		int from = before ? time.end() : draft.number.end();
		int to = before ? draft.number.start() : time.start();
		if (from > to || time.kind() == Kind.FISCAL || isReported(reading, time)) {
			return -1000;
		}
		if (bracket(reading, time.start()) != bracket(reading, draft.number.start())) {
			return -1000;
		}
		String ahead = reading.between(Math.max(reading.span().start(), time.start() - 30), time.start());
		if (Wording.before("multiple_of_time", reading, time.start()) != null) {
			return -1000;
		}
		boolean base = BASE.matcher(ahead).matches()
				|| draft.growth && ahead.endsWith(" on ") && time.kind() == Kind.YEAR;
		boolean times = draft.growth && time.end() <= draft.number.start()
				&& reading.between(time.end(), draft.number.start()).matches("的(?:近|约|逾|超)?");
		if (times) {
			return -1000;
		}
		boolean compares = ahead.matches("(?s).*(?:\\b(?:than|compared (?:with|to)|versus|against)(?: in)? |较|比)$");
		boolean earlier = time.kind() == Kind.EARLIER;
		int clauses = reading.clauses().clausesBetween(from, to);
		int numbers = reading.numbersBetween(from, to);
		if (base && !draft.baseline && (earlier || !before || draft.growth || compares || ahead.contains("since"))) {
			return -1000;
		}
		if (draft.baseline && clauses > 0) {
			return -1000;
		}
		if (draft.baseline && (numbers > 0 || before && !earlier && !base
				&& reading.between(time.end(), draft.number.start()).indexOf("from") >= 0)) {
			return -1000;
		}
		boolean when = earlier && before && Wording.behind("at_that_time", reading, time.end()) != null;
		if (!draft.baseline && !when && earlier && (clauses > 0 || numbers > 0 || isOfAnother(draft, time))) {
			return -1000;
		}
		if (!before && hasNumberOfItsOwn(draft, time)) {
			return -1000;
		}
		boolean leads = before && time.start() - reading.span().start() < 24;
		double score = -(to - from) / 4.0 - numbers * (before && leads ? 4 : before ? 10 : 34)
				- (isOfAnother(draft, time) ? (behindBaseline(draft, time) ? 60 : 26) : 0) - clauses * (leads ? 6 : 22);
		if (!before && numbers > 0 && behindBaseline(draft, time)) {
			return -1000;
		}
		return leads ? Math.max(score, -50) : score;
	}

	/**
	 * "…; in July it had 2 million": the time opens another clause with its own number.
	 */
	private static boolean hasNumberOfItsOwn(Draft draft, TimeExpression time) {
		TextSpan clause = draft.reading.clauses().clause(time.start());
		return !clause.covers(draft.number.number()) && time.start() - clause.start() < 8
				&& draft.reading.numbersBetween(time.end(), clause.end()) > 0;
	}

	static boolean isReported(Reading reading, TimeExpression time) {
		String ahead = reading.between(Math.max(reading.span().start(), time.start() - 40), time.start());
		String behind = reading.between(time.end(), Math.min(reading.span().end(), time.end() + 30));
		boolean named = REPORTED_BEHIND.matcher(behind).matches();
		boolean day = time.kind() == Kind.WEEKDAY || time.kind() == Kind.DAY;
		if (time.kind() == Kind.YEAR && Wording.before("opens_year", reading, time.start()) != null) {
			return false;
		}
		boolean dateline = time.kind() == Kind.DAY && time.start() - reading.line().span().start() < 40
				&& DATELINE.matcher(behind).matches();
		if (dateline || reading.han() && day && HAN_REPORTED.matcher(behind).matches()) {
			return true;
		}
		if (!day && FIELD.matcher(behind).matches() && !REPORTED_BEFORE.matcher(ahead).matches()) {
			return false;
		}
		return named || day && SAID_THEN.matcher(behind).matches() || (REPORTED_BEFORE.matcher(ahead).matches()
				&& !ahead.matches("(?s).*\\b(?:for|of|in its|from) (?:the )?$"));
	}

	/** Where the bracket opens that a place stands in, or -1. */
	private static int bracket(Reading reading, int place) {
		for (int i = place - 1; i >= reading.span().start(); i--) {
			char c = reading.lower().charAt(i);
			if (c == '(' || c == ')') {
				return (c == '(') ? i : -1;
			}
		}
		return -1;
	}

	/**
	 * Whether the time stands right beside another number: "11 million in January to 35
	 * million".
	 */
	private static boolean isOfAnother(Draft draft, TimeExpression time) {
		for (Quantity number : draft.reading.numbers()) {
			if (number == draft.number || number.kind() != draft.number.kind()) {
				continue;
			}
			boolean behind = number.end() <= time.start()
					&& TIED.matcher(draft.reading.between(number.end(), time.start())).matches();
			boolean ahead = draft.reading.han() && time.end() <= number.start() && number.start() - time.end() <= 14
					&& draft.reading.between(time.end(), number.start()).matches("(?s)[^，。；、]*")
					&& draft.reading.numbersBetween(time.end(), number.start()) == 0;
			boolean before = !draft.reading.han() && time.end() <= number.start()
					&& draft.reading.between(time.end(), number.start())
						.matches("(?s)(?: (?:was|had|it was|showed|the figure was))? (?:at )?");
			boolean own = draft.number.end() <= time.start()
					&& TIED.matcher(draft.reading.between(draft.number.end(), time.start())).matches();
			if ((behind || ahead || before) && !own) {
				return true;
			}
		}
		return false;
	}

	/** Whether the time belongs to the figure that this one is compared with. */
	private static boolean behindBaseline(Draft draft, TimeExpression time) {
		int from = Math.min(draft.number.end(), time.start());
		String between = (time.end() <= draft.number.start())
				? draft.reading.between(Math.max(draft.reading.span().start(), time.start() - 60), time.start())
				: draft.reading.between(from, time.start());
		return between.matches("(?s).*(?:\\b(?:from|against|compared|versus|than)\\b|较|比).*");
	}

}
