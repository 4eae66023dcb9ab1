package dev.groundswell.ingest.extraction.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.extraction.text.Bigrams;
import dev.groundswell.ingest.extraction.text.Guard;

/**
 * Words that are factors: doubled, tenfold, three times as many.
 */
final class Factors {

	private static final Guard FACTOR = Guard
		.of("(?<![\\w-])(?:(?:more than |nearly |almost )?(doubl(?:ed|es|ing|e(?![- ]digit|-|d)))|(tripl(?:ed|es|ing|e(?![- ]digit|-))|trebl(?:ed|es|ing|e))|(quadrupl(?:ed|es|ing|e))|(quintupl(?:ed|es|ing|e))|(halv(?:ed|es|ing))|(twice)(?! (?:an?|per|each|every|daily|weekly)\\b)|(thrice))(?!\\w)"
				+ "|(?<![\\w-])(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|hundred)[ -]?fold(?!\\w)"
				+ "|(?<![\\w-])(two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|hundred)[ -]times(?= (?:the|as|more|higher|larger|bigger|greater|what|its|that|over|since|in|from)\\b|[.,])");

	/** "Fetched 70,000 times" counts; nothing grows by that much. */
	static final BigDecimal MOST_TIMES = new BigDecimal(2000);

	/** "Multiplied its orders by 12", "rose by a factor of three". */
	static final Pattern MULTIPLIED = Pattern.compile(
			"\\b(?:multipl(?:y|ies|ied|ying)\\b[^.;,]{0,50}? by|by a factor of) (?:about |around |roughly |nearly |over |more than |almost |at least |some )?$");

	private static final List<String> WORDS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
			"eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
			"eighteen", "nineteen");

	private static final String[] FIXED = { "", "2", "3", "4", "5", "0.5", "2", "3" };

	private Factors() {
	}

	/**
	 * A word that multiplies.
	 *
	 * @param value new over old
	 */
	record Factor(BigDecimal value, TextSpan span) {
	}

	/** Factors of a sentence in their order. */
	static List<Factor> find(String lower, TextSpan sentence) {
		List<Factor> factors = new ArrayList<>();
		if (!FACTOR.mayMatch(Bigrams.of(lower, sentence))) {
			return factors;
		}
		Matcher matcher = FACTOR.pattern()
			.matcher(lower)
			.region(sentence.start(), sentence.end())
			.useTransparentBounds(true);
		while (matcher.find()) {
			for (int group = 1; group <= 9; group++) {
				if (matcher.start(group) >= 0) {
					int end = matcher.end();
					factors
						.add(new Factor(value(group, matcher.group(group)), new TextSpan(matcher.start(group), end)));
				}
			}
		}
		return factors;
	}

	private static BigDecimal value(int group, String word) {
		if (group < FIXED.length) {
			return new BigDecimal(FIXED[group]);
		}
		return switch (word) {
			case "twenty" -> new BigDecimal(20);
			case "thirty" -> new BigDecimal(30);
			case "forty" -> new BigDecimal(40);
			case "fifty" -> new BigDecimal(50);
			case "hundred" -> new BigDecimal(100);
			default -> new BigDecimal(WORDS.indexOf(word));
		};
	}

}
