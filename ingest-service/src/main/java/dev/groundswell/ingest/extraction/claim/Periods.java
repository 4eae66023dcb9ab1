package dev.groundswell.ingest.extraction.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import dev.groundswell.ingest.extraction.ClaimPeriod;
import dev.groundswell.ingest.extraction.number.Quantity;
import dev.groundswell.ingest.extraction.text.Line;
import dev.groundswell.ingest.extraction.time.Calendar;
import dev.groundswell.ingest.extraction.time.TimeExpression;
import dev.groundswell.ingest.extraction.time.TimeExpression.Kind;
import org.jspecify.annotations.Nullable;

/**
 * When the figure was true, as opposed to when somebody said so.
 */
final class Periods {

	private static final Pattern REPORTED_BEFORE = Pattern.compile(
			"(?s).*\\b(?:said|says|reported|reports|announced|published|released|told|disclosed|wrote|posted|unveiled|confirmed|revealed|issued|dated|report|post|study|survey|statement|interview|call|blog|presentation|conference|keynote|article|stated|founded|launched|introduced|debuted|started|held|updated)(?: (?:on|in|from|for|of|late|early|back|its|the|a|this|by|public|beta|\\w+))?(?: on| in| late| early|,)? ?$");

	private static final Pattern REPORTED_BEHIND = Pattern.compile(
			"(?s)^(?: earnings| results| report| call| survey| study| poll| post| filing| event| conference|'s (?:report|call|survey|event)| announcement| interview| blog| keynote| edition| release| memo| shareholder| press)\\b.*");

	private static final Pattern SAID_THEN = Pattern.compile("(?s)^, \\w+(?: \\w+)? said\\b.*");

	private static final Pattern BASE = Pattern.compile(
			"(?s).*(?:\\b(?:from|than|over|since|compared (?:with|to)|as (?:many|much|often|high|large) as|versus|vs\\.?|against|than in|from (?:about|around)|as in)(?: (?:just|only|the|its|in|about|that of|early|late|mid|what it was))? ?|较|比|与|自|相比|高出|高于|低于|多于)$");

	private static final Pattern DATELINE = Pattern.compile("(?s)^ ?(?:(?:\\([^)]{2,20}\\))? ?(?:--?|—|–) .*|电.*|讯.*)");

	private static final Pattern HAN_REPORTED = Pattern
		.compile("(?s)^(?:在[^，。]{1,8}?|对外|正式)?(?:发布|披露|公布|宣布|表示|指出|说|称|透露|报道).*");

	private static final Pattern ASKED = Pattern.compile(
			"(?s).*\\b(?:asked|polled|surveyed|interviewed|questioned|canvassed|quizzed|fieldwork|conducted|poll of|survey of)\\b.*");

	private static final Pattern FIELD = Pattern
		.compile("(?s)^ (?:poll|survey|study|wave|tracker|data|numbers|figures|ranking|chart|leaderboard)\\b.*");

	private static final Pattern CLOSED = Pattern
		.compile("(?s).*\\b(?:finished|ended|closed|exited|finishing|ending|closing) (?:the )?$");

	/** What can be true of a single weekday; elsewhere the day is that of the news. */
	private static final Set<String> MEASURED_BY_DAY = Set.of("rank", "app_downloads", "daily_active_users",
			"request_volume", "web_visits");

	private final Calendar calendar;

	Periods(Calendar calendar) {
		this.calendar = calendar;
	}

	void decide(Draft draft, Memory memory) {
		if (draft.growth && growsToEarlier(draft, memory)) {
			return;
		}
		TimeExpression best = null;
		double most = -46;
		for (TimeExpression time : draft.reading.times()) {
			double score = score(draft, time);
			if (score > most) {
				most = score;
				best = time;
			}
		}
		ClaimPeriod period = (best == null) ? null : this.calendar.period(best, compared(draft, memory));
		if (period != null && period.text().toLowerCase(Locale.ROOT).startsWith("from ")) {
			long days = period.lengthInDays();
			LocalDate last = period.end().withDayOfMonth(1);
			period = new ClaimPeriod(period.text(), last, period.end());
			if (draft.growth && days < 63) {
				draft.changeKind = "growth_mom";
			}
		}
		if (period != null && best != null && CLOSED
			.matcher(draft.reading.between(Math.max(draft.reading.span().start(), best.start() - 30), best.start()))
			.matches()) {
			period = new ClaimPeriod(period.text(), period.end(), period.end());
		}
		if (period != null && best != null) {
			draft.period = period;
			draft.note("period", best.span(), "period=" + period.start() + "/" + period.end());
			draft.points("dated", best.span(), "0.10");
			return;
		}
		introduced(draft, memory);
		if (draft.period == null) {
			inherit(draft, memory, best != null);
		}
		surveyed(draft, memory);
	}

	/**
	 * "Rose to 6 million in July from 5 million in April, a rise of 20%": measured in
	 * July.
	 */
	private static boolean growsToEarlier(Draft draft, Memory memory) {
		if (memory.current.isEmpty() || !memory.current.getLast().baseline) {
			return false;
		}
		for (Draft one : memory.current.reversed()) {
			if (!one.baseline) {
				draft.period = one.period;
				return one.period != null;
			}
		}
		return false;
	}

