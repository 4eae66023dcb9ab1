package dev.groundswell.ingest.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import dev.groundswell.ingest.extraction.Gazetteer;
import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.extraction.name.Mention;
import dev.groundswell.ingest.extraction.name.UnknownNames;
import dev.groundswell.ingest.extraction.number.Quantity;
import dev.groundswell.ingest.extraction.number.Quantity.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is about: the name that stands best to the number, or the one that
 * earlier sentences have spoken of.
 */
final class Subjects {

	private static final Pattern LINK = Pattern.compile(
			"(?s).*\\b(?:for|of|on|in|to|by|via|use|uses|using|used|with|through|from|adopt(?:ed|ing)?|deployed|tried|into|belong(?:s|ed)? to|went to|runs?|goes to|at)(?: the| its| their| either|  a)? $");

	private static final Pattern RIVAL = Pattern.compile(
			"(?s).*(?:\\b(?:than|behind|ahead of|overtak(?:ing|en?|es)|overtook|surpass(?:ing|ed|es)?|pass(?:ing|ed)|versus|vs\\.?|unlike|rivals?|competitors?|beat(?:ing|s)?|trailing|trails|compared (?:with|to)|against|challenger to|alternative to|catching up (?:with|to)|closing in on|similar to|such as|like|including|after|leaving|above|below|followed by|over|outpac(?:ing|ed)|exceed(?:ing|ed)|lead over|backed by|based on|compete[sd]? with|competing with|from)(?: the| its| its rival| rival| rivals| that of| those of| both)? |超过|超越|高于|低于|仅次于|领先|落后|不及|优于|反超|赶超|比)$");

	private static final Pattern USE_BETWEEN = Pattern.compile(
			"(?s).*\\b(?:use[sd]?|using|adopt\\w*|deploy\\w*|tr(?:y|ied|ying)|rely|turn\\w*|runs?|experiment\\w*|access|integrat\\w*|embed\\w*|implement\\w*|embrac\\w*|chat\\w*|pay\\w*|with|of|interact\\w*)\\b.{0,60}$|(?s).*(?:使用|用过|采用|部署|接入|应用).{0,20}");

	private static final Pattern JOINT = Pattern.compile(
			"\\b(?:together|combined|jointly|between them|collectively|in total|in aggregate|put together|taken together)\\b|合计|共计|总计|加起来|一共|总共");

	private final Gazetteer gazetteer;

