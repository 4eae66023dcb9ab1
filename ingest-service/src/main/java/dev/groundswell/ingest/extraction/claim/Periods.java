package dev.groundswell.ingest.extraction.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import dev.groundswell.ingest.extraction.ClaimPeriod;
import dev.groundswell.ingest.extraction.text.Line;
import dev.groundswell.ingest.extraction.time.Calendar;
import dev.groundswell.ingest.extraction.time.TimeExpression;
import dev.groundswell.ingest.extraction.time.TimeExpression.Kind;
import org.jspecify.annotations.Nullable;

/**
 * When the figure was true, as opposed to when somebody said so.
 */
final class Periods {

	private static final Pattern ASKED = Pattern.compile(
			"(?s).*\\b(?:asked|polled|surveyed|interviewed|questioned|canvassed|quizzed|fieldwork|conducted|poll of|survey of)\\b.*");

	private static final Pattern CLOSED = Pattern
		.compile("(?s).*\\b(?:finished|ended|closed|exited|finishing|ending|closing) (?:the )?$");

	private final Calendar calendar;

	Periods(Calendar calendar) {
		this.calendar = calendar;
	}

	void decide(Draft draft, Memory memory) {
		if (draft.growth && growsToEarlier(draft, memory)) {
			return;
		}
		TimeExpression best = null;
		double most = -46;
		for (TimeExpression time : draft.reading.times()) {
			double score = TimeTies.score(draft, time);
			if (score > most) {
				most = score;
				best = time;
			}
		}
		ClaimPeriod period = (best == null) ? null : this.calendar.period(best, compared(draft, best, memory));
		if (period != null && period.text().toLowerCase(Locale.ROOT).startsWith("from ")) {
			long days = period.lengthInDays();
			LocalDate last = period.end().withDayOfMonth(1);
			period = new ClaimPeriod(period.text(), last, period.end());
			if (draft.growth && days < 63) {
				draft.changeKind = "growth_mom";
			}
		}
		if (period != null && best != null && CLOSED
			.matcher(draft.reading.between(Math.max(draft.reading.span().start(), best.start() - 30), best.start()))
			.matches()) {
			period = new ClaimPeriod(period.text(), period.end(), period.end());
		}
		if (period != null && best != null && best.kind() == Kind.YEAR
				&& Wording.before("opens_year", draft.reading, best.start()) != null) {
			period = new ClaimPeriod(period.text(), period.start(), period.start());
		}
		if (period != null && best != null) {
			draft.period = period;
			draft.note("period", best.span(), "period=" + period.start() + "/" + period.end());
			draft.signs.put("dated", best.span());
			return;
		}
		introduced(draft, memory);
		if (draft.period == null) {
			inherit(draft, memory, best != null);
		}
		surveyed(draft, memory);
	}

	/**
	 * "Rose to 6 million in July from 5 million in April, a rise of 20%": measured in
	 * July.
	 */
	private static boolean growsToEarlier(Draft draft, Memory memory) {
		if (memory.current.isEmpty() || !memory.current.getLast().baseline) {
			return false;
		}
		for (Draft one : memory.current.reversed()) {
			if (!one.baseline) {
				draft.period = one.period;
				return one.period != null;
			}
		}
		return false;
	}

	/** When the people asked were asked. */
	private void surveyed(Draft draft, Memory memory) {
		Reading reading = draft.reading;
		boolean fits = draft.period == null && !draft.baseline
				&& (draft.metric.equals("adoption_rate") || draft.metric.equals("usage"));
		if (!fits) {
			return;
		}
		Reading asks = asks(reading) ? reading : memory.intro;
		if (asks == null || !asks(asks) || asks.line().paragraph() != reading.line().paragraph()) {
			return;
		}
		for (TimeExpression time : asks.times()) {
			boolean wide = time.kind() == Kind.MONTH || time.kind() == Kind.MONTHS_TO || time.kind() == Kind.SEASON
					|| time.kind() == Kind.QUARTER || time.kind() == Kind.YEAR || time.kind() == Kind.DAYS;
			ClaimPeriod period = wide ? this.calendar.period(time, null) : null;
			if (period != null) {
				draft.period = period;
				draft.note("period of the survey", time.span(), "period=" + period.start() + "/" + period.end());
				return;
			}
		}
	}

	private static boolean asks(Reading reading) {
		return !reading.times().isEmpty() && ASKED.matcher(reading.span().in(reading.lower())).matches();
	}

