package dev.groundswell.ingest.extraction.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.extraction.number.Quantity.Kind;
import dev.groundswell.ingest.extraction.text.Bigrams;
import dev.groundswell.ingest.extraction.text.Guard;
import dev.groundswell.ingest.extraction.text.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that are phrases: "one in five", "two thirds", "doubled", "ranked second", 三成,
 * 翻了一番.
 */
final class Phrases {

	private static final String SMALL = "(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)";

	private static final Guard IN = Guard.of("(?<![\\w.,$])" + SMALL
			+ "(?:(?<=\\bone) [a-z]+(?: [a-z]+)?)? (?:in|out of|of)(?: every| each)? (\\d{1,3}|eleven|twelve|thirteen|fourteen|fifteen|sixteen|two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred)(?![\\w%]|[.,]\\d| (?:million|billion|percent|per|years?|months?|weeks?|days?|years|countries|quarters|minutes|hours))");

	private static final Guard FRACTION = Guard.of("(?<![\\w-])(?:" + SMALL
			+ "|an?)[ -](thirds?|quarters?|fifths?|tenths?|fourths?|sixths?|eighths?)(?!\\w|-| (?:party|time|quarter|place|year|consecutive|straight|earlier|ago|later|generation|month|week|day|of a (?:million|billion)))");

	private static final Guard HALF = Guard
		.of("(?<!first |second |latter |other |first-|second-|past )(?<![\\w-])(?:one[ -])?half(?= of\\b| the\\b| say\\b| use\\b| now\\b| do\\b| did\\b| using\\b| reported\\b| reach\\w* for\\b| turn\\w*\\b| rely\\b| pay\\b| all\\b| its\\b| their\\b| said\\b| have\\b| are\\b| were\\b| had\\b| report\\b| in\\b| to\\b|\\.|,| \\()(?! of (?:20\\d\\d|the (?:year|month|century|decade))| the year)");

	private static final Guard TENTHS = Guard
		.of("([一二两三四五六七八九]|\\d(?:\\.\\d)?)成([一二三四五六七八九半])?(?!为|立|功|本|果|长|了|员|都|熟|绩)(以上)?");

	private static final Guard HAN_FRACTION = Guard.of("([一二两三四五六七八九十百\\d]{1,3})分之([一二两三四五六七八九十百零点\\d.]{1,6})");

	private static final Guard HAN_HALF = Guard.of("一半|半数|过半|大半|近半");

	private static final Guard HAN_DOUBLED = Guard
		.of("(?:翻了?(?:一)?|(?:多|增加|增长|成长|提高|提升|上升|增|涨|扩大)了?(?:将?近|约|超过?|逾)?一)(番|倍)|翻了?([两二三四五])(番|倍)|(减半)");

	private static final Guard HAN_RANK = Guard
		.of("(?:第|no\\.? ?|top ?)(\\d{1,3}|[一二三四五六七八九十]{1,3})(?:位|名)?(?![季个年月周天期批版轮方次代部章条\\d])|(榜首|首位|登顶|居首|冠军|第一)|第([一二三四五六七八九十]{1,3})");

	private static final Guard RUNNER_UP = Guard
		.of("runners?-up|second[- ]plac(?:e|ed)\\b|(third)[- ]plac(?:e|ed)\\b|次席|居次|亚军|(季军)");

	private static Quantity runnerUp(MatchResult match) {
		boolean third = match.group(1) != null || match.group(2) != null;
		return ranked(BigDecimal.valueOf(third ? 3 : 2), match.start(), match.end());
	}

	private Phrases() {
	}

	static List<Quantity> find(String lower, TextSpan sentence) {
		List<Quantity> found = new ArrayList<>();
		Bigrams bigrams = Bigrams.of(lower, sentence);
		each(lower, sentence, bigrams, IN, found, Phrases::inFraction);
		each(lower, sentence, bigrams, FRACTION, found, Phrases::fraction);
		each(lower, sentence, bigrams, HALF, found, (match) -> percent(match, new BigDecimal(50)));
		for (Factors.Factor factor : Factors.find(lower, sentence)) {
			found.add(new Quantity(Kind.MULTIPLE, factor.value(), null, null, factor.span(), null));
		}
		each(lower, sentence, bigrams, PLACE, found, Phrases::place);
		each(lower, sentence, bigrams, RUNNER_UP, found, Phrases::runnerUp);
		if (lower.indexOf('#', sentence.start(), sentence.end()) >= 0) {
			each(lower, sentence, bigrams, HASH, found, Phrases::place);
		}
		each(lower, sentence, bigrams, ORDINAL, found, (match) -> ordinal(lower, sentence, match));
		each(lower, sentence, bigrams, TOP, found, Phrases::top);
		if (Sentences.hasHan(lower, sentence)) {
			each(lower, sentence, bigrams, TENTHS, found, Phrases::tenths);
			each(lower, sentence, bigrams, HAN_FRACTION, found, Phrases::hanFraction);
			each(lower, sentence, bigrams, HAN_HALF, found, (match) -> percent(match, new BigDecimal(50)));
			each(lower, sentence, bigrams, HAN_DOUBLED, found, Phrases::hanDoubled);
			each(lower, sentence, bigrams, HAN_RANK, found, Phrases::hanRank);
		}
		return found;
	}

