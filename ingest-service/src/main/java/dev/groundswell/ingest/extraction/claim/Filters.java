package dev.groundswell.ingest.extraction.claim;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.extraction.number.Quantity.Kind;
import dev.groundswell.ingest.extraction.text.Line;
import dev.groundswell.ingest.extraction.text.Rule;
import dev.groundswell.ingest.extraction.text.RuleTable;
import dev.groundswell.ingest.extraction.text.RuleTable.Cue;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that are no claims, each with its reason.
 */
final class Filters {

	private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

	private static final BigDecimal LARGEST_FIRM = new BigDecimal(100_000);

	private static final Pattern VERSION = Pattern.compile("(?s).*(?:^|[\\w,;:)] )(?:[A-Z][\\w+#]*[a-z+#]) $");

	private static final BigDecimal OLDEST = new BigDecimal(110);

	private final RuleTable table = RuleTable.load("filters.tsv");

	/** The rule against a number, if there is one. */
	@Nullable Cue against(Draft draft, int headWord, int useWord) {
		for (Rule rule : this.table.rules(draft.reading.han())) {
			if (rule.argument(1).indexOf(ContextRules.code(draft.number)) >= 0) {
				Cue cue = applies(rule, draft, headWord, useWord);
				if (cue != null) {
					return cue;
				}
			}
		}
		return null;
	}

	/** A bare number that is a year. */
	static boolean isYear(Draft draft) {
		return draft.number.kind() == Kind.COUNT
				&& YEAR.matcher(draft.number.number().in(draft.reading.lower())).matches()
				&& !draft.reading
					.between(draft.number.end(), Math.min(draft.reading.span().end(), draft.number.end() + 12))
					.matches("(?s) (?:users|people|compan|custom|model|devel|downl|langu|organ|enter).*");
	}

	/** "Java 21": a small number that a capitalised word carries is part of its name. */
	static boolean isVersion(Draft draft) {
		Reading reading = draft.reading;
		boolean small = draft.number.kind() == Kind.COUNT && draft.number.value().compareTo(OLDEST) < 0
				&& Character.isDigit(reading.lower().charAt(draft.number.end() - 1));
		int from = Math.max(reading.span().start(), draft.number.start() - 24);
		return small && !reading.han() && reading.line().kind() == Line.Kind.TEXT
				&& VERSION.matcher(reading.plain().text().substring(from, draft.number.start())).matches()
				&& reading.names().stream().noneMatch((name) -> name.end() + 1 == draft.number.start());
	}

	private @Nullable Cue applies(Rule rule, Draft draft, int headWord, int useWord) {
		Reading reading = draft.reading;
		TextSpan clause = reading.clauses().clause(draft.number.start());
		switch (rule.argument(0)) {
			case "before":
				boolean counted = headWord >= 0
						&& (rule.name().equals("output") || rule.name().equals("sample") && countsThings(draft));
				return counted ? null : ContextRules.before(rule, draft, draft.anchor);
			case "behind":
				Cue cue = ContextRules.behind(rule, draft);
				boolean metricFirst = cue != null && headWord >= 0 && cue.span().length() > 0
						&& headWord < cue.end() - 1 && rule.name().matches("company_count|sample|firm_size|parties");
				boolean useFirst = cue != null && rule.name().equals("non_use") && useWord >= 0
						&& useWord < cue.end() - 3;
				boolean takings = cue != null && rule.name().equals("price")
						&& draft.number.value().longValue() > 100_000;
				return (metricFirst || useFirst || takings) ? null : cue;
			case "clause":
				Cue found = ContextRules.within(rule, reading, labelled(reading, clause));
				return (found != null && isNearest(found, draft)) ? found : null;
			case "training":
				Cue trained = ContextRules.within(rule, reading, new TextSpan(clause.start(), draft.number.start()));
				return (trained != null && draft.number.start() - trained.end() < 30) ? trained : null;
			case "firmsize":
				boolean firms = draft.number.value().compareTo(LARGEST_FIRM) < 0
						&& STAFF.matcher(reading.lower()).region(draft.number.end(), reading.span().end()).lookingAt();
				return firms ? ContextRules.before(rule, draft, draft.anchor) : null;
			case "age":
				boolean small = draft.number.value().compareTo(OLDEST) <= 0 && headWord < 0;
				return small ? ContextRules.before(rule, draft, draft.number.start()) : null;
			case "firmsizebehind":
				return firmSize(rule, draft);
			case "threshold":
				Cue more = ContextRules.before(rule, draft, draft.number.start());
				return (more != null) ? more : ContextRules.before(rule, draft, draft.anchor);
			case "effect":
				return draft.growth ? null : ContextRules.behind(rule, draft);
			case "opinion":
				Cue opinion = draft.growth ? null : opinion(rule, draft);
				return (opinion != null && (useWord < 0 || useWord > opinion.end())) ? opinion : null;
			case "composition":
				return ContextRules.before(rule, draft, draft.anchor);
			case "composition2":
				return (useWord < 0 && !draft.growth)
						? ContextRules.within(rule, reading, reading.clauses().segment(draft.number.start())) : null;
			default:
				return null;
		}
	}

