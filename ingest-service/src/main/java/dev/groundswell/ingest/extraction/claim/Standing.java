package dev.groundswell.ingest.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.extraction.name.Mention;
import dev.groundswell.ingest.extraction.number.Quantity;
import dev.groundswell.ingest.extraction.number.Quantity.Kind;

/**
 * How well each name of a sentence stands to a number of it.
 */
final class Standing {

	private static final Pattern LINK = Pattern.compile(
			"(?s).*\\b(?:for|of|on|in|to|by|via|use|uses|using|used|with|through|from|adopt(?:ed|ing)?|deployed|tried|into|belong(?:s|ed)? to|went to|runs?|goes to|at)(?: the| its| their| either|  a)? $");

	private static final Pattern RIVAL = Pattern.compile(
			"(?s).*(?:\\b(?:than|behind|ahead of|overtak(?:ing|en?|es)|overtook|surpass(?:ing|ed|es)?|pass(?:ing|ed)|versus|vs\\.?|unlike|rivals?|competitors?|beat(?:ing|s)?|trailing|trails|compared (?:with|to)|against|challenger to|alternative to|catching up (?:with|to)|closing in on|similar to|such as|like|including|after|leaving|above|below|followed by|over|outpac(?:ing|ed)|exceed(?:ing|ed)|lead over|backed by|based on|compete[sd]? with|competing with|from)(?: the| its| its rival| rival| rivals| that of| those of| both)? |超过|超越|高于|低于|仅次于|领先|落后|不及|优于|反超|赶超|比)$");

	private static final Pattern USE_BETWEEN = Pattern.compile(
			"(?s).*\\b(?:use[sd]?|using|adopt\\w*|deploy\\w*|tr(?:y|ied|ying)|rely|turn\\w*|runs?|experiment\\w*|access|integrat\\w*|embed\\w*|implement\\w*|embrac\\w*|chat\\w*|pay\\w*|with|of|interact\\w*)\\b.{0,60}$|(?s).*(?:使用|用过|采用|部署|接入|应用).{0,20}");

	private static final Pattern DIRECT = Pattern.compile(
			"(?s)(?:'s)? ?(?:on|at|with|:|had|has|to|\\(|held|holds|took|-|—|had just|has just|got|drew|is on|is at|was at|stood at|follows? with|followed (?:with|at|on)|came (?:in )?(?:second|third|next|fourth|last) (?:with|at|on)|(?:second|third|fourth|fifth|next|last) (?:with|at|on))? ?|以|为|达|有|则为|占|的");

	/** "13% from Llama and 9% from Gemma", "58% Codex". */
	private static final Pattern NEXT_TO = Pattern
		.compile(" (?:(?:for|from|to|use|used|using|on|were|was|named) )?(?:the )?");

	/** "Ahead of Kestrel, which drew 5 million". */
	private static final Pattern WHICH = Pattern.compile(
			"(?s), (?:which|who)(?: \\w+){1,3} (?:about |around |nearly |over |more than |just |some |roughly )?[$€£¥]?");

	private Standing() {
	}

	/** A name and how well it stands. */
	record Scored(Mention mention, double score) {
	}

	static List<Scored> candidates(Draft draft, List<Mention> names, Memory memory) {
		List<Scored> candidates = new ArrayList<>();
		boolean onlyCredited = draft.reading.names()
			.stream()
			.allMatch((name) -> name.is("source", "outlet", "person") || draft.reading.isCredited(name));
		for (Mention name : names) {
			boolean store = draft.reading.between(name.end(), Math.min(draft.reading.span().end(), name.end() + 34))
				.matches("(?s)'s (?:and \\w+'s )?(?:\\w+ )?(?:app )?(?:stores?|play)\\b.*");
			boolean shop = name.is("unknown", "other", "platform")
					&& Wording.within("shop", draft.reading, name.start(), name.end()) != null;
			boolean medium = (name.is("other") || shop) && located(draft, name);
			boolean possible = !store && !medium && !isWhole(draft, name) && !name.is("source", "outlet", "person")
					&& (!draft.reading.isCredited(name)
							|| (onlyCredited && memory.topic == null
									&& name.is("platform", "organization", "app", "tool", "family"))
							|| isOwner(draft, name));
			if (possible) {
				candidates.add(new Scored(name, score(draft, name)));
			}
		}
		return candidates;
	}

	/** "A share of all chatbots' visits": the whole has no share of itself. */
	private static boolean isWhole(Draft draft, Mention name) {
		if (!name.is("technology", "group")) {
			return false;
		}
		if (!draft.reading.han()) {
			return name.is("technology") && draft.isShare() && !draft.metric.equals("adoption_rate")
					&& Wording.behind("whole_behind", draft.reading, name.end()) != null
					&& Wording.before((name.start() >= draft.number.end()) ? "whole_of" : "part_of_whole",
							draft.reading, name.start()) != null;
		}
		boolean ranked = draft.metric.equals("rank") && name.end() <= draft.number.start()
				&& draft.reading.clauses().segmentsBetween(name.end(), draft.number.start()) == 0
				&& Wording.before("field_before", draft.reading, name.start()) != null;
		return ranked
				|| name.end() <= draft.number.start()
						&& Wording.behind("field_behind", draft.reading, name.end()) != null
				|| Wording.before("whole_before", draft.reading, name.start()) != null;
	}