	/** The line above a list tells when its items were true. */
	private void introduced(Draft draft, Memory memory) {
		Reading intro = memory.intro;
		boolean listed = draft.reading.line().kind() == Line.Kind.ITEM || draft.reading.line().kind() == Line.Kind.ROW;
		boolean below = intro != null && (intro.line().paragraph() == draft.reading.line().paragraph()
				|| intro.line().kind() == Line.Kind.HEADING);
		boolean item = (listed || below) && draft.period == null && !draft.baseline;
		if (intro == null || !item) {
			return;
		}
		for (TimeExpression time : intro.times()) {
			boolean field = TimeTies.FIELD
				.matcher(intro.between(time.end(), Math.min(intro.span().end(), time.end() + 30)))
				.matches();
			ClaimPeriod period = (TimeTies.isReported(intro, time) || !listed && !field) ? null
					: this.calendar.period(time, null);
			if (period != null) {
				draft.period = period;
				draft.note("period of the list", time.span(), "period=" + period.start() + "/" + period.end());
				return;
			}
		}
	}

	private static void inherit(Draft draft, Memory memory, boolean unresolved) {
		boolean timeless = draft.metric.equals("parameter_count") || draft.metric.equals("language_count")
				|| fiscal(draft);
		if (timeless) {
			return;
		}
		boolean undated = draft.reading.times().stream().allMatch((time) -> TimeTies.score(draft, time) <= -1000);
		Draft before = memory.before();
		boolean leans = before != null && before.period != null
				&& (draft.ellipsis || before.reading == draft.reading || before.metric.equals(draft.metric) && undated)
				&& !before.period.text().toLowerCase(Locale.ROOT).contains("past ") && !draft.baseline && !unresolved;
		boolean growsFrom = before != null && before.baseline && !draft.baseline;
		boolean across = before != null && before.reading != draft.reading;
		boolean strange = across && before != null && !draft.ellipsis && !before.subject.equals(draft.subject)
				&& draft.reading.line().kind() == Line.Kind.TEXT
				&& before.reading.lower().charAt(before.reading.span().end() - 1) != '；';
		if (strange) {
			return;
		}
		if (across && datesDiffer(memory.previous, draft.metric)) {
			return;
		}
		if (leans && before != null && !growsFrom && !before.baseline) {
			draft.period = before.period;
			draft.note("period carried", before.number.number(), "period of the figure before");
		}
	}

	/** "For the fiscal year" in the clause of the figure: a time, but none to count. */
	private static boolean fiscal(Draft draft) {
		return draft.reading.times()
			.stream()
			.anyMatch((time) -> time.kind() == Kind.FISCAL && time.start() >= draft.number.end()
					&& time.start() - draft.number.end() < 30
					&& draft.reading.clauses().clausesBetween(draft.number.end(), time.start()) == 0);
	}

	/**
	 * Whether figures of one metric are of several times, so that none holds for what
	 * follows.
	 */
	private static boolean datesDiffer(List<Draft> drafts, String metric) {
		return drafts.stream()
			.filter((draft) -> draft.metric.equals(metric))
			.map((draft) -> Optional.ofNullable(draft.period))
			.distinct()
			.count() > 1;
	}

	/**
	 * What "a year earlier" is counted from: the latest figure of the sentence, a time
	 * named before it, the figure before, a time named behind it.
	 */
	private @Nullable ClaimPeriod compared(Draft draft, TimeExpression earlier, Memory memory) {
		ClaimPeriod latest = latest(memory.current);
		if (latest != null) {
			return latest;
		}
		ClaimPeriod named = named(draft, (time) -> time.start() < earlier.start());
		if (named != null) {
			return named;
		}
		Draft before = memory.before();
		if (before != null && !before.baseline && before.period != null) {
			return before.period;
		}
		boolean now = earlier.span().in(draft.reading.lower()).endsWith("ago");
		named = now ? null : named(draft, (time) -> time.start() > earlier.start());
		return (named != null) ? named : quarterNamed(memory);
	}

	private @Nullable ClaimPeriod named(Draft draft, Predicate<TimeExpression> where) {
		for (TimeExpression time : draft.reading.times()) {
			if (where.test(time) && time.kind() != Kind.EARLIER && time.kind() != Kind.FISCAL) {
				ClaimPeriod period = this.calendar.period(time, null);
				if (period != null && !TimeTies.isReported(draft.reading, time)) {
					return period;
				}
			}
		}
		return null;
	}

	/**
	 * The period of the latest figure that is not itself what another is compared with.
	 */
	private static @Nullable ClaimPeriod latest(List<Draft> drafts) {
		ClaimPeriod latest = null;
		ClaimPeriod baseline = null;
		for (Draft draft : drafts.reversed()) {
			ClaimPeriod period = draft.period;
			if (period != null && draft.baseline) {
				baseline = (baseline == null) ? period : baseline;
			}
			else if (period != null && (latest == null || period.end().isAfter(latest.end()))) {
				latest = period;
			}
		}
		return (latest != null) ? latest : baseline;
	}

	/** "The quarter before" counts from the quarter named last, even of a call. */
	private @Nullable ClaimPeriod quarterNamed(Memory memory) {
		if (memory.previous.isEmpty()) {
			return null;
		}
		for (TimeExpression time : memory.previous.getLast().reading.times()) {
			if (time.kind() == Kind.QUARTER) {
				return this.calendar.period(time, null);
			}
		}
		return null;
	}

}
