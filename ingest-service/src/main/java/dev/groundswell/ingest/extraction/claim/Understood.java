package dev.groundswell.ingest.extraction.claim;

import java.util.regex.Pattern;

import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.extraction.name.Mention;
import dev.groundswell.ingest.extraction.number.Quantity.Kind;
import dev.groundswell.ingest.extraction.text.Line;
import dev.groundswell.ingest.extraction.text.RuleTable.Cue;

/**
 * What a number without a word of its own is understood to count: what the one before
 * did, what a list began with, what a survey asks.
 */
final class Understood {

	private static final Pattern OPEN = Pattern.compile(
			"(?s)[\"' ]*(?:has |have |had )?[\"' ]*(?:grew|grown|expanded|rose|jumped|surged|soared|shrank|declined|is up|was up)(?: by)? ?");

	private static final Pattern OTHER_ANSWER = Pattern.compile(
			"(?s).*\\b(?:cit(?:e|ed|es|ing)|nam(?:e|ed|ing) |blam\\w+|plan\\w*|sav\\w+|margin|err(?:or|ors)|discount|budget|spend\\w*|hired?|replac\\w+|benefit\\w*|polic(?:y|ies)|guidelines|response rate|weighted|turnover|fines?|revenues?|profits?|sales|wages?|salar\\w+|prices?|valu\\w+)\\b.*|.*(?:表示|认为|计划|愿意|满意|误差|占全部|岁|从未|没有).*");

	private Understood() {
	}

	/**
	 * Goes on with the metric of an earlier number, of the same sentence only or of the
	 * paragraph.
	 */
	static boolean inherit(Draft draft, Memory memory, boolean sentence) {
		if (draft.number.kind() == Kind.COUNT && MetricWords.countsSomethingElse(draft)) {
			return false;
		}
		Draft before = null;
		for (Draft one : memory.earlier()) {
			boolean share = Metrics.SHARES.contains(one.metric);
			boolean preferred = before == null || (draft.growth && draft.number.kind() != Kind.POINTS
					&& Metrics.SHARES.contains(before.metric) && !share && before.reading != draft.reading);
			if (fits(draft, one) && (!sentence || one.reading == draft.reading) && preferred) {
				before = one;
			}
		}
		if (before == null || hangsOnNoClaim(draft, before)) {
			return false;
		}
		before = ofItsSize(draft, before, memory);
		boolean sameSentence = before.reading == draft.reading;
		if (!sameSentence && draft.number.kind() == Kind.PERCENT && !draft.growth && hasWordOfItsOwn(draft)) {
			return false;
		}
		draft.metric = before.metric;
		draft.unit = unitOf(draft, before);
		draft.ellipsis = true;
		draft.leansOn = before;
		draft.note("ellipsis", before.number.number(), "metric=" + before.metric);
		return true;
	}

	/** "Runs in 900 shops, three times as many": what multiplied was no claim. */
	private static boolean hangsOnNoClaim(Draft draft, Draft before) {
		return draft.growth && draft.number.kind() == Kind.MULTIPLE && before.number.end() < draft.number.start()
				&& before.reading == draft.reading
				&& draft.reading.numbers()
					.stream()
					.anyMatch((number) -> number.start() > before.number.end() && number.end() < draft.number.start()
							&& number.kind() == Kind.COUNT)
				&& Wording.behind("factor_of_another", draft.reading, draft.number.end()) != null;
	}

	/** A figure compared with goes with the one of its order of magnitude. */
	private static Draft ofItsSize(Draft draft, Draft nearest, Memory memory) {
		if (!draft.baseline && !draft.level || draft.number.kind() != Kind.COUNT || apart(draft, nearest) < FAR_APART) {
			return nearest;
		}
		return memory.earlier()
			.stream()
			.filter((one) -> fits(draft, one) && !one.growth && apart(draft, one) < NEAR)
			.findFirst()
			.orElse(nearest);
	}

	private static final double FAR_APART = 8;

	private static final double NEAR = 4;

	/** How many times the larger of two numbers is the smaller. */
	private static double apart(Draft one, Draft other) {
		double first = Math.max(one.number.value().doubleValue(), 1);
		double second = Math.max(other.number.value().doubleValue(), 1);
		return (other.number.kind() == one.number.kind()) ? Math.max(first / second, second / first) : 1;
	}