	/** "X, the assistant of Y, has": the second name only says what the first is. */
	private static boolean isApposition(Draft draft, Mention name) {
		for (Mention first : draft.reading.names()) {
			int gap = name.start() - first.end();
			boolean fits = gap > 0 && gap < 100 && !first.is("source", "outlet", "person", "other")
					&& first.end() < draft.number.start() && !draft.reading.isCredited(first);
			if (fits && Wording.within("apposition", draft.reading, first.end(), name.start()) != null
					&& draft.reading.numbersBetween(first.end(), name.start()) == 0
					&& draft.reading.clauses().segmentsBetween(first.end(), name.start()) == 1
					&& draft.reading.clauses().segmentsBetween(name.end(), draft.number.start()) > 0) {
				return true;
			}
		}
		return false;
	}

	/**
	 * "…went to agents; chatbots took $7 billion": the next clause has its own number.
	 */
	private static boolean hasNumberOfItsOwn(Draft draft, Mention name) {
		TextSpan clause = draft.reading.clauses().clause(name.start());
		return !clause.covers(draft.number.number()) && draft.reading.numbersBetween(name.end(), clause.end()) > 0;
	}

	/** Whether a name only tells what another one is compared with. */
	static boolean isComparand(Draft draft, Mention name) {
		String ahead = draft.reading.between(Math.max(draft.reading.span().start(), name.start() - 26), name.start());
		return RIVAL.matcher(ahead).matches();
	}

	/** "Cursor at 18 percent": no other name could be meant. */
	static boolean isDirect(Draft draft, Mention name) {
		return name.end() <= draft.anchor && DIRECT.matcher(draft.reading.between(name.end(), draft.anchor)).matches();
	}

	static boolean hasNameOfItsOwn(Draft draft) {
		for (Mention name : draft.reading.names()) {
			boolean behind = name.start() >= draft.number.end()
					&& draft.reading.between(draft.number.end(), name.start())
						.matches("(?s) (?:for|at|of|on|by) (?:the )?");
			if ((isDirect(draft, name) || behind) && !name.is("source", "outlet", "person")) {
				return true;
			}
		}
		return false;
	}

	/** Whether the name stands right before or behind a number other than this one. */
	private static boolean belongsToAnother(Draft draft, Mention name) {
		for (Quantity number : draft.reading.numbers()) {
			boolean other = number != draft.number && number.start() >= name.end() && number.start() - name.end() < 30;
			if (other && (number.kind() != Kind.COUNT || number.value().longValue() >= 1000)
					&& DIRECT
						.matcher(draft.reading.between(name.end(), number.start())
							.replaceFirst(
									"(?:about|around|roughly|nearly|some|just|only|over|more than|less than|almost) $",
									""))
						.matches()
					&& (draft.number.start() < name.start() || number.start() < draft.number.start())
					&& number.kind() == draft.number.kind()) {
				return true;
			}
		}
		return false;
	}

	/** "OpenAI said its revenue": the one who speaks is the one spoken of. */
	private static boolean isOwner(Draft draft, Mention name) {
		boolean money = (draft.number.kind() == Kind.MONEY || Metrics.MONEY.contains(draft.metric))
				&& name.is("organization", "app", "tool", "platform", "family");
		boolean own = draft.reading.between(name.end(), draft.number.start())
			.matches(
					"(?s).*\\b(?:it|its|it's|he|she|they|their|his|her|the company|the startup|our|we)\\b.*|(?s).*(?:公司|其|我们).*");
		return money || own;
	}

