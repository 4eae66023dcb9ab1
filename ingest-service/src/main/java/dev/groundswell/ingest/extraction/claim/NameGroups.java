package dev.groundswell.ingest.extraction.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.extraction.name.Mention;
import dev.groundswell.ingest.extraction.number.Quantity;
import dev.groundswell.ingest.extraction.text.RuleTable.Cue;
import org.jspecify.annotations.Nullable;

/**
 * Names that are told of together: "X and Y have 10 and 20", "X and Y together".
 */
final class NameGroups {

	private static final Pattern JOINT = Pattern.compile(
			"\\b(?:together|combined|jointly|between them|collectively|in total|in aggregate|put together|taken together)\\b|合计|共计|总计|加起来|一共|总共");

	private NameGroups() {
	}

	static List<Mention> joint(Draft draft) {
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

	/** "X, Y and Z drew 9 million each": the number is that of every one. */
	static List<Mention> each(Draft draft) {
		if (Wording.behind("of_each", draft.reading, draft.number.end()) == null) {
			return List.of();
		}
		TextSpan clause = draft.reading.clauses().clause(draft.number.start());
		return nameGroups(draft.reading).stream()
			.filter((group) -> group.getLast().end() <= draft.number.start()
					&& group.getLast().start() >= clause.start()
					&& draft.reading.numbersBetween(group.getLast().end(), draft.number.start()) == 0)
			.reduce((one, other) -> other)
			.orElse(List.of());
	}

	/** "These three together": those that the paragraph has told of last. */
	static List<Mention> ofEarlier(Draft draft, Memory memory) {
		TextSpan clause = draft.reading.clauses().clause(draft.number.start());
		Cue these = Wording.within("these_together", draft.reading, clause.start(), draft.number.start());
		if (these == null) {
			return List.of();
		}
		String words = these.span().in(draft.reading.lower());
		int many = words.contains("three") ? 3 : words.contains("four") ? 4 : words.contains("five") ? 5 : 2;
		Map<String, Mention> named = new LinkedHashMap<>();
		List<Draft> told = new ArrayList<>(memory.ofText);
		told.addAll(memory.current);
		for (Draft one : told) {
			if (one.mention != null && !one.mention.is("technology", "group")) {
				named.putIfAbsent(one.subject, one.mention);
			}
		}
		List<Mention> all = List.copyOf(named.values());
		return (all.size() < many) ? List.of() : all.subList(all.size() - many, all.size());
	}

	/** "X, Y and Z have 10, 20 and 30". */
	static @Nullable Mention parallel(Draft draft) {
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
			int last = group.isEmpty() ? 0 : group.getLast().end();
			boolean named = joined && draft.reading.names()
				.stream()
				.anyMatch((name) -> name.start() >= last && name.end() <= number.start());
			joined &= !named;
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

}
