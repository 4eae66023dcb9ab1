package dev.groundswell.ingest.extraction.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.extraction.number.Quantity.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Puts neighbouring numbers of a sentence together: ranges, and numbers that share the
 * unit of the next one.
 */
final class Ranges {

	private static final Pattern RANGE = Pattern.compile(" ?(?:-|~|—| to |至|到|和(?=\\d)| and ) ?");

	private static final Pattern OPENS_PAIR = Pattern
		.compile("(?:from|从|由) ?(?:[$€£¥]|us\\$|rmb ?)?(?:about |around |just |some |roughly |nearly )?$");

	private static final Pattern OPENS_RANGE = Pattern
		.compile("(?:between|介于|在) ?(?:[$€£¥]|us\\$|rmb ?)?(?:about |around )?$");

	private final String lower;

	private final TextSpan sentence;

	private final List<Quantity> found;

	Ranges(String lower, TextSpan sentence, List<Quantity> found) {
		this.lower = lower;
		this.sentence = sentence;
		this.found = found;
	}

	/** "from 12 to 18 percent", "against 18 percent for this and 11 for that". */
	void completeBare() {
		for (int i = 0; i + 1 < this.found.size(); i++) {
			Quantity one = this.found.get(i);
			Quantity next = this.found.get(i + 1);
			String between = (one.end() <= next.start()) ? this.lower.substring(one.end(), next.start()) : "";
			boolean pair = between.matches(
					" (?:to|and) (?:just |about |around |nearly |over |more than |almost |roughly )?(?:[$€£¥])?|到|至|升至|增至")
					&& isPlain(one)
					&& NumberGrammar.lookBack(this.lower, this.sentence, OPENS_PAIR, one.start(), 24) != null;
			if (pair && next.kind() != Kind.MULTIPLE && next.kind() != Kind.RANK) {
				BigDecimal scale = (next.value().compareTo(one.value().multiply(new BigDecimal(1000))) > 0)
						? scaleOf(next) : BigDecimal.ONE;
				this.found.set(i, new Quantity(next.kind(), one.value().multiply(scale), null, next.currency(),
						one.number(), one.sign()));
			}
			if (sharesUnit(one, next, between)) {
				this.found.set(i + 1,
						new Quantity(one.kind(), next.value(), null, one.currency(), next.number(), next.sign()));
			}
			boolean series = one.kind() == Kind.PERCENT && isPlain(next)
					&& next.value().compareTo(new BigDecimal(100)) <= 0
					&& between
						.matches(" (?:for|in|at|of|by|on|with) [^.;]{2,30}?(?:,| and|, and) (?:just |about |only )?")
					&& this.lower.startsWith(between.substring(0, between.indexOf(' ', 1) + 1), next.end());
			if (series) {
				this.found.set(i + 1, next.with(Kind.PERCENT));
			}
		}
	}

	/** "12 and 15 percent", "3, 5 and 8 per cent": the unit is said once, at the end. */
	void completeList() {
		for (int i = this.found.size() - 2; i >= 0; i--) {
			Quantity one = this.found.get(i);
			Quantity next = this.found.get(i + 1);
			boolean listed = next.kind() == Kind.PERCENT && isPlain(one) && one.end() <= next.start()
					&& Numerals.isDigit(this.lower.charAt(next.start())) && one.value().compareTo(HUNDRED) <= 0
					&& LISTED.matcher(this.lower.substring(one.end(), next.start())).matches();
			if (listed) {
				this.found.set(i, one.with(Kind.PERCENT));
			}
		}
	}

	private static final BigDecimal HUNDRED = new BigDecimal(100);

	private static final Pattern LISTED = Pattern.compile("(?:, | and |, and )(?:about |around |roughly |nearly )?");

