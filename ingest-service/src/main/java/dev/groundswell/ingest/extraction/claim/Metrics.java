package dev.groundswell.ingest.extraction.claim;

import java.util.List;
import java.util.Set;

import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.extraction.name.Mention;
import dev.groundswell.ingest.extraction.number.Quantity;
import dev.groundswell.ingest.extraction.number.Quantity.Kind;
import dev.groundswell.ingest.extraction.text.Rule;
import dev.groundswell.ingest.extraction.text.RuleTable;
import dev.groundswell.ingest.extraction.text.RuleTable.Cue;
import org.jspecify.annotations.Nullable;

/**
 * What is measured. A number without a word that says so is no claim, unless it goes on
 * with an earlier one.
 */
final class Metrics {

	static final Set<String> SHARES = Set.of("token_share", "traffic_share", "download_share", "derivative_share",
			"market_share", "code_share", "adoption_rate");

	static final Set<String> MONEY = Set.of("revenue_run_rate", "revenue", "consumer_spending", "enterprise_spending",
			"investment");

	private static final long TOO_MANY = 20_000_000;

	private final RuleTable use = RuleTable.load("use.tsv");

	/** Where the word begins that the number counts, or -1. */
	int headWord(Draft draft) {
		Cue head = MetricWords.head(draft);
		return (head == null) ? -1 : head.start();
	}

	/** Where the word of use ends that the percentage is about, or -1. */
	int useWord(Draft draft) {
		if (draft.number.kind() != Kind.PERCENT) {
			return -1;
		}
		Cue cue = used(draft);
		return (cue == null) ? -1 : cue.end();
	}

	/** "Users rose 134% and interactions 190%": the verb is said once. */
	void growsToo(Draft draft, Memory memory) {
		boolean after = draft.number.kind() == Kind.PERCENT && !draft.growth && !draft.level
				&& !memory.current.isEmpty() && memory.current.getLast().growth
				&& memory.current.getLast().number.kind() == Kind.PERCENT;
		if (!after) {
			return;
		}
		if (continuesVerb(draft, memory.current.getLast())) {
			draft.growth = true;
			draft.fall = memory.current.getLast().fall;
			draft.note("verb said once", memory.current.getLast().number.number(), "growth");
			return;
		}
		for (Cue cue : draft.reading.metrics()) {
			boolean beside = cue.end() <= draft.anchor && draft.anchor - cue.end() <= 4 && !SHARES.contains(cue.name())
					&& cue.rule().argument(0).indexOf('P') >= 0;
			if (beside) {
				draft.growth = true;
				draft.fall = memory.current.getLast().fall;
				draft.note("verb said once", memory.current.getLast().number.number(), "growth");
			}
		}
	}

	/** "Gained 3% in September and 5% in October", "Doubao 3%, Kimi 5%". */
	private static boolean continuesVerb(Draft draft, Draft last) {
		Reading reading = draft.reading;
		if (last.reading != reading || draft.anchor - last.number.end() > 60) {
			return false;
		}
		int from = last.number.end();
		int to = draft.anchor;
		for (Mention name : reading.names()) {
			boolean beside = name.start() > from && name.end() <= to && to - name.end() <= 1;
			to = beside ? name.start() : to;
		}
		String between = reading.between(from, to);
		boolean open = between.endsWith(" ") || between.endsWith("，") || between.endsWith("、") || between.endsWith("和");
		return open && Wording.within("gapping", reading, from, to) != null;
	}