	Subjects(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	private record Scored(Mention mention, double score) {
	}

	/** Decides; false if nobody can be named. */
	boolean decide(Draft draft, Memory memory) {
		if (draft.mention != null) {
			name(draft, draft.mention, mapped(draft, draft.mention), draft.mention.origin());
			draft.points("subject", draft.mention.span(), "0.20");
			return true;
		}
		List<Scored> candidates = candidates(draft, draft.reading.names(), memory);
		List<Mention> unknown = UnknownNames.find(draft.reading.plain(), draft.reading.span(), draft.reading.names(),
				draft.reading.han());
		for (Scored scored : candidates(draft, unknown, memory)) {
			candidates.add(new Scored(scored.mention(), scored.score() - 8));
		}
		candidates.sort((one, other) -> Double.compare(other.score(), one.score()));
		List<Mention> joint = joint(draft);
		if (joint.size() >= 2) {
			name(draft, joint.getFirst(),
					String.join(" + ", joint.stream().map((mention) -> mapped(draft, mention)).toList()), "joint");
			draft.points("subject", joint.getFirst().span(), "0.20");
			return true;
		}
		Mention parallel = parallel(draft);
		if (parallel != null) {
			name(draft, parallel, mapped(draft, parallel), parallel.origin());
			draft.points("subject in the same order", parallel.span(), "0.20");
			return !parallel.is("other");
		}
		Scored best = candidates.isEmpty() ? null : candidates.getFirst();
		int leanEnd = (draft.leansOn == null) ? 0 : draft.leansOn.number.end();
		if (draft.baseline && draft.leansOn != null && draft.leansOn.reading == draft.reading
				&& draft.leansOn.mention != null && !hasNameOfItsOwn(draft)
				&& draft.reading.names()
					.stream()
					.noneMatch((one) -> one.start() >= leanEnd && one.end() <= draft.number.start()
							&& !one.is("source", "outlet", "person", "technology") && !draft.reading.isCredited(one))) {
			name(draft, draft.leansOn.mention, draft.leansOn.subject, "comparison");
			draft.points("subject of the figure compared with", draft.leansOn.mention.span(), "0.15");
			return true;
		}
		Mention carried = carried(draft, memory, best);
		if (carried != null && isWholeCompany(draft, carried)) {
			return false;
		}
		if (carried != null) {
			name(draft, carried, carried.canonical().contains(" + ") ? carried.canonical() : mapped(draft, carried),
					carried.origin());
			draft.points("subject of an earlier sentence", carried.span(), "0.10");
			return true;
		}
		boolean surveyed = draft.metric.equals("adoption_rate") && (best == null || best.score() < 0);
		if (surveyed) {
			name(draft, new Mention("AI", "technology", draft.number.number(), "survey"), "AI",
					"survey that names nothing");
			return true;
		}
		if (best == null && draft.metric.equals("token_volume")) {
			name(draft, new Mention("AI", "technology", draft.number.number(), "nobody named"), "AI",
					"tokens of nobody in particular");
			return true;
		}
		if (best == null || best.score() < (best.mention().is("unknown") ? 12 : -20)) {
			return false;
		}
		if (best.mention().is("other") || isWholeCompany(draft, best.mention())) {
			return false;
		}
		name(draft, best.mention(), mapped(draft, best.mention()), best.mention().origin());
		boolean clause = draft.reading.clauses().clause(draft.number.start()).covers(best.mention().span());
		draft.points("subject", best.mention().span(), clause ? "0.20" : "0.15");
		boolean rival = candidates.size() > 1 && best.score() - candidates.get(1).score() < 3
				&& !candidates.get(1).mention().canonical().equals(best.mention().canonical());
		if (rival) {
			draft.points("two subjects possible", candidates.get(1).mention().span(), "-0.15");
		}
		return true;
	}

	private static final Pattern DIRECT = Pattern.compile(
			"(?s)(?:'s)? ?(?:on|at|with|:|had|has|to|\\(|held|holds|took|-|—|had just|has just|got|drew|is on|is at|was at|stood at|follows? with|followed (?:with|at|on)|came (?:in )?(?:second|third|next|fourth|last) (?:with|at|on)|(?:second|third|fourth|fifth|next|last) (?:with|at|on))? ?|以|为|达|有|则为|占");

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

	/** "Cursor at 18 percent": no other name could be meant. */
	private static boolean isDirect(Draft draft, Mention name) {
		return name.end() <= draft.anchor && DIRECT.matcher(draft.reading.between(name.end(), draft.anchor)).matches();
	}

	private static boolean hasNameOfItsOwn(Draft draft) {
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

	private static void name(Draft draft, Mention mention, String subject, String origin) {
		draft.mention = mention;
		draft.subject = subject;
		draft.note(origin, mention.span(), "subject=" + subject);
	}

	private static final Pattern AI = Pattern
		.compile("\\b(?:ai|artificial intelligence|genai|copilot|llm|chatbot|models?|openai)\\b|人工智能|大模型|智能");

	/** Revenue of a diversified company is no figure about AI unless it says so. */
	private boolean isWholeCompany(Draft draft, Mention name) {
		String maker = Objects.requireNonNullElse(this.gazetteer.related(name.canonical(), "maker"), name.canonical());
		boolean owned = this.gazetteer.related(maker, "diversified") != null;
		boolean diversified = this.gazetteer.related(name.canonical(), "diversified") != null;
		boolean sales = draft.metric
			.matches("revenue|users|.*_active_users|paying_users|enterprise_customers|usage|growth_rate");
		TextSpan clause = draft.reading.clauses().clause(draft.number.start());
		boolean total = draft.reading.between(clause.start(), draft.number.start())
			.matches(
					"(?s).*\\b(?:total|overall|company|group|net|companywide) (?:company |group )?(?:revenue|sales)\\b.*");
		return draft.metric.equals("revenue") && owned && total
				|| sales && diversified && (total || !AI.matcher(clause.in(draft.reading.lower())).find());
	}

	private List<Scored> candidates(Draft draft, List<Mention> names, Memory memory) {
		List<Scored> candidates = new ArrayList<>();
		boolean onlyCredited = draft.reading.names()
			.stream()
			.allMatch((name) -> name.is("source", "outlet", "person") || draft.reading.isCredited(name));
		for (Mention name : names) {
			boolean store = draft.reading.between(name.end(), Math.min(draft.reading.span().end(), name.end() + 34))
				.matches("(?s)'s (?:and \\w+'s )?(?:\\w+ )?(?:app )?(?:stores?|play)\\b.*");
			boolean medium = name.is("other") && located(draft, name);
			boolean possible = !store && !medium && !name.is("source", "outlet", "person")
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

	/** "OpenAI said its revenue": the one who speaks is the one spoken of. */
	private static boolean isOwner(Draft draft, Mention name) {
		boolean money = draft.number.kind() == Kind.MONEY
				&& name.is("organization", "app", "tool", "platform", "family");
		boolean own = draft.reading.between(name.end(), draft.number.start())
			.matches("(?s).*\\b(?:it|its|it's|he|she|they|their|his|her|the company|the startup)\\b.*");
		return money || own;
	}

	private double score(Draft draft, Mention name) {
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
		score += kind(draft, name);
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

	/** "13% from Llama and 9% from Gemma", "58% Codex". */
	private static final Pattern NEXT_TO = Pattern
		.compile(" (?:(?:for|from|to|use|used|using|on|were|was|named) )?(?:the )?");

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

	private double kind(Draft draft, Mention name) {
		boolean money = draft.number.kind() == Kind.MONEY || draft.metric.startsWith("revenue")
				|| draft.metric.equals("investment");
		boolean adoption = draft.metric.equals("adoption_rate");
		return switch (name.kind()) {
			case "organization" -> money ? 14 : adoption ? -8 : -12;
			case "technology" -> draft.metric.equals("rank") ? -44 : adjective(draft, name) ? -30 : adoption ? 4
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
				"(?s) (?:language|image|video|business|division|unit|arm|segment|revenue|products|market|boom|race|compan|start|lab|model|firm|giant|chip|data|index|report|survey|cloud|infrastructure|research|projects|app builder).*");
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

	/** "X, Y and Z have 10, 20 and 30". */
	private @Nullable Mention parallel(Draft draft) {
		Reading reading = draft.reading;
		List<Quantity> numbers = numberGroup(draft);
		if (numbers.size() < 2) {
			return null;
		}
		boolean respectively = reading.span().in(reading.lower()).matches("(?s).*(?:respectively|in that order|分别).*");
		for (List<Mention> group : nameGroups(reading)) {
			boolean before = group.getLast().end() <= numbers.getFirst().start();
			boolean after = group.getFirst().start() >= numbers.getLast().end();
			if (group.size() == numbers.size() && (before || (after && respectively))) {
				return group.get(numbers.indexOf(draft.number));
			}
		}
		return null;
	}

	private static List<Quantity> numberGroup(Draft draft) {
		List<Quantity> group = new ArrayList<>();
		for (Quantity number : draft.reading.numbers()) {
			boolean joined = !group.isEmpty() && draft.reading.between(group.getLast().end(), number.start())
				.matches(
						"(?s)(?: \\w+){0,3}?(?:, and|,| and|、|和|及|以及|，) (?:about |roughly |nearly |around |over |more than |some |just )?(?:[$€£¥])?|[、和及，]|以及");
			boolean same = !group.isEmpty() && group.getFirst().kind() == number.kind();
			if (!joined || !same) {
				if (group.contains(draft.number)) {
					break;
				}
				group.clear();
			}
			group.add(number);
		}
		return group.contains(draft.number) ? group : List.of();
	}

	private static List<List<Mention>> nameGroups(Reading reading) {
		List<List<Mention>> groups = new ArrayList<>();
		List<Mention> group = new ArrayList<>();
		for (Mention name : reading.names()) {
			boolean fits = !name.is("source", "outlet", "person") && !reading.isCredited(name);
			boolean joined = fits && !group.isEmpty() && reading.between(group.getLast().end(), name.start())
				.matches(
						"(?s)(?:'s)?(?: (?:app|models|chatbot))?(?:, and|, plus|,| and| plus| &|、|和|与|及|以及|，|\\+| \\+)(?: the| its| both| [\\w.]+'s)? ?");
			if (!joined) {
				groups.add(group);
				group = new ArrayList<>();
			}
			if (fits) {
				group.add(name);
			}
		}
		groups.add(group);
		return groups.stream().filter((one) -> one.size() >= 2).toList();
	}

	private List<Mention> joint(Draft draft) {
		TextSpan clause = draft.reading.clauses().clause(draft.number.start());
		if (!JOINT.matcher(clause.in(draft.reading.lower())).find()) {
			return List.of();
		}
		for (List<Mention> group : nameGroups(draft.reading)) {
			if (group.getLast().end() <= draft.number.start() && group.getFirst().start() >= clause.start() - 1
					&& group.getLast().end() <= clause.end() && numberGroup(draft).size() < 2) {
				return group;
			}
		}
		return List.of();
	}

	/** The name of an earlier sentence, where this one has none that fits as well. */
	private @Nullable Mention carried(Draft draft, Memory memory, @Nullable Scored best) {
		Draft before = memory.before();
		Mention carried = null;
		boolean anaphor = anaphor(draft);
		if (before != null && before.mention != null && (draft.ellipsis || before.reading != draft.reading)) {
			carried = before.mention;
		}
		else if (memory.topic != null) {
			carried = memory.topic;
		}
		if (carried == null && best == null) {
			carried = (memory.theme != null) ? memory.theme : memory.unlisted;
		}
		if (carried == null) {
			return null;
		}
		Mention fitting = fitting(draft, carried, memory);
		boolean companyMoney = draft.metric.matches("investment|revenue|revenue_run_rate") && best != null
				&& best.mention().is("technology");
		if (companyMoney && (memory.company != null || memory.product != null)) {
			String maker = (memory.company == null && memory.product != null)
					? this.gazetteer.related(memory.product.canonical(), "maker") : null;
			return (maker != null && memory.product != null) ? memory.product.as(maker, "organization")
					: (memory.company != null) ? memory.company : fitting;
		}
		boolean none = best == null || best.score() < 4;
		boolean weak = best != null && (best.mention().is("technology") || best.mention().is("organization")) && anaphor
				&& best.score() < 62 && best.mention().end() > draft.number.end();
		return (none || weak) ? fitting : null;
	}

	private static Mention fitting(Draft draft, Mention carried, Memory memory) {
		String behind = draft.reading.between(draft.reading.span().start(), draft.number.start());
		boolean company = behind
			.matches("(?s).*\\b(?:the (?:company|group|firm|startup|start-up|lab|giant|maker))\\b.*")
				|| draft.reading.span().in(draft.reading.lower()).contains("该公司");
		boolean product = behind.matches(
				"(?s).*\\b(?:the (?:app|chatbot|assistant|tool|service|platform|bot|product|model|editor|application))\\b.*");
		if (company && memory.company != null) {
			return memory.company;
		}
		if (product && carried.is("organization", "technology") && memory.product != null) {
			return memory.product;
		}
		return carried;
	}

	private static boolean anaphor(Draft draft) {
		return draft.reading.between(draft.reading.span().start(), draft.number.start())
			.matches(
					"(?s).*\\b(?:it|its|the app|the chatbot|the assistant|the tool|the service|the platform|the company|the startup|the model|the figure|the number|the count|the tally)\\b.*");
	}

	private static boolean ranksApps(Draft draft) {
		return draft.reading.span()
			.in(draft.reading.lower())
			.matches("(?s).*(?:\\bapps?\\b|app store|google play|\\bcharts?\\b|chatbot|users|应用|月活|app).*");
	}

	/** The subject that a name stands for where this metric is concerned. */
	String mapped(Draft draft, Mention mention) {
		String metric = draft.metric;
		String name = mention.canonical();
		boolean consumer = metric.matches(
				".*_active_users|users|app_downloads|web_visits|traffic_share|consumer_spending|paying_users|business_users|rank|adoption_rate");
		boolean developers = metric.equals("users") && Metrics.place(draft).in(draft.reading.lower()).startsWith("dev");
		boolean owner = mention.is("organization")
				&& !metric.matches("derivative_.*|download_share|cumulative_downloads");
		boolean model = metric.matches(
				"derivative_.*|cumulative_downloads|downloads_per_period|token_.*|parameter_count|model_count|language_count|download_share");
		if (metric.equals("app_downloads") || metric.equals("consumer_spending")) {
			String phone = this.gazetteer.related(name, "phone");
			boolean said = name.equals("ChatGPT") || name.equals("Sora") || metric.equals("consumer_spending")
					|| draft.reading.clauses()
						.clause(draft.number.start())
						.in(draft.reading.lower())
						.matches("(?s).*\\bapps?\\b(?! stores?).*");
			if (phone != null && said) {
				return phone;
			}
		}
		if (mention.is("organization") && draft.reading.span().in(draft.reading.lower()).contains("ai business")
				&& metric.startsWith("revenue")) {
			return name + " AI business";
		}
		if (metric.equals("rank") && !ranksApps(draft)) {
			return name;
		}
		if (consumer && !developers) {
			return Objects.requireNonNullElse(this.gazetteer.related(name, "app"), name);
		}
		if (model && !mention.is("model") && !owner) {
			return Objects.requireNonNullElse(this.gazetteer.related(name, "model"), name);
		}
		boolean product = metric.equals("revenue_run_rate")
				|| !draft.metric.matches("revenue|investment|enterprise_spending");
		return product ? Objects.requireNonNullElse(this.gazetteer.related(name, "product"), name) : name;
	}

}
