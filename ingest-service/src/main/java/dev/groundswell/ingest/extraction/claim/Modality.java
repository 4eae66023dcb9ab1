package dev.groundswell.ingest.extraction.claim;

import java.util.List;

import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.extraction.number.Quantity;
import dev.groundswell.ingest.extraction.number.Quantity.Kind;
import dev.groundswell.ingest.extraction.text.RuleTable;
import dev.groundswell.ingest.extraction.text.RuleTable.Cue;
import dev.groundswell.ingest.extraction.time.Calendar;
import dev.groundswell.ingest.extraction.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Fact, forecast or denial, clause by clause; a plan to spend is a commitment.
 */
final class Modality {

	private final RuleTable table = RuleTable.load("modality.tsv");

	/** What a sentence says about the certainty of its numbers. */
	List<Cue> cues(Reading reading) {
		List<Cue> cues = this.table.find(reading.lower(), reading.span(), reading.han());
		cues.removeIf((cue) -> cue.span().in(reading.plain().text()).equals("May"));
		return cues;
	}

	/** The cue that takes a number out of the realm of fact. */
	@Nullable Cue unreal(Draft draft, List<Cue> cues, Calendar calendar) {
		for (Cue cue : cues) {
			boolean hit = switch (cue.rule().argument(0)) {
				case "clause" -> clause(draft, cue);
				case "tail" -> cue.start() >= draft.number.end() && sameClauses(draft, cue);
				case "sentence" -> true;
				case "future" -> false;
				case "licence" -> cue.start() < draft.number.start() && draft.number.kind() == Kind.COUNT && licence(cue, draft);
				default -> false;
			};
			if (hit) {
				return cue;
			}
		}
		return future(draft, cues, calendar);
	}

	private static boolean licence(Cue cue, Draft draft) {
		String between = draft.reading.between(cue.end(), draft.number.start());
		return between.length() < 90;
	}

	/** From the comma before the cue to the end of its clause. */
	private static boolean clause(Draft draft, Cue cue) {
		Clauses clauses = draft.reading.clauses();
		TextSpan clause = clauses.clause(cue.start());
		int number = draft.number.start();
		if (draft.baseline || !new TextSpan(clause.start(), Math.max(clause.start(), clause.end())).covers(new TextSpan(number, number))) {
			return false;
		}
		if (number >= cue.start()) {
			return !resumes(draft.reading.between(cue.end(), draft.anchor));
		}
		return clauses.segment(cue.start()).start() <= number || !hasOwnVerb(draft, cue);
	}

	/** ", after reaching", ", having hit": fact behind a forecast. */
	private static boolean resumes(String between) {
		return between.matches("(?s).*(?:, (?:after|having|following|already|more than double|up on|which (?:had|has) |following)|\\bafter (?:reaching|hitting|growing|passing)|than (?:the|its)|from (?:the )?(?:about |around |roughly |nearly |some |just |more than |over )?$|compared|from (?:about|around|roughly|nearly|just)? ?$).*");
	}

	private static boolean hasOwnVerb(Draft draft, Cue cue) {
		return draft.reading.between(draft.number.end(), cue.start()).indexOf(',') >= 0
				|| draft.reading.between(draft.number.end(), cue.start()).indexOf('，') >= 0
				|| draft.reading.between(draft.reading.clauses().clause(cue.start()).start(), draft.number.start()).matches("(?s).*\\b(?:has|have|had|was|were|is|are|reached|hit|counted|counts|stood|stands|recorded|drew|used|grew|rose|fell|passed|spent)\\b.*");
	}

	private static boolean sameClauses(Draft draft, Cue cue) {
		return draft.reading.clauses().clausesBetween(draft.number.end(), cue.start()) == 0;
	}

	private static @Nullable Cue future(Draft draft, List<Cue> cues, Calendar calendar) {
		for (Cue cue : cues) {
			if (cue.rule().argument(0).equals("future") && draft.reading.clauses().clause(draft.number.start()).covers(new TextSpan(cue.start(), cue.start()))) {
				for (TimeExpression time : draft.reading.times()) {
					if (time.span().overlaps(cue.span()) && calendar.isFuture(time) && !draft.baseline) {
						return cue;
					}
				}
			}
		}
		return null;
	}

	/** The cue that makes spending a commitment. */
	@Nullable Cue plan(Draft draft, List<Cue> cues) {
		for (Cue cue : cues) {
			boolean plan = cue.rule().argument(0).equals("plan");
			if (plan && Math.abs(cue.start() - draft.number.start()) < 200 && draft.reading.clauses().clause(draft.number.start()).covers(new TextSpan(cue.start(), cue.start()))) {
				return cue;
			}
		}
		return null;
	}

	/** Whether the sentence denies what the one before it said. */
	boolean deniesPrevious(List<Cue> cues, List<Quantity> numbers) {
		return numbers.size() <= 1 && cues.stream().anyMatch((cue) -> cue.rule().argument(0).equals("previous"));
	}

}