	/** Decides; false if no rule and no earlier number says what is measured. */
	boolean decide(Draft draft, Memory memory) {
		if (Wholes.echoes(draft, memory) || Wholes.partOfPopulation(draft, memory)) {
			return true;
		}
		if (leansBack(draft, memory) && Understood.inherit(draft, memory, true)) {
			return true;
		}
		Cue cue = choose(draft);
		boolean weak = cue != null && cue.rule().argument(3).equals("weak");
		Draft nearest = memory.before();
		boolean other = nearest == null
				|| !(cue != null && cue.name().endsWith("active_users") && nearest.metric.endsWith("active_users"));
		if (weak && other && Understood.inherit(draft, memory, false)) {
			return true;
		}
		boolean far = cue != null && cue.start() > draft.number.end()
				&& (draft.reading.clauses().clausesBetween(draft.number.end(), cue.start()) > 0 || draft.growth
						&& draft.reading.clauses().segmentsBetween(draft.number.end(), cue.start()) > 0);
		if (far && Understood.inherit(draft, memory, true)) {
			return true;
		}
		if (cue == null && Understood.measureLeftOpen(draft, memory)) {
			return true;
		}
		if (cue != null) {
			boolean tokens = cue.name().equals("request_volume") && draft.reading.han()
					&& cue.span().in(draft.reading.lower()).endsWith("调用量") && countsTokens(memory);
			String named = cue.name().equals("usage") && (leadsToShares(draft) || followsShare(draft, memory))
					? "adoption_rate" : cue.name();
			set(draft, cue, tokens ? "token_volume" : named, tokens ? "tokens" : cue.rule().argument(1));
			return true;
		}
		return Wholes.partOfVolume(draft, memory) || Understood.inherit(draft, memory, false)
				|| Understood.introduced(draft, memory) || Understood.surveyed(draft, memory);
	}

	/** "Adoption has surged to 80%, a 14% increase": it is the share that has grown. */
	private static boolean followsShare(Draft draft, Memory memory) {
		Draft last = memory.current.isEmpty() ? null : memory.current.getLast();
		return last != null && draft.growth && last.reading == draft.reading && last.metric.equals("adoption_rate");
	}

	/** "Use has doubled, from 18% to 36%": what has doubled is a share. */
	private static boolean leadsToShares(Draft draft) {
		int next = draft.reading.numbers().indexOf(draft.number) + 1;
		Quantity led = (next > 0 && next < draft.reading.numbers().size()) ? draft.reading.numbers().get(next) : null;
		return led != null && led.kind() == Kind.PERCENT && draft.number.kind() == Kind.MULTIPLE
				&& Wording.before("leads_to", draft.reading, led.start()) != null;
	}

	/** Whether the calls spoken of so far were counted in tokens. */
	private static boolean countsTokens(Memory memory) {
		Draft last = memory.current.isEmpty() ? memory.last : memory.current.getLast();
		return last != null && last.metric.equals("token_volume");
	}

	/**
	 * A baseline, or the level a change has led to, has the metric of the number it
	 * belongs to.
	 */
	private static boolean leansBack(Draft draft, Memory memory) {
		boolean counted = draft.number.kind() == Kind.COUNT && MetricWords.head(draft) != null;
		return !counted && (draft.baseline || draft.level) && !hasWordOfItsOwn(draft, memory);
	}

	/**
	 * "…, and puts installs at 7 million": between two numbers another thing is named.
	 */
	private static boolean hasWordOfItsOwn(Draft draft, Memory memory) {
		Draft last = memory.current.isEmpty() ? null : memory.current.getLast();
		Cue said = (draft.baseline || last == null) ? null : MetricWords.saidBefore(draft);
		return said != null && last != null && said.start() >= last.number.end()
				&& (last.metricSpan == null || !last.metricSpan.equals(said.span()));
	}

	static void set(Draft draft, Cue cue, String named, String unit) {
		boolean people = named.equals("enterprise_customers") && draft.number.kind() == Kind.COUNT
				&& draft.number.value().longValue() > TOO_MANY;
		String metric = people ? "users" : named;
		draft.metric = metric;
		draft.unit = unit;
		draft.metricSpan = cue.span();
		draft.trace.add(cue.trace("metric=" + metric));
	}

