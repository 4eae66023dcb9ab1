package dev.groundswell.ingest.extraction.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.extraction.text.Bigrams;
import dev.groundswell.ingest.extraction.text.Guard;
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

	private static final String YEAR = "((?:19|20)\\d\\d)(?!\\d|[.,]\\d|%)";

	private static final String UNIT = "(day|week|month|quarter|year)s?";

	private static final String AMOUNT = "(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|\\d{1,2})";

	private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
			"eight", "nine", "ten", "eleven", "twelve");

	private static final int COMMON_YEAR = 2025;

	private record Form(Guard guard, Reading reading) {
	}

	private interface Reading {

		@Nullable TimeExpression of(MatchResult match, TextSpan span);

	}

	private static final List<Form> ENGLISH = List.of(form("(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?\\b"
			+ MONTH
			+ " (\\d{1,2})(?:st|nd|rd|th)?(?![\\d%]|[.,]\\d{1,2}\\b|,\\d{3}\\b| (?:million|billion|percent|per cent))(?:,? "
			+ YEAR + ")?", (m, s) -> day(s, m.group(3), month(m.group(1)), m.group(2))),
			form("\\b" + MONTH + " (\\d{1,2}) ?(?:-|to) ?(\\d{1,2})(?![\\d%])(?:,? " + YEAR + ")?",
					(m, s) -> of(s, Kind.DAYS, year(m.group(4)), month(m.group(1)),
							number(m.group(2)) * 100 + number(m.group(3)))),
			form("\\b(\\d{1,2}) ?(?:-|to) ?(\\d{1,2}) " + MONTH + "(?:,? " + YEAR + ")?",
					(m, s) -> of(s, Kind.DAYS, year(m.group(4)), month(m.group(3)),
							number(m.group(1)) * 100 + number(m.group(2)))),
			form("\\b(?:the )?week (?:to|ending|ended|through|of|beginning|starting)(?: on)? (?:\\w+day,? )?(?:" + MONTH
					+ " (\\d{1,2})|(\\d{1,2}) " + MONTH + ")(?:,? " + YEAR + ")?(?! ?-)", TimeExpressions::week),
			form("\\b(?:the )?(quarter|three months|six months|nine months|12 months|twelve months|year) (?:to|ending|ended|through)(?: in)? (?:the end of |end-|late )?"
					+ MONTH + "(?: (?:30|31|28|29)(?!\\d))?(?:,? " + YEAR + ")?",
					(m, s) -> of(s, Kind.MONTHS_TO, year(m.group(3)), month(m.group(2)),
							switch (m.group(1).substring(0, 2)) {
								case "qu", "th" -> 3;
								case "si" -> 6;
								case "ni" -> 9;
								default -> 12;
							})),
			form("\\b(?:from|between) " + MONTH + "(?:,? " + YEAR + ")? (?:to|and|through) " + MONTH + "(?:,? " + YEAR
					+ ")?",
					(m, s) -> of(s, Kind.MONTHS_TO, year(m.group(4)), month(m.group(3)),
							(month(m.group(3)) - month(m.group(1)) + 12) % 12 + 1)),
			form("\\b" + MONTH + " ?- ?" + MONTH + "(?:,? " + YEAR + ")?",
					(m, s) -> of(s, Kind.MONTHS_TO, year(m.group(3)), month(m.group(2)),
							(month(m.group(2)) - month(m.group(1)) + 12) % 12 + 1)),
			form("\\b(?:the )?" + MONTH + " quarter(?: of " + YEAR + ")?\\b",
					(m, s) -> of(s, Kind.MONTHS_TO, year(m.group(2)), month(m.group(1)), 3)),
			form("\\b" + MONTH + " (\\d{1,2}) ?(?:-|to|through) ?" + MONTH + " (\\d{1,2})(?:,? " + YEAR + ")?",
					(m, s) -> daysTo(s, year(m.group(5)), month(m.group(1)), number(m.group(2)), month(m.group(3)),
							number(m.group(4)))),
			form("\\b(?:in |during |over )?that (?:same )?(month|week|quarter|year)\\b",
					(m, s) -> of(s, Kind.THAT, 0, unit(m.group(1)), 0)),
			form("\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + "(?:,? " + YEAR + ")?",
					(m, s) -> day(s, m.group(3), month(m.group(2)), m.group(1))),
			form("\\b" + YEAR + "-(\\d{2})-(\\d{2})\\b", (m, s) -> day(s, m.group(1), number(m.group(2)), m.group(3))),
			form("\\b" + YEAR + "-(\\d{2})\\b(?!-)",
					(m, s) -> (number(m.group(2)) <= 12) ? of(s, Kind.MONTH, number(m.group(1)), number(m.group(2)), 0)
							: null),
			form("\\b" + PART + MONTH + "(?:,? (?:of )?" + YEAR + ")?(?! \\d{1,2}\\b(?![%.,]))",
					(m, s) -> of(s, Kind.MONTH, year(m.group(3)), month(m.group(2)), part(m.group(1)))),
			form("\\b(?:(?:the )?(first|second|third|fourth|final|last)[ -]quarter|q([1-4])|([1-4])q)(?:(?: of|,)? (?:fiscal )?"
					+ YEAR + "| ?fy ?\\d{2,4}|'(\\d\\d)\\b)?", TimeExpressions::quarter),
			form("\\b" + YEAR + "[ -]?q([1-4])\\b",
					(m, s) -> of(s, Kind.QUARTER, number(m.group(1)), number(m.group(2)), 0)),
			form("\\b(?:the )?(?:(first|second) half|h([12]))(?:(?: of|,)? (?:the year|" + YEAR
					+ "))?\\b(?! of (?:the|its|all))",
					(m, s) -> of(s, Kind.HALF, year(m.group(3)),
							"second".equals(m.group(1)) || "2".equals(m.group(2)) ? 2 : 1, 0)),
			form("\\b(?:the )?first " + AMOUNT + " months(?: of (?:the year|this year|" + YEAR + "))?",
					(m, s) -> of(s, Kind.FIRST_MONTHS, year(m.group(2)), number(m.group(1)), 0)),
			form("\\b(?:fiscal|fy) ?(?:year )?(?:20)?\\d{2}\\b|\\bfiscal (?:year|quarter)|(?:first|second|third|fourth|latest|current|last|prior)[ -]fiscal(?:[ -]quarter)?",
					(m, s) -> of(s, Kind.FISCAL, 0, 0, 0)),
			form("\\b(?:(early|mid|late|the end of|end of|end-|the start of|the beginning of|start of|beginning of|the middle of|year-end|calendar)[ -]?)?(?<![.,$#\\d])(?<!\\d-)"
					+ YEAR
					+ "(?![-/]\\d|,\\d| ?(?:million|billion|thousand|users|people|companies|customers|models|developers|downloads|languages|tokens|employees|respondents|adults|organi|[a-z]*workers|students)|\\+)",
					(m, s) -> of(s, Kind.YEAR, number(m.group(2)), 0,
							(m.group(1) != null && m.group(1).startsWith("cal")) ? 0 : part(m.group(1)))),
			form("\\b(?:(?:early|mid|late)[ -])?(?:(?:this|last|the|in) )?(winter|spring|summer|autumn|fall)(?:(?: of)? "
					+ YEAR + ")?(?! (?:\\w+ )?(?:by|to|from|in \\w+ (?:usage|users)|short|behind))",
					TimeExpressions::season),
			form("\\b(?:(?:last|this|on) )?((?:mon|tues|wednes|thurs|fri|satur|sun)day)(?! \\d| " + MONTH + ")",
					(m, s) -> of(s, Kind.WEEKDAY, 0, weekday(m.group(1)), 0)),
			form("\\b(?:the |at the )?(?:(start|beginning) of (?:the|this) year|(early|late|mid|end of|the end of|start of|beginning of|middle of)[ -](this|last) year)\\b",
					(m, s) -> (m.group(1) != null) ? of(s, Kind.YEAR, -1, 0, 5)
							: of(s, Kind.YEAR, m.group(3).equals("this") ? -1 : -2, 0, part(m.group(2)))),
			form("\\bfor the (?:full |whole )?year\\b(?! (?:to|end|before|earlier))",
					(m, s) -> of(s, Kind.THIS, 0, 5, 0)),
			form("\\b(?:the )?(two|three|four) weeks (?:to|ending|ended|through)(?: on)? (?:" + MONTH
					+ " (\\d{1,2})|(\\d{1,2}) " + MONTH + ")(?:,? " + YEAR + ")?",
					(m, s) -> of(s, Kind.DAYS_TO, year(m.group(6)),
							month((m.group(2) != null) ? m.group(2) : m.group(5)),
							number(m.group(1)) * 700 + number((m.group(3) != null) ? m.group(3) : m.group(4)))),
			form("\\b(?:this|the current) " + UNIT + "\\b(?!'s)|\\b(?:so far|earlier|later) this " + UNIT,
					(m, s) -> of(s, Kind.THIS, 0, unit(m.group(1) != null ? m.group(1) : m.group(2)), 0)),
			form("\\b(?:(?:in|during|for|of) )?(?:last|the (?:previous|prior|preceding)) " + UNIT + "\\b(?!'s)",
					TimeExpressions::last),
			form("\\b(?:the )?" + UNIT + " (?:before|earlier)\\b(?! the)",
					(m, s) -> m.group().startsWith("days") ? null : of(s, Kind.EARLIER, 0, unit(m.group(1)), 1)),
			form("\\b(?:just |only |about |some )?" + AMOUNT + " " + UNIT
					+ " (?:earlier|ago|before|prior|previously)\\b",
					(m, s) -> of(s, Kind.EARLIER, 0, unit(m.group(2)), number(m.group(1)))),
			form("\\b(?:the same|same) (?:month|quarter|period|time|point|week) (?:of |in |a |the )?(?:last |previous |prior |preceding )?(?:year)(?: earlier| ago| before)?",
					(m, s) -> of(s, Kind.EARLIER, 0, 5, 1)),
			form("\\b(?:over|in|during|for|within|across) the (?:past|last|previous|trailing) (?:" + AMOUNT + " )?"
					+ UNIT + "\\b",
					(m, s) -> (m.group(1) == null && m.group(2).equals("quarter")) ? of(s, Kind.LAST, 0, 4, 0)
							: of(s, Kind.PAST, 0, unit(m.group(2)), (m.group(1) == null) ? 1 : number(m.group(1)))),
			form("\\b(?:in |during |within |over )?(?:its|the|their|his) (?:very )?first week\\b(?: of \\w+)?|\\bfirst (?:seven days|week)\\b",
					(m, s) -> of(s, Kind.FIRST_WEEK, 0, 0, 0)),
			form("\\b(?:the )?end of the year\\b|\\byear[- ]end\\b|\\bthe year's end\\b",
					(m, s) -> of(s, Kind.FISCAL, 0, 0, 0)));

	private static final String HAN_YEAR = "(?:((?:19|20)\\d\\d)年|(今|去|前|同|当)年)?";

	private static final List<Form> CHINESE = List.of(
			form(HAN_YEAR + "(\\d{1,2})月(\\d{1,2})[日号]?(?:至|到|-|—|~)(\\d{1,2})月(\\d{1,2})[日号]",
					(m, s) -> daysTo(s, hanYear(m), number(m.group(3)), number(m.group(4)), number(m.group(5)),
							number(m.group(6)))),
			form(HAN_YEAR + "(\\d{1,2})月(\\d{1,2})[日号]",
					(m, s) -> of(s, Kind.DAY, hanYear(m), number(m.group(3)), number(m.group(4)))),
			form(HAN_YEAR + "(?:的)?(\\d{1,2}|[一二三四五六七八九十]{1,2})月份?(初|上旬|中旬|下旬|底|末|中)?(?!活)",
					(m, s) -> of(s, Kind.MONTH, hanYear(m), hanNumber(m.group(3)), hanPart(m.group(4)))),
			form(HAN_YEAR + "(?:的)?(?:第?([一二三四1234])季度?|q([1-4]))",
					(m, s) -> of(s, Kind.QUARTER, hanYear(m), hanNumber(m.group(3) != null ? m.group(3) : m.group(4)),
							0)),
			form(HAN_YEAR + "(?:的)?(上|下)半年", (m, s) -> of(s, Kind.HALF, hanYear(m), m.group(3).equals("上") ? 1 : 2, 0)),
			form(HAN_YEAR + "(?:的)?前(\\d{1,2}|[一二三四五六七八九十]{1,2})个?月",
					(m, s) -> of(s, Kind.FIRST_MONTHS, hanYear(m), hanNumber(m.group(3)), 0)),
			form("((?:19|20)\\d\\d)年(初|底|末|中|年初|年底)?(?!\\d{1,2}月)",
					(m, s) -> of(s, Kind.YEAR, number(m.group(1)), 0, hanPart(m.group(2)))),
			form("(今年|去年|前年|今年以来)(初|底|末|年初|年底)?(?!同期|\\d{1,2}月|第?[一二三四]季|[上下]半年)",
					(m, s) -> of(s, Kind.YEAR, hanYearWord(m.group(1)), 0, hanPart(m.group(2)))),
			form("(去年|上年)同期|一年前", (m, s) -> of(s, Kind.EARLIER, 0, 5, 1)),
			form("(本月|这个月|当月)|(上个?月)|(本周|这周)|(上周)|(本季度)|(上(?:个)?季度)", TimeExpressions::hanRelative),
			form("(?:最近|近|过去)一(年|个月|周)",
					(m, s) -> of(s, Kind.PAST, 0, m.group(1).equals("年") ? 5 : m.group(1).equals("周") ? 2 : 3, 1)),
			form("(?:上线|发布|推出|公测)?首周|第一周", (m, s) -> of(s, Kind.FIRST_WEEK, 0, 0, 0)),
			form("截至目前|目前|年底前|明年|本财年|财年", (m, s) -> of(s, Kind.FISCAL, 0, 0, 0)),
			form("\\b" + YEAR + "\\b(?=[|\\t ]|$)", (m, s) -> of(s, Kind.YEAR, number(m.group(1)), 0, 0)));

	private TimeExpressions() {
	}

	/**
	 * The expressions of a piece of text in their order; the longer of two that overlap.
	 */
	public static List<TimeExpression> find(Plain plain, TextSpan within, boolean han) {
		List<TimeExpression> found = new ArrayList<>();
		Bigrams bigrams = Bigrams.of(plain.lower(), within);
		for (Form form : han ? CHINESE : ENGLISH) {
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
				if (expression != null && isSound(expression, plain)) {
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

	/** "may" and "march" are months only with a capital. */
	private static boolean isSound(TimeExpression expression, Plain plain) {
		if (expression.kind() != Kind.MONTH && expression.kind() != Kind.DAY) {
			return true;
		}
		String words = expression.span().in(plain.text());
		return !words.matches("(?s)(?:.*\\W)?(?:may|march|mar|dec|jan)(?:\\W.*)?") && expression.first() >= 1
				&& expression.first() <= 12
				&& (expression.kind() != Kind.DAY || (expression.second() >= 1 && expression.second() <= 31));
	}

	private static Form form(String pattern, Reading reading) {
		return new Form(Guard.of(pattern), reading);
	}

	private static TimeExpression of(TextSpan span, Kind kind, int year, int first, int second) {
		return new TimeExpression(span, kind, year, first, second);
	}

	/** Days from one month into the next; a leap day does not matter here. */
	private static @Nullable TimeExpression daysTo(TextSpan span, int year, int month, int day, int lastMonth,
			int last) {
		if (month < 1 || month > 12 || lastMonth < 1 || lastMonth > 12 || day < 1 || day > 28 && month == 2 || day > 30
				|| last < 1 || last > 28) {
			return null;
		}
		int first = LocalDate.of(COMMON_YEAR, month, day).getDayOfYear();
		int end = LocalDate.of(COMMON_YEAR, lastMonth, last).getDayOfYear();
		int days = (end - first + 365) % 365 + 1;
		return of(span, Kind.DAYS_TO, year, lastMonth, days * 100 + last);
	}

	private static TimeExpression day(TextSpan span, @Nullable String year, int month, String day) {
		return of(span, Kind.DAY, year(year), month, number(day));
	}

	private static TimeExpression quarter(MatchResult match, TextSpan span) {
		String word = match.group(1);
		int quarter = (word != null) ? Math.max(List.of("", "first", "second", "third", "fourth").indexOf(word), 0)
				: number((match.group(2) != null) ? match.group(2) : match.group(3));
		if (match.group().contains("fiscal") || match.group().contains("fy")) {
			return of(span, Kind.FISCAL, 0, 0, 0);
		}
		int year = (match.group(5) != null) ? 2000 + number(match.group(5)) : year(match.group(4));
		if (quarter == 0) {
			return "last".equals(word) ? of(span, Kind.LAST, 0, 4, 0) : of(span, Kind.QUARTER, year, 4, 0);
		}
		return of(span, Kind.QUARTER, year, quarter, 0);
	}

	private static @Nullable TimeExpression season(MatchResult match, TextSpan span) {
		boolean anchored = match.group(2) != null || match.group().matches("(?:this|last|in|the|early|late|mid).*");
		int season = switch (match.group(1)) {
			case "winter" -> 1;
			case "spring" -> 2;
			case "summer" -> 3;
			default -> 4;
		};
		return anchored ? of(span, Kind.SEASON, year(match.group(2)), season, 0) : null;
	}

	private static TimeExpression last(MatchResult match, TextSpan span) {
		boolean previous = !match.group().contains("last ");
		int unit = unit(match.group(1));
		return previous ? of(span, Kind.EARLIER, 0, unit, 1) : of(span, Kind.LAST, 0, unit, 0);
	}

	private static TimeExpression hanRelative(MatchResult match, TextSpan span) {
		if (match.group(1) != null) {
			return of(span, Kind.THIS, 0, 3, 0);
		}
		if (match.group(2) != null) {
			return of(span, Kind.LAST, 0, 3, 0);
		}
		if (match.group(3) != null) {
			return of(span, Kind.THIS, 0, 2, 0);
		}
		if (match.group(4) != null) {
			return of(span, Kind.LAST, 0, 2, 0);
		}
		return of(span, (match.group(5) != null) ? Kind.THIS : Kind.LAST, 0, 4, 0);
	}

	/** A week is kept by its last day, or as minus its first. */
	private static TimeExpression week(MatchResult match, TextSpan span) {
		boolean first = match.group(1) != null;
		int month = month(first ? match.group(1) : match.group(4));
		int day = number(first ? match.group(2) : match.group(3));
		boolean begins = match.group().matches("(?:the )?week (?:of|beginning|starting).*");
		return of(span, Kind.WEEK, year(match.group(5)), month, begins ? -day : day);
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

	private static int number(String word) {
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

	/** A year in digits, or a negative number of years before publication less one. */
	private static int hanYear(MatchResult match) {
		return (match.group(1) != null) ? number(match.group(1)) : hanYearWord(match.group(2));
	}

	/** Years counted from publication are kept as -1 (this), -2 (last), -3. */
	private static int hanYearWord(@Nullable String word) {
		if (word == null) {
			return 0;
		}
		return switch (word.charAt(0)) {
			case '今' -> -1;
			case '去' -> -2;
			case '前' -> -3;
			default -> 0;
		};
	}

	private static int hanNumber(String word) {
		if (Character.isDigit(word.charAt(0))) {
			return Integer.parseInt(word);
		}
		if (word.length() == 2) {
			return 10 + "十一二三四五六七八九".indexOf(word.charAt(1));
		}
		return word.equals("十") ? 10 : "零一二三四五六七八九".indexOf(word.charAt(0));
	}

	private static int hanPart(@Nullable String word) {
		if (word == null) {
			return 0;
		}
		return switch (word) {
			case "初", "上旬", "年初" -> 1;
			case "中", "中旬" -> 2;
			case "下旬" -> 3;
			default -> 4;
		};
	}

}
