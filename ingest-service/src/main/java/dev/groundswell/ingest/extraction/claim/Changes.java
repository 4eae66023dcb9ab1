package dev.groundswell.ingest.extraction.claim;

import java.util.List;
import java.util.regex.Pattern;

import dev.groundswell.ingest.extraction.ClaimPeriod;
import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.extraction.number.Quantity.Kind;
import dev.groundswell.ingest.extraction.text.Rule;
import dev.groundswell.ingest.extraction.text.RuleTable;
import dev.groundswell.ingest.extraction.text.RuleTable.Cue;
import dev.groundswell.ingest.extraction.time.Calendar;
import dev.groundswell.ingest.extraction.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Level or growth, the direction, and what growth is counted from.
 */
final class Changes {

	private final RuleTable table = RuleTable.load("changes.tsv");

	private final RuleTable bases = RuleTable.load("bases.tsv");

	/** Decides between level and growth from the words around the number. */
	void decide(Draft draft) {
		Kind kind = draft.number.kind();
		if (kind == Kind.RANK) {
			draft.changeKind = "rank";
			draft.baseline = draft.reading
				.between(Math.max(draft.reading.span().start(), draft.anchor - 6), draft.anchor)
				.matches("(?s).*(?:from |由|从)$");
			return;
		}
		for (Rule rule : this.table.rules(draft.reading.han())) {
			Cue cue = applies(rule, draft);
			if (cue != null) {
				draft.growth = rule.name().equals("growth");
				draft.level = !draft.growth;
				draft.fall = rule.argument(2).equals("-");
				draft.baseline = draft.level && cue.span()
					.in(draft.reading.lower())
					.matches("(?s).*(?:from|with|against|versus|vs\\.?|compared to|从|由|较|比|相较)\\b?.{0,24}");
				draft.note(rule.origin(), cue.span(), rule.name() + (draft.fall ? " down" : ""));
				break;
			}
		}
		if (kind == Kind.PERCENT) {
			signed(draft);
		}
		boolean beyond = draft.growth && kind != Kind.MULTIPLE && kind != Kind.POINTS
				&& BEYOND.matcher(draft.reading.between(draft.anchor, draft.number.start())).lookingAt();
		if (beyond) {
			draft.growth = false;
			draft.level = true;
		}
		if ((kind == Kind.MULTIPLE || kind == Kind.POINTS) && !draft.growth) {
			draft.growth = true;
		}
	}

	/** "Climbed past 6 billion" arrives there. */
	private static final Pattern BEYOND = Pattern.compile("(?:past|beyond|above|through|below|under) |破|穿|至");

	/** "+6%", "-4%": a sign is said only of changes. */
	private static void signed(Draft draft) {
		int at = draft.number.start() - 1;
		char sign = (at >= draft.reading.span().start()) ? draft.reading.lower().charAt(at) : ' ';
		boolean free = at <= draft.reading.span().start()
				|| !Character.isLetterOrDigit(draft.reading.lower().charAt(at - 1))
				|| draft.reading.lower().charAt(at - 1) > 0x2e80;
		boolean rises = "+↑▲△↗".indexOf(sign) >= 0;
		boolean falls = "-↓▼▽↘".indexOf(sign) >= 0;
		if ((rises || falls) && (free || sign > 0x2000)) {
			draft.growth = true;
			draft.fall = falls;
			draft.note("sign", draft.number.number(), draft.fall ? "growth down" : "growth");
		}
	}

	private @Nullable Cue applies(Rule rule, Draft draft) {
		if (rule.argument(1).indexOf(ContextRules.code(draft.number)) < 0) {
			return null;
		}
		boolean multiple = draft.number.kind() == Kind.MULTIPLE && rule.name().equals("level");
		if (multiple) {
			return null;
		}
		if (rule.argument(0).equals("before")) {
			return ContextRules.before(rule, draft, draft.anchor);
		}
		Cue cue = ContextRules.behind(rule, draft);
		boolean others = cue != null && draft.reading.numbers()
			.stream()
			.anyMatch((number) -> number.start() >= draft.number.end() && number.start() <= cue.end() + 2);
		return others ? null : cue;
	}

	/** The base that the header of a column names. */
	void base(Draft draft, TextSpan header) {
		List<Cue> cues = this.bases.find(draft.reading.lower(), header, draft.reading.han());
		if (!cues.isEmpty()) {
			draft.changeKind = cues.getFirst().name();
			draft.trace.add(cues.getFirst().trace("change=" + draft.changeKind));
		}
	}