	private @Nullable Cue choose(Draft draft) {
		Kind kind = draft.number.kind();
		if (kind == Kind.PERCENT && !draft.growth) {
			Cue used = used(draft);
			Cue share = MetricWords.best(draft, true);
			if (used != null && (share == null || share.name().equals("adoption_rate")
					|| used.span().covers(share.span()) && share.end() < used.end() || share.start() > used.end()
					|| share.end() < draft.anchor - 30)) {
				return used;
			}
			return share;
		}
		if (kind == Kind.POINTS) {
			Cue share = MetricWords.best(draft, true);
			return (share != null) ? share : used(draft);
		}
		if (kind == Kind.PERCENT || kind == Kind.MULTIPLE) {
			Cue next = ofTheNext(draft);
			if (next != null) {
				return next;
			}
			Cue measured = MetricWords.best(draft, false);
			Cue share = MetricWords.best(draft, true);
			if (measured == null || (share != null && share.name().equals("adoption_rate")
					&& MetricWords.distance(share, draft) + 8 < MetricWords.distance(measured, draft))) {
				return (share != null) ? share : (measured != null) ? measured : used(draft);
			}
			return measured;
		}
		Cue head = MetricWords.head(draft);
		if (head != null && kind == Kind.COUNT) {
			Cue said = head.rule().argument(3).equals("weak") ? MetricWords.saidBefore(draft) : null;
			return (said != null) ? said : MetricWords.precise(draft, head);
		}
		if (kind == Kind.COUNT && MetricWords.countsSomethingElse(draft)) {
			return customers(draft);
		}
		return MetricWords.best(draft, false);
	}

	/** "In use at 400 film studios": whoever they are, they are customers. */
	private @Nullable Cue customers(Draft draft) {
		for (Rule rule : this.use.rules(draft.reading.han())) {
			if (rule.argument(0).equals("count")) {
				return ContextRules.before(rule, draft, draft.anchor);
			}
		}
		return null;
	}

	/** "Has doubled to 30 million users": what grew is what the next number counts. */
	private static @Nullable Cue ofTheNext(Draft draft) {
		List<Quantity> numbers = draft.reading.numbers();
		int next = numbers.indexOf(draft.number) + 1;
		if (next <= 0 || next >= numbers.size()) {
			return null;
		}
		Quantity led = numbers.get(next);
		boolean leads = led.kind() == Kind.COUNT && draft.reading.between(draft.number.end(), led.start())
			.matches(
					"(?s)[^.;]{0,50}?\\b(?:to|reaching|hitting|and now has|and now stands at)(?: about| around| nearly| over| more than| roughly| just| almost| some)* ");
		return leads ? MetricWords.head(new Draft(draft.reading, led)) : null;
	}

	/** The use of something by a population that the percentage is of. */
	@Nullable Cue used(Draft draft) {
		for (Rule rule : this.use.rules(draft.reading.han())) {
			if (rule.argument(0).equals("count")) {
				continue;
			}
			boolean before = rule.argument(0).equals("before");
			Cue cue = before ? ContextRules.before(rule, draft, draft.anchor) : behind(rule, draft);
			boolean crosses = cue != null && !before
					&& draft.reading.numbers()
						.stream()
						.anyMatch((number) -> number.start() >= draft.number.end() && number.end() <= cue.end()
								&& (number.kind() != Kind.COUNT || number.value().longValue() > 5000));
			if (cue != null && !crosses) {
				return cue;
			}
		}
		return null;
	}

	/** Behind the number, or behind the bracket or dash that sets it apart. */
	private static @Nullable Cue behind(Rule rule, Draft draft) {
		Cue cue = ContextRules.behind(rule, draft);
		Cue closing = (cue != null) ? null : Wording.behind("set_apart", draft.reading, draft.number.end());
		return (closing == null) ? cue : ContextRules.behind(rule, draft, closing.end());
	}

	static TextSpan place(Draft draft) {
		return (draft.metricSpan != null) ? draft.metricSpan : draft.number.number();
	}

}