	private interface Reading {

		@Nullable Quantity of(MatchResult match);

	}

	private static void each(String lower, TextSpan sentence, Bigrams bigrams, Guard guard, List<Quantity> found,
			Reading reading) {
		if (!guard.mayMatch(bigrams)) {
			return;
		}
		Matcher matcher = guard.pattern()
			.matcher(lower)
			.region(sentence.start(), sentence.end())
			.useTransparentBounds(true);
		while (matcher.find()) {
			Quantity quantity = reading.of(matcher.toMatchResult());
			if (quantity != null) {
				found.add(quantity);
			}
		}
	}

	private static Quantity percent(MatchResult match, BigDecimal value) {
		return new Quantity(Kind.PERCENT, value, null, null, new TextSpan(match.start(), match.end()), null);
	}

	private static @Nullable Quantity inFraction(MatchResult match) {
		BigDecimal part = number(match.group(1));
		BigDecimal whole = match.group(2).equals("a hundred") ? new BigDecimal(100) : number(match.group(2));
		boolean sound = part.compareTo(whole) < 0 && whole.intValue() <= 100;
		return sound ? percent(match,
				part.multiply(new BigDecimal(100))
					.divide(whole, 4, java.math.RoundingMode.HALF_UP)
					.stripTrailingZeros())
				: null;
	}

	private static @Nullable Quantity fraction(MatchResult match) {
		String name = match.group(2);
		int whole = switch (name.charAt(0)) {
			case 't' -> name.startsWith("th") ? 3 : 10;
			case 'q' -> 4;
			case 's' -> 6;
			case 'e' -> 8;
			default -> name.startsWith("fo") ? 4 : 5;
		};
		boolean one = match.group(1) == null;
		int part = one ? 1 : number(match.group(1)).intValue();
		boolean plural = name.endsWith("s");
		if (part >= whole || (plural != part > 1)) {
			return null;
		}
		return percent(match,
				new BigDecimal(part * 100).divide(new BigDecimal(whole), new MathContext(5)).stripTrailingZeros());
	}

	private static BigDecimal number(String word) {
		return Character.isDigit(word.charAt(0)) ? new BigDecimal(word) : Numerals.spelled(word);
	}

	private static final Guard PLACE = Guard
		.of("(?<!\\w)(?:no\\.? ?|number )(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)(?![\\w%]|[.,]\\d| ?(?:million|billion|percent))");

	private static final Guard HASH = Guard.of("(?<!\\w)#(\\d{1,3})(?![\\w%]|[.,]\\d| ?(?:million|billion|percent))");

	private static final Guard ORDINAL = Guard
		.of("\\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\\b");

	private static final Pattern RANKS = Pattern.compile(
			"(?s).*\\b(?:rank|ranks|ranked|ranking|ranking it|placing it|puts? it|putting it|making it|had it|came|placed|places|place|finished|sits|sat|stood|stands|come|in|at|to) $");

	private static final Pattern IN_A_LIST = Pattern.compile(
			"(?s)(?: place| spot| position| on | in the (?:app|play|rank|chart|list)| among|,|\\.|;| with| worldwide| globally| behind| overall| by).*");

	private static final Pattern MOST = Pattern
		.compile("(?s)[ -](?:most|largest|biggest|place|spot|position|highest)\\b.*");

	private static final Pattern OWN_FIGURE = Pattern.compile("(?s) (?:with|at|on) (?:about |just |some )?[\\d$].*");

	private static final Pattern AHEAD_OF_FIELD = Pattern
		.compile("(?s).*(?:[,:;(—-] ?|\\b(?:was|is|were|and|itself) )$");

