package dev.groundswell.ingest.extraction.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.extraction.number.Quantity.Kind;
import dev.groundswell.ingest.extraction.text.Plain;
import org.jspecify.annotations.Nullable;

/**
 * Finds every number of a sentence, the longest reading first: fixed phrases (fractions,
 * factors, ranks), then digits, then number words.
 */
public final class NumberGrammar {

	private static final Pattern CURRENCY_BEFORE = Pattern.compile(
			"(?:((?<![a-z])us\\$|(?<![a-z])usd|(?<![a-z])\\$)|((?<![a-z])rmb|(?<![a-z])cny|cn¥|￥|人民币)|(€|(?<![a-z])eur)|(£|(?<![a-z])gbp)|(₩|(?<![a-z])krw)|(¥|(?<![a-z])jpy)|(₹|(?<![a-z])inr|(?<![a-z])rs\\.?)|((?<![a-z])(?:a|c|hk|s|nt)\\$)) ?$");

	private static final String[] BEFORE = { "USD", "CNY", "EUR", "GBP", "KRW", "JPY", "INR", "XXX" };

	private static final Pattern CURRENCY_BEHIND = Pattern.compile(
			" ?(?:(?:(us dollars?|u\\.s\\. dollars?|dollars?|usd|美元|美金)|(yuan|rmb|renminbi|cny|人民币|元(?!宝))|(euros?|eur|欧元|€)|(pounds?|gbp|英镑)|(won|krw|韩元)|(yen|jpy|日元)|(rupees|inr|卢比)|(港元|新台币))(?![a-z])|(?<=\\d)(¥))");

	private static final Pattern PERCENT = Pattern
		.compile(" ?(?:%|percent(?!age)(?![a-z])|per cent(?![a-z])|pct(?![a-z])|prozent)");

	private static final Pattern POINTS = Pattern.compile(
			" ?-?(?:(?:%|percent(?:age)?|per cent)[ -]points?(?![a-z])|points?(?![a-z])|pp(?:t|ts)?(?![a-z])|个?百分点)");

	private static final Pattern TIMES = Pattern
		.compile(" ?(?:x(?![a-z0-9])|×|times(?! (?:a|per|each|every) )(?![a-z])|-?fold(?![a-z])|倍)");

	private static final Pattern ORDINAL = Pattern.compile("(?:st|nd|rd|th)(?![a-z])");

	private static final Pattern PLUS = Pattern.compile(
			"\\+|-plus(?![a-z])|[ -]odd(?= (?:million|billion|thousand|trillion)\\b)| plus(?![a-z])|多(?=[万亿元个家款])|余(?=[万亿元个家款])| or more(?![a-z])|以上");

	private static final Pattern UP = Pattern
		.compile(" ?(?:or (?:more|above|higher)|or so|以上|以下|左右|多(?!模)|余|上下)(?![a-z])");

	private final String lower;

	private final TextSpan sentence;

	private final List<TextSpan> taken;

	private final List<Quantity> found = new ArrayList<>();

	private NumberGrammar(Plain plain, TextSpan sentence, List<TextSpan> taken) {
		this.lower = plain.lower();
		this.sentence = sentence;
		this.taken = new ArrayList<>(taken);
	}

	/**
	 * The numbers of a sentence in their order.
	 * @param taken pieces that belong to something else, such as names and dates
	 */
	public static List<Quantity> find(Plain plain, TextSpan sentence, List<TextSpan> taken) {
		return new NumberGrammar(plain, sentence, taken).find();
	}

	private List<Quantity> find() {
		for (Quantity phrase : Phrases.find(this.lower, this.sentence)) {
			take(phrase);
		}
		numbers();
		this.found.sort(Comparator.comparingInt(Quantity::start));
		Ranges ranges = new Ranges(this.lower, this.sentence, this.found);
		ranges.completeList();
		ranges.completeBare();
		ranges.joinRanges();
		return List.copyOf(this.found);
	}

	private void take(@Nullable Quantity quantity) {
		if (quantity != null && this.taken.stream().noneMatch((span) -> span.overlaps(quantity.number()))) {
			this.found.add(quantity);
			this.taken.add(quantity.number());
		}
	}