	/** "¥30 million, after 25 million in May", "to 16 percent from 15 in May". */
	private boolean sharesUnit(Quantity one, Quantity next, String between) {
		boolean unit = one.kind() == Kind.PERCENT && isPlain(next) && next.value().compareTo(HUNDRED) <= 0
				|| one.kind() == Kind.MONEY && next.kind() == Kind.COUNT && !isBare(next) && next.currency() == null;
		Matcher behind = UNCOUNTED.matcher(this.lower)
			.region(Math.min(next.end(), this.sentence.end()), this.sentence.end())
			.useTransparentBounds(true);
		return unit && next.valueMax() == null && EARLIER.matcher(between).matches() && behind.lookingAt();
	}

	private static final Pattern EARLIER = Pattern.compile(
			"(?: (?:in|during|for|of|over) [^.;,$€£¥\\d]{2,30}(?:\\d{4})?)?,?(?: (?:up|down|and|then|rising|falling|compared))? (?:from|after|against|versus|with|to|and)(?: about| around| roughly| nearly| just| some)? ");

	/** What follows a number that leaves its unit unsaid. */
	private static final Pattern UNCOUNTED = Pattern.compile(
			"[.,;)]|$| (?:in|during|a|the|one|last|at|for|and|before|earlier|six|three|twelve) (?!users|people|downloads)");

	void joinRanges() {
		for (int i = 0; i + 1 < this.found.size(); i++) {
			Quantity joined = range(this.found.get(i), this.found.get(i + 1));
			if (joined != null) {
				this.found.set(i, joined);
				this.found.remove(i + 1);
			}
		}
	}

	private @Nullable Quantity range(Quantity low, Quantity high) {
		Matcher link = this.lower.length() > low.end() ? RANGE.matcher(this.lower).region(low.end(), high.start())
				: null;
		if (link == null || !link.matches() || low.kind() == Kind.RANK) {
			return null;
		}
		boolean and = link.group().contains("and") || link.group().contains("和");
		if (and && NumberGrammar.lookBack(this.lower, this.sentence, OPENS_RANGE, low.start(), 24) == null) {
			return null;
		}
		boolean words = link.group().contains("to") || link.group().contains("到") || link.group().contains("至");
		if (words && NumberGrammar.lookBack(this.lower, this.sentence, OPENS_PAIR, low.start(), 24) != null
				&& !isSize(high)) {
			return null;
		}
		boolean bare = low.kind() == Kind.COUNT && high.kind() != Kind.MULTIPLE;
		boolean same = low.kind() == high.kind() || bare || (low.kind() == Kind.MONEY && high.kind() == Kind.COUNT);
		if (!same) {
			return null;
		}
		BigDecimal from = low.value();
		if (from.compareTo(new BigDecimal(1000)) < 0 && high.value().compareTo(new BigDecimal(1000)) >= 0
				&& isBare(low)) {
			from = from.multiply(scaleOf(high));
		}
		if (from.compareTo(high.value()) >= 0) {
			return null;
		}
		String currency = (low.currency() != null) ? low.currency() : high.currency();
		Kind kind = (low.kind() == Kind.MONEY) ? Kind.MONEY : high.kind();
		return new Quantity(kind, from, high.value(), currency, new TextSpan(low.start(), high.end()), null);
	}

	/** "0.6B to 8B" are sizes of models, never a rise. */
	private boolean isSize(Quantity high) {
		return this.lower.charAt(high.end() - 1) == 'b' && Numerals.isDigit(this.lower.charAt(high.end() - 2));
	}

	private boolean isPlain(Quantity number) {
		return number.kind() == Kind.COUNT && Numerals.isDigit(this.lower.charAt(number.start())) && isBare(number);
	}

	private boolean isBare(Quantity low) {
		return Numerals.isDigit(this.lower.charAt(low.end() - 1));
	}

	private BigDecimal scaleOf(Quantity high) {
		Matcher scale = Numerals.SCALE.matcher(this.lower).region(high.start(), high.end()).useTransparentBounds(true);
		return scale.find() ? BigDecimal.ONE.scaleByPowerOfTen(Numerals.power(scale)) : BigDecimal.ONE;
	}

}