	/** "Collected 7,000 installs": no sample of people or firms. */
	private static boolean countsThings(Draft draft) {
		Cue head = MetricWords.head(draft);
		return head != null && head.start() - draft.number.end() <= 2
				&& head.name().matches("downloads|app_downloads|web_visits");
	}

	/** Behind the number, or behind the bracket that sets it apart: "half (50%) feel". */
	private static @Nullable Cue opinion(Rule rule, Draft draft) {
		Cue cue = ContextRules.behind(rule, draft);
		Cue closing = (cue != null) ? null : Wording.behind("set_apart", draft.reading, draft.number.end());
		return (closing == null) ? cue : ContextRules.behind(rule, draft, closing.end());
	}

	private static @Nullable Cue firmSize(Rule rule, Draft draft) {
		String before = draft.reading.between(Math.max(draft.reading.span().start(), draft.anchor - 12), draft.anchor);
		boolean sized = before.matches("(?s).*\\b(?:with|having|employing|of|for) (?:the )?$");
		Matcher staff = STAFF.matcher(draft.reading.lower()).region(draft.number.end(), draft.reading.span().end());
		boolean staffed = sized && staff.lookingAt() && draft.number.value().compareTo(new BigDecimal(100_000)) < 0;
		Cue cue = staffed ? new Cue(rule, new TextSpan(draft.anchor, staff.end())) : null;
		boolean few = draft.number.value().compareTo(new BigDecimal(20_000)) < 0;
		return (cue != null || !few) ? cue : ContextRules.behind(rule, draft);
	}

	private static final Pattern STAFF = Pattern
		.compile("(?: or more| or fewer|\\+)? (?:employees|staff|workers|people|persons)\\b");

	/** "Net loss over the year: $3 billion": the label ahead of a colon counts. */
	private static TextSpan labelled(Reading reading, TextSpan clause) {
		boolean label = clause.start() - 2 > reading.span().start()
				&& reading.lower().startsWith(": ", clause.start() - 2);
		return label ? new TextSpan(reading.clauses().clause(clause.start() - 2).start(), clause.end()) : clause;
	}

	/** Words about money or growth tell more the nearer they are. */
	private static boolean isNearest(Cue cue, Draft draft) {
		if (cue.start() >= draft.number.end()
				&& Wording.within("another_clause", draft.reading, draft.number.end(), cue.start()) != null) {
			return false;
		}
		int distance = distance(cue, draft);
		for (Cue metric : draft.reading.metrics()) {
			boolean fits = metric.rule().argument(0).indexOf(ContextRules.code(draft.number)) >= 0;
			boolean weak = metric.name().equals("investment") && draft.number.kind() == Kind.MONEY;
			boolean clash = metric.span().overlaps(cue.span());
			if (fits && !weak && !clash && distance(metric, draft) < distance) {
				return false;
			}
		}
		return draft.reading.numbersBetween(Math.min(cue.end(), draft.number.end()),
				Math.max(cue.start(), draft.number.start())) == 0 || cue.start() < draft.number.start();
	}

	private static int distance(Cue cue, Draft draft) {
		return (cue.start() >= draft.number.end()) ? cue.start() - draft.number.end()
				: Math.max(0, draft.number.start() - cue.end());
	}

}
