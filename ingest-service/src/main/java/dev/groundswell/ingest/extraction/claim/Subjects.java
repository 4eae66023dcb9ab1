package dev.groundswell.ingest.extraction.claim;

import java.util.List;

import dev.groundswell.ingest.extraction.Gazetteer;
import dev.groundswell.ingest.extraction.name.Mention;
import dev.groundswell.ingest.extraction.name.UnknownNames;
import dev.groundswell.ingest.extraction.number.Quantity.Kind;
import dev.groundswell.ingest.extraction.claim.Standing.Scored;
import dev.groundswell.ingest.extraction.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is about: the name that stands best to the number, or the one that
 * earlier sentences have spoken of.
 */
final class Subjects {

	private final Gazetteer gazetteer;

	private final Naming naming;

	Subjects(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
		this.naming = new Naming(gazetteer);
	}

	/** Decides; false if nobody can be named. */
	boolean decide(Draft draft, Memory memory) {
		if (draft.mention != null) {
			name(draft, draft.mention, mapped(draft, draft.mention), draft.mention.origin());
			return true;
		}
		List<Scored> candidates = Standing.candidates(draft, draft.reading.names(), memory);
		List<Mention> unknown = UnknownNames.find(draft.reading.plain(), draft.reading.span(), draft.reading.names(),
				draft.reading.han());
		for (Scored scored : Standing.candidates(draft, unknown, memory)) {
			candidates.add(new Scored(scored.mention(), scored.score() - 8));
		}
		candidates.sort((one, other) -> Double.compare(other.score(), one.score()));
		List<Mention> joint = NameGroups.joint(draft);
		if (joint.isEmpty()) {
			joint = NameGroups.ofEarlier(draft, memory);
		}
		if (joint.size() >= 2) {
			name(draft, joint.getFirst(),
					String.join(" + ", joint.stream().map((mention) -> mapped(draft, mention)).toList()), "joint");
			return joint.stream().noneMatch((name) -> name.is("other"));
		}
		Mention parallel = NameGroups.parallel(draft);
		if (parallel != null) {
			name(draft, parallel, mapped(draft, parallel), parallel.origin());
			return !parallel.is("other");
		}
		Scored best = candidates.isEmpty() ? null : candidates.getFirst();
		int leanEnd = (draft.leansOn == null) ? 0 : draft.leansOn.number.end();
		if (draft.baseline && draft.leansOn != null && draft.leansOn.reading == draft.reading
				&& draft.leansOn.mention != null && !Standing.hasNameOfItsOwn(draft)
				&& draft.reading.names()
					.stream()
					.noneMatch((one) -> one.start() >= leanEnd && one.end() <= draft.number.start()
							&& !one.is("source", "outlet", "person", "technology") && !draft.reading.isCredited(one))) {
			name(draft, draft.leansOn.mention, draft.leansOn.subject, "comparison");
			draft.signs.put("subject of the figure compared with", draft.leansOn.mention.span());
			return true;
		}
		Draft level = memory.current.isEmpty() ? null : memory.current.getLast();
		if (level != null && level.mention != null && isChangeOf(draft, level)) {
			name(draft, level.mention, level.subject, "change of a level");
			return true;
		}
		Mention carried = carried(draft, memory, best);
		if (carried != null && this.naming.isWholeCompany(draft, carried)) {
			return false;
		}
		if (carried != null) {
			name(draft, carried, carried.canonical().contains(" + ") ? carried.canonical() : mapped(draft, carried),
					carried.origin());
			draft.signs.put("subject of an earlier sentence", carried.span());
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
		if (best.mention().is("other") || this.naming.isWholeCompany(draft, best.mention())) {
			return false;
		}
		Mention chosen = best.mention().origin().equals("definite noun") ? usersOf(draft, best.mention(), memory)
				: best.mention();
		name(draft, chosen, mapped(draft, chosen), chosen.origin());
		boolean rival = candidates.size() > 1 && best.score() - candidates.get(1).score() < 3
				&& !candidates.get(1).mention().canonical().equals(best.mention().canonical());
		if (rival) {
			draft.signs.put("two subjects possible", candidates.get(1).mention().span());
		}
		return true;
	}

	/** "$540 million, a 330% rise": the change is of what the level is of. */
	private static boolean isChangeOf(Draft draft, Draft level) {
		return draft.growth && !level.growth && level.reading == draft.reading && level.metric.equals(draft.metric)
				&& draft.number.kind() != Kind.COUNT && draft.number.kind() != Kind.MONEY
				&& draft.reading.numbersBetween(level.number.end(), draft.number.start()) == 0
				&& Wording.within("change_beside", draft.reading, level.number.end(), draft.number.start()) != null;
	}

	private static void name(Draft draft, Mention mention, String subject, String origin) {
		draft.mention = mention;
		draft.subject = subject;
		draft.note(origin, mention.span(), "subject=" + subject);
	}

	/** The name of an earlier sentence, where this one has none that fits as well. */
	private @Nullable Mention carried(Draft draft, Memory memory, @Nullable Scored best) {
		Mention carried = null;
		boolean anaphor = anaphor(draft);
		Draft before = lastNamed(memory);
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
		boolean used = best != null && draft.metricSpan != null && draft.metric.equals("adoption_rate")
				&& best.mention().is("technology")
				&& (best.mention().canonical().equals("AI") || best.mention().start() >= draft.number.end())
				&& draft.metricSpan.start() >= draft.number.end()
				&& Wording.behind("object_pronoun", draft.reading, draft.metricSpan.end()) != null;
		boolean meant = used || best != null && spokenOf(draft, best.mention());
		return (none || weak || meant) ? fitting : null;
	}

	/** The last claim whose name is not merely what another one is compared with. */
	private static @Nullable Draft lastNamed(Memory memory) {
		Draft last = null;
		for (Draft draft : memory.earlier()) {
			boolean compared = draft.mention != null && Standing.isComparand(draft, draft.mention);
			if (!compared) {
				return draft;
			}
			last = (last == null) ? draft : last;
		}
		return last;
	}

	/**
	 * "It drew 9 million; X had 4": a pronoun of the number's own segment is nearer than
	 * X.
	 */
	private static boolean spokenOf(Draft draft, Mention best) {
		Reading reading = draft.reading;
		TextSpan segment = reading.clauses().segment(draft.number.start());
		boolean elsewhere = best.start() >= segment.end() || best.end() <= segment.start();
		boolean pronoun = elsewhere && Wording.within("pronoun", reading, segment.start(), segment.end()) != null;
		boolean named = reading.names()
			.stream()
			.anyMatch((name) -> segment.covers(name.span()) && !name.is("source", "outlet", "person", "technology")
					&& !reading.isCredited(name));
		boolean ahead = reading.names()
			.stream()
			.anyMatch((name) -> name.end() <= segment.start() && !name.is("source", "outlet", "person")
					&& !reading.isCredited(name));
		return pronoun && !named && !ahead && best.start() > draft.number.end();
	}

	private Mention fitting(Draft draft, Mention carried, Memory memory) {
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
		boolean money = draft.metric.matches("investment|revenue|revenue_run_rate");
		if (money && carried.is("technology") && memory.company != null) {
			return memory.company;
		}
		return usersOf(draft, carried, memory);
	}

	/** Users of a maker are those of its product, if the text has named one. */
	private Mention usersOf(Draft draft, Mention carried, Memory memory) {
		Mention named = memory.product;
		boolean users = carried.is("organization") && named != null
				&& draft.metric.matches(".*_active_users|app_downloads|web_visits|traffic_share|consumer_spending")
				&& carried.canonical().equals(this.gazetteer.related(named.canonical(), "maker"));
		return (users && named != null) ? named : carried;
	}

	private static boolean anaphor(Draft draft) {
		return draft.reading.between(draft.reading.span().start(), draft.number.start())
			.matches(
					"(?s).*\\b(?:it|its|the app|the chatbot|the assistant|the tool|the service|the platform|the company|the startup|the model|the figure|the number|the count|the tally)\\b.*");
	}

	/** The subject that a name stands for where the metric of a draft is concerned. */
	String mapped(Draft draft, Mention mention) {
		return this.naming.mapped(draft, mention);
	}

}