	private void numbers() {
		int i = this.sentence.start();
		while (i < this.sentence.end()) {
			char c = this.lower.charAt(i);
			int end = i + 1;
			if (Numerals.isDigit(c)) {
				Quantity quantity = isPartOfName(i) ? null : digits(i);
				take(quantity);
				end = (quantity != null) ? quantity.end() : behindDigits(i);
			}
			else if (Character.isLetter(c)) {
				Quantity quantity = (c >= 0x4e00) ? han(i) : spelled(i);
				take(quantity);
				end = (quantity != null) ? quantity.end() : ((c >= 0x4e00) ? i + 1 : behindLetters(i));
			}
			i = Math.max(end, i + 1);
		}
	}

	/**
	 * "[12]" is a footnote, "(2)" or "2)" at the beginning of a sentence counts items.
	 */
	private static final Pattern NOTE = Pattern.compile("\\[\\d{1,3}(?:, ?\\d{1,3})*\\]|\\(?\\d{1,2}\\) ?(?=\\D)");

	private boolean isNote(int i) {
		int open = (i > 0 && (this.lower.charAt(i - 1) == '[' || this.lower.charAt(i - 1) == '(')) ? i - 1 : i;
		Matcher note = NOTE.matcher(this.lower).region(open, this.sentence.end());
		return note.lookingAt() && (this.lower.charAt(open) == '[' || open <= this.sentence.start() + 1
				|| ".!?;:".indexOf(this.lower.charAt(Math.max(0, open - 2))) >= 0);
	}

	private boolean isPartOfName(int i) {
		if (i == 0) {
			return isNote(i);
		}
		if (isNote(i)) {
			return true;
		}
		char before = this.lower.charAt(i - 1);
		boolean latin = before >= 'a' && before <= 'z';
		if (latin || before == '_' || before == '/') {
			return !behindCurrencyCode(i);
		}
		boolean dash = before == '-' && i >= 2;
		char far = (i >= 2) ? this.lower.charAt(i - 2) : ' ';
		return (dash && far >= 'a' && far <= 'z' && !endsLike(i - 1, "between"))
				|| (before == '.' && Numerals.isDigit(far));
	}

	private boolean endsLike(int end, String word) {
		return this.lower.startsWith(word, Math.max(end - word.length(), 0));
	}

	private boolean behindCurrencyCode(int i) {
		return lookBack(this.lower, this.sentence, CURRENCY_BEFORE, i, 4) != null;
	}

	private @Nullable Quantity digits(int start) {
		Matcher continental = at(Numerals.CONTINENTAL, start);
		Matcher digits = at(Numerals.DIGITS, start);
		if (continental.lookingAt()) {
			return build(start, continental.end(), Numerals.continental(continental.group()));
		}
		return digits.lookingAt() ? build(start, digits.end(), Numerals.digits(digits.group())) : null;
	}

	private @Nullable Quantity spelled(int start) {
		boolean inside = start > 0 && Character.isLetterOrDigit(this.lower.charAt(start - 1))
				&& this.lower.charAt(start - 1) < 0x4e00;
		Matcher words = at(Numerals.SPELLED, start);
		if (inside || !words.lookingAt()) {
			return null;
		}
		BigDecimal value = Numerals.spelled(words.group());
		Quantity quantity = build(start, words.end(), value);
		boolean alone = quantity != null && quantity.kind() == Kind.COUNT && quantity.end() == words.end()
				&& value.compareTo(BigDecimal.ONE) <= 0;
		return alone ? null : quantity;
	}

	private @Nullable Quantity han(int start) {
		Matcher numerals = at(Numerals.HAN, start);
		if (!numerals.lookingAt()) {
			return null;
		}
		Quantity quantity = build(start, numerals.end(), Numerals.han(numerals.group()));
		boolean scaled = quantity != null && (quantity.end() > numerals.end() || quantity.kind() != Kind.COUNT);
		return scaled ? quantity : null;
	}

