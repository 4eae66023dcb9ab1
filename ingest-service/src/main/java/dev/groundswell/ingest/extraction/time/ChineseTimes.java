package dev.groundswell.ingest.extraction.time;

import java.util.List;
import java.util.regex.MatchResult;

import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.extraction.time.TimeExpression.Kind;
import org.jspecify.annotations.Nullable;

/**
 * How times are written in Chinese.
 */
final class ChineseTimes {

	private static final String HAN_YEAR = "(?:((?:19|20)\\d\\d)年|(今|去|前|同|当)年)?";

	static final List<TimeForm> CHINESE = List.of(
			TimeForm.form(HAN_YEAR + "(\\d{1,2})月(\\d{1,2})[日号]?(?:至|到|-|—|~)(\\d{1,2})月(\\d{1,2})[日号]",
					(m, s) -> TimeExpressions.daysTo(s, hanYear(m), TimeExpressions.number(m.group(3)),
							TimeExpressions.number(m.group(4)), TimeExpressions.number(m.group(5)),
							TimeExpressions.number(m.group(6)))),
			TimeForm.form(HAN_YEAR + "(\\d{1,2})月(\\d{1,2})[日号]",
					(m, s) -> TimeForm.of(s, Kind.DAY, hanYear(m), TimeExpressions.number(m.group(3)),
							TimeExpressions.number(m.group(4)))),
			TimeForm.form(HAN_YEAR + "(?:的)?(\\d{1,2}|[一二三四五六七八九十]{1,2})月份?(初|上旬|中旬|下旬|底|末|中)?(?!活)",
					(m, s) -> TimeForm.of(s, Kind.MONTH, hanYear(m), hanNumber(m.group(3)), hanPart(m.group(4)))),
			TimeForm.form(HAN_YEAR + "(?:的)?(?:第?([一二三四1234])季度?|q([1-4]))",
					(m, s) -> TimeForm.of(s, Kind.QUARTER, hanYear(m),
							hanNumber(m.group(3) != null ? m.group(3) : m.group(4)), 0)),
			TimeForm.form(HAN_YEAR + "(?:的)?(上|下)半年",
					(m, s) -> TimeForm.of(s, Kind.HALF, hanYear(m), m.group(3).equals("上") ? 1 : 2, 0)),
			TimeForm.form(HAN_YEAR + "(?:的)?前(\\d{1,2}|[一二三四五六七八九十]{1,2})个?月",
					(m, s) -> TimeForm.of(s, Kind.FIRST_MONTHS, hanYear(m), hanNumber(m.group(3)), 0)),
			TimeForm.form("((?:19|20)\\d\\d)年(初|底|末|中|年初|年底)?(?!\\d{1,2}月)",
					(m, s) -> TimeForm.of(s, Kind.YEAR, TimeExpressions.number(m.group(1)), 0, hanPart(m.group(2)))),
			TimeForm.form("(今年|去年|前年|今年以来)(初|底|末|年初|年底)?(?!同期|\\d{1,2}月|第?[一二三四]季|[上下]半年)",
					(m, s) -> TimeForm.of(s, Kind.YEAR, hanYearWord(m.group(1)), 0, hanPart(m.group(2)))),
			TimeForm.form("(?<![今去前\\d]|\\d年)年初", (m, s) -> TimeForm.of(s, Kind.YEAR, -1, 0, 1)),
			TimeForm.form("(去年|上年)同期|一年前", (m, s) -> TimeForm.of(s, Kind.EARLIER, 0, 5, 1)),
			TimeForm.form("(本月|这个月|当月)|(上个?月)|(本周|这周)|(上周)|(本季度)|(上(?:个)?季度)", ChineseTimes::hanRelative),
			TimeForm.form("(?:最近|近|过去)一(年|个月|周)",
					(m, s) -> TimeForm.of(s, Kind.PAST, 0, m.group(1).equals("年") ? 5 : m.group(1).equals("周") ? 2 : 3,
							1)),
			TimeForm.form("(?:上线|发布|推出|公测)?首周|第一周", (m, s) -> TimeForm.of(s, Kind.FIRST_WEEK, 0, 0, 0)),
			TimeForm.form("截至目前|目前|年底前|明年|本财年|财年", (m, s) -> TimeForm.of(s, Kind.FISCAL, 0, 0, 0)),
			TimeForm.form("\\b" + TimeExpressions.YEAR + "\\b(?=[|\\t ]|$)",
					(m, s) -> TimeForm.of(s, Kind.YEAR, TimeExpressions.number(m.group(1)), 0, 0)));

	private ChineseTimes() {
	}

	private static TimeExpression hanRelative(MatchResult match, TextSpan span) {
		if (match.group(1) != null) {
			return TimeForm.of(span, Kind.THIS, 0, 3, 0);
		}
		if (match.group(2) != null) {
			return TimeForm.of(span, Kind.LAST, 0, 3, 0);
		}
		if (match.group(3) != null) {
			return TimeForm.of(span, Kind.THIS, 0, 2, 0);
		}
		if (match.group(4) != null) {
			return TimeForm.of(span, Kind.LAST, 0, 2, 0);
		}
		return TimeForm.of(span, (match.group(5) != null) ? Kind.THIS : Kind.LAST, 0, 4, 0);
	}

	/** A year in digits, or a negative number of years before publication less one. */
	private static int hanYear(MatchResult match) {
		return (match.group(1) != null) ? TimeExpressions.number(match.group(1)) : hanYearWord(match.group(2));
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