	/** "It grew 45 %", and nobody says what did. */
	static boolean measureLeftOpen(Draft draft, Memory memory) {
		if (!draft.growth || draft.number.kind() != Kind.PERCENT) {
			return false;
		}
		for (Mention name : draft.reading.names()) {
			boolean grew = name.end() < draft.anchor
					&& OPEN.matcher(draft.reading.between(name.end(), draft.anchor)).matches();
			boolean same = !memory.current.isEmpty();
			if (grew && !same && !name.is("technology", "source", "outlet", "other")) {
				draft.metric = "growth_rate";
				draft.unit = "percent";
				draft.mention = name;
				draft.note("measure left open", name.span(), "metric=growth_rate");
				return true;
			}
		}
		return false;
	}

	/** An item of a list whose first line says what is measured. */
	static boolean introduced(Draft draft, Memory memory) {
		boolean item = draft.reading.line().kind() == Line.Kind.ITEM
				|| draft.reading.line().kind() == Line.Kind.HEADING;
		if (memory.intro == null || !item
				|| (draft.number.kind() == Kind.COUNT && MetricWords.countsSomethingElse(draft))) {
			return false;
		}
		for (Cue cue : memory.intro.metrics()) {
			boolean share = draft.number.kind() == Kind.PERCENT && !draft.growth;
			if (cue.rule().argument(0).indexOf(ContextRules.code(draft.number)) >= 0
					&& Metrics.SHARES.contains(cue.name()) == share) {
				Metrics.set(draft, cue, cue.name(), cue.rule().argument(1));
				return true;
			}
		}
		return false;
	}

	/** A percentage of a survey that is about the use of AI: so many use it. */
	static boolean surveyed(Draft draft, Memory memory) {
		boolean share = (memory.survey || memory.adoption) && draft.number.kind() == Kind.PERCENT && !draft.growth;
		TextSpan clause = draft.reading.clauses().clause(draft.number.start());
		TextSpan part = draft.reading.han() ? draft.reading.clauses().segment(draft.number.start()) : clause;
		boolean named = memory.topic != null
				|| draft.reading.names().stream().anyMatch((name) -> !name.is("source", "outlet", "person", "other"));
		if (!share || !named || OTHER_ANSWER.matcher(part.in(draft.reading.lower())).matches()) {
			return false;
		}
		draft.metric = "adoption_rate";
		draft.unit = "percent";
		memory.adoption = true;
		draft.note("answer of a survey", draft.number.number(), "metric=adoption_rate");
		return true;
	}

	private static boolean hasWordOfItsOwn(Draft draft) {
		String behind = draft.reading.between(draft.number.end(),
				Math.min(draft.reading.span().end(), draft.number.end() + 60));
		return behind.matches(
				"(?s) (?:of (?!them|those|all|respond)|said|say|believe|chose|reported|stake|rise|profit|discount|owned).*");
	}

	private static String unitOf(Draft draft, Draft before) {
		return (draft.number.kind() == Kind.MONEY) ? "" : before.unit;
	}

	/** Whether a number can be of the same metric as an earlier one. */
	private static boolean fits(Draft draft, Draft before) {
		boolean share = Metrics.SHARES.contains(before.metric);
		return switch (draft.number.kind()) {
			case PERCENT -> share || draft.growth;
			case POINTS -> share;
			case MULTIPLE -> !before.metric.equals("rank");
			case MONEY -> Metrics.MONEY.contains(before.metric);
			case RANK -> before.metric.equals("rank");
			case COUNT ->
				!(before.metric.matches("language_count|model_count") && draft.number.value().longValue() >= 1000)
						&& !share && !Metrics.MONEY.contains(before.metric) && !before.metric.equals("rank")
						&& bigEnough(draft, before);
		};
	}

	/** "3" is hardly a count of users beside "30 million". */
	private static boolean bigEnough(Draft draft, Draft before) {
		if (before.number.kind() != Kind.COUNT) {
			return draft.number.value().signum() > 0 && draft.number.value().longValue() >= 1000;
		}
		double ratio = draft.number.value().doubleValue() / Math.max(before.number.value().doubleValue(), 1);
		return ratio > 0.0005 || draft.number.value().longValue() >= 10_000;
	}

}