	private @Nullable Quantity build(int start, int numberEnd, BigDecimal digits) {
		int end = numberEnd;
		String sign = null;
		BigDecimal value = digits;
		Matcher plus = at(PLUS, end);
		if (plus.lookingAt()) {
			sign = plus.group();
			end = plus.end();
		}
		Matcher scale = at(Numerals.SCALE, end);
		boolean scaled = scale.lookingAt();
		if (scaled) {
			value = value.scaleByPowerOfTen(Numerals.power(scale));
			end = scale.end();
			Matcher smaller = at(Numerals.SMALLER, end);
			if (this.lower.charAt(end - 1) == '亿' && smaller.lookingAt()) {
				value = value.add(new BigDecimal(smaller.group(1)).scaleByPowerOfTen(4));
				end = smaller.end();
			}
		}
		plus = at(PLUS, end);
		if (sign == null && plus.lookingAt()) {
			sign = plus.group();
			end = plus.end();
		}
		return unit(start, end, value, sign, scaled);
	}

	private @Nullable Quantity unit(int start, int numberEnd, BigDecimal value, @Nullable String sign, boolean scaled) {
		int end = numberEnd;
		Kind kind = Kind.COUNT;
		Matcher points = at(POINTS, end);
		Matcher percent = at(PERCENT, end);
		Matcher times = at(TIMES, end);
		Matcher ordinal = at(ORDINAL, end);
		String currency = null;
		if (points.lookingAt()) {
			kind = Kind.POINTS;
			end = points.end();
		}
		else if (percent.lookingAt()) {
			kind = Kind.PERCENT;
			end = percent.end();
		}
		else if (!scaled && times.lookingAt() && value.compareTo(Factors.MOST_TIMES) < 0) {
			kind = Kind.MULTIPLE;
			end = times.end();
		}
		else if (!scaled && ordinal.lookingAt()) {
			kind = Kind.RANK;
			end = ordinal.end();
		}
		else if (!scaled && value.compareTo(Factors.MOST_TIMES) < 0
				&& lookBack(this.lower, this.sentence, Factors.MULTIPLIED, start, 90) != null) {
			kind = Kind.MULTIPLE;
		}
		int from = start;
		Matcher before = lookBack(this.lower, this.sentence, CURRENCY_BEFORE, start, 5);
		if (before != null && kind == Kind.COUNT) {
			kind = Kind.MONEY;
			currency = group(before, BEFORE);
			from = before.start();
		}
		Matcher behind = at(CURRENCY_BEHIND, end);
		if (kind == Kind.COUNT && behind.lookingAt()) {
			kind = Kind.MONEY;
			currency = group(behind, new String[] { "USD", "CNY", "EUR", "GBP", "KRW", "JPY", "INR", "XXX", "CNY" });
			end = behind.end();
		}
		Matcher up = at(UP, end);
		if (sign == null && up.lookingAt()) {
			sign = up.group();
			end = up.end();
		}
		boolean tail = kind == Kind.COUNT && end < this.lower.length() && Numerals.isLatin(this.lower.charAt(end))
				&& Numerals.isDigit(this.lower.charAt(end - 1));
		return tail ? null : new Quantity(kind, value, null, currency, new TextSpan(from, end),
				(sign != null) ? sign.strip() : null);
	}

	private static String group(Matcher matcher, String[] names) {
		for (int i = 1; i <= names.length && i <= matcher.groupCount(); i++) {
			if (matcher.start(i) >= 0) {
				return names[i - 1];
			}
		}
		return "XXX";
	}

	private Matcher at(Pattern pattern, int position) {
		return pattern.matcher(this.lower)
			.region(Math.min(position, this.sentence.end()), this.sentence.end())
			.useTransparentBounds(true);
	}

	static @Nullable Matcher lookBack(String lower, TextSpan sentence, Pattern pattern, int end, int width) {
		Matcher matcher = pattern.matcher(lower).region(Math.max(sentence.start(), end - width), end);
		return matcher.find() ? matcher : null;
	}

	private int behindDigits(int i) {
		int end = i;
		while (end < this.sentence.end() && (Numerals.isDigit(this.lower.charAt(end)) || this.lower.charAt(end) == '.'
				|| Numerals.isLatin(this.lower.charAt(end)))) {
			end++;
		}
		return end;
	}

	private int behindLetters(int i) {
		int end = i;
		while (end < this.sentence.end() && Character.isLetterOrDigit(this.lower.charAt(end))
				&& this.lower.charAt(end) < 0x4e00
				&& !(Numerals.isDigit(this.lower.charAt(end)) && behindCurrencyCode(end))) {
			end++;
		}
		return end;
	}

}