	/** "Against 30% in May and 20% in April": both are what is compared with. */
	void goesOn(Draft draft, Draft last) {
		boolean series = last.baseline && last.reading == draft.reading && !draft.growth && !draft.level
				&& last.number.kind() == draft.number.kind()
				&& Wording.within("further_baseline", draft.reading, last.number.end(), draft.anchor) != null;
		if (series) {
			draft.baseline = true;
			draft.level = true;
			draft.note("comparison goes on", last.number.number(), "level");
		}
	}

	/** The month that a header such as "vs. May" compares with. */
	void compare(Draft draft, Calendar calendar, List<TimeExpression> bases) {
		ClaimPeriod period = draft.period;
		for (TimeExpression time : bases) {
			ClaimPeriod from = (period == null || !draft.changeKind.equals("growth_unspecified")) ? null
					: calendar.period(time, period);
			if (from != null && period != null) {
				draft.changeKind = kind(from, period);
			}
		}
	}

	/** What is compared with came before, be it the year before. */
	private static @Nullable ClaimPeriod ahead(@Nullable ClaimPeriod from, ClaimPeriod period, TimeExpression time) {
		boolean late = from != null && !time.isDated() && from.start().isAfter(period.end());
		return (from != null && late)
				? new ClaimPeriod(from.text(), from.start().minusYears(1), from.end().minusYears(1)) : from;
	}

	private static String kind(ClaimPeriod from, ClaimPeriod period) {
		boolean months = period.start().getDayOfMonth() == 1 && from.end().plusDays(1).equals(period.start())
				&& period.lengthInDays() <= 31 && from.lengthInDays() >= 28;
		boolean years = from.end().plusYears(1).equals(period.end())
				|| from.start().plusYears(1).equals(period.start());
		return months ? "growth_mom" : years ? "growth_yoy" : "growth_unspecified";
	}

	/** "Up 14% from April" of a figure for May says the base by its date. */
	void compare(Draft draft, Calendar calendar) {
		ClaimPeriod period = draft.period;
		if (!draft.changeKind.equals("growth_unspecified") || period == null) {
			return;
		}
		for (TimeExpression time : draft.reading.times()) {
			int gap = time.start() - draft.number.end();
			boolean base = gap >= 0 && gap < 60 && draft.reading.between(draft.number.end(), time.start())
				.matches(
						"(?s)[^;]*\\b(?:from|on|over|than in|than|versus|against|compared with|compared to) (?:in |the |[^;,]{1,30} (?:in|of) )?");
			ClaimPeriod from = base ? ahead(calendar.period(time, null), period, time) : null;
			if (from != null) {
				draft.changeKind = kind(from, period);
			}
		}
	}

	/** Names the base of a growth once it is known to be one. */
	void base(Draft draft) {
		if (!draft.growth) {
			draft.changeKind = (draft.number.kind() == Kind.RANK) ? "rank" : draft.isShare() ? "share" : "level";
			return;
		}
		draft.changeKind = "growth_unspecified";
		TextSpan clause = draft.reading.clauses().clause(draft.number.start());
		int end = Math.min(draft.reading.span().end(), Math.max(clause.end(), draft.number.end() + 60));
		int start = Math.max(draft.reading.span().start(), Math.min(clause.start(), draft.number.start()));
		TextSpan segment = draft.reading.clauses().segment(draft.number.start());
		Cue nearest = null;
		for (Cue cue : this.bases.find(draft.reading.lower(), new TextSpan(start, end), draft.reading.han())) {
			if (nearest != null && segment.covers(nearest.span()) && !segment.covers(cue.span())) {
				continue;
			}
			if (nearest != null && segment.covers(cue.span()) && !segment.covers(nearest.span())) {
				nearest = cue;
				continue;
			}
			boolean elsewhere = draft.reading.han() && !segment.overlaps(cue.span());
			boolean other = elsewhere || draft.reading.numbersBetween(Math.min(cue.end(), draft.number.end()),
					Math.max(cue.start(), draft.number.start())) > 1;
			boolean nearer = nearest == null || distance(cue, draft) < distance(nearest, draft);
			if (!other && nearer) {
				nearest = cue;
			}
		}
		if (nearest != null) {
			draft.changeKind = quarterly(draft, nearest) ? "growth_unspecified" : nearest.name();
			draft.trace.add(nearest.trace("change=" + draft.changeKind));
		}
	}

	/** 环比 of a quarter has no kind of its own. */
	private static boolean quarterly(Draft draft, Cue cue) {
		return cue.span().in(draft.reading.lower()).startsWith("环比")
				&& draft.reading.span().in(draft.reading.lower()).contains("季");
	}

	private static int distance(Cue cue, Draft draft) {
		return (cue.start() >= draft.number.end()) ? cue.start() - draft.number.end()
				: Math.max(0, draft.number.start() - cue.end()) + 2;
	}

}
