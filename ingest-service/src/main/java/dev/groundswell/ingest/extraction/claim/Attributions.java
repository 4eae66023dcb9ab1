package dev.groundswell.ingest.extraction.claim;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import dev.groundswell.ingest.extraction.Gazetteer;
import dev.groundswell.ingest.extraction.text.Line;
import org.jspecify.annotations.Nullable;

/**
 * Who is credited with a figure: the source of the data before the one who speaks, and
 * that one before the paper that prints it.
 */
final class Attributions {

	private static final Pattern COMPANY_SPEAKS = Pattern.compile(
			"(?s).*(?:\\b(?:the|its) (?:company|firm|start-?up|group|lab|maker|developer) (?:says?|said|told|disclosed|revealed|announced|reported|added|wrote|confirmed|claims?|claimed)\\b|, (?:it|they) (?:says?|said|disclosed|revealed|announced|reported|added|confirmed|claims?|claimed)\\b|\\baccording to (?:the company|the firm|its maker|the start-?up)|(?:该公司|管理层|公司方面|公司)(?:在[^，。]{1,8})?(?:表示|称|披露|透露|宣布|指出)).*");

	private static final Set<String> MODEL_FACTS = Set.of("language_count", "parameter_count", "model_count");

	private final Gazetteer gazetteer;

	Attributions(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/** Fills in who is credited with a claim. */
	void decide(Draft draft, Memory memory, @Nullable String publisher) {
		Credit best = best(draft);
		boolean own = best != null;
		if (MODEL_FACTS.contains(draft.metric)) {
			if (best == null || best.rank() == 3 || !sameClause(draft, best)) {
				return;
			}
		}
		if (best == null && COMPANY_SPEAKS.matcher(draft.reading.span().in(draft.reading.lower())).matches()) {
			companySpeaks(draft, memory);
			return;
		}
		if (best == null) {
			best = carried(draft, memory);
		}
		if (!own && best != null && best.rank() == 3 && draft.metric.equals("investment")) {
			// what a company spends it says itself
			return;
		}
		if (best != null) {
			best = memory.inFull(best);
		}
		if (best != null && !isOf(best.source(), publisher)) {
			draft.attribution = best.source();
			draft.note(best.origin(), best.name(), "attribution=" + best.source());
			if (!best.bracketed() || best.rank() == 3) {
				memory.credit = best;
				memory.creditParagraph = draft.reading.line().paragraph();
				if (own) {
					memory.creditMaker = maker(draft);
				}
			}
		}
	}

	/** The maker of what the figure is about, which the text calls "the company". */
	private void companySpeaks(Draft draft, Memory memory) {
		String maker = this.gazetteer.related(draft.subject, "maker");
		String company = (maker != null) ? maker
				: (memory.company != null && draft.mention != null
						&& draft.mention.is("unknown", "organization") == memory.company.is("organization"))
								? memory.company.canonical() : draft.subject;
		draft.attribution = company;
		draft.note("the company speaks", draft.number.number(), "attribution=" + company);
	}

	/** The source of the paragraph, else that of the line above a list or table. */
	private @Nullable Credit carried(Draft draft, Memory memory) {
		if (memory.credit != null && memory.creditParagraph == draft.reading.line().paragraph()) {
			// who speaks for one company does not speak for the next
			boolean strange = memory.credit.rank() < 3 && memory.creditMaker != null
					&& memory.creditMaker.equals(memory.credit.source()) && !memory.creditMaker.equals(maker(draft));
			return strange ? null : memory.credit;
		}
		boolean listed = draft.reading.line().kind() == Line.Kind.ITEM || draft.reading.line().kind() == Line.Kind.ROW;
		return (listed && memory.intro != null && !memory.intro.credits().isEmpty()) ? memory.intro.credits().getFirst()
				: null;
	}

	private String maker(Draft draft) {
		String maker = this.gazetteer.related(draft.subject, "maker");
		return (maker != null) ? maker : draft.subject;
	}

	/** Whether a name is the publisher's, short or in full. */
	private static boolean isOf(String source, @Nullable String publisher) {
		if (publisher == null) {
			return false;
		}
		String one = source.toLowerCase(Locale.ROOT);
		String other = publisher.toLowerCase(Locale.ROOT);
		return one.equals(other) || (one.length() >= 3 && other.startsWith(one + " "))
				|| (other.length() >= 3 && one.startsWith(other + " ")) || other.equals("the " + one);
	}

	private static boolean sameClause(Draft draft, Credit credit) {
		int from = Math.min(draft.number.end(), credit.name().end());
		return draft.reading.clauses().clausesBetween(from, Math.max(draft.number.start(), credit.name().start())) == 0;
	}

	private static @Nullable Credit best(Draft draft) {
		Credit best = null;
		int most = Integer.MIN_VALUE;
		for (Credit credit : draft.reading.credits()) {
			if (credit.origin().equals(Sources.NAMED) && credit.source().equals(draft.subject)) {
				continue;
			}
			boolean before = credit.name().end() <= draft.number.start();
			int from = before ? credit.name().end() : draft.number.end();
			int to = before ? draft.number.start() : credit.name().start();
			int score = credit.rank() * 30 - draft.reading.clauses().clausesBetween(from, to) * 14
					- draft.reading.numbersBetween(from, to) * 2 - Math.max(0, to - from) / 20;
			if (score > most) {
				most = score;
				best = credit;
			}
		}
		return best;
	}

}