	/** When the people asked were asked. */
	private void surveyed(Draft draft, Memory memory) {
		Reading reading = draft.reading;
		boolean fits = draft.period == null && !draft.baseline
				&& (draft.metric.equals("adoption_rate") || draft.metric.equals("usage"));
		if (!fits) {
			return;
		}
		Reading asks = asks(reading) ? reading : memory.intro;
		if (asks == null || !asks(asks) || asks.line().paragraph() != reading.line().paragraph()) {
			return;
		}
		for (TimeExpression time : asks.times()) {
			boolean wide = time.kind() == Kind.MONTH || time.kind() == Kind.MONTHS_TO || time.kind() == Kind.SEASON
					|| time.kind() == Kind.QUARTER || time.kind() == Kind.YEAR || time.kind() == Kind.DAYS;
			ClaimPeriod period = wide ? this.calendar.period(time, null) : null;
			if (period != null) {
				draft.period = period;
				draft.note("period of the survey", time.span(), "period=" + period.start() + "/" + period.end());
				return;
			}
		}
	}

	private static boolean asks(Reading reading) {
		return !reading.times().isEmpty() && ASKED.matcher(reading.span().in(reading.lower())).matches();
	}

	/** The line above a list tells when its items were true. */
	private void introduced(Draft draft, Memory memory) {
		Reading intro = memory.intro;
		boolean listed = draft.reading.line().kind() == Line.Kind.ITEM || draft.reading.line().kind() == Line.Kind.ROW;
		boolean below = intro != null && (intro.line().paragraph() == draft.reading.line().paragraph()
				|| intro.line().kind() == Line.Kind.HEADING);
		boolean item = (listed || below) && draft.period == null && !draft.baseline;
		if (intro == null || !item) {
			return;
		}
		for (TimeExpression time : intro.times()) {
			boolean field = FIELD.matcher(intro.between(time.end(), Math.min(intro.span().end(), time.end() + 30)))
				.matches();
			ClaimPeriod period = (isReported(intro, time) || !listed && !field) ? null
					: this.calendar.period(time, null);
			if (period != null) {
				draft.period = period;
				draft.note("period of the list", time.span(), "period=" + period.start() + "/" + period.end());
				return;
			}
		}
	}

	private static void inherit(Draft draft, Memory memory, boolean unresolved) {
		boolean timeless = draft.metric.equals("parameter_count") || draft.metric.equals("language_count")
				|| fiscal(draft);
		if (timeless) {
			return;
		}
		boolean undated = draft.reading.times().stream().allMatch((time) -> score(draft, time) <= -1000);
		Draft before = memory.before();
		boolean leans = before != null && before.period != null
				&& (draft.ellipsis || before.reading == draft.reading || before.metric.equals(draft.metric) && undated)
				&& !before.period.text().toLowerCase(Locale.ROOT).contains("past ") && !draft.baseline && !unresolved;
		boolean growsFrom = before != null && before.baseline && !draft.baseline;
		boolean across = before != null && before.reading != draft.reading;
		if (across && datesDiffer(memory.previous, draft.metric)) {
			return;
		}
		if (leans && before != null && !growsFrom && !before.baseline) {
			draft.period = before.period;
			draft.note("period carried", before.number.number(), "period of the figure before");
		}
	}

	/** "For the fiscal year" in the clause of the figure: a time, but none to count. */
	private static boolean fiscal(Draft draft) {
		return draft.reading.times()
			.stream()
			.anyMatch((time) -> time.kind() == Kind.FISCAL && time.start() >= draft.number.end()
					&& time.start() - draft.number.end() < 30
					&& draft.reading.clauses().clausesBetween(draft.number.end(), time.start()) == 0);
	}

	/**
	 * Whether figures of one metric are of several times, so that none holds for what
	 * follows.
	 */
	private static boolean datesDiffer(List<Draft> drafts, String metric) {
		return drafts.stream()
			.filter((draft) -> draft.metric.equals(metric))
			.map((draft) -> Optional.ofNullable(draft.period))
			.distinct()
			.count() > 1;
	}

	private @Nullable ClaimPeriod compared(Draft draft, Memory memory) {
		for (int i = memory.current.size() - 1; i >= 0; i--) {
			Draft one = memory.current.get(i);
			if (one.period != null) {
				return one.period;
			}
		}
		for (TimeExpression time : draft.reading.times()) {
			if (time.kind() != Kind.EARLIER && time.kind() != Kind.FISCAL) {
				ClaimPeriod period = this.calendar.period(time, null);
				if (period != null && !isReported(draft.reading, time)) {
					return period;
				}
			}
		}
		Draft before = memory.before();
		return (before != null && !before.baseline && before.period != null) ? before.period : quarterNamed(memory);
	}

	/** "The quarter before" counts from the quarter named last, even of a call. */
	private @Nullable ClaimPeriod quarterNamed(Memory memory) {
		if (memory.previous.isEmpty()) {
			return null;
		}
		for (TimeExpression time : memory.previous.getLast().reading.times()) {
			if (time.kind() == Kind.QUARTER) {
				return this.calendar.period(time, null);
			}
		}
		return null;
	}

	private static double score(Draft draft, TimeExpression time) {
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
		if (!draft.baseline && earlier && (clauses > 0 || numbers > 0)) {
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

	private static final Pattern TIED = Pattern.compile(
			"(?s)(?: (?:in|as of|by|at|for|on|during|recorded in|seen in|reported for|from|at the|in the|around))? ?|\\(");

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
				? draft.reading.between(Math.max(draft.reading.span().start(), time.start() - 36), time.start())
				: draft.reading.between(from, time.start());
		return between.matches("(?s).*(?:\\b(?:from|against|compared|versus|than)\\b|较|比).*");
	}

	private static boolean isReported(Reading reading, TimeExpression time) {
		String ahead = reading.between(Math.max(reading.span().start(), time.start() - 40), time.start());
		String behind = reading.between(time.end(), Math.min(reading.span().end(), time.end() + 30));
		boolean named = REPORTED_BEHIND.matcher(behind).matches();
		boolean day = time.kind() == Kind.WEEKDAY || time.kind() == Kind.DAY;
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

}