	private static double score(Draft draft, Mention name) {
		Reading reading = draft.reading;
		Quantity number = draft.number;
		boolean before = name.end() <= number.start();
		int from = before ? name.end() : number.end();
		int to = before ? number.start() : name.start();
		String between = reading.between(from, to);
		double score = before ? 60 : 42;
		score -= between.length() / (before ? 8.0 : 5.0);
		score -= reading.numbersBetween(from, to) * (before ? 7 : 22);
		score -= reading.clauses().segmentsBetween(from, to) * (before ? 2 : 6);
		score -= reading.clauses().clausesBetween(from, to) * 7;
		String ahead = reading.between(Math.max(reading.span().start(), name.start() - 26), name.start());
		if (isDirect(draft, name)) {
			score += 26;
		}
		else if (RIVAL.matcher(ahead).matches() && !ownsNext(reading, name)) {
			score -= before && !draft.baseline ? 38 : 30;
		}
		if (!before && !draft.metric.equals("investment") && between.length() < 70 && LINK.matcher(between).matches()
				&& reading.numbersBetween(from, to) == 0) {
			score += between.length() < 34 ? 30 : 20;
		}
		if (draft.metric.equals("adoption_rate")) {
			boolean used = !before && USE_BETWEEN.matcher(between).matches() && reading.numbersBetween(from, to) == 0;
			score += used ? 28 : 0;
		}
		boolean counted = draft.isShare() || draft.ellipsis;
		if (!before && counted && NEXT_TO.matcher(between).matches()) {
			score += 34;
		}
		if (before && WHICH.matcher(between).matches()) {
			score += 45;
		}
		score += kind(draft, name);
		if (isApposition(draft, name)) {
			score -= 40;
		}
		if (!before
				&& (hasNumberOfItsOwn(draft, name) || Wording.before("subordinate", reading, name.start()) != null)) {
			score -= 30;
		}
		if (!before && draft.metric.equals("users") && Wording.before("built_upon", reading, name.start()) != null) {
			score += 40;
		}
		if (belongsToAnother(draft, name)) {
			score -= 34;
		}
		if (!before && reading.numbersBetween(from, to) == 0 && draft.metric.startsWith("derivative_") && ahead.matches(
				"(?s).*\\b(?:(?:based|built|trained|derived|started|descend\\w*|fine-?tuned) (?:on|upon|from)|(?:fine-?tunes|derivatives|variants|versions|adaptations) of)(?: the| a| an)? ?$")) {
			score += 60;
		}
		if (owns(reading, name) && draft.number.kind() != Kind.MONEY) {
			score -= 45;
		}
		return score;
	}

	/** "Meta's share": a name that owns what is measured is no mere rival. */
	private static boolean ownsNext(Reading reading, Mention name) {
		return reading.between(name.end(), Math.min(reading.span().end(), name.end() + 2)).equals("'s")
				&& !reading.between(Math.max(0, name.start() - 5), name.start()).equals("than ");
	}

	/** "OpenAI's ChatGPT": the maker of a product named right behind it. */
	private static boolean owns(Reading reading, Mention maker) {
		if (!maker.is("organization", "unknown", "platform", "app", "family")) {
			return false;
		}
		for (Mention product : reading.names()) {
			int gap = product.start() - maker.end();
			if (gap >= 0 && gap <= 26 && !product.is("source", "outlet", "organization", "technology", "person")) {
				String between = reading.between(maker.end(), product.start());
				return between.matches("'s? (?:[\\w-]+ ){0,3}|旗下的?|的| (?:unveiled|launched|introduced) ")
						&& maker.is("organization")
						|| between.matches("'s? (?:[\\w-]+ ){0,2}|旗下的?|的") && maker.is("unknown");
			}
		}
		return false;
	}

	private static double kind(Draft draft, Mention name) {
		boolean money = draft.number.kind() == Kind.MONEY || draft.metric.startsWith("revenue")
				|| draft.metric.equals("investment");
		boolean adoption = draft.metric.equals("adoption_rate");
		return switch (name.kind()) {
			case "organization" -> money ? 14 : adoption ? -8 : -12;
			case "technology" -> draft.metric.equals("rank") ? -44 : adjective(draft, name) ? -60 : adoption ? 4
					: (draft.metric.equals("enterprise_spending") || draft.metric.equals("users")) ? -8 : -22;
			case "group" -> draft.metric.matches(
					"token_share|derivative_share|download_share|market_share|.*downloads.*|token_volume") ? 8 : -12;
			case "platform" -> platform(draft) - (located(draft, name) ? 24 : 0);
			case "unknown" -> 0;
			case "other" -> 0;
			default -> money ? (draft.metric.equals("investment") ? -10 : 6) : 8;
		};
	}

	/** "AI language models", "the AI market": no use of AI. */
	private static boolean adjective(Draft draft, Mention name) {
		String behind = draft.reading.between(name.end(), Math.min(draft.reading.span().end(), name.end() + 24));
		return name.canonical().equals("AI") && behind.matches(
				"(?s) (?:language|image|video|business|division|unit|arm|segment|revenue|products|market|boom|race|compan|start|lab|model|firm|giant|chip|workload|referral|usage|spending|budget|data|index|report|survey|cloud|infrastructure|research|projects|app builder).*");
	}

	/** "On OpenRouter", 在…上: where it happens. */
	private static boolean located(Draft draft, Mention name) {
		String ahead = draft.reading.between(Math.max(draft.reading.span().start(), name.start() - 9), name.start());
		return ahead.matches("(?s).*(?:\\b(?:on|from|via|through|at)(?: the)? |在|从)$");
	}

	/**
	 * A hub hosts models and has users; it is not what its tokens and downloads are of.
	 */
	private static double platform(Draft draft) {
		return draft.metric.matches(
				"hosted_.*|users|enterprise_customers|token_volume|request_volume|monthly.*|contributors|revenue.*|usage|paying_users|business_users")
						? 4 : -24;
	}

}
