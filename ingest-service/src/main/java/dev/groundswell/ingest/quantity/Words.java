package dev.groundswell.ingest.quantity;

import java.util.Currency;
import java.util.List;

/**
 * The words that people write around a number. Of the one-letter scales, {@code k} is
 * taken in either case, {@code m} and {@code b} too, as newspapers write them, but
 * {@code t} only as a capital, since a small one is a tonne.
 */
final class Words {

	/** Unit of a place in a ranking. */
	static final String RANK = "rank";

	/** A yen or a yuan: nobody can tell. */
	static final String YEN_OR_YUAN = "¥";

	/** Powers of ten. */
	static final Lexicon<Integer> SCALES = new Lexicon<Integer>().words("k|thousand|tsd|tsd.|千", 3)
		.words("万|萬", 4)
		.words("lakh|lakhs|lac|lacs", 5)
		.exactly("M|m|MM", 6)
		.words("mn|mln|mio|mio.|million|millions|millionen|百万|百萬", 6)
		.words("crore|crores|cr|千万|千萬", 7)
		.words("亿|億", 8)
		.exactly("B|b", 9)
		.words("bn|bln|billion|billions|mrd|mrd.|mld|milliard|milliards|milliarden|十亿|十億", 9)
		.words("百亿|百億", 10)
		.words("千亿|千億", 11)
		.exactly("T", 12)
		.words("tn|trn|trillion|trillions|billionen|lakh crore|lakh crores|万亿|萬億|万億|兆", 12);

	/** Scales of languages that write a decimal comma. */
	static final Lexicon<Integer> CONTINENTAL = new Lexicon<Integer>()
		.words("tsd|tsd.|mio|mio.|mrd|mrd.|mld|millionen|milliard|milliards|milliarden|billionen", 0);

	/** What a number is of, before it. */
	static final Lexicon<String> BEFORE = currencies(new Lexicon<>()).words("#|no.|no|第", RANK);

	/** What a number is of, behind it. */
	static final Lexicon<String> BEHIND = currencies(new Lexicon<>()).words("%|percent|per cent|pct", "percent")
		.words("pp|pps|p.p.|percentage points|percentage point|%-points|个百分点|個百分點|百分点", "percentage_points")
		.words("x|×|times|fold|-fold|–fold|倍", "multiple")
		.exactly("st|nd|rd|th", RANK)
		.words("dollars|dollar", "USD")
		.words("users", "users")
		.words("downloads", "downloads")
		.words("models", "models")
		.words("tokens", "tokens")
		.words("visits", "visits")
		.words("requests", "requests")
		.words("parameters", "parameters")
		.words("languages", "languages")
		.words("stars", "stars");

	/** What stands before a value that is not exact. */
	static final Lexicon<Comparator> LIMITS = new Lexicon<Comparator>()
		.words(">|≥|>=|more than|over|above|at least|upward of|upwards of|exceeding|no less than|not less than|"
				+ "超过|超過|超|逾|突破|至少|不少于|高于", Comparator.AT_LEAST)
		.words("~|≈|about|around|roughly|nearly|almost|some|approximately|approx.|approx|close to|circa|ca.|ca|"
				+ "约|約|大约|近|接近", Comparator.APPROX)
		.words("<|≤|<=|less than|fewer than|under|below|up to|at most|no more than|不到|不足|至多|低于|最多", Comparator.AT_MOST);

	/** What stands behind a value that is not exact. */
	static final Lexicon<Comparator> LIMITS_BEHIND = new Lexicon<Comparator>()
		.words("+|plus|-plus|or more|以上|多", Comparator.AT_LEAST)
		.words("左右", Comparator.APPROX)
		.words("or less|or fewer|以下|以内", Comparator.AT_MOST);

	/** What stands between the ends of a range. */
	static final Lexicon<Boolean> TO = new Lexicon<Boolean>().words("-|–|~|to|and|至|到", true);

	/** What may open a range. */
	static final Lexicon<Boolean> BETWEEN = new Lexicon<Boolean>().words("between|from", true);

	/** Words with two readings, and what to write instead. */
	static final Lexicon<String> AMBIGUOUS = new Lexicon<String>()
		.exactly("t", "\"t\" is a tonne or a trillion: write T, tn or trillion")
		.exactly("G|g", "\"G\" is not a scale of counts: write bn or billion")
		.words("bp|bps|basis points", "basis points are not read: write percentage points")
		.words("成", "成 is not read: write percent");

	private Words() {
	}

	private static Lexicon<String> currencies(Lexicon<String> words) {
		words.words("RMB|CN¥|yuan|元|人民币|人民幣|元人民币", "CNY")
			.words("US$|$|美元|美金|US dollars", "USD")
			.words("€|euro|euros|欧元|歐元", "EUR")
			.words("£", "GBP")
			.words("JP¥|yen|円|日元", "JPY")
			.words("HK$|港元|港币", "HKD")
			.words("NT$|新台币", "TWD")
			.words("S$", "SGD")
			.words("A$|AU$", "AUD")
			.words("C$|CA$", "CAD")
			.words("₹", "INR")
			.words("₩", "KRW")
			.words(YEN_OR_YUAN, YEN_OR_YUAN);
		List.copyOf(Currency.getAvailableCurrencies())
			.forEach((currency) -> words.exactly(currency.getCurrencyCode(), currency.getCurrencyCode()));
		return words;
	}

}
