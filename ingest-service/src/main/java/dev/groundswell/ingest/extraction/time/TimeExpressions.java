package dev.groundswell.ingest.extraction.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.extraction.text.Bigrams;
import dev.groundswell.ingest.extraction.text.Plain;
import dev.groundswell.ingest.extraction.time.TimeExpression.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds expressions of time in English and Chinese.
 */
public final class TimeExpressions {

	private static final String MONTH = "(january|february|march|april|may|june|july|august|september|october|november|december|"
			+ "jan\\.?|feb\\.?|mar\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?)(?![a-z])";

	private static final String PART = "(?:(early|mid|late|the end of|end of|end-|the start of|the beginning of|start of|beginning of|the middle of)[ -]?)?";

	static final String YEAR = "((?:19|20)\\d\\d)(?!\\d|[.,]\\d|%)";

	private static final String UNIT = "(day|week|month|quarter|year)s?";

	private static final String AMOUNT = "(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|\\d{1,2})";

	private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
			"eight", "nine", "ten", "eleven", "twelve");

	private static final int COMMON_YEAR = 2025;

	private static final List<TimeForm> ENGLISH = List
		.of(TimeForm.form("(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?\\b" + MONTH
				+ " (\\d{1,2})(?:st|nd|rd|th)?(?![\\d%]|[.,]\\d{1,2}\\b|,\\d{3}\\b| (?:million|billion|percent|per cent))(?:,? "
				+ YEAR + ")?", (m, s) -> day(s, m.group(3), month(m.group(1)), m.group(2))),
				TimeForm.form("\\b" + MONTH + " (\\d{1,2}) ?(?:-|to) ?(\\d{1,2})(?![\\d%])(?:,? " + YEAR + ")?",
						(m, s) -> TimeForm.of(s, Kind.DAYS, year(m.group(4)), month(m.group(1)),
								number(m.group(2)) * 100 + number(m.group(3)))),
				TimeForm.form("\\b(\\d{1,2}) ?(?:-|to) ?(\\d{1,2}) " + MONTH + "(?:,? " + YEAR + ")?",
						(m, s) -> TimeForm.of(s, Kind.DAYS, year(m.group(4)), month(m.group(3)),
								number(m.group(1)) * 100 + number(m.group(2)))),
				TimeForm.form(
						"\\b(?:the )?week (?:to|ending|ended|through|of|beginning|starting)(?: on)? (?:\\w+day,? )?(?:"
								+ MONTH + " (\\d{1,2})|(\\d{1,2}) " + MONTH + ")(?:,? " + YEAR + ")?(?! ?-)",
						TimeExpressions::week),
				TimeForm.form(
						"\\b(?:the )?(quarter|three months|six months|nine months|12 months|twelve months|four quarters|two quarters|year) (?:to|ending|ended|through)(?: in| on)? (?:the end of |end-|late )?(?:(?:28|29|30|31) )?"
								+ MONTH + "(?: (?:30|31|28|29)(?!\\d))?(?:,? " + YEAR + ")?",
						(m, s) -> TimeForm.of(s, Kind.MONTHS_TO, year(m.group(3)), month(m.group(2)),
								switch (m.group(1).substring(0, 2)) {
									case "qu", "th" -> 3;
									case "si", "tw" -> m.group(1).startsWith("twelve") ? 12 : 6;
									case "ni" -> 9;
									default -> 12;
								})),
				TimeForm.form(
						"\\b(?:from|between) " + MONTH + "(?:,? " + YEAR + ")? (?:to|and|through) " + MONTH + "(?:,? "
								+ YEAR + ")?",
						(m, s) -> TimeForm.of(s, Kind.MONTHS_TO, year(m.group(4)), month(m.group(3)),
								(month(m.group(3)) - month(m.group(1)) + 12) % 12 + 1)),
				TimeForm.form("\\b" + MONTH + " ?- ?" + MONTH + "(?:,? " + YEAR + ")?",
						(m, s) -> TimeForm.of(s, Kind.MONTHS_TO, year(m.group(3)), month(m.group(2)),
								(month(m.group(2)) - month(m.group(1)) + 12) % 12 + 1)),
				TimeForm.form("\\b(?:the )?" + MONTH + " quarter(?: of " + YEAR + ")?\\b",
						(m, s) -> TimeForm.of(s, Kind.MONTHS_TO, year(m.group(2)), month(m.group(1)), 3)),
				TimeForm.form(
						"\\b" + MONTH + " (\\d{1,2}) ?(?:-|to|through) ?" + MONTH + " (\\d{1,2})(?:,? " + YEAR + ")?",
						(m, s) -> daysTo(s, year(m.group(5)), month(m.group(1)), number(m.group(2)), month(m.group(3)),
								number(m.group(4)))),
				TimeForm.form("\\b(?:in |during |over )?that (?:same )?(month|week|quarter|year)\\b",
						(m, s) -> TimeForm.of(s, Kind.THAT, 0, unit(m.group(1)), 0)),
				TimeForm.form(
						"\\b(?:for|in|over|during) (?:the|those|these) (?:same )?(?:three|six|nine|twelve|12) months\\b(?! (?:to|end|through|before|earlier|since|after|of))",
						(m, s) -> TimeForm.of(s, Kind.THAT, 0, 6, 0)),
				TimeForm.form("\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + "(?:,? " + YEAR + ")?",
						(m, s) -> day(s, m.group(3), month(m.group(2)), m.group(1))),
				TimeForm.form("\\b" + YEAR + "-(\\d{2})-(\\d{2})\\b",
						(m, s) -> day(s, m.group(1), number(m.group(2)), m.group(3))),
				TimeForm.form("\\b" + YEAR + "-(\\d{2})\\b(?!-)",
						(m, s) -> (number(m.group(2)) <= 12)
								? TimeForm.of(s, Kind.MONTH, number(m.group(1)), number(m.group(2)), 0) : null),
				TimeForm.form("\\b" + PART + MONTH + "(?:,? (?:of )?" + YEAR + ")?(?! \\d{1,2}\\b(?![%.,]))",
						(m, s) -> TimeForm.of(s, Kind.MONTH, year(m.group(3)), month(m.group(2)), part(m.group(1)))),
				TimeForm.form(
						"\\b(?:(?:the )?(first|second|third|fourth|final|last)[ -]quarter|q([1-4])|([1-4])q)(?:(?: of|,)? (?:fiscal )?"
								+ YEAR + "| ?fy ?\\d{2,4}|'(\\d\\d)\\b)?",
						TimeExpressions::quarter),
				TimeForm.form("\\b" + YEAR + "[ -]?q([1-4])\\b",
						(m, s) -> TimeForm.of(s, Kind.QUARTER, number(m.group(1)), number(m.group(2)), 0)),
				TimeForm.form(
						"\\b(?:the )?(?:(first|second) half|h([12]))(?:(?: of|,)? (?:the year|" + YEAR
								+ "))?\\b(?! of (?:the|its|all))",
						(m, s) -> TimeForm.of(s, Kind.HALF, year(m.group(3)),
								"second".equals(m.group(1)) || "2".equals(m.group(2)) ? 2 : 1, 0)),
				TimeForm.form("\\b(?:the )?first " + AMOUNT + " months(?: of (?:the year|this year|" + YEAR + "))?",
						(m, s) -> TimeForm.of(s, Kind.FIRST_MONTHS, year(m.group(2)), number(m.group(1)), 0)),
				TimeForm.form(
						"\\b(?:fiscal|fy) ?(?:year )?(?:20)?\\d{2}\\b|\\bfiscal (?:year|quarter|(?:first|second|third|fourth|q[1-4])(?:[ -]quarter)?)|(?:first|second|third|fourth|latest|current|last|prior)[ -]fiscal(?:[ -]quarter)?",
						(m, s) -> TimeForm.of(s, Kind.FISCAL, 0, 0, 0)),
				TimeForm
					.form("\\b(?:(early|mid|late|the end of|end of|end-|the start of|the beginning of|start of|beginning of|the middle of|year-end|calendar)[ -]?)?(?<![.,$#\\d])(?<!\\d-)"
							+ YEAR
							+ "(?![-/]\\d|,\\d| ?(?:million|billion|thousand|users|people|companies|customers|models|developers|downloads|languages|tokens|employees|respondents|adults|organi|[a-z]*workers|students)|\\+)",
							(m, s) -> TimeForm.of(s, Kind.YEAR, number(m.group(2)), 0,
									(m.group(1) != null && m.group(1).startsWith("cal")) ? 0 : part(m.group(1)))),
				TimeForm.form(
						"\\b(?:(?:early|mid|late)[ -])?(?:(?:this|last|the|in) )?(winter|spring|summer|autumn|fall)(?:(?: of)? "
								+ YEAR + "|(?! (?:\\w+ )?(?:by|to|from|in \\w+ (?:usage|users)|short|behind)))",
						TimeExpressions::season),
				TimeForm.form(
						"\\b(?:(?:last|this|on) )?((?:mon|tues|wednes|thurs|fri|satur|sun)day)(?! \\d| " + MONTH + ")",
						(m, s) -> TimeForm.of(s, Kind.WEEKDAY, 0, weekday(m.group(1)), 0)),
				TimeForm.form(
						"\\b(?:the |at the )?(?:(start|beginning) of (?:the|this) year|(early|late|mid|end of|the end of|start of|beginning of|middle of)[ -](this|last) year)\\b",
						(m, s) -> (m.group(1) != null) ? TimeForm.of(s, Kind.YEAR, -1, 0, 5)
								: TimeForm.of(s, Kind.YEAR, m.group(3).equals("this") ? -1 : -2, 0, part(m.group(2)))),
				TimeForm.form("\\bfor the (?:full |whole )?year\\b(?! (?:to|end|before|earlier))",
						(m, s) -> TimeForm.of(s, Kind.THIS, 0, 5, 0)),
				TimeForm.form(
						"\\b(?:the )?(two|three|four) weeks (?:to|ending|ended|through)(?: on)? (?:" + MONTH
								+ " (\\d{1,2})|(\\d{1,2}) " + MONTH + ")(?:,? " + YEAR + ")?",
						(m, s) -> TimeForm.of(s, Kind.DAYS_TO, year(m.group(6)),
								month((m.group(2) != null) ? m.group(2) : m.group(5)),
								number(m.group(1)) * 700 + number((m.group(3) != null) ? m.group(3) : m.group(4)))),
				TimeForm.form("\\b(?:this|the current) " + UNIT + "\\b(?!'s)|\\b(?:so far|earlier|later) this " + UNIT,
						(m, s) -> TimeForm.of(s, Kind.THIS, 0, unit(m.group(1) != null ? m.group(1) : m.group(2)), 0)),
				TimeForm.form(
						"\\b(?:(?:in|during|for|of) )?(?:last|the (?:previous|prior|preceding)) " + UNIT + "\\b(?!'s)",
						TimeExpressions::last),
				TimeForm.form("\\b(?:the )?" + UNIT + " (?:before|earlier)\\b(?! the)",
						(m, s) -> m.group().startsWith("days") ? null
								: TimeForm.of(s, Kind.EARLIER, 0, unit(m.group(1)), 1)),
				TimeForm.form(
						"\\b(?:just |only |about |some )?" + AMOUNT + " " + UNIT
								+ " (?:earlier|ago|before|prior|previously)\\b",
						(m, s) -> TimeForm.of(s, Kind.EARLIER, 0, unit(m.group(2)), number(m.group(1)))),
				TimeForm.form(
						"\\b(?:the same|same) (?:month|quarter|period|time|point|week) (?:of |in |a |the )?(?:last |previous |prior |preceding )?(?:year)(?: earlier| ago| before)?",
						(m, s) -> TimeForm.of(s, Kind.EARLIER, 0, 5, 1)),
				TimeForm.form(
						"\\b(?:over|in|during|for|within|across) the (?:past|last|previous|trailing) (?:" + AMOUNT
								+ " )?" + UNIT + "\\b",
						(m, s) -> (m.group(1) == null && m.group(2).equals("quarter"))
								? TimeForm.of(s, Kind.LAST, 0, 4, 0)
								: TimeForm.of(s, Kind.PAST, 0, unit(m.group(2)),
										(m.group(1) == null) ? 1 : number(m.group(1)))),
				TimeForm.form(
						"\\b(?:in |during |within |over )?(?:its|the|their|his) (?:very )?first week\\b(?: of \\w+)?|\\bfirst (?:seven days|week)\\b",
						(m, s) -> TimeForm.of(s, Kind.FIRST_WEEK, 0, 0, 0)),
				TimeForm.form("\\b(?:the )?end of the year\\b|\\byear[- ]end\\b|\\bthe year's end\\b",
						(m, s) -> TimeForm.of(s, Kind.FISCAL, 0, 0, 0)));

	private TimeExpressions() {
	}

	/**
	 * The expressions of a piece of text in their order; the longer of two that overlap.
	 */
	public static List<TimeExpression> find(Plain plain, TextSpan within, boolean han) {
		List<TimeExpression> found = new ArrayList<>();
		Bigrams bigrams = Bigrams.of(plain.lower(), within);
		for (TimeForm form : han ? ChineseTimes.CHINESE : ENGLISH) {
			if (!form.guard().mayMatch(bigrams)) {
				continue;
			}
			Matcher matcher = form.guard()
				.pattern()
				.matcher(plain.lower())
				.region(within.start(), within.end())
				.useTransparentBounds(true);
			while (matcher.find()) {
				TimeExpression expression = form.reading()
					.of(matcher.toMatchResult(), new TextSpan(matcher.start(), matcher.end()));
				if (expression != null && TimeForm.isSound(expression, plain)) {
					found.add(expression);
				}
			}
		}
		found.sort(Comparator.comparingInt((TimeExpression expression) -> -expression.span().length())
			.thenComparing(TimeExpression::start));
		List<TimeExpression> kept = new ArrayList<>();
		for (TimeExpression expression : found) {
			if (kept.stream().noneMatch((other) -> other.span().overlaps(expression.span()))) {
				kept.add(expression);
			}
		}
		kept.sort(Comparator.comparingInt(TimeExpression::start));
		return kept;
	}

	/** Days from one month into the next; a leap day does not matter here. */
	static @Nullable TimeExpression daysTo(TextSpan span, int year, int month, int day, int lastMonth, int last) {
		if (month < 1 || month > 12 || lastMonth < 1 || lastMonth > 12 || day < 1 || day > 28 && month == 2 || day > 30
				|| last < 1 || last > 28) {
			return null;
		}
		int first = LocalDate.of(COMMON_YEAR, month, day).getDayOfYear();
		int end = LocalDate.of(COMMON_YEAR, lastMonth, last).getDayOfYear();
		int days = (end - first + 365) % 365 + 1;
		return TimeForm.of(span, Kind.DAYS_TO, year, lastMonth, days * 100 + last);
	}

	private static TimeExpression day(TextSpan span, @Nullable String year, int month, String day) {
		return TimeForm.of(span, Kind.DAY, year(year), month, number(day));
	}

	private static TimeExpression quarter(MatchResult match, TextSpan span) {
		String word = match.group(1);
		int quarter = (word != null) ? Math.max(List.of("", "first", "second", "third", "fourth").indexOf(word), 0)
				: number((match.group(2) != null) ? match.group(2) : match.group(3));
		if (match.group().contains("fiscal") || match.group().contains("fy")) {
			return TimeForm.of(span, Kind.FISCAL, 0, 0, 0);
		}
		int year = (match.group(5) != null) ? 2000 + number(match.group(5)) : year(match.group(4));
		if (quarter == 0) {
			return "last".equals(word) ? TimeForm.of(span, Kind.LAST, 0, 4, 0)
					: TimeForm.of(span, Kind.QUARTER, year, 4, 0);
		}
		return TimeForm.of(span, Kind.QUARTER, year, quarter, 0);
	}

	private static @Nullable TimeExpression season(MatchResult match, TextSpan span) {
		boolean anchored = match.group(2) != null || match.group().matches("(?:this|last|in|the|early|late|mid).*");
		int season = switch (match.group(1)) {
			case "winter" -> 1;
			case "spring" -> 2;
			case "summer" -> 3;
			default -> 4;
		};
		return anchored ? TimeForm.of(span, Kind.SEASON, year(match.group(2)), season, 0) : null;
	}

	private static TimeExpression last(MatchResult match, TextSpan span) {
		boolean previous = !match.group().contains("last ");
		int unit = unit(match.group(1));
		return previous ? TimeForm.of(span, Kind.EARLIER, 0, unit, 1) : TimeForm.of(span, Kind.LAST, 0, unit, 0);
	}

	/** A week is kept by its last day, or as minus its first. */
	private static TimeExpression week(MatchResult match, TextSpan span) {
		boolean first = match.group(1) != null;
		int month = month(first ? match.group(1) : match.group(4));
		int day = number(first ? match.group(2) : match.group(3));
		boolean begins = match.group().matches("(?:the )?week (?:of|beginning|starting).*");
		return TimeForm.of(span, Kind.WEEK, year(match.group(5)), month, begins ? -day : day);
	}

	private static int unit(String word) {
		return List.of("", "day", "week", "month", "quarter", "year").indexOf(word);
	}

	private static int month(String word) {
		return List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
			.indexOf(word.substring(0, 3)) + 1;
	}

	private static int weekday(String word) {
		return List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun").indexOf(word.substring(0, 3)) + 1;
	}

	private static int year(@Nullable String digits) {
		return (digits == null) ? 0 : number(digits);
	}

	static int number(String word) {
		if (Character.isDigit(word.charAt(0))) {
			return Integer.parseInt(word);
		}
		return word.equals("eighteen") ? 18 : Math.max(NUMBERS.indexOf(word), 1);
	}

	private static int part(@Nullable String word) {
		if (word == null) {
			return 0;
		}
		String plain = word.replace("the ", "");
		if (plain.startsWith("early")) {
			return 1;
		}
		if (plain.startsWith("mid")) {
			return 2;
		}
		return plain.startsWith("late") ? 3 : plain.startsWith("end") || plain.startsWith("year-end") ? 4 : 5;
	}

}