	/** "First on mobile", "fifth among all sites": what the place is a place in. */
	private static final Pattern FIELD = Pattern.compile(
			"(?s) (?:on|in|among|of|for) (?:(?:all|the|both|its|apple's|google's|\\w+'s) )*(?:web ?sites|sites|apps|app store|play store|google play|web|mobile|desktop|ios|android|iphones?|charts?|lists?|rankings?|leaderboard|chatbots|assistants|models|downloads)\\b.*|(?s) (?:world-?wide|globally|overall)\\b.*");

	private static final Guard TOP = Guard
		.of("top spot|top position|first place|(?:topped|tops|topping|led|atop|top of|head of|heads|leads) (?=the (?:[\\w.]+(?:'s)? ){0,4}?(?:app store|google play|play store|charts?|rankings?|list|leaderboard))");

	private static Quantity place(MatchResult match) {
		return ranked(number(match.group(1)), match.start(), match.end());
	}

	private static Quantity top(MatchResult match) {
		return ranked(BigDecimal.ONE, match.start(), match.end());
	}

	/** "Ranked second", "the third most used", "Kestrel fourth with 5 million". */
	private static @Nullable Quantity ordinal(String lower, TextSpan sentence, MatchResult match) {
		String ahead = lower.substring(Math.max(sentence.start(), match.start() - 14), match.start());
		String behind = lower.substring(match.end(), Math.min(sentence.end(), match.end() + 30));
		boolean first = match.group().equals("first");
		boolean listed = RANKS.matcher(ahead).matches() && IN_A_LIST.matcher(behind).matches();
		boolean most = !first && ahead.matches("(?s).*(?:the |'s |is |a )$") && MOST.matcher(behind).matches();
		boolean figure = !first && OWN_FIGURE.matcher(behind).matches();
		int value = List
			.of("zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
			.indexOf(match.group());
		boolean field = AHEAD_OF_FIELD.matcher(ahead).matches() && FIELD.matcher(behind).matches();
		boolean beside = !first && ahead.endsWith(", ") && behind.startsWith(",");
		return (listed || most || figure || beside || field)
				? ranked(BigDecimal.valueOf(value), match.start(), match.end()) : null;
	}

	private static Quantity ranked(BigDecimal value, int start, int end) {
		return new Quantity(Kind.RANK, value, null, null, new TextSpan(start, end), null);
	}

	private static Quantity tenths(MatchResult match) {
		String digit = match.group(1);
		BigDecimal value = (Character.isDigit(digit.charAt(0)) ? new BigDecimal(digit) : Numerals.han(digit))
			.multiply(BigDecimal.TEN);
		if (match.group(2) != null) {
			value = value.add(match.group(2).equals("半") ? new BigDecimal(5) : Numerals.han(match.group(2)));
		}
		return new Quantity(Kind.PERCENT, value, null, null, new TextSpan(match.start(), match.end()), match.group(3));
	}

	private static @Nullable Quantity hanFraction(MatchResult match) {
		BigDecimal whole = hanNumber(match.group(1));
		if (whole.signum() == 0) {
			return null;
		}
		BigDecimal part = hanNumber(match.group(2));
		return percent(match,
				part.multiply(new BigDecimal(100)).divide(whole, new MathContext(5)).stripTrailingZeros());
	}

	private static BigDecimal hanNumber(String written) {
		boolean digits = written.chars().allMatch((c) -> Character.isDigit(c) || c == '.');
		if (digits && !written.startsWith(".") && !written.endsWith(".")
				&& written.indexOf('.') == written.lastIndexOf('.')) {
			return new BigDecimal(written);
		}
		return written.equals("百") ? new BigDecimal(100) : Numerals.han(written);
	}

	private static Quantity hanDoubled(MatchResult match) {
		double value = 2;
		if (match.group(4) != null) {
			value = 0.5;
		}
		else if (match.group(2) != null) {
			int times = Numerals.han(match.group(2)).intValue();
			value = match.group(3).equals("番") ? Math.pow(2, times) : times + 1;
		}
		return new Quantity(Kind.MULTIPLE, new BigDecimal(String.valueOf(value)).stripTrailingZeros(), null, null,
				new TextSpan(match.start(), match.end()), null);
	}

	private static @Nullable Quantity hanRank(MatchResult match) {
		String digit = (match.group(1) != null) ? match.group(1) : match.group(3);
		BigDecimal value = (digit == null) ? BigDecimal.ONE : hanNumber(digit);
		return (value.signum() > 0)
				? new Quantity(Kind.RANK, value, null, null, new TextSpan(match.start(), match.end()), null) : null;
	}

}
